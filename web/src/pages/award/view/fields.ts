/** The boxes for what a sheet prints. */
import { html, nothing, type TemplateResult } from "lit";
import type { AwardInputName } from "../../../engine/types.js";
import { choiceField } from "../../../fields/choice-field.js";
import { frame, groupFrame } from "../../../fields/field-frame.js";
import { fourDigits, numberField } from "../../../fields/number-field.js";
import { monthName } from "../../../format/time.js";
import { store } from "../../../state/store.js";
import { say, sheetNow } from "../state/change.js";
import type { FigureName, Said } from "../state/inputs.js";
import { wholeMonths } from "../state/months.js";
import { boxKey } from "../state/work.js";
import { nameOf, words } from "./say.js";

/** Where the box of what was said stands, by the path of its error. */
export function keyOf(said: Said): string {
  if (said.startsWith("i_")) return boxKey(`/inputs/${said.slice(2)}`);
  if (!said.startsWith("p_")) return boxKey(`/${said}`);
  const name = said.slice(2);
  const extra = !["basic", "account", "transitional", "total"].includes(name);
  return boxKey(`/printed/${extra ? "extras/" : ""}${name}`);
}

interface Box {
  label?: string;
  hint?: string | undefined;
  unit?: string;
  wide?: boolean;
}

export function numberBox(said: Said, { label = nameOf(said), hint, unit, wide = false }: Box = {}): TemplateResult {
  const key = keyOf(said);
  return frame(
    { key, label, hint, wide },
    numberField({
      key,
      hint,
      ...(unit !== undefined && { unit }),
      value: sheetNow()[said] ?? null,
      optional: true,
      onValue: (value) => say(said, value),
    }),
  );
}

export const moneyBox = (said: Said, box: Box = {}) => numberBox(said, { unit: store.text.yuan, ...box });

/** A number of months as sheets print it: years, with decimals or with odd months beside them. */
export function spanBox(said: FigureName & Said, hint: string): TemplateResult {
  const text = words();
  const key = keyOf(said);
  const label = nameOf(said);
  const months = sheetNow()[said] ?? null;
  const odd = months === null ? 0 : months % 12;
  // Half a month is what one province counts; it stays in the years' box.
  const inList = Number.isInteger(odd);
  return groupFrame(
    { key, label, hint, wide: true },
    html`<div class="pair pair--span">
      ${numberField({
        key,
        label: text.whole(label),
        hint,
        unit: text.years,
        value: months === null ? null : inList ? (months - odd) / 12 : months / 12,
        digits: 5,
        optional: true,
        onValue: (years) =>
          say(said, years === null ? null : Number.isInteger(years) ? years * 12 + odd : wholeMonths(years * 12)),
      })}
      ${choiceField({
        key: `${key}/odd`,
        label: text.odd(label),
        value: String(inList ? odd : 0),
        options: Array.from({ length: 12 }, (_, each) => [String(each), text.oddMonths(each)] as const),
        onValue: (more) => say(said, (months ?? 0) - odd + Number(more)),
      })}
    </div>`,
  );
}

/** A month, of which neither half is known at first. */
export function monthBox(what: "retired" | "birth", hint?: string): TemplateResult {
  const text = words();
  const { language } = store;
  const label = what === "retired" ? text.retired : text.born;
  const key = boxKey(what === "retired" ? "/retired" : "/birth_month");
  const month = sheetNow()[`${what}_month`];
  const months = Array.from({ length: 12 }, (_, at) => [String(at + 1), monthName(at + 1, language)] as const);
  return groupFrame(
    { key, label, hint },
    html`<div class="pair">
      ${numberField({
        key,
        label: text.yearOf(label),
        hint,
        unit: store.text.year,
        value: sheetNow()[`${what}_year`] ?? null,
        digits: 4,
        optional: true,
        check: fourDigits,
        onValue: (year) => say(`${what}_year`, year),
      })}
      ${choiceField({
        key: `${key}/month`,
        label: text.monthOf(label),
        value: month === undefined ? "" : String(month),
        options: [["", text.noMonth], ...months],
        onValue: (chosen) => say(`${what}_month`, chosen === "" ? null : Number(chosen)),
      })}
    </div>`,
  );
}

/** What the province asks for by name, in the way that fits its unit. */
export function inputBox({ input, unit, most }: AwardInputName, optional: boolean): TemplateResult {
  const text = words();
  const said: Said = `i_${input}`;
  const hint = optional ? text.optional : undefined;
  switch (unit) {
    case "yes_no":
      return listBox(
        said,
        [
          ["1", text.yes],
          ["0", text.no],
        ],
        text.notSaid,
      );
    case "class":
      return listBox(
        said,
        Array.from({ length: Math.min(most, 4) }, (_, at) => [String(at + 1), text.areaClass(at + 1)] as const),
        text.noClass,
      );
    case "yuan":
      return moneyBox(said, { hint, wide: true });
    case "months":
    case "years":
      return numberBox(said, { hint, unit: unit === "years" ? text.years : text.monthsUnit, wide: true });
    case "number":
      return numberBox(said, { hint, wide: true });
  }
}

function listBox(said: Said, options: readonly (readonly [string, string])[], unsaid: string): TemplateResult {
  const key = keyOf(said);
  const value = sheetNow()[said];
  return frame(
    { key, label: nameOf(said), wide: true },
    choiceField({
      key,
      value: value === undefined ? "" : String(value),
      options: [["", unsaid], ...options],
      onValue: (chosen) => say(said, chosen === "" ? null : Number(chosen)),
    }),
  );
}

/** Boxes under a heading of their own. */
export function group(id: string, title: string, boxes: unknown, hint?: string): TemplateResult {
  return html`<div class="award-group" role="group" aria-labelledby="group-${id}">
    <h3 id="group-${id}">${title}</h3>
    ${hint ? html`<p class="field-hint">${hint}</p>` : nothing}
    <div class="fields">${boxes}</div>
  </div>`;
}
