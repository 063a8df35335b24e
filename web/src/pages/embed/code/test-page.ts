/** The small page with which a portal finds out whether embedding works at its own address. */

import type { Language } from "../../../text/language.js";
import { pageWords } from "../text/test-page.js";
import { escaped } from "./code.js";
import { directives, testDirective } from "./host-policy.js";

export interface TestPage {
  base: string;
  language: Language;
  /** Of host-test.js; null: none. */
  integrity: string | null;
  /** The code as it will stand on the portal's pages, … */
  script: string;
  /** … and its form without a script. */
  frame: string;
  /** Lines for the head besides; our own copy has more to say there. */
  head?: string;
}

export function testPage({ base, language, integrity, script, frame, head = "" }: TestPage): string {
  const words = pageWords[language];
  const listed = (sources: readonly string[]) =>
    sources.map((source) => `<br><code>${escaped(source)}</code>`).join("");
  const [loader, widget] = directives("script", base).map((directive) => directive.source) as [string, string];
  const test = `${base}host-test.js`;
  const pinned = integrity === null ? "" : ` integrity="${escaped(integrity)}" crossorigin="anonymous"`;
  // The test's script comes first and not async: it must be listening before anything else can fail.
  return `<!doctype html>
<html lang="${language === "zh" ? "zh-CN" : "en"}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(words.title)}</title>
${head}<script src="${escaped(test)}"${pinned}></script>
</head>
<body>
<main>
<h1>${escaped(words.title)}</h1>
<p>${escaped(words.intro)}</p>
<div id="flexpension-test" role="status">
<p><strong>${escaped(words.blocked)}</strong></p>
<ol>
<li>${escaped(words.allow)}${listed([testDirective(base).source, loader])}<br>${escaped(words.whole)}</li>
<li>${escaped(words.open)} <a href="${escaped(test)}">${escaped(test)}</a></li>
<li>${escaped(words.old)}</li>
<li>${escaped(words.frame)}${listed([widget])}</li>
</ol>
</div>
<h2>${escaped(words.yours)}</h2>
${script}
<h2>${escaped(words.bare)}</h2>
<p>${escaped(words.bareWhy)}</p>
${frame}
</main>
</body>
</html>
`;
}
