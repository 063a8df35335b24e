/** The code an editor copies, in three forms, and the address that is in all of them. */

import { writeHash } from "../../../state/hash.js";
import { defaultState, type State } from "../../../state/inputs.js";
import { givenNames } from "../../widget/protocol.js";
import type { Choices, Settings } from "./choices.js";

export type Attribute = readonly [name: string, value: string];

export interface Words {
  /** What the link says and what a frame is called by a screen reader. */
  title: string;
}

export const escaped = (value: string): string =>
  value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** Only what differs from what the widget does anyway. */
export function settingsOf(choices: Choices, usual: Settings): Attribute[] {
  return givenNames.flatMap((name): Attribute[] => {
    const value = choices[name];
    return value === null || String(value) === String(usual[name]) ? [] : [[name, String(value)]];
  });
}

/**
 * What was said in Calculate, for strangers: without the editor's own language and size of type, which are not the
 * visitors', and without its month, so that the widget always counts from the month it is looked at.
 */
export function stateText(choices: Choices, state: State): string {
  if (!choices.take) return "";
  const said = writeHash({ ...state, extras: {}, language: "zh", large: 0, valuation: defaultState().valuation });
  return said.replace(/^v=[^&]*&?/, "");
}

export function attributesOf(choices: Choices, usual: Settings, state: State): Attribute[] {
  const said = stateText(choices, state);
  return [
    ...settingsOf(choices, usual),
    ...(said === "" ? [] : [["state", said] as const]),
    ...(choices.sandbox ? [["sandbox", ""] as const] : []),
  ];
}

/** What stands behind the # of the widget's address, as the loader writes it there: browsers do not send it. */
export function frameHash(attributes: readonly Attribute[]): string {
  const said = attributes.flatMap(([name, value]) => (name === "state" && value !== "" ? [value] : []));
  const own = attributes.flatMap(([name, value]) =>
    name === "state" || name === "sandbox" ? [] : [`w.${name}=${encodeURIComponent(value)}`],
  );
  return [...said, ...own].join("&");
}

export function frameAddress(base: string, attributes: readonly Attribute[]): string {
  const hash = frameHash(attributes);
  return `${base}widget.html${hash === "" ? "" : `#${hash}`}`;
}

function tag(name: string, attributes: readonly Attribute[]): string {
  const written = attributes.map(([key, value]) => (value === "" ? key : `${key}="${escaped(value)}"`));
  const line = [name, ...written].join(" ");
  // Long ones with an attribute a line: somebody has to read this.
  return line.length <= 100 ? `<${line}>` : `<${[name, ...written].join("\n  ")}\n>`;
}

export function linkCode(base: string, attributes: readonly Attribute[], words: Words): string {
  return `${tag("a", [["href", frameAddress(base, attributes)]])}${escaped(words.title)}</a>`;
}

export function scriptCode(
  base: string,
  attributes: readonly Attribute[],
  words: Words,
  integrity: string | null,
): string {
  const pinned: Attribute[] =
    integrity === null
      ? []
      : [
          ["integrity", integrity],
          ["crossorigin", "anonymous"],
        ];
  const script = `${tag("script", [["src", `${base}flexpension.js`], ...pinned, ["async", ""]])}</script>`;
  // Where the script is not allowed, or no script at all, the element shows what stands in it.
  return `${script}\n${tag("flex-pension", attributes)}\n  ${linkCode(base, attributes, words)}\n</flex-pension>`;
}

export function frameCode(base: string, attributes: readonly Attribute[], words: Words, height: number): string {
  const sandboxed = attributes.some(([name]) => name === "sandbox");
  const frame = tag("iframe", [
    ["src", frameAddress(base, attributes)],
    ["title", words.title],
    ["width", "100%"],
    ["height", String(height)],
    // Style attributes are what strict policies forbid first; this old one works under every policy.
    ["frameborder", "0"],
    ["loading", "lazy"],
    ...(sandboxed ? [["sandbox", "allow-scripts"] as const] : []),
  ]);
  return `${frame}</iframe>`;
}
