/**
 * Short texts for single values, as they stand in a link: `i=8000&x=0.6`. Every page and the widget write and read them
 * here. What was written comes back exactly; a name nobody knows is passed over, a known one with a bad value refused.
 */

export interface Codec {
  write(value: unknown): string;
  /** undefined: this text means nothing. */
  read(text: string): unknown;
}

/** Every finite number, by the shortest digits that make it again: at most 17 of them, and 24 with the zeros after a point. */
export const number: Codec = {
  // A plus sign is a space to some who pass links on.
  write: (value) => String(value).replace("+", ""),
  read: (text) => {
    if (!/^-?\d{1,40}(\.\d{1,40})?(e-?\d{1,3})?$/.test(text)) return undefined;
    const value = Number(text);
    return Number.isFinite(value) ? value : undefined;
  },
};

export const flag: Codec = {
  write: (value) => (value ? "1" : "0"),
  read: (text) => (text === "1" ? true : text === "0" ? false : undefined),
};

export function orNull(codec: Codec): Codec {
  return {
    write: (value) => (value === null ? "-" : codec.write(value)),
    read: (text) => (text === "-" ? null : codec.read(text)),
  };
}

/** Any of these words; in the link by their place in the list's own spelling. */
export function oneOf(words: readonly string[]): Codec {
  return { write: String, read: (text) => (words.includes(text) ? text : undefined) };
}

export function matching(pattern: RegExp): Codec {
  return { write: String, read: (text) => (pattern.test(text) ? text : undefined) };
}

/** Free text, cut to so many letters: ~ and & are ours, and encodeURIComponent leaves the first alone. */
export function freeText(most: number): Codec {
  return {
    // Half of a pair, as cutting may leave it, cannot stand in an address.
    write: (value) =>
      encodeURIComponent(
        String(value)
          .slice(0, most)
          .replace(/\p{Surrogate}/gu, "\ufffd"),
      ).replaceAll("~", "%7E"),
    read: (text) => {
      try {
        const plain = decodeURIComponent(text);
        return plain.length <= most ? plain : undefined;
      } catch {
        return undefined;
      }
    },
  };
}

export const words = freeText(60);

export type Fields = readonly (readonly [short: string, name: string, codec: Codec])[];

type Values = Record<string, unknown>;

/** What differs from the defaults, as short=value. */
export function writeFields(fields: Fields, values: object, defaults: object): string[] {
  const now = values as Values;
  const usual = defaults as Values;
  return fields.flatMap(([short, name, codec]) =>
    now[name] === undefined || now[name] === usual[name] ? [] : [`${short}=${codec.write(now[name])}`],
  );
}

/** `i=8000` → `i`, `8000`; a part without = has a name only. */
export function nameAndText(part: string): [name: string, text: string | undefined] {
  const cut = part.indexOf("=");
  return cut < 0 ? [part, undefined] : [part.slice(0, cut), part.slice(cut + 1)];
}

export function knows(fields: Fields, part: string): boolean {
  return fields.some(([short]) => short === nameAndText(part)[0]);
}

/** The values that those of these parts say whose names are known, or null when one of them is unreadable. */
export function readFields(fields: Fields, parts: readonly string[]): Values | null {
  const values: Values = {};
  for (const part of parts) {
    const [name, text] = nameAndText(part);
    const field = fields.find(([short]) => short === name);
    if (!field) continue;
    const value = text === undefined ? undefined : field[2].read(text);
    if (value === undefined) return null;
    values[field[1]] = value;
  }
  return values;
}

/** Punctuation as it follows a link in a sentence; - and ~ may end a value of ours, and % belongs to the letter after it. */
const sentence = /(?![-~=&_%])[\s\p{P}\p{S}]$/u;

/** Without what messengers take to be part of a link: `。`, `)`, `”` and the like at its end, plain or percent-encoded. */
function withoutTail(link: string): string {
  const [run = ""] = /(?:%[0-9a-f]{2})+$/i.exec(link) ?? [];
  if (run === "") return sentence.test(link) ? withoutTail(link.replace(sentence, "")) : link;
  const start = link.slice(0, -run.length);
  let letters: string;
  try {
    letters = decodeURIComponent(run);
  } catch {
    return link;
  }
  if (!sentence.test(letters)) return link;
  while (sentence.test(letters)) letters = letters.replace(sentence, "");
  return letters === "" ? withoutTail(start) : start + encodeURIComponent(letters);
}

/** The parts of a link. What is appended to it after a ? or another # is a part, too: of a name that is not ours. */
export function partsOf(link: string): string[] {
  return withoutTail(link.replace(/^#/, ""))
    .split(/[&?#]/)
    .filter((part) => part !== "");
}

/** A link of these parts: where the last ends in punctuation of its own, an & keeps it from being taken for a sentence's. */
export function linkOf(parts: readonly string[]): string {
  const link = parts.join("&");
  return withoutTail(link) === link ? link : `${link}&`;
}
