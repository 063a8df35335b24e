/** What every page does when it opens: read the link it came by, keep the address in step, start the engine, be kept for offline use. */
import '../styles/index.css';
import { updates } from '../offline/updates.js';
import { store } from '../state/store.js';

store.readLink();
window.addEventListener('hashchange', () => store.readLink());
// The last change may still be waiting to be written when somebody leaves or reloads.
window.addEventListener('pagehide', () => store.remember());
void updates.start(store.start());
