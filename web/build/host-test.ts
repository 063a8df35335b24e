/** `host-test.js`, and `host-test.html` in each language: the page portals copy, as it stands on our own site. */
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import type { CompareAnswer, Description } from "../src/engine/types.ts";
import { type Attribute, frameCode, scriptCode } from "../src/pages/embed/code/code.ts";
import { fixedHeight } from "../src/pages/embed/code/height.ts";
import { testPage } from "../src/pages/embed/code/test-page.ts";
import { readHash } from "../src/state/hash.ts";
import { toRequest } from "../src/state/request.ts";
import { texts } from "../src/text/index.ts";
import type { Language } from "../src/text/language.ts";
import { classicScript, sha384 } from "./classic.ts";
import { policy } from "./policy.ts";
import { engineOf } from "./versions.ts";

const entry = fileURLToPath(new URL("../src/pages/host-test/main.ts", import.meta.url));

/** A record, a city, a woman's age and a month of its own: most of the engine has to work for the answer. */
const question = "v=2026-11&r=44-4403&y=1984&m=12&c=female_50&i=6000&k=61&x=0.7&b=23000";

/** What this build's engine answers: other figures or rules than the page's own would show. */
async function golden(engine: string): Promise<typeof GOLDEN> {
  const module = await engineOf(engine);
  const state = readHash(question);
  if (!state) throw new Error("the known question cannot be read");
  const request = toRequest(state, JSON.parse(module.describe()) as Description);
  const answer = JSON.parse(module.compare(JSON.stringify(request))) as CompareAnswer;
  const plans = answer.plans.map(({ id, contributions, lifetime }) => ({
    id,
    paid: contributions.total,
    received: lifetime.received,
  }));
  return { state: question, plans };
}

const names: Record<Language, string> = { zh: "host-test.html", en: "host-test-en.html" };

function pageOf(language: Language, hashes: Readonly<Record<string, string>>): string {
  const words = { title: texts[language].title };
  const attributes: Attribute[] = language === "zh" ? [] : [["lang", language]];
  return testPage({
    base: "./",
    language,
    integrity: hashes["host-test.js"] ?? null,
    script: scriptCode("./", attributes, words, hashes["flexpension.js"] ?? null),
    frame: frameCode("./", attributes, words, fixedHeight("full", language, 5)),
    head: `<meta http-equiv="Content-Security-Policy" content="${policy}">\n<meta name="color-scheme" content="light dark">\n<link rel="icon" type="image/svg+xml" href="./icon.svg">\n`,
  });
}

export function hostTest(engine: string): Plugin {
  return {
    name: "host-test",
    apply: "build",
    generateBundle: {
      // After the loader, whose hash stands in the page.
      order: "post",
      async handler(_, bundle) {
        const source = await classicScript(entry, { GOLDEN: JSON.stringify(await golden(engine)) });
        const list = bundle["integrity.json"];
        const hashes: Record<string, string> = list?.type === "asset" ? JSON.parse(String(list.source)) : {};
        hashes["host-test.js"] = sha384(source);
        const text = `${JSON.stringify(hashes, null, 2)}\n`;
        if (list?.type === "asset") list.source = text;
        else this.emitFile({ type: "asset", fileName: "integrity.json", source: text });
        this.emitFile({ type: "asset", fileName: "host-test.js", source });
        for (const [language, fileName] of Object.entries(names)) {
          this.emitFile({ type: "asset", fileName, source: pageOf(language as Language, hashes) });
        }
      },
    },
  };
}
