import type { Plugin } from "vite";
import { policy } from "./policy.ts";
import { withWaiting } from "./waiting.ts";

const tag = (name: string) => (attrs: Record<string, string>) => ({
  tag: name,
  attrs,
  injectTo: "head-prepend" as const,
});
const meta = tag("meta");
const link = tag("link");

/** The head of a page with this icon and, but under development, this policy. */
export const headTags = (icon: string, policy: string | null) => [
  meta({ charset: "utf-8" }),
  ...(policy === null ? [] : [meta({ "http-equiv": "Content-Security-Policy", content: policy })]),
  meta({ name: "viewport", content: "width=device-width, initial-scale=1" }),
  meta({ name: "referrer", content: "no-referrer" }),
  meta({ name: "color-scheme", content: "light dark" }),
  meta({ name: "theme-color", media: "(prefers-color-scheme: light)", content: "#f4f6f8" }),
  meta({ name: "theme-color", media: "(prefers-color-scheme: dark)", content: "#11161c" }),
  link({ rel: "icon", type: "image/svg+xml", href: icon }),
];

/** On a server it does nothing, so nothing waits for it; on a disk, where no other script of the page runs, it is soon there. */
const fromDisk = { tag: "script", attrs: { src: "./from-disk.js", async: true }, injectTo: "head-prepend" as const };

/** For whoever installs the site; the download is a file and has no need of it. */
const installed = [
  link({ rel: "apple-touch-icon", href: "./icons/apple-touch-icon.png" }),
  link({ rel: "manifest", href: "./manifest.webmanifest" }),
];

/** What every page's head says, and its body until its script runs; a page's own file holds only its title, its description, its script and its element. */
export function head(): Plugin {
  let built = false;
  return {
    name: "head",
    configResolved({ command }) {
      built = command === "build";
    },
    // The development server writes styles into the page, which our policy rightly forbids.
    transformIndexHtml: (html) => ({
      html: withWaiting(html),
      tags: [...headTags("./icon.svg", built ? policy : null), ...installed, fromDisk],
    }),
  };
}
