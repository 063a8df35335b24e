/** The one-file download: every page is in it, and the address after # says which is shown. */
import { pages } from "@pages";
import { currentPage } from "../place/file.js";
import { menu, type PageName } from "../place/pages.js";
import { store } from "../state/store.js";

let shown: PageName | null = null;

/** The pages of the menu start alike and share what was said; any other has a start of its own and needs the document to itself. */
const together = (one: PageName, other: PageName) => [one, other].every((page) => menu.some((name) => name === page));

async function show(): Promise<void> {
  const page = currentPage();
  const before = shown;
  if (page === before) return;
  if (before !== null && !together(before, page)) return location.reload();
  shown = page;
  await pages[page].start();
  if (shown !== page) return;
  const element = document.createElement(pages[page].element);
  document.body.replaceChildren(element);
  if (before !== null) begin(element);
}

/** What a browser does by itself when another document opens: the page starts at its top, and so does the keyboard. */
function begin(element: HTMLElement): void {
  scrollTo(0, 0);
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

// After the pages' own listeners, which read what the new address says.
void show().then(() => window.addEventListener("hashchange", () => void show()));
// As when a page is left: what was just said belongs to the address one comes back to.
window.addEventListener(
  "click",
  ({ target }) => void (target instanceof Element && target.closest("a") && store.remember()),
  { capture: true },
);
