/** A formula of core/data/rules.json as one of a spreadsheet, over the cells of what goes in. */
import type { Node } from "../formula.js";

/** The cells of what a name stands for, in their order. */
export type CellsOf = (name: string) => readonly string[];

const ranks: Record<string, number> = { "+": 1, "-": 1, "*": 2, "/": 2, "^": 3 };

/** B4, B5, B6, B9 as B4:B6,B9. */
function ranges(cells: readonly string[]): string {
  const runs: { column: string; from: number; to: number; sheet: string }[] = [];
  for (const cell of cells) {
    const [, sheet = "", column = "", row = ""] = /^(.*!)?([A-Z]+)([0-9]+)$/.exec(cell) ?? [];
    const last = runs.at(-1);
    if (last && last.sheet === sheet && last.column === column && last.to + 1 === Number(row)) last.to += 1;
    else runs.push({ sheet, column, from: Number(row), to: Number(row) });
  }
  return runs
    .map(({ sheet, column, from, to }) => `${sheet}${column}${from}${from === to ? "" : `:${column}${to}`}`)
    .join(",");
}

/** Half up to the fen, as the engine does: the hundred-millionth takes in what binary numbers leave just below the half. */
const fen = (x: string): string => `ROUND(${x}+SIGN(${x})*0.00000001,2)`;

/** Down to a multiple of `cut`, then half up (0), up (1) or down (2) to one of `to`; 0 leaves it as it is. */
function multiple(x: string, cut: string, to: string, mode: string): string {
  const first = `IF(${cut}=0,${x},INT(${x}/${cut}+0.000001)*${cut})`;
  const sign = `IF(${mode}=1,-1,1)`;
  return `IF(${to}=0,${first},${sign}*INT(${sign}*${first}/${to}+IF(${mode}=0,0.500001,0.000001))*${to})`;
}

function call(name: string, given: readonly Node[], cells: CellsOf): string {
  const several = () => given.map((node) => (node.kind === "name" ? cells(node.name) : []));
  const one = (place: number, rank = 0) => formulaOf(given[place] as Node, cells, rank);
  switch (name) {
    case "fen":
      return fen(one(0, 2));
    case "floor":
      return `INT(${one(0)})`;
    case "min":
    case "max":
      return `${name.toUpperCase()}(${one(0)},${one(1)})`;
    case "clamp":
      return `MIN(MAX(${one(0)},${one(1)}),${one(2)})`;
    case "sum":
      return several()[0]?.length ? `SUM(${ranges(several()[0] ?? [])})` : "0";
    case "dot": {
      const [first = [], second = []] = several();
      return first.length ? `(${first.map((cell, place) => `${cell}*${second[place]}`).join("+")})` : "0";
    }
    case "rounded":
      return multiple(one(0, 3), one(1, 3), one(2, 3), one(3, 3));
    default:
      throw new Error(`no spreadsheet function for ${name}`);
  }
}

export function formulaOf(node: Node, cells: CellsOf, rank = 0): string {
  switch (node.kind) {
    case "number":
      return node.text;
    case "name": {
      const [cell] = cells(node.name);
      if (cell === undefined) throw new Error(`no cell for ${node.name}`);
      return cell;
    }
    case "call":
      return call(node.name, node.given, cells);
    case "sign": {
      const own = ranks[node.sign] ?? 0;
      const text = formulaOf(node.left, cells, own) + node.sign + formulaOf(node.right, cells, own + 1);
      return own < rank ? `(${text})` : text;
    }
  }
}

/**
 * What is rounded last, and how: a longer formula gets a cell of its own before it is rounded, which that of the value
 * names several times, and other steps where they go on with all digits.
 */
export function beforeRounding(node: Node): { inner: Node; outer: (inner: string, cells: CellsOf) => string } | null {
  if (node.kind !== "call" || (node.name !== "fen" && node.name !== "rounded")) return null;
  const [first, ...more] = node.given;
  if (!first) return null;
  const deeper = beforeRounding(first);
  const inner = deeper?.inner ?? first;
  const short = inner.kind !== "sign" && (inner.kind !== "call" || node.name === "fen");
  if (!deeper && short) return null;
  const mark: Node = { kind: "name", name: "" };
  return {
    inner,
    outer: (cell, cells) => {
      const within = (name: string) => (name === "" ? [deeper ? deeper.outer(cell, cells) : cell] : cells(name));
      return formulaOf({ ...node, given: [mark, ...more] }, within);
    },
  };
}
