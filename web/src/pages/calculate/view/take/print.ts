/** One sheet of paper: put beside the page, printed instead of it, and taken away at the next touch. */
import { store } from "../../../../state/store.js";
import "./sheet.js";

const ON = "prints-sheet";

export async function printSheet(): Promise<void> {
  if (!store.result) return;
  const root = document.documentElement;
  document.querySelector("fp-sheet")?.remove();
  const sheet = document.createElement("fp-sheet") as HTMLElement & { updateComplete: Promise<unknown> };
  document.body.append(sheet);
  root.classList.add(ON);
  await sheet.updateComplete;
  // Some browsers print a while later, and tell of the end at once: what comes next is what the visitor does.
  const away = () => {
    root.classList.remove(ON);
    sheet.remove();
    for (const touch of ["pointerdown", "keydown"]) removeEventListener(touch, away);
  };
  window.print();
  for (const touch of ["pointerdown", "keydown"]) addEventListener(touch, away);
}
