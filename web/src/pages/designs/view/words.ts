/** How the page speaks of designs, of money on an axis and of its own texts. */
import type { DesignAnswer } from "../../../engine/types.js";
import { plain } from "../../../format/number.js";
import { store } from "../../../state/store.js";
import {
  type Choice,
  choices,
  codeOf,
  type Design,
  type Level,
  levels,
  numberOf,
  proposals,
} from "../state/choices.js";
import { type DesignText, designTexts } from "../text/designs.js";

export function words(): DesignText {
  return designTexts[store.language];
}

export function levelWord(choice: Choice, level: Level): string {
  return (words().levels[choice] as Record<string, string>)[level] ?? level;
}

/** What Lu and Li propose goes by that, every other design by its number. */
export function designName(code: string, design: Design): string {
  const text = words();
  return proposals.includes(code)
    ? text.proposedAs(levelWord("financing", design.financing))
    : text.design(String(numberOf(code)));
}

/**
 * Designs of one spot in as few words as are true: where every combination of their levels is among them, the levels of
 * each choice; else each design by its number.
 */
export function severalLine(designs: readonly DesignAnswer[]): string {
  const text = words();
  const found = choices.map((choice) =>
    levels[choice].filter((level) => designs.some((design) => design[choice] === level)),
  );
  const combinations = found.reduce((product, list) => product * list.length, 1);
  if (combinations !== designs.length)
    return designs.map((design) => text.design(String(numberOf(codeOf(design))))).join(text.listComma);
  return choices
    .map((choice, place) => {
      const list = found[place] ?? [];
      const all = list.length === levels[choice].length;
      const said = all ? text.all : list.map((level) => levelWord(choice, level)).join(text.or);
      return `${text.choices[choice]}${text.colon}${said}`;
    })
    .join(text.listComma);
}

/** Money beside an axis, where the axis says that it is yuan: 15 万, 150k. */
export function axisMoney(value: number): string {
  const { language } = store;
  if (Math.abs(value) < 10000) return plain(value, language);
  return language === "zh" ? `${plain(value / 10000, language, 2)} 万` : `${plain(value / 1000, language, 1)}k`;
}

/** Said of designs that bring less than paying nothing more, or '' where none does. */
export function loweringWords(designs: readonly DesignAnswer[]): string {
  const count = designs.filter((design) => design.lowers_pension).length;
  if (count === 0) return "";
  return count === designs.length ? words().lowers : words().lowersSome(plain(count, store.language));
}
