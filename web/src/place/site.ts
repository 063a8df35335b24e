/** Pages from a server: one file a page, the engine beside them. */
import { download } from '@download';
import moduleUrl from '@engine/flexpension.wasm?url';
import workerUrl from '../engine/worker.ts?worker&url';
import type { Place } from './place.js';

async function fetched(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} for ${url}`);
  return response;
}

/** In a sandboxed frame nothing is of the page's own origin, so no worker may start from an address. */
async function workerFromText(): Promise<Worker> {
  const text = await (await fetched(workerUrl)).text();
  const url = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  const worker = new Worker(url);
  URL.revokeObjectURL(url);
  return worker;
}

export const place: Place = {
  pageHref: (page, hash = '') => `${page === 'index' ? './' : `./${page}.html`}${hash === '' ? '' : `#${hash}`}`,
  hash: () => location.hash.replace(/^#/, ''),
  setHash: (hash) => history.replaceState(null, '', hash === '' ? location.pathname + location.search : `#${hash}`),
  engineModule: async () => (await fetched(moduleUrl)).arrayBuffer(),
  engineWorker: async () => (self.origin === 'null' ? workerFromText() : new Worker(workerUrl, { type: 'module' })),
  thirdParty: { href: './THIRD-PARTY.txt' },
  download,
  newer: null,
  // The development server has no finished site to keep.
  offlineWorker: import.meta.env.PROD ? './sw.js' : undefined,
};
