/**
 * `flexpension.js`, which hosts load by a script tag: it defines `<flex-pension>` and leaves no other trace on their
 * page. README.md beside it says what it promises. It must work under the strictest policy of a host, so it uses no
 * style attribute and writes no HTML.
 */
import { givenNames, type Hello, type Message } from "./protocol.js";

const tag = "flex-pension";
const page = new URL("widget.html", (document.currentScript as HTMLScriptElement).src);
/** As messages name it: Chromium says file:// of an address and null of a message from there. */
const origin = page.protocol === "file:" ? "null" : page.origin;
/** Milliseconds for the frame to load, and to answer once it has. Who answers later is shown all the same. */
const loadPatience = 20_000;
const answerPatience = 4000;
/** A height beyond this is no height of ours. */
const tallest = 100_000;
/** What the frame will be about as high as, [narrow, wide], so that the host's page hardly moves when it is known. */
const reserved = { compact: [1010, 900], full: [2850, 2000] } as const;
const widerFrom = 500;
const words = {
  zh: {
    label: "灵活就业养老金比算",
    open: "打开灵活就业养老金比算",
    failed: "比算没有打开。",
    scripts: "sandbox 里要有 allow-scripts。",
  },
  en: {
    label: "Pension comparison",
    open: "Open the pension comparison",
    failed: "The calculator did not open.",
    scripts: " Its sandbox must have allow-scripts.",
  },
};

const sheet = new CSSStyleSheet();
// Rules in here yield to the host's own for the element, as those of a built-in element would.
sheet.replaceSync(
  ":host{display:block}[hidden],:host([hidden]){display:none!important}iframe{display:block;width:100%;border:0}",
);

class FlexPension extends HTMLElement {
  static observedAttributes = [...givenNames, "state", "sandbox", "label"];

  #root = this.attachShadow({ mode: "open" });
  #frame: HTMLIFrameElement | null = null;
  #timer = 0;
  #stale = false;

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [sheet];
  }

  connectedCallback(): void {
    addEventListener("message", this.#hear);
    this.#build();
  }

  disconnectedCallback(): void {
    removeEventListener("message", this.#hear);
    clearTimeout(this.#timer);
    this.#root.replaceChildren();
    this.#frame = null;
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (!this.#frame || before === now) return;
    // What a frame may do is settled when it loads.
    if (name === "sandbox") {
      this.#build();
      return;
    }
    this.#frame.title = this.#label;
    if (name === "label" || this.#stale) return;
    // A host that changes several attributes at once means one change.
    this.#stale = true;
    queueMicrotask(() => {
      this.#stale = false;
      // Only what follows the # differs, so nothing loads again; and it leaves no step in the host's history.
      this.#frame?.contentWindow?.location.replace(this.#source);
    });
  }

  get #words() {
    return words[this.getAttribute("lang")?.startsWith("en") ? "en" : "zh"];
  }

  get #label(): string {
    return this.getAttribute("label") ?? this.#words.label;
  }

  /** Everything stands behind the #, which is never sent to a server. */
  get #address(): string {
    const given = givenNames.flatMap((name) => {
      const value = this.getAttribute(name);
      return value === null ? [] : `w.${name}=${encodeURIComponent(value)}`;
    });
    return `${page}#${[this.getAttribute("state")?.replace(/^#/, "") || [], given].flat(2).join("&")}`;
  }

  /** The & keeps a value's last letter from being taken for a sentence's; nothing behind the # would scroll a host of our own origin to the frame. */
  get #source(): string {
    return `${this.#address}&`;
  }

  #build(): void {
    const frame = document.createElement("iframe");
    this.#frame = frame;
    const sandbox = this.getAttribute("sandbox");
    if (sandbox !== null) frame.setAttribute("sandbox", sandbox || "allow-scripts");
    frame.title = this.#label;
    frame.referrerPolicy = "no-referrer";
    frame.src = this.#source;
    frame.addEventListener("load", () => {
      frame.contentWindow?.postMessage({ flexpension: 1, type: "hello" } satisfies Hello, "*");
      this.#expectAnswer(answerPatience);
    });
    // A page that says nothing of colour schemes is light, and a dark frame in it would look broken.
    if (getComputedStyle(this).colorScheme === "normal") frame.style.colorScheme = "light";
    this.#root.replaceChildren(frame);
    const [narrow, wide] = reserved[this.getAttribute("view") === "compact" ? "compact" : "full"];
    this.#fit(this.clientWidth < widerFrom ? narrow : wide);
    this.#expectAnswer(loadPatience);
  }

  #fit(height: number): void {
    this.#frame!.style.height = `${height}px`;
  }

  #expectAnswer(patience: number): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#giveUp(), patience);
  }

  /** The way that needs no frame: what the host put into the element, else a plain link to the same. */
  #giveUp(): void {
    let instead: HTMLElement = document.createElement("slot");
    if (!this.childElementCount) {
      const link = document.createElement("a");
      link.href = this.#address;
      link.target = "_blank";
      link.rel = "noopener";
      link.textContent = this.#words.open;
      instead = link;
    }
    this.#frame!.hidden = true;
    this.#root.append(instead);
    const sandbox = this.#frame!.getAttribute("sandbox");
    const stopped = sandbox !== null && !/\ballow-scripts\b/i.test(sandbox);
    const say = ({ failed, scripts }: typeof words.zh) => failed + (stopped ? scripts : "");
    const message = { zh: say(words.zh), en: say(words.en) };
    this.#tell("error", { errors: [{ code: "not_loaded", path: stopped ? "/attributes/sandbox" : "", message }] });
  }

  #tell(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(`flexpension:${type}`, { bubbles: true, composed: true, detail }));
  }

  #hear = ({ source, origin, data }: MessageEvent<Message | null>): void => {
    const frame = this.#frame;
    // Anybody may send messages to a page; what counts is which window it is, and that our page is still in it.
    if (!frame || source !== frame.contentWindow || origin !== this.#origin || data?.flexpension !== 1) return;
    if (data.type === "hello") {
      clearTimeout(this.#timer);
      frame.hidden = false;
      frame.nextSibling?.remove();
    } else if (data.type === "height") {
      if (Number.isFinite(data.height) && data.height > 0 && data.height < tallest) this.#fit(data.height);
    } else if (/^(ready|result|error)$/.test(data.type)) this.#tell(data.type, data.detail);
  };

  /** A sandboxed frame is of no origin, unless it is told to keep its own. */
  get #origin(): string {
    const sandbox = this.#frame!.getAttribute("sandbox");
    return sandbox === null || /\ballow-same-origin\b/i.test(sandbox) ? origin : "null";
  }
}

// A page may load this twice, by two of its parts that know nothing of each other.
if (!customElements.get(tag)) customElements.define(tag, FlexPension);
