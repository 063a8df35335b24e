import '../components/widget/widget.js';
import '../styles/index.css';
import '../styles/widget.css';
import { store } from '../state/store.js';
import { given } from '../widget/given.js';
import { reportToHost } from '../widget/reports.js';

reportToHost();
given.read();
// The host changes an attribute by changing what stands after the #.
window.addEventListener('hashchange', () => given.read());
window.addEventListener('pagehide', () => store.remember());
store.watch(() => given.settle());
void store.start();
