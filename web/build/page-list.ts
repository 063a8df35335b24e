import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { web } from './common.ts';
import { pages } from '../src/place/pages.ts';

const asked = '@pages';

/** The one element a page's HTML holds. */
function elementOf(page: string): string {
  const html = readFileSync(resolve(web, `${page}.html`), 'utf8');
  const [, element] = /<body>\s*<(fp-[a-z-]+)>[\s\S]*<\/\1>\s*<\/body>/.exec(html) ?? [];
  if (!element) throw new Error(`${page}.html: its body must be one element of ours without attributes, as the download can make no other`);
  return element;
}

/** `@pages`: each page's element and its script, to be started when it is shown; from the pages' own files, so that a new one is in the download at once. */
export function pageList(): Plugin {
  return {
    name: 'page-list',
    resolveId: (id) => (id === asked ? `\0${asked}` : null),
    load(id) {
      if (id !== `\0${asked}`) return null;
      const page = (name: string) =>
        `${name}: { element: ${JSON.stringify(elementOf(name))}, start: () => import(${JSON.stringify(resolve(web, `src/pages/${name}.ts`))}) }`;
      return `export const pages = { ${pages.map(page).join(', ')} };`;
    },
  };
}
