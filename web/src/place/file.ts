/** The one-file download: all pages in one document, named in the address after #; the engine as text in the page. */
import { pages, type PageName } from './pages.js';
import type { Place } from './place.js';

/** `#/embed?lang=en`; Calculate's is `#lang=en`, as on the site, or `#/index?lang=en`. */
const named = /^\/([a-z]+)(?:\?(.*))?$/;

function address(): { page: PageName; hash: string } {
  const whole = location.hash.replace(/^#/, '');
  const [, name, hash = ''] = named.exec(whole) ?? [];
  const page = pages.find((each) => each === name);
  // What names no page is left as it is: Calculate then says that it cannot be read.
  return page ? { page, hash } : { page: 'index', hash: whole };
}

/** The page the address asks for. */
export const currentPage = () => address().page;

function pageHref(page: PageName, hash = ''): string {
  if (page === 'index') return `#${hash}`;
  return hash === '' ? `#/${page}` : `#/${page}?${hash}`;
}

function textOf(id: string): string {
  const text = document.getElementById(id)?.textContent;
  if (!text) throw new Error(`no ${id} in this file: it is damaged`);
  return text;
}

export const place: Place = {
  pageHref,
  hash: () => address().hash,
  setHash: (hash) => history.replaceState(null, '', pageHref(currentPage(), hash)),
  engineModule: async () => Uint8Array.from(atob(textOf('engine-module')), (letter) => letter.charCodeAt(0)).buffer,
  engineWorker: async () => {
    const url = URL.createObjectURL(new Blob([textOf('engine-worker')], { type: 'text/javascript' }));
    const worker = new Worker(url);
    URL.revokeObjectURL(url);
    return worker;
  },
  thirdParty: { text: () => textOf('third-party') },
  download: null,
  newer: { at: FLEXPENSION_HOME },
};
