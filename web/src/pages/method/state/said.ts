/** What the Method page keeps in the link: `m.NAME=…`. */
import { store } from "../../../state/store.js";

export const said = (name: string): string => store.state.extras[`m.${name}`] ?? "";

/** An empty text is left out. */
export function say(texts: Readonly<Record<string, string>>, more: { region?: string } = {}): void {
  const extras = { ...store.state.extras };
  for (const [name, text] of Object.entries(texts)) {
    if (text === "") delete extras[`m.${name}`];
    else extras[`m.${name}`] = text;
  }
  store.update({ ...more, extras });
}
