/** Labels of sources in a text of the engine (`豫人社办〔2025〕67号 [S1; S5]`), each with its full title and the way to it on the Method page. */
import { place } from "@place";
import { html, type TemplateResult } from "lit";
import { store } from "../state/store.js";

/** The way to a part of the Method page, with what was said. */
const methodHref = (anchor: string): string => place.pageHref("method", store.linkWith({ "m.at": anchor }));

type Saying = (id: string, title: string) => TemplateResult;

const byLabel: Saying = (id, title) => html`<a href=${methodHref(`source-${id}`)} title=${title}>${id}</a>`;
const byTitle: Saying = (id, title) => html`<a href=${methodHref(`source-${id}`)}>${title}</a>`;

function withSources(text: string, say: Saying): TemplateResult {
  const said = (piece: string): TemplateResult | string => {
    const source = store.facts?.sources.find(({ id }) => id === piece);
    return source ? say(piece, source.title[store.language]) : piece;
  };
  return html`${text.split(/([A-Za-z0-9-]+)/).map((piece, at) => (at % 2 === 1 ? said(piece) : piece))}`;
}

/** By their labels: where a list of the titles is at hand. */
export const withSourceLinks = (text: string): TemplateResult => withSources(text, byLabel);

/** By their full titles: on paper and on a phone nothing shows the title of a label. */
export const withSourceTitles = (text: string): TemplateResult => withSources(text, byTitle);
