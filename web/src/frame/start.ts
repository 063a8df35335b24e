/** What every page does when it opens: read the link it came by, keep the address in step, start the engine, be kept for offline use. */
import "../styles/index.css";
import { place } from "@place";
import type { EngineSource } from "../engine/client.js";
import { updates } from "../offline/updates.js";
import { store } from "../state/store.js";

let begun = false;

export function start(engine: EngineSource): void {
  // In the one-file download pages follow each other in one document, with one engine for all.
  if (begun) return;
  begun = true;
  store.readKept();
  store.readLink();
  // Who comes with nothing said reads the language of their browser; a link brings its own.
  if (place.hash() === "" && !/^zh/i.test(navigator.languages.find((each) => /^(zh|en)/i.test(each)) ?? "en"))
    store.update({ language: "en" });
  window.addEventListener("hashchange", ({ newURL }) => store.readLink(newURL));
  // The last change may still be waiting to be written when somebody leaves or reloads.
  window.addEventListener("pagehide", () => store.remember());
  void updates.start(store.start(engine));
}
