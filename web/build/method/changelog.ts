/** core/data/CHANGELOG.md, read: its headings, its Chinese summary, its points. */
import { type Markup, markup } from "./markup.ts";

export interface Change {
  date: string;
  title: string;
  /** What changed and what a reader sees of it, in Chinese. */
  zh: string;
  points: string[];
}

const heading = /^## (\d{4}-\d{2}-\d{2}) · (.+)$/;

export function readChanges(text: string): Change[] {
  const changes: Change[] = [];
  for (const line of text.split("\n")) {
    const [, date, title] = heading.exec(line) ?? [];
    const last = changes.at(-1);
    if (date && title) changes.push({ date, title, zh: "", points: [] });
    else if (line.startsWith("## ")) throw new Error(`CHANGELOG.md: ${line}: a heading is ## date · title`);
    else if (!last || line === "") continue;
    else if (line.startsWith("> ")) last.zh += line.slice(2);
    else if (line.startsWith("- ")) last.points.push(line.slice(2));
    else throw new Error(`CHANGELOG.md: ${line}: neither a point nor a summary`);
  }
  if (changes.length === 0) throw new Error("CHANGELOG.md has no entry");
  for (const { date, title, zh, points } of changes)
    if (zh === "" || points.length === 0) throw new Error(`CHANGELOG.md: ${date} · ${title}: a summary or points lack`);
  return changes;
}

/** **strong**, `code`, and links as their words. */
export function inline(text: string): Markup[] {
  const pieces = text.split(/(\*\*[^*]+\*\*|`[^`]+`|\[[^\]]+\]\([^)]+\))/);
  return pieces.map((piece) => {
    if (/^\*\*.+\*\*$/.test(piece)) return markup`<strong>${piece.slice(2, -2)}</strong>`;
    if (/^`.+`$/.test(piece)) return markup`<code>${piece.slice(1, -1)}</code>`;
    return markup`${/^\[([^\]]+)\]\(/.exec(piece)?.[1] ?? piece}`;
  });
}
