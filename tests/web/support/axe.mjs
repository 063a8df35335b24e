/** axe with contrast checks. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What is wrong with a page as it stands, by these rules. */
async function violations(page, rules) {
  // As an expression, not as a script: the page's policy rightly lets no foreign script in.
  await page.evaluate(axe);
  return page.evaluate(async (only) => {
    // Rows of a long table and points alike are as clean as the first of them, and axe looks at each for long, at hidden
    // ones too. A short table's may be anything: those of the plans hold their forms.
    const long = [...document.querySelectorAll("tbody")].filter((body) => body.rows.length > 12);
    const alike = [
      ...long.flatMap((body) => [...body.rows].slice(5)),
      ...document.querySelectorAll("[data-point]:nth-of-type(n + 13)"),
    ];
    const places = alike.map((element) => [element, document.createComment("")]);
    for (const [element, place] of places) element.replaceWith(place);
    // A frame is a page of its own and has tests of its own.
    const { violations: all } = await window.axe.run(document, { runOnly: only, iframes: false });
    for (const [element, place] of places) place.replaceWith(element);
    return all.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.join(" ")} ${node.any[0]?.message ?? node.all[0]?.message ?? ""}`),
    );
  }, rules);
}

/** Without motion: a colour on its way from one scheme to the other has no contrast to speak of. */
const still = { name: "prefers-reduced-motion", value: "reduce" };

/** Holds a page to be clean in these schemes; Firefox, which follows the machine's over this protocol, as it is. */
export async function assertClean(page, where = "", schemes = ["light", "dark"]) {
  if (page.browserName === "firefox") {
    assert.deepEqual(await violations(page, tags), [], where);
    return;
  }
  for (const value of schemes) {
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value }, still]);
    // The dark is made of other colours and of nothing else.
    const rules = value === schemes[0] ? tags : ["color-contrast"];
    assert.deepEqual(await violations(page, rules), [], `${where} ${value}`);
  }
}
