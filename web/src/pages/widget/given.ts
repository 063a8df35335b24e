/** What the host gives the frame in its address: a state, and over it `w.` values, which start the visitor off. */
import { place } from "@place";
import { linkOf, partsOf } from "../../state/codec.js";
import { readHash } from "../../state/hash.js";
import { defaultState, type State } from "../../state/inputs.js";
import { compactPlans, defaultPlans } from "../../state/plans.js";
import { findRegion } from "../../state/region.js";
import { store } from "../../state/store.js";
import { type GivenName, givenNames, type Problem } from "./protocol.js";
import { widgetTexts } from "./text/widget.js";
import type { WidgetText } from "./text/zh-widget.js";
import { isGiven, readValue, type View } from "./values.js";

type Expected = keyof WidgetText["expected"];

const usualCompact = compactPlans.join();
const usual = defaultPlans()
  .map(({ id }) => id)
  .join();

class Given {
  view: View = "full";
  theme: string | null = null;
  /** The host chose the plans, by name or by its state. */
  plansChosen = false;

  readonly #problems = new Map<string, Problem>();
  #before: { rest: string; values: Map<string, string> } | null = null;
  /** A region that was named and not looked up yet, and whether the figures typed in the state are its own. */
  #region: { code: string; name: "region" | "state"; keepsFigures: boolean } | null = null;

  get problems(): Problem[] {
    return [...this.#problems.values()];
  }

  /** While the host says something that cannot be taken, whatever came out would pass for the answer to what it meant. */
  get held(): boolean {
    return this.problems.some(({ code }) => code === "bad_attribute");
  }

  /** Reads the address again. What the host has not changed stays as the visitor has it. */
  read(address?: string): void {
    const parts = partsOf(place.hash(address));
    const rest = linkOf(parts.filter((part) => !part.startsWith("w.")));
    const values = new Map(parts.filter((part) => part.startsWith("w.")).map(setting));
    const before = this.#before;
    this.#before = { rest, values };
    if (this.held) store.forgetAnswer();
    if (before?.rest === rest) {
      this.#use(store.state, values, different(before.values, values));
      return;
    }
    this.#problems.clear();
    // One part that means nothing spoils no other.
    const link = readHash(rest);
    if (!link) this.#wrong("state", rest, "state");
    this.#start(link ?? defaultState(), link !== null && parts.some((part) => part.startsWith("p=")), values);
  }

  #start(link: State, hasPlans: boolean, values: ReadonlyMap<string, string>): void {
    this.plansChosen = hasPlans;
    this.#region = { code: link.region, name: "state", keepsFigures: true };
    // Until the data is there, a region that certainly exists stands in.
    this.#use({ ...link, region: defaultState().region }, values, new Set([...values.keys(), "view"]));
  }

  #use(start: State, values: ReadonlyMap<string, string>, changed: ReadonlySet<string>): void {
    let state = start;
    for (const name of [...changed].filter((each) => !isGiven(each)))
      this.#wrong(name, values.get(name) ?? "", "unknown");
    // In the order of the names: the months paid are known before the balance is looked at.
    // A wrong value may have become right by another: a balance, once there are months. Which regions there are does not change.
    const mended = (name: GivenName) => name !== "region" && this.#problems.has(name);
    for (const name of givenNames.filter((each) => changed.has(each) || mended(each))) {
      state = { ...state, ...this.#value(name, values.get(name), state) };
    }
    if (changed.has("view") && !this.plansChosen) {
      state = { ...state, ...readValue("plans", this.view === "compact" ? usualCompact : usual, state) };
    }
    store.update({ ...state, extras: this.#extras() });
    this.settle();
  }

  #value(name: GivenName, text: string | undefined, state: State): Partial<State> {
    this.#problems.delete(name);
    const change = text === undefined ? {} : readValue(name, text, state);
    if (change === null) this.#wrong(name, text ?? "", name);
    const good = change === null ? undefined : text;
    if (name === "view") this.view = (good as View | undefined) ?? "full";
    if (name === "theme") this.theme = good ?? null;
    if (name === "plans" && good !== undefined) this.plansChosen = true;
    if (name === "region" && good !== undefined) {
      this.#region = { code: good, name, keepsFigures: good === (this.#region?.code ?? state.region) };
    }
    return change ?? {};
  }

  /** As soon as the data is there: is there such a region? */
  settle(): void {
    const { facts, state } = store;
    const named = this.#region;
    if (!facts || !named) return;
    this.#region = null;
    const { code, name, keepsFigures } = named;
    if (!findRegion(facts, code)) {
      this.#wrong(name, code, "region");
      store.changed();
    } else if (code !== state.region) store.update({ region: code, own: keepsFigures ? state.own : {} });
  }

  /** What the address keeps of it once the visitor's own state stands there. */
  #extras(): Record<string, string> {
    return {
      ...(this.view === "full" ? {} : { "w.view": this.view }),
      ...(this.theme === null ? {} : { "w.theme": this.theme }),
    };
  }

  #wrong(name: string, value: string, expected: Expected): void {
    const shown = value.length > 40 ? `${value.slice(0, 40)}…` : value;
    const say = (words: WidgetText) => words.wrong(name, shown, words.expected[expected]);
    const code = expected === "unknown" ? "unknown_attribute" : "bad_attribute";
    this.#problems.set(name, {
      code,
      path: `/attributes/${name}`,
      message: { zh: say(widgetTexts.zh), en: say(widgetTexts.en) },
    });
  }
}

/** `w.lang=en`; what browsers cannot have written is taken as it stands, for its value to be named as wrong. */
function setting(part: string): [name: string, text: string] {
  const [, name = "", written = ""] = /^w\.([^=]{0,40})[^=]*=?(.*)$/.exec(part) ?? [];
  try {
    return [name, decodeURIComponent(written)];
  } catch {
    return [name, written];
  }
}

function different(before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): Set<string> {
  return new Set([...before.keys(), ...now.keys()].filter((name) => before.get(name) !== now.get(name)));
}

export const given = new Given();
