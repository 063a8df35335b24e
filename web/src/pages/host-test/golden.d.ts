/** What the build's own engine answers to one question; build/host-test.ts puts it here. */
declare const GOLDEN: {
  /** The question, as a link holds it. */
  state: string;
  /** For every plan: what is paid and what is received in all, to the fen. */
  plans: { id: string; paid: number; received: number }[];
};
