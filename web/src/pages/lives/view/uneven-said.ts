import { percent, plain, yuan } from "../../../format/number.js";
import type { State } from "../../../state/inputs.js";
import { store } from "../../../state/store.js";
import type { Slider, Uneven } from "../state/inputs.js";
import { fixedOf } from "../state/policies.js";
import { words } from "./words.js";

/** The value of a slider in words. */
export function sliderSaid(name: Slider, value: number): string {
  const { language } = store;
  const text = words();
  if (name === "amount") return yuan(value, language);
  if (name === "out" || name === "spell") return text.outSay(plain(value, language, value % 1 === 0 ? 0 : 1));
  const share = percent(value, language, 0);
  return name === "swing" ? (value === 0 ? text.swingNone : text.swingSay(share)) : share;
}

/** What was said of the months, as the head of a file has it. */
export function unevenSaid(said: Uneven, state: State): [name: string, value: string][] {
  const text = words();
  const values = { ...said, amount: said.amount ?? fixedOf(state).amount };
  return (["swing", "out", "spell", "persistence", "most", "amount"] as const).map((name) => [
    text[name],
    sliderSaid(name, values[name]),
  ]);
}
