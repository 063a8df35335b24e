/**
 * `host-test.js`: runs first on the test page, watches the portal's own code at work there, and says of each line whether
 * it works and what to change if not.
 */

import { type LineName, Lines } from "./lines.js";
import { whyNoLoader } from "./loader-failure.js";
import { report } from "./report.js";
import { ask, type Detail, difference, greet, listen } from "./rigs.js";
import { type Violation, Violations } from "./violations.js";
import { testWords } from "./words.js";

/** The loader gives a frame 24 s; after that nothing more is to be expected. */
const PATIENCE = 30_000;
/** A refusal by a policy and the failure it causes are told one after the other, in either order. */
const MOMENT = 200;

const base = new URL(".", (document.currentScript as HTMLScriptElement).src).href;
const violations = new Violations(base);
const lines = new Lines();
const failed: HTMLScriptElement[] = [];
let loaderFailed = (script: HTMLScriptElement): void => void failed.push(script);

// Failures of scripts do not bubble; they are caught on their way down.
window.addEventListener(
  "error",
  ({ target }) => target instanceof HTMLScriptElement && target.src === `${base}flexpension.js` && loaderFailed(target),
  true,
);

document.addEventListener("DOMContentLoaded", () => {
  const place = document.getElementById("flexpension-test");
  if (place) run(place, document.documentElement.lang.startsWith("en") ? "en" : "zh");
});

function run(place: HTMLElement, language: "zh" | "en"): void {
  const words = testWords[language];
  const { details } = words;
  report(place, lines, words);
  lines.good("script");

  const needsFrame: LineName[] = ["engine", "height", "events", "sandbox"];
  const needsLoader: LineName[] = ["frame", ...needsFrame];
  const give = (names: readonly LineName[], ...reasons: string[]) => {
    for (const name of names) lines.bad(name, ...reasons);
  };
  const needed = (name: "script-src" | "frame-src", violation: Violation) => [
    details.allow(violations.needed(name, violation)),
    ...(name === "script-src" && violation.policy.includes("'nonce-") ? [details.nonce] : []),
  ];

  // ---- the loader ----

  const explain = async (script: HTMLScriptElement) => {
    await new Promise((resolve) => setTimeout(resolve, MOMENT));
    const refused = violations.of("script-src");
    const reason = refused ? needed("script-src", refused) : [details[await whyNoLoader(script)](script.src)];
    lines.bad("loader", ...reason);
    give(needsLoader, details.afterLoader);
  };
  loaderFailed = (script) => {
    // The first is the portal's own tag; those after it are our attempts to find out why.
    if (failed.push(script) === 1) void explain(script);
  };
  if (failed[0]) void explain(failed[0]);
  const tag = [...document.scripts].find((script) => script.src === `${base}flexpension.js`);
  void customElements.whenDefined("flex-pension").then(() => {
    if (failed.length > 0) return;
    lines.good("loader", tag?.integrity ? details.pinned : details.noPin);
    watchElement();
  });

  // ---- the frames ----

  function frameProblem(): string[] {
    const refused = violations.of("frame-src");
    if (refused) return needed("frame-src", refused);
    if (window.crossOriginIsolated) return [details.isolated];
    return [details.frameRefused(base, location.origin === "null" ? location.href : location.origin)];
  }
  function noFrame(): void {
    lines.bad("frame", ...frameProblem());
    give(needsFrame, details.afterFrame);
  }
  const message = (detail: Detail) => detail.errors?.map((error) => error.message[language]).join(" ") ?? "";
  const notLoaded = (detail: Detail) => detail.errors?.some((error) => error.code === "not_loaded") === true;

  function watchElement(): void {
    const element = document.querySelector<HTMLElement>("flex-pension");
    if (!element) return;
    const inside = () => element.shadowRoot?.querySelector("iframe");
    let ready = false;
    const answered = () => ready && lines.good("events", details.heard);
    window.addEventListener(
      "message",
      ({ source, data }: MessageEvent<{ flexpension?: number; type?: string; height?: number } | null>) => {
        if (!source || source !== inside()?.contentWindow || data?.flexpension !== 1) return;
        lines.good("frame");
        if (data.type === "height") lines.good("height", details.height(String(data.height)));
      },
    );
    listen(element, "ready", () => (ready = true));
    listen(element, "result", answered);
    listen(element, "error", (detail) => (notLoaded(detail) ? noFrame() : answered()));
    askKnown();
  }

  function askKnown(): void {
    const known = { engine: ask(GOLDEN.state, false), sandbox: ask(GOLDEN.state, true) };
    for (const [name, element] of Object.entries(known) as [keyof typeof known, HTMLElement][]) {
      let versions = "";
      listen(element, "ready", ({ engine, data }) => {
        if (name === "engine") versions = details.engineVersions(engine?.version ?? "", data?.version ?? "");
      });
      listen(element, "result", (detail) => {
        const differs = difference(detail);
        if (differs) lines.bad(name, details.engineDiffers(differs.got, differs.wanted));
        else lines.good(name, versions);
      });
      listen(element, "error", (detail) => {
        if (!notLoaded(detail)) lines.bad(name, details.engineError(message(detail)));
        else lines.bad(name, name === "sandbox" ? details.sandboxSilent : details.afterFrame);
      });
      element.dataset["known"] = name;
      (document.querySelector("main") ?? document.body).append(element);
    }
  }

  const bare = [...document.querySelectorAll("iframe")].find((frame) => frame.src.startsWith(`${base}widget.html`));
  if (!bare) lines.good("bare", details.noBare);
  else {
    // It stands far down, and would otherwise wait until somebody scrolls there.
    bare.loading = "eager";
    greet(bare, () => lines.good("bare"));
  }

  // A refused frame never answers; there is no need to wait for it.
  const frameRefused = () => {
    if (!violations.of("frame-src")) return;
    lines.bad("bare", ...frameProblem());
    if (customElements.get("flex-pension")) noFrame();
    else void customElements.whenDefined("flex-pension").then(() => failed.length === 0 && setTimeout(noFrame));
  };
  violations.watch(frameRefused);
  frameRefused();

  // ---- the end ----

  function conclude(): void {
    const open = ["script", "loader", ...needsLoader, "bare"] as LineName[];
    if (open.some((name) => lines.isOpen(name))) return;
    const others = violations.others.map(
      ({ directive, address, reported }) => `${directive} ${address}${reported ? details.reported : ""}`,
    );
    const note = others.length > 0 ? details.others([...new Set(others)].join(", ")) : "";
    const ours = violations.ours.map(
      ({ directive, address, reported }) => `${directive}: ${address}${reported ? details.reported : ""}`,
    );
    if (ours.length === 0) lines.good("policy", note);
    else lines.bad("policy", ...new Set(ours), note);
  }
  const ticking = setInterval(() => {
    conclude();
    if (lines.finished) clearInterval(ticking);
  }, 500);
  setTimeout(() => {
    lines.bad("loader", details.notThere(`${base}flexpension.js`));
    if (lines.isOpen("frame")) noFrame();
    lines.bad("engine", details.engineSilent);
    lines.bad("sandbox", details.sandboxSilent);
    lines.bad("height", details.noHeight);
    lines.bad("events", details.noEvents);
    lines.bad("bare", details.bareSilent, ...frameProblem());
    conclude();
  }, PATIENCE);
}
