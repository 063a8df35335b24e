/** A portal of another origin: pages given as text, each under a policy of its own; and copies of our site on other servers. */
import { createReadStream, existsSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";

const site = fileURLToPath(new URL("../../../build/site", import.meta.url));
const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

async function listening(answer, name) {
  const server = createServer(answer);
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const stop = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://${name}:${server.address().port}/`, stop };
}

/** Listens on 127.0.0.1 and is called localhost, so that to a browser it is another site than ours. */
export async function serveHost() {
  const pages = new Map();
  const host = await listening(({ url }, response) => {
    const page = pages.get(url.slice(1));
    if (!page) return response.writeHead(404).end();
    response.writeHead(200, {
      "content-type": types[".html"],
      ...(page.policy ? { "content-security-policy": page.policy } : {}),
    });
    response.end(page.html);
  }, "localhost");
  return {
    ...host,
    put(html, policy) {
      const name = `page-${pages.size}.html`;
      // A page without an icon would be asked for one, and the missing answer be an error in the console.
      pages.set(name, { html: html.replace("</head>", '<link rel="icon" href="data:,"></head>'), policy });
      return host.url + name;
    },
  };
}

/** Our site as a careless server would send it: no header but the type, and these. */
export function serveCopy(headers = {}) {
  return listening(({ url }, response) => {
    const file = join(site, new URL(url, "http://x/").pathname);
    if (!existsSync(file) || !extname(file)) return response.writeHead(404).end();
    response.writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream", ...headers });
    createReadStream(file).pipe(response);
  }, "127.0.0.1");
}
