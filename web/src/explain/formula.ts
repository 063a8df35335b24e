/**
 * Formulas of core/data/rules.json as people read them: with the names of what goes in, or with the numbers of one step.
 * The file's own notation is told in core/data/README.md; a test evaluates it in the engine's tests.
 */

export type Node =
  | { kind: "number"; text: string }
  | { kind: "name"; name: string }
  | { kind: "sign"; sign: string; left: Node; right: Node }
  | { kind: "call"; name: string; given: Node[] };

const token = /\s*([0-9]+(?:\.[0-9]+)?|[a-z][a-z0-9_]*|[-+*/^(),])/y;

class Parser {
  #tokens: string[] = [];
  #at = 0;

  constructor(text: string) {
    token.lastIndex = 0;
    for (let found = token.exec(text); found; found = token.exec(text)) this.#tokens.push(found[1] ?? "");
  }

  #take(...wanted: string[]): string | undefined {
    const next = this.#tokens[this.#at];
    if (next === undefined || !wanted.includes(next)) return undefined;
    this.#at += 1;
    return next;
  }

  #chain(of: () => Node, ...signs: string[]): Node {
    let left = of();
    for (let sign = this.#take(...signs); sign; sign = this.#take(...signs))
      left = { kind: "sign", sign, left, right: of() };
    return left;
  }

  sum = (): Node => this.#chain(this.#product, "+", "-");
  #product = (): Node => this.#chain(this.#power, "*", "/");
  #power = (): Node => this.#chain(this.#single, "^");
  #single = (): Node => {
    if (this.#take("(")) {
      const inside = this.sum();
      this.#take(")");
      return inside;
    }
    const word = this.#tokens[this.#at++] ?? "";
    if (/^[0-9]/.test(word)) return { kind: "number", text: word };
    if (!this.#take("(")) return { kind: "name", name: word };
    const given = [this.sum()];
    while (this.#take(",")) given.push(this.sum());
    this.#take(")");
    return { kind: "call", name: word, given };
  };
}

export const parsed = (formula: string): Node => new Parser(formula).sum();

/** The functions of the notation. */
export const functions = ["fen", "min", "max", "clamp", "floor", "sum", "dot", "rounded"] as const;

/** What goes in, by the names in a formula, once for each time it is named. */
export function namesIn(node: Node): string[] {
  if (node.kind === "name") return [node.name];
  if (node.kind === "sign") return [...namesIn(node.left), ...namesIn(node.right)];
  return node.kind === "call" ? node.given.flatMap(namesIn) : [];
}

/** How names, and several things in a row, are written. */
export interface Writing {
  /** One that stands for several has as many texts. */
  of(name: string): readonly string[];
  /** What stands before a bracket: `min`, `max`, `clamp`, `floor`; of what is said of `several` at once `sum` and `dot`. */
  call(name: string): string;
  several?: boolean;
  /** With `fen` and `rounded`; else rounding is said beside the number. */
  rounding?: boolean;
  /** All of a long sum. */
  whole?: boolean;
}

const signs: Record<string, string> = { "+": " + ", "-": " − ", "*": " × ", "/": " ÷ ", "^": " ^ " };
const ranks: Record<string, number> = { "+": 1, "-": 1, "*": 2, "/": 2, "^": 3 };
/** So many of a long sum are written out. */
const MOST = 4;

const joined = (texts: readonly string[], whole: boolean): string =>
  texts.length > MOST + 1 && !whole
    ? [...texts.slice(0, MOST), "…", texts.at(-1)].join(" + ")
    : texts.join(" + ") || "0";

const percent = (text: string): string =>
  /^0\.(01|20)$/.test(text) ? `${Number((Number(text) * 100).toFixed(6))}%` : text;

class Writer {
  #writing: Writing;
  constructor(writing: Writing) {
    this.#writing = writing;
  }

  text(node: Node, rank = 0): string {
    switch (node.kind) {
      case "number":
        return percent(node.text);
      case "name":
        return this.#writing.of(node.name)[0] ?? node.name;
      case "sign":
        return this.#sign(node, rank);
      case "call":
        return this.#call(node.name, node.given, rank);
    }
  }

  #sign({ sign, left, right }: Extract<Node, { kind: "sign" }>, rank: number): string {
    const own = ranks[sign] ?? 0;
    const text = this.text(left, own) + (signs[sign] ?? sign) + this.text(right, own + 1);
    return own < rank ? `(${text})` : text;
  }

  #call(name: string, given: Node[], rank: number): string {
    const first = given[0];
    if (!first) return name;
    if ((name === "fen" || name === "rounded") && !this.#writing.rounding) return this.text(first, rank);
    const several = given.map((node) => (node.kind === "name" ? this.#writing.of(node.name) : []));
    if (!this.#writing.several && (name === "sum" || name === "dot")) {
      const rows = several[0] ?? [];
      const texts = rows.map((_, place) => several.map((column) => column[place] ?? "").join(" × "));
      const text = joined(texts, this.#writing.whole ?? false);
      return rank > 1 && texts.length > 1 ? `(${text})` : text;
    }
    return `${this.#writing.call(name)}(${given.map((node) => this.text(node)).join(", ")})`;
  }
}

export const written = (formula: string, writing: Writing): string => new Writer(writing).text(parsed(formula));
