/**
 * The content security policy of every page: nothing but our own files, no address but our own. It stands in the pages
 * themselves, so that it holds on any server; `web/server/` sends the same one with `frame-ancestors`, which only a
 * header can say.
 */
export const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  // blob: for the engine's worker in a sandboxed frame, which cannot start one from an address.
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'self'",
].join("; ");

/** The download's: nothing but what stands in the file itself, known by its hash. No address at all is asked for anything. */
export const filePolicy = ({ script, style }: { script: string; style: string }) =>
  [
    "default-src 'none'",
    `script-src ${script} 'wasm-unsafe-eval'`,
    `style-src ${style}`,
    "img-src data:",
    "connect-src 'none'",
    "worker-src blob:",
    // The embed page shows the widget in a frame, which is this same file.
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
