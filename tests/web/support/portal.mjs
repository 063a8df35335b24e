/** Pages of other sites that hold the widget: another origin, and a policy as strict as a government portal's. */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname } from "node:path";

const folder = new URL("../portal/", import.meta.url);
const types = { ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript" };

/** All a host must allow, as web/src/pages/widget/README.md says, and nothing more. */
function policy(origin, frames) {
  return `default-src 'none'; script-src 'self' ${origin}; style-src 'self'; img-src data:; frame-src ${origin}${frames}; base-uri 'none'; form-action 'none'`;
}

/**
 * Serves the portal, and any `pages` given as name → text, with {{site}} and {{integrity}} filled in; `frames` are other
 * frames a test needs. It listens on 127.0.0.1 and is called localhost, so that to a browser it is another site.
 */
export async function servePortal(site, pages = {}, frames = "") {
  const origin = new URL(site).origin;
  const { "flexpension.js": integrity } = await (await fetch(`${site}integrity.json`)).json();
  const server = createServer((request, response) => {
    const name = new URL(request.url, "http://portal/").pathname.slice(1) || "index.html";
    try {
      const text = pages[name] ?? readFileSync(new URL(name, folder), "utf8");
      const type = types[extname(name)] ?? types[".html"];
      response.writeHead(200, {
        "content-type": type,
        "content-security-policy": policy(origin, frames && ` ${frames}`),
      });
      response.end(text.replaceAll("{{site}}", site).replaceAll("{{integrity}}", integrity));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const stop = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://localhost:${server.address().port}/`, stop };
}
