/** Uses a page as hard as a curious visitor: everything there is to press, to choose and to fill in. */
import { settled } from "./site.mjs";

/** Runs in the page. */
function everything(oneOf, turn) {
  // What a button would save is a text of the page itself, and a browser without a window asks nobody where to put it.
  HTMLAnchorElement.prototype.click = function () {
    if (!this.href.startsWith("blob:")) throw new Error(`${this.href} would be saved`);
  };
  // And Firefox would wait for ever for somebody to choose a printer.
  window.print = () => undefined;
  const visible = (element) => element.getClientRects().length > 0 && !element.disabled;
  const all = (selector) => [...document.querySelectorAll(selector)].filter(visible);
  const some = (selector) => all(selector).filter((_, index) => index % oneOf === turn % oneOf);
  const say = (element) => {
    for (const type of ["input", "change"]) element.dispatchEvent(new Event(type, { bubbles: true }));
  };
  let done = 0;
  const next = () => new Promise((resolve) => setTimeout(resolve, 15));
  return (async () => {
    for (const details of some("details")) {
      details.open = true;
      done += 1;
    }
    await next();
    for (const box of some("input[type=text]:not([readonly]), input[type=search], input[type=range]")) {
      box.focus();
      box.value = box.type === "range" ? box.max : box.value || "12";
      say(box);
      box.blur();
      done += 1;
      await next();
    }
    for (const list of some("select")) {
      list.selectedIndex = (list.selectedIndex + 1) % list.options.length;
      say(list);
      done += 1;
      await next();
    }
    // Removing and trying again would only leave less to use; what one asks to be kept is kept.
    for (const button of some("button, input[type=checkbox], input[type=radio]")) {
      if (/remove|retry|keep|undo|again/.test(button.dataset.do ?? "") || !visible(button)) continue;
      button.click();
      done += 1;
      await next();
    }
    return done;
  })();
}

/**
 * A page or a frame, `turns` times over, as one thing shows another, or in each turn another one of
 * so many things of each kind; gives how many things were done.
 */
export async function useAll(frame, turns, oneOf = 1) {
  let done = 0;
  for (let turn = 0; turn < turns; turn += 1) {
    done += await frame.evaluate(everything, oneOf, turn);
    await settled(frame);
  }
  return done;
}
