/** What is tested, line by line, and how it stands with each. */

export const lineNames = [
  "script",
  "loader",
  "frame",
  "engine",
  "height",
  "events",
  "sandbox",
  "bare",
  "policy",
] as const;
export type LineName = (typeof lineNames)[number];
export type LineState = "waiting" | "good" | "bad";

export interface Line {
  state: LineState;
  details: string[];
}

type Watcher = () => void;

/** A line is decided once; what comes later does not undo it. */
export class Lines {
  readonly #lines = new Map<LineName, Line>(lineNames.map((name) => [name, { state: "waiting", details: [] }]));
  #watcher: Watcher = () => undefined;

  watch(watcher: Watcher): void {
    this.#watcher = watcher;
  }

  get(name: LineName): Line {
    return this.#lines.get(name)!;
  }

  good(name: LineName, ...details: string[]): void {
    this.#decide(name, "good", details);
  }

  bad(name: LineName, ...details: string[]): void {
    this.#decide(name, "bad", details);
  }

  isOpen(name: LineName): boolean {
    return this.get(name).state === "waiting";
  }

  get finished(): boolean {
    return lineNames.every((name) => !this.isOpen(name));
  }

  get failures(): number {
    return lineNames.filter((name) => this.get(name).state === "bad").length;
  }

  #decide(name: LineName, state: LineState, details: string[]): void {
    if (!this.isOpen(name)) return;
    this.#lines.set(name, { state, details: details.filter((detail) => detail !== "") });
    this.#watcher();
  }
}
