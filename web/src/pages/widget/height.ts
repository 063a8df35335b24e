/**
 * Tells the host how high the page is. The height of the content never depends on the height of the frame: no unit of
 * the window's height, nothing stretched; so one change makes one message and then there is rest.
 */
import { tell } from "./host.js";

const root = document.documentElement;
const observer = new ResizeObserver(measure);
let told = 0;

function measure(): void {
  const height = Math.ceil(root.getBoundingClientRect().height);
  // A frame the host hides has no width, and what is measured then means nothing.
  if (height === told || height === 0 || window.innerWidth === 0) return;
  told = height;
  tell({ type: "height", height });
}

/** For whoever has greeted, from now on. */
export function followHeight(): void {
  told = 0;
  // While the frame is still as high as before there would be a scrollbar, which makes the page narrower and higher.
  root.classList.add("is-fitted");
  observer.observe(root);
}

/** Browsers do not watch sizes in frames out of sight; the host should know them before somebody scrolls there. */
export function measureSoon(): void {
  setTimeout(measure, 0);
}
