/** What is looked at, as the link holds it (`m.at=source-S1&m.q=…&m.see=national`), and the figures once they are there. */
import { findRegion } from "../../../state/region.js";
import { store } from "../../../state/store.js";
import { type What, whats } from "../text/method.js";
import type { About } from "./files.js";
import { type Namer, namer, placeOf } from "./names.js";
import { type DataFiles, type Row, rowsOf } from "./rows.js";
import { said, say } from "./said.js";
import { type Finder, finder } from "./search.js";

export const query = (): string => said("q");
export const search = (text: string): void => say({ q: text.slice(0, 100) });

export const what = (): What => whats.find((each) => each === said("see")) ?? "region";
export const see = (which: What): void => say({ see: which === "region" ? "" : which });

let arrived = "";
/** A link to what a search finds leads there; who is searching is left where they are. */
let begins = true;

/** Shows the part of the page that an anchor names; of figures, those of their place. */
export function go(anchor: string): void {
  arrived = "";
  const place = placeOf(anchor);
  if (place === "national" || place === "rates") say({ at: anchor, see: place, q: "" });
  else if (place && store.facts && findRegion(store.facts, place))
    say({ at: anchor, see: "", q: "" }, { region: place });
  else say({ at: anchor });
  arrive();
}

/** Once the part is there; called whenever some of the page has been drawn. */
export function arrive(): void {
  const anchor = said("at") || (begins && query() !== "" ? "figures" : "");
  begins &&= !store.facts;
  if (anchor === "" || anchor === arrived || !store.facts) return;
  const part = document.getElementById(anchor);
  if (!part) return;
  arrived = anchor;
  part.scrollIntoView({ block: "start" });
  part.focus({ preventScroll: true });
}

export interface Figures {
  readonly files: DataFiles;
  readonly rows: readonly Row[];
  readonly names: Namer;
  readonly about: About;
  readonly find: Finder;
}

type Loading = { phase: "none" | "coming" | "failed" } | { phase: "here"; figures: Figures };

class Held {
  #now: Loading = { phase: "none" };

  get now(): Loading {
    if (this.#now.phase === "none") void this.fetch();
    return this.#now;
  }

  async fetch(): Promise<void> {
    this.#now = { phase: "coming" };
    try {
      const { figures } = await import("@figures");
      const { files, naming, about } = figures;
      const rows = rowsOf(files);
      const names = namer(naming, files);
      this.#now = { phase: "here", figures: { files, rows, names, about, find: finder(rows, names, about.sources) } };
    } catch (error) {
      console.error(error);
      this.#now = { phase: "failed" };
    }
    store.changed();
  }
}

export const held = new Held();
