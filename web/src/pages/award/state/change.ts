/** Every change on this page ends here, as texts in the link. */
import { store } from "../../../state/store.js";
import { ownTexts, readSheet, type Said, type Sheet, withOwnTexts, writeSheet } from "./inputs.js";

export function sheetNow(): Sheet {
  return readSheet(ownTexts(store.state.extras)) ?? {};
}

function put(sheet: Sheet, region = store.state.region): void {
  store.update({ region, extras: withOwnTexts(store.state.extras, writeSheet(sheet)) });
}

export function say(name: Said, value: number | null): void {
  const { [name]: _, ...others } = sheetNow();
  put(value === null ? others : { ...others, [name]: value });
}

/** Besides what was said, and in place of it. */
export function sayAll(said: Sheet): void {
  store.forgetFields("/award/");
  put({ ...sheetNow(), ...said });
}

export function clear(): void {
  store.forgetFields("/award/");
  put({});
}

/** A real sheet of Guangdong. */
export function example(): void {
  store.forgetFields("/award/");
  put(
    {
      retired_year: 2026,
      retired_month: 4,
      benefit_base: 9493,
      mean_index: 0.4665,
      total_months: 327,
      before_months: 0,
      balance: 83319.35,
      payout_months: 195,
      p_basic: 1609.02,
      p_account: 427.28,
      p_transitional: 208,
      p_total: 2244.3,
    },
    "44",
  );
}
