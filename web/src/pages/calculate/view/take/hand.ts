/** The files of an answer, made when a button is pressed. */
import { today } from "../../../../files/about.js";
import { addressOf } from "../../../../files/address.js";
import { CSV, fileName, handOver, JSON_TYPE, saveFile } from "../../../../files/save-file.js";
import { stateFile } from "../../../../files/state-file.js";
import { planName } from "../../../../state/plan-name.js";
import { store } from "../../../../state/store.js";
import { answerCsv, answerJson } from "../../state/answer-file.js";
import { summaryOf } from "../../state/summary.js";

export function hand(what: "state" | "csv" | "json"): void {
  const { facts, result, datedLink: link } = store;
  if (!facts) return;
  const save = (name: string, type: string, text: string) =>
    saveFile(fileName("calculate", name, type === CSV ? "csv" : "json"), type, text);
  if (what === "state") save("inputs", JSON_TYPE, stateFile(link, addressOf("index", link), today(), facts));
  else if (result && what === "json") save("answer", JSON_TYPE, answerJson(result, link, facts));
  else if (result) save("answer", CSV, answerCsv(result, link, planNames(), facts));
}

/** As the answer has them, in its order. */
function planNames(): string[] {
  const { result, language } = store;
  return (result?.answer.plans ?? []).map(({ id }) => {
    const plan = result?.state.plans.find((each) => each.id === id);
    return plan ? planName(plan, language, result?.residents[id]?.annual ?? null) : id;
  });
}

/** Where there is no paper: what would stand on it, as a text. */
export async function handSummary(): Promise<void> {
  const { facts, result } = store;
  if (!facts || !result) return;
  await handOver(fileName("calculate", "summary", "txt"), summaryOf(result, store.datedLink, facts));
}
