import { createEngine } from '../../../web/src/engine/client.js';

Object.assign(window, { engine: createEngine() });
