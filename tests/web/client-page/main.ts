import { startEngine } from '../../../web/src/engine/client.js';

Object.assign(window, { engine: await startEngine() });
