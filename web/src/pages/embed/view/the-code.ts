/** What the page's sections share: the code as it now stands, in every form. */

import { store } from "../../../state/store.js";
import { texts } from "../../../text/index.js";
import type { Form } from "../code/choices.js";
import { frameCode, linkCode, scriptCode } from "../code/code.js";
import { fixedHeight } from "../code/height.js";
import { testPage } from "../code/test-page.js";
import { attributes, chosen } from "./chosen.js";
import { siteFiles } from "./site-files.js";

/** The widget's own name, in the language its visitors will read. */
const title = () => ({ title: texts[chosen().choices.lang].title });

export function frameHeight(): number {
  const { view, lang, plans } = chosen().choices;
  return fixedHeight(view, lang, plans.length);
}

function integrityOf(file: string): string | null {
  return chosen().choices.pin ? (siteFiles.integrity?.[file] ?? null) : null;
}

export function codeFor(form: Form): string {
  const { base } = chosen().choices;
  if (base === "") return "";
  if (form === "script") return scriptCode(base, attributes(), title(), integrityOf("flexpension.js"));
  if (form === "frame") return frameCode(base, attributes(), title(), frameHeight());
  return linkCode(base, attributes(), title());
}

export function testFile(): string {
  const { base } = chosen().choices;
  if (base === "") return "";
  const integrity = integrityOf("host-test.js");
  return testPage({ base, language: store.language, integrity, script: codeFor("script"), frame: codeFor("frame") });
}
