/** Reading what people type: ５５００, 5,500, 5 500 元, 1.2万, 3%. */

export type Unreadable = "empty" | "not_a_number";
export type Parsed = { value: number } | { problem: Unreadable };

/** Full-width forms (U+FF01–FF5E) are plain ones plus a fixed distance; keyboards in Chinese mode produce them. */
export function plainWidth(text: string): string {
  return text
    .replace(/[！-～]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\u00a0\u2009\u202f]/g, " ");
}

const shape = /^([+-]?)(\d+(?:\.\d*)?|\.\d+)(万)?$/;
const grouped = /^\d{1,3}(,\d{3})+(\.\d*)?$/;

export function parseNumber(typed: string): Parsed {
  const text = plainWidth(typed)
    .replace(/[。．]/g, ".")
    .replace(/[，、'’]/g, ",")
    .replace(/[−–—]/g, "-")
    .replace(/\s+/g, "")
    .replace(/^[¥￥]/, "")
    .replace(/(元|岁|年|个月|月|%)$/, "");
  if (text === "") return { problem: "empty" };
  // Commas only where thousands are parted: 1,5 may mean one and a half, so we ask.
  const bare = grouped.test(text.replace(/^[+-]/, "")) ? text.replaceAll(",", "") : text;
  const found = shape.exec(bare);
  if (!found) return { problem: "not_a_number" };
  const [, sign, digits, tenThousand] = found;
  const value = Number(digits) * (tenThousand ? 10000 : 1) * (sign === "-" ? -1 : 1);
  return Number.isFinite(value) ? { value } : { problem: "not_a_number" };
}
