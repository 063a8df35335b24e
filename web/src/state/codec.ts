/** Short texts for single values, as they stand in a link. */

export interface Codec {
  write(value: unknown): string;
  /** undefined: this text means nothing. */
  read(text: string): unknown;
}

export const number: Codec = {
  write: (value) => String(value),
  read: (text) => {
    if (!/^-?\d{1,15}(\.\d{1,12})?(e-?\d{1,2})?$/.test(text)) return undefined;
    return Number(text);
  },
};

export const flag: Codec = {
  write: (value) => (value ? '1' : '0'),
  read: (text) => (text === '1' ? true : text === '0' ? false : undefined),
};

export function orNull(codec: Codec): Codec {
  return {
    write: (value) => (value === null ? '-' : codec.write(value)),
    read: (text) => (text === '-' ? null : codec.read(text)),
  };
}

/** Any of these words; in the link by their place in the list's own spelling. */
export function oneOf(words: readonly string[]): Codec {
  return { write: String, read: (text) => (words.includes(text) ? text : undefined) };
}

export function matching(pattern: RegExp): Codec {
  return { write: String, read: (text) => (pattern.test(text) ? text : undefined) };
}

/** Free text of at most so many letters: ~ and & are ours, and encodeURIComponent leaves the first alone. */
export function freeText(most: number): Codec {
  return {
    write: (value) => encodeURIComponent(String(value)).replaceAll('~', '%7E'),
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

/** The values said in these parts, or null when one of them is unreadable. */
export function readFields(fields: Fields, parts: readonly string[]): Values | null {
  const values: Values = {};
  for (const part of parts) {
    const cut = part.indexOf('=');
    const field = fields.find(([short]) => short === part.slice(0, cut));
    const value = cut > 0 ? field?.[2].read(part.slice(cut + 1)) : undefined;
    if (!field || value === undefined) return null;
    values[field[1]] = value;
  }
  return values;
}
