/**
 * Keeps the whole program of one version in the browser, so that every page opens without a network, and every page of
 * one version gets its files from that version. It holds the program and nothing of the visitor.
 *
 * A new version is fetched whole beside the old one. It waits until the visitor asks for it or the last page is closed.
 */

import { files, versions } from "virtual:site";
import { clientsClaim, setCacheNameDetails } from "workbox-core";
import { copyResponse } from "workbox-core/copyResponse.js";
import { addPlugins, precacheAndRoute } from "workbox-precaching";
import type { Message } from "./messages.js";

declare const self: ServiceWorkerGlobalScope;

setCacheNameDetails({ prefix: "flexpension" });

// A server's `Vary` would make us miss our own files: every file here has one content, whoever asks.
const withoutVary = (init: ResponseInit): ResponseInit => {
  const headers = new Headers(init.headers);
  headers.delete("vary");
  return { ...init, headers };
};
addPlugins([
  { cacheWillUpdate: async ({ response }) => (response.status === 200 ? copyResponse(response, withoutVary) : null) },
]);

// Whatever stands behind the ? is for others; a file is the same with and without it.
const withoutQuery = ({ url }: { url: URL }): URL[] => {
  const bare = new URL(url.pathname, url);
  return [bare, new URL("index.html", bare)].slice(0, bare.pathname.endsWith("/") ? 2 : 1);
};
precacheAndRoute(files, { ignoreURLParametersMatching: [/^/], urlManipulation: withoutQuery });

// What there is to download cannot be kept: the list holds the sum of a zip that holds this file. Without a network there
// is nothing to download, which is an answer and no failure.
self.addEventListener("fetch", (event) => {
  if (!new URL(event.request.url).pathname.endsWith("/downloads.json")) return;
  event.respondWith(fetch(event.request).catch(() => Response.json(null)));
});

// The page that brought the first version goes on with it, and pages that came past an older one are reached too.
clientsClaim();

self.addEventListener("message", (event) => {
  const message = event.data as Message | undefined;
  if (message?.flexpension === "take-over") event.waitUntil(self.skipWaiting());
  if (message?.flexpension === "versions") event.ports[0]?.postMessage(versions);
});
