/** What the results of the tests are written down as: the table of core/data/README.md, which a test holds, and the golden cases. */
export interface Met {
  province: string;
  fen: number;
  digits: number;
  open: number;
}

const line = /^\| \d\d (\S+) \| (\d+) \| (\d+) \| (\d+) \|$/gm;

/** By province, in Chinese as the table has them. */
export function readMet(readme: string): Met[] {
  const rows = [...readme.matchAll(line)].map(([, province = "", ...counts]) => {
    const [fen = 0, digits = 0, open = 0] = counts.map(Number);
    return { province, fen, digits, open };
  });
  if (rows.length === 0) throw new Error("core/data/README.md has no table of award sheets");
  return rows;
}
