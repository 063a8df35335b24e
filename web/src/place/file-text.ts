/** What stands in the one-file download as text. */
export function textOf(id: string): string {
  const text = document.getElementById(id)?.textContent;
  if (!text) throw new Error(`no ${id} in this file: it is damaged`);
  return text;
}
