/** Labels of sources in a text of the engine (`豫人社办〔2025〕67号 [S1; S5]`), each with its full title and the way to it on the Method page. */
import { place } from "@place";
import { html, type TemplateResult } from "lit";
import { store } from "../state/store.js";

/** The way to a part of the Method page, with what was said. */
const methodHref = (anchor: string): string => place.pageHref("method", store.linkWith({ "m.at": anchor }));

function sourceLink(id: string): TemplateResult | string {
  const source = store.facts?.sources.find((each) => each.id === id);
  if (!source) return id;
  return html`<a href=${methodHref(`source-${id}`)} title=${source.title[store.language]}>${id}</a>`;
}

export function withSourceLinks(text: string): TemplateResult {
  return html`${text.split(/([A-Za-z0-9-]+)/).map((piece, at) => (at % 2 === 1 ? sourceLink(piece) : piece))}`;
}
