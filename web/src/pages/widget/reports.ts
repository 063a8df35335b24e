/** What the host hears of: each thing once, when it is new. */
import { store } from "../../state/store.js";
import { texts } from "../../text/index.js";
import { given } from "./given.js";
import { followHeight, measureSoon } from "./height.js";
import { listener, tell, whenGreeted } from "./host.js";
import type { Problem } from "./protocol.js";

let readyTold = false;
let requestTold = "";
let errorsTold = "";
let following = false;

export function reportToHost(): void {
  // For the line that says so, and for everything there is to tell already.
  whenGreeted(() => store.changed());
  store.watch(report);
}

function report(): void {
  if (listener() === null) return;
  const { facts, phase } = store;
  const result = given.held ? null : store.result;
  if (facts && phase === "ready" && !readyTold) {
    readyTold = true;
    tell({ type: "ready", detail: { engine: facts.engine, data: facts.data } });
  }
  // Asked again, the same question has the same answer.
  const request = result ? JSON.stringify(result.request) : "";
  if (result && request !== requestTold)
    tell({ type: "result", detail: { request: result.request, answer: result.answer } });
  requestTold = request;
  reportErrors();
  // The first height is that of an answer, so that the host's page moves once.
  const busy = phase === "loading" || (phase === "ready" && !result && !given.held && !store.hasErrors);
  if (!following && !busy) {
    following = true;
    followHeight();
  }
  if (following) measureSoon();
}

function reportErrors(): void {
  const errors = problems();
  const now = JSON.stringify(errors);
  if (now === errorsTold) return;
  errorsTold = now;
  if (errors.length > 0) tell({ type: "error", detail: { errors } });
}

function problems(): Problem[] {
  const stopped = {
    code: "engine_failed",
    path: "",
    message: { zh: texts.zh.engineFailed, en: texts.en.engineFailed },
  };
  const said = store.errors.map(({ code, key, message }) => ({ code, path: key, message }));
  return [...given.problems, ...(store.phase === "failed" ? [stopped] : []), ...said];
}
