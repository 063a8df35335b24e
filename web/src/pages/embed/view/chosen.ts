/** What has been chosen, read from the store, and the one way to change it. */
import { place } from "@place";
import { store } from "../../../state/store.js";
import { servedFrom } from "../code/address.js";
import { type ChoiceName, type ChoiceProblem, keyOf, type Read, readChoices } from "../code/choices.js";
import { type Attribute, attributesOf } from "../code/code.js";
import { type EmbedText, embedTexts } from "../text/embed.js";

/** Long enough to finish a colour, short enough to notice a slip. */
const TYPING_PAUSE = 900;

/** A download is for its reader, wherever it was opened from: no portal can point to it. */
export const served = place.newer ? null : servedFrom(location.href);

let typing: ChoiceName | null = null;
let typingTimer = 0;
let last: { state: unknown; facts: unknown; read: Read } | null = null;

export function words(): EmbedText {
  return embedTexts[store.language];
}

export function chosen(): Read {
  const { state, facts } = store;
  if (last?.state === state && last.facts === facts) return last.read;
  const regions = facts?.regions.map((region) => region.code) ?? null;
  last = { state, facts, read: readChoices({ state, regions, served }) };
  return last.read;
}

export function attributes(): Attribute[] {
  const { choices, usual } = chosen();
  return attributesOf(choices, usual, store.state);
}

export function typedFor(name: ChoiceName): string | undefined {
  return store.state.extras[keyOf(name)];
}

/** null: back to the default. */
export function choose(name: ChoiceName, text: string | null): void {
  const { [keyOf(name)]: _, ...others } = store.state.extras;
  store.update({ extras: text === null ? others : { ...others, [keyOf(name)]: text } });
}

/** Only what this page keeps: the other pages' own parts of the link stay. */
export function forgetAll(): void {
  const others = Object.entries(store.state.extras).filter(([name]) => !name.startsWith("e."));
  store.update({ extras: Object.fromEntries(others) });
}

/** The box being typed in is left in peace until it is finished. */
export function typeInto(name: ChoiceName, text: string): void {
  clearTimeout(typingTimer);
  typing = name;
  typingTimer = window.setTimeout(finishTyping, TYPING_PAUSE);
  choose(name, text === "" ? null : text);
}

export function finishTyping(): void {
  clearTimeout(typingTimer);
  typing = null;
  store.changed();
}

export function problemOf(name: ChoiceName): ChoiceProblem | null {
  return name === typing ? null : (chosen().problems[name] ?? null);
}

const labels: Record<ChoiceName, () => string> = {
  take: () => words().take,
  region: () => store.text.region,
  lang: () => words().lang,
  theme: () => words().theme,
  view: () => words().view,
  plans: () => words().plans,
  birth: () => words().birth,
  category: () => store.text.group,
  income: () => store.text.income,
  months: () => words().months,
  balance: () => words().balance,
  sandbox: () => words().sandbox,
  pin: () => words().pin,
  form: () => words().form,
  width: () => words().previewWidth,
  address: () => words().address,
};

export function labelOf(name: ChoiceName): string {
  return labels[name]();
}

/** Every wrong value in words; the address has its own place. */
export function problemLines(): string[] {
  const { problems } = chosen();
  return (Object.keys(problems) as ChoiceName[])
    .filter((name) => name !== "address")
    .map((name) => words().problemAt(labelOf(name), words().problems[problems[name]!]));
}
