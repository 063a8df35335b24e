/** The widgets a test watches: the portal's own, a known question, the same in a sandbox, and the frame without a script. */

interface Sums {
  id: string;
  contributions: { total: number };
  lifetime: { received: number };
}

export interface Detail {
  engine?: { version: string };
  data?: { version: string };
  answer?: { plans: Sums[] };
  errors?: { code: string; message: { zh: string; en: string } }[];
}

export type EventName = "ready" | "result" | "error";

export function listen(element: HTMLElement, name: EventName, heard: (detail: Detail) => void): void {
  element.addEventListener(`flexpension:${name}`, (event) => heard((event as CustomEvent<Detail>).detail));
}

export function ask(state: string, sandbox: boolean): HTMLElement {
  const element = document.createElement("flex-pension");
  element.setAttribute("state", state);
  if (sandbox) element.setAttribute("sandbox", "");
  return element;
}

/** What differs from the answer known, in words, or null. */
export function difference(detail: Detail): { got: string; wanted: string } | null {
  const text = (plans: typeof GOLDEN.plans) =>
    plans.map(({ id, paid, received }) => `${id} ${paid.toFixed(2)}/${received.toFixed(2)}`).join(", ");
  const got = (detail.answer?.plans ?? []).map((plan) => ({
    id: plan.id,
    paid: plan.contributions.total,
    received: plan.lifetime.received,
  }));
  return text(got) === text(GOLDEN.plans) ? null : { got: text(got), wanted: text(GOLDEN.plans) };
}

/** Greets a bare frame, as the loader would, to see whether it is our page that opened in it. */
export function greet(frame: HTMLIFrameElement, answered: () => void): void {
  const hello = () => frame.contentWindow?.postMessage({ flexpension: 1, type: "hello" }, "*");
  window.addEventListener("message", ({ source, data }: MessageEvent<{ flexpension?: number } | null>) => {
    if (source === frame.contentWindow && data?.flexpension === 1) answered();
  });
  frame.addEventListener("load", hello);
  // It may have loaded before.
  hello();
}
