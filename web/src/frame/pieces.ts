/** Pieces that stand on several pages alike. */
import { html, type TemplateResult } from "lit";
import { store } from "../state/store.js";

/** In place of the answer, when the engine could not be started or has stopped. */
export function engineFailed(): TemplateResult {
  const { text } = store;
  return html`<div class="card" role="alert">
    <p>${text.engineFailed}</p>
    <button type="button" class="button" @click=${() => store.start()}>${text.retry}</button>
  </div>`;
}

/** To the other language, in that language. */
export function languageButton(): TemplateResult {
  const { text, language } = store;
  const other = language === "zh" ? "en" : "zh";
  return html`<button
    type="button"
    class="tool"
    data-do="language"
    lang=${other === "zh" ? "zh-CN" : "en"}
    title=${text.otherLanguageHint}
    @click=${() => store.update({ language: other })}
  >
    ${text.otherLanguage}
  </button>`;
}
