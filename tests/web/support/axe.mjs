/** axe with contrast checks, on a page as it stands. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export async function violations(page) {
  // As an expression, not as a script: the page's policy rightly lets no foreign script in.
  await page.evaluate(axe);
  return page.evaluate(async (only) => {
    // A frame is a page of its own and has tests of its own.
    const { violations: all } = await window.axe.run(document, { runOnly: only, iframes: false });
    return all.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.any[0]?.message ?? node.all[0]?.message ?? ''}`));
  }, tags);
}
