/** The page's one memory: what was said, what came back, what is open. Nothing of it outlives the page but the link. */
import { place } from "@place";
import { type Engine, type EngineSource, startEngine } from "../engine/client.js";
import type {
  CompareAnswer,
  CompareRequest,
  Description,
  ErrorAnswer,
  ExploreAnswer,
  ExploreRequest,
  PlanAnswer,
} from "../engine/types.js";
import { type Text, texts } from "../text/index.js";
import type { Language } from "../text/language.js";
import { type Asker, type Asks, Calculation, type Range, type Result } from "./calculation.js";
import {
  engineErrors,
  type FieldError,
  type PageProblem,
  type PanelName,
  pageError,
  panelOf,
  planOf,
} from "./errors.js";
import { readHash, writeHash } from "./hash.js";
import { defaultState, type State } from "./inputs.js";
import { forgetKept, keep, keptLink } from "./kept.js";
import { findRegion } from "./region.js";

type Phase = "loading" | "ready" | "failed";

/** As many steps back as anybody takes. */
const MOST_STEPS = 100;

/** Changes of the same thing that follow on each other are one step: a number as it is typed, a slider as it moves. */
const ONE_STEP = 1500;

/** How one reads is nothing to take back. */
const reading: readonly string[] = ["language", "large", "money", "chosen"];

/** Long enough to finish a word, short enough to notice a slip. */
const TYPING_PAUSE = 900;

class Store {
  state: State = defaultState();
  facts: Description | null = null;
  phase: Phase = "loading";
  result: Result | null = null;
  range: Range | null = null;
  badLink = false;
  /** What is said is kept on this device, because the visitor asked for it. */
  keeps = false;
  /** The page began with what was kept, and the visitor has not been told long enough. */
  fromKept = false;
  readonly openPanels = new Set<PanelName>();
  readonly openPlans = new Set<string>();
  /** Plans of which is shown how their numbers were worked out. */
  readonly explained = new Set<string>();

  readonly #openSettings = new Set<string>();
  #engine: Engine | null = null;
  #source: EngineSource | null = null;
  #asks: Asks | null = null;
  #asker: Asker | null = null;
  #unreadable = new Map<string, FieldError>();
  #refused: FieldError[] = [];
  #watchers = new Set<() => void>();
  #typing: string | null = null;
  /** The box that is being written in, until it is left. */
  #within: string | null = null;
  #past: State[] = [];
  #lastStep = { what: "", at: 0 };
  #typingTimer = 0;
  #written = "";
  #writeTimer = 0;

  get text(): Text {
    return texts[this.state.language];
  }

  get language(): Language {
    return this.state.language;
  }

