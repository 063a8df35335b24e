/**
 * Has the browser keep this version of the program (`sw.ts`), notices when a newer one is ready, and goes over to it
 * when the visitor says so: every open page at once, because two versions side by side would give two answers.
 */
import { place } from "@place";
import { store } from "../state/store.js";
import type { Message, Versions } from "./messages.js";

const HOUR = 3_600_000;
/** An answer takes milliseconds; a worker of much later code may give none. */
const PATIENCE = 2000;

const say = (worker: ServiceWorker, message: Message, ports: MessagePort[] = []): void =>
  worker.postMessage(message, ports);

function versionsOf(worker: ServiceWorker): Promise<Versions | null> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<Versions>) => resolve(data);
    window.setTimeout(() => resolve(null), PATIENCE);
    say(worker, { flexpension: "versions" }, [port2]);
  });
}

class Updates {
  /** The version that is ready and not yet asked for; its numbers are null if it does not tell them. */
  ready: { versions: Versions | null } | null = null;
  updating = false;

  #registration: ServiceWorkerRegistration | null = null;
  #told: ServiceWorker | null = null;
  #checked = Date.now();
  #older = false;
  #controller: ServiceWorker | null = null;

  /** The browser has taken the program in, or is about to. */
  get keeping(): boolean {
    return this.#registration !== null;
  }

  /** Follows updates from the first moment on, but fetches nothing before `busy` is over. */
  async start(busy: Promise<void>): Promise<void> {
    // Only a page of its own, from a server, over a safe connection: a frame is part of somebody else's page.
    if (
      place.offlineWorker === undefined ||
      window.parent !== window ||
      !window.isSecureContext ||
      !("serviceWorker" in navigator)
    )
      return;
    try {
      this.#follow(navigator.serviceWorker);
      await busy;
      this.#older ||= Boolean((await navigator.serviceWorker.getRegistration())?.active);
      this.#keep(await navigator.serviceWorker.register(place.offlineWorker, { updateViaCache: "none" }));
    } catch {
      // Forbidden, no room, no such file: then the program needs the network, as any page does. Nothing a visitor has to hear of.
    }
  }

  #follow(workers: ServiceWorkerContainer): void {
    this.#controller = workers.controller;
    this.#older = workers.controller !== null;
    workers.addEventListener("controllerchange", () => this.#takenOver());
    // A page that comes back from the browser's memory may have slept through an update.
    window.addEventListener("pageshow", (event) => {
      if (event.persisted && workers.controller !== this.#controller) this.#takenOver();
    });
  }

  #keep(registration: ServiceWorkerRegistration): void {
    this.#registration = registration;
    registration.addEventListener("updatefound", () => this.#await(registration.installing));
    this.#await(registration.installing);
    this.#look();
    document.addEventListener("visibilitychange", () => this.#check());
    window.setInterval(() => this.#check(), HOUR);
    store.changed();
  }

  #await(worker: ServiceWorker | null): void {
    worker?.addEventListener("statechange", () => this.#look());
  }

  /** The browser looks for a new version when a page opens; this is for pages that stay open. */
  #check(): void {
    if (document.visibilityState !== "visible" || Date.now() - this.#checked < HOUR) return;
    this.#checked = Date.now();
    // No network, no server, half a version: the one we have stays, and the next hour is soon enough.
    this.#registration?.update().catch(() => undefined);
  }

  #look(): void {
    const waiting = this.#registration?.waiting ?? null;
    // The first version of all waits for nobody: it is the one on the screen.
    if (waiting === this.#told || !this.#registration?.active) return;
    this.#told = waiting;
    this.ready = null;
    store.changed();
    if (waiting) void this.#tell(waiting);
  }

  async #tell(waiting: ServiceWorker): Promise<void> {
    const versions = await versionsOf(waiting);
    if (this.#registration?.waiting !== waiting) return;
    this.ready = { versions };
    store.changed();
  }

  /** Only this page is quiet from here on; nothing may be kept that would let others know. */
  later(): void {
    this.ready = null;
    store.changed();
  }

  now(): void {
    this.updating = true;
    store.changed();
    const waiting = this.#registration?.waiting;
    if (waiting) say(waiting, { flexpension: "take-over" });
    else this.#reload();
  }

  #takenOver(): void {
    this.#controller = navigator.serviceWorker.controller;
    // The first version takes the page that brought it, which has nothing newer to get.
    if (this.#older) this.#reload();
    this.#older = true;
  }

  #reload(): void {
    store.remember();
    location.reload();
  }
}

export const updates = new Updates();