  watch(watcher: () => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  changed(): void {
    for (const watcher of this.#watchers) watcher();
  }

  /** Starts the page's engine; without one named, the same anew. */
  async start(source = this.#source): Promise<void> {
    if (!source) throw new Error("no engine to start");
    this.#source = source;
    this.phase = "loading";
    this.changed();
    this.#engine?.stop();
    try {
      this.#engine = await startEngine(source);
      this.facts = await this.#engine.describe();
      this.#asker = this.#newAsker(this.#engine, this.facts);
      this.phase = "ready";
      if (!findRegion(this.facts, this.state.region)) this.misread();
      this.#calculate();
    } catch (error) {
      this.fail(error);
    }
    this.changed();
  }

  /** What the page that is shown asks the engine; null: what Calculate asks. In the one-file download one page follows another. */
  ask(asks: Asks | null): void {
    if (asks === this.#asks) return;
    this.#asks = asks;
    if (!this.#asker || !this.#engine || !this.facts) return;
    this.#asker.forget();
    this.#refused = [];
    this.#asker = this.#newAsker(this.#engine, this.facts);
    this.#calculate();
    this.changed();
  }

  /** For a part of the page that wants to know more than its page asks. */
  async compare(request: CompareRequest): Promise<CompareAnswer | ErrorAnswer> {
    if (!this.#engine) throw new Error("no engine to ask");
    return this.#engine.compare(request);
  }

  async explore(request: ExploreRequest): Promise<ExploreAnswer | ErrorAnswer> {
    if (!this.#engine) throw new Error("no engine to ask");
    return this.#engine.explore(request);
  }

  #newAsker(engine: Engine, facts: Description): Asker {
    if (this.#asks) return this.#asks(engine, facts);
    return new Calculation(engine, facts, {
      answered: (result) => {
        this.result = result;
        this.accept();
      },
      refused: (answer, state) => this.refuse(engineErrors(answer, state)),
      ranged: (range) => {
        this.range = range;
        this.changed();
      },
      failed: (error) => this.fail(error),
    });
  }

  fail(error: unknown): void {
    // For whoever is asked to help: the visitor gets plain words.
    console.error(error);
    this.phase = "failed";
    this.forgetAnswer();
    this.changed();
  }

  /** What was answered is not what is meant; what is asked next is. */
  forgetAnswer(): void {
    this.result = null;
    this.range = null;
  }

  /** The engine has answered: nothing is wrong with the question. */
  accept(): void {
    this.#refused = [];
    this.changed();
  }

  refuse(errors: FieldError[]): void {
    this.forgetAnswer();
    this.#refused = errors;
    // What is missing or wrong may stand in a closed panel: open it, so that the reason is seen beside the box.
    for (const panel of errors.map((error) => panelOf(error.key))) if (panel) this.openPanels.add(panel);
    this.changed();
  }

  /** Every change of what the visitor says or how they read goes through here. */
  update(change: Partial<State>): void {
    this.#step(Object.keys(change).filter((name) => !reading.includes(name)));
    this.state = { ...this.state, ...change };
    this.#calculate();
    this.#rememberSoon();
    this.changed();
  }

  #step(names: readonly string[]): void {
    if (names.length === 0) return;
    const what = names.join();
    const at = performance.now();
    if (what !== this.#lastStep.what || at - this.#lastStep.at > ONE_STEP)
      this.#past = [...this.#past, this.state].slice(-MOST_STEPS);
    this.#lastStep = { what, at };
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  /** What was said before the last change; how it is read stays. */
  undo(): void {
    const before = this.#past.pop();
    if (!before) return;
    const { language, large, money } = this.state;
    this.#put({ ...before, language, large, money });
  }

  /** The example again, as for somebody who has just come; it can be undone. */
  startAgain(): void {
    const { language, large, money } = this.state;
    this.#step(["all"]);
    this.#put({ ...defaultState(), language, large, money });
  }

  #put(state: State): void {
    this.state = state;
    this.#lastStep.what = "";
    this.#unreadable.clear();
    this.#calculate();
    this.#rememberSoon();
    this.changed();
  }

  #calculate(): void {
    // A number that is being typed is not a number yet: what was answered stays until the box is left.
    if (this.#unreadable.size === 1 && this.#unreadable.has(this.#within ?? "")) return;
    if (this.#unreadable.size > 0) {
      this.forgetAnswer();
      this.#refused = [];
      this.#asker?.forget();
    } else this.#asker?.want(this.state);
  }

  /** A box holds text that is no number: say so there, and show no result that leaves it out. */
  unreadable(key: string, problem: PageProblem): void {
    this.#unreadable.set(key, pageError(key, problem));
    this.#calculate();
    this.changed();
  }

  readable(key: string): void {
    this.#unreadable.delete(key);
  }

  isUnreadable(key: string): boolean {
    return this.#unreadable.has(key);
  }

  /** Boxes that are gone (a plan removed, a panel without its field) hold nothing back. */
  forgetFields(prefix: string): void {
    for (const key of this.#unreadable.keys()) if (key.startsWith(prefix)) this.#unreadable.delete(key);
  }

  typing(key: string | null): void {
    clearTimeout(this.#typingTimer);
    this.#typing = key;
    this.#within = key;
    const over = () => {
      this.#typing = null;
      this.changed();
    };
    if (key !== null) {
      this.#typingTimer = window.setTimeout(over, TYPING_PAUSE);
      return;
    }
    if (this.#unreadable.size > 0) this.#calculate();
    this.changed();
  }

  get hasErrors(): boolean {
    return this.#unreadable.size > 0 || this.#refused.length > 0;
  }

  /** The errors to show; the box being typed in is left in peace until it is finished. */
  get errors(): FieldError[] {
    return [...this.#unreadable.values(), ...this.#refused].filter((error) => error.key !== this.#typing);
  }

  errorsAt(key: string): FieldError[] {
    return this.errors.filter((error) => error.key === key);
  }

  answerFor(id: string): PlanAnswer | null {
    return this.result?.answer.plans.find((plan) => plan.id === id) ?? null;
  }

  settingsOpen(id: string): boolean {
    return this.#openSettings.has(id);
  }

  setSettingsOpen(id: string, open: boolean): void {
    if (open) this.#openSettings.add(id);
    else this.#openSettings.delete(id);
  }

  togglePanel(name: PanelName): void {
    if (!this.openPanels.delete(name)) this.openPanels.add(name);
    this.changed();
  }

  reveal(key: string): void {
    const panel = panelOf(key);
    const plan = planOf(key);
    if (panel) this.openPanels.add(panel);
    if (plan) {
      this.openPlans.add(plan);
      this.#openSettings.add(plan);
    }
    this.changed();
  }

  /** At a new address it is that which is read: what waited to be written may have taken its place already. */
  readLink(address?: string): void {
    const hash = place.hash(address);
    if (hash === this.#written) return;
    if (place.hash() !== hash) place.setHash(hash);
    const state = readHash(hash);
    if (this.#written !== "") this.#step(["link"]);
    this.#unreadable.clear();
    this.#refused = [];
    if (state) {
      this.state = state;
      this.badLink = false;
      this.#written = hash;
      if (this.facts && !findRegion(this.facts, state.region)) this.misread();
    } else this.misread();
    this.#calculate();
    this.changed();
  }

  /** Half a link would be somebody else's numbers. */
  misread(): void {
    this.state = { ...defaultState(), language: this.state.language, large: this.state.large };
    this.badLink = true;
  }

  /** Browsers limit how often an address may change, so it follows after a short pause. */
  #rememberSoon(): void {
    clearTimeout(this.#writeTimer);
    this.#writeTimer = window.setTimeout(() => this.remember(), 250);
  }

  /** The state as a link holds it, for going to another page with it: what each page keeps for itself comes along, for the way back. */
  get link(): string {
    return writeHash(this.state);
  }

  /** The same for another day: it always names its month. */
  get datedLink(): string {
    return writeHash(this.state, true);
  }

  /** The same with something a page keeps for itself. */
  linkWith(extras: Readonly<Record<string, string>>): string {
    return writeHash({ ...this.state, extras: { ...this.state.extras, ...extras } });
  }

  /** Puts what somebody has kept, in a file or elsewhere, in place of what is said; how they read stays. */
  open(link: string): void {
    const { language, large } = this.state;
    place.setHash(link);
    this.readLink();
    this.update({ language, large });
  }

  /** Where the address says nothing, the page goes on from what is kept. */
  readKept(): void {
    const link = keptLink();
    this.keeps = link !== null;
    if (link === null || place.hash() !== "") return;
    this.fromKept = true;
    place.setHash(link);
  }

  /** Keeps what is said on this device from now on, or forgets it; false: the browser does not let a page keep anything. */
  keep(on: boolean): boolean {
    if (!on) forgetKept();
    this.keeps = on && keep(this.datedLink);
    this.fromKept = false;
    this.changed();
    return this.keeps === on;
  }

  remember(): void {
    clearTimeout(this.#writeTimer);
    if (this.keeps) keep(this.datedLink);
    const hash = writeHash(this.state);
    if (hash === this.#written && !this.badLink) return;
    this.#written = hash;
    place.setHash(hash);
  }
}

export const store = new Store();
