/** What the headers of the shipped nginx configuration let a browser do: all of the page, and the widget on another's page. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { after, before, describe, it } from "node:test";
import { inBothBrowsers, until } from "./support/browsers.mjs";
import { builtFiles, startNginx } from "./support/nginx.mjs";
import { headline, visit } from "./support/site.mjs";

const first = (ending) => builtFiles.find((name) => extname(name) === ending);

/** Does in a sandboxed frame, where nothing is of its own origin, what the widget has to do there. */
const probe = `
  const tell = (what, value) => parent.postMessage({ from: location.pathname, what, value }, '*');
  const attempt = (what, work) => work().then((value) => tell(what, value), (error) => tell(what, String(error)));
  const wasm = new URL('../${first(".wasm")}', import.meta.url).href;
  const inWorker = 'WebAssembly.compileStreaming(fetch("' + wasm + '")).then(() => postMessage("ok"), (error) => postMessage(String(error)))';
  attempt('styled', async () => (document.styleSheets[0].cssRules.length > 0 ? 'ok' : 'no rules'));
  attempt('compiles', async () => (await WebAssembly.compileStreaming(fetch(wasm)), 'ok'));
  attempt('worker', () => new Promise((resolve) => {
    const worker = new Worker(URL.createObjectURL(new Blob([inWorker], { type: 'text/javascript' })));
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = (error) => resolve('worker: ' + error.message);
  }));
  attempt('elsewhere', () => fetch('https://example.org/').then(() => 'let through', () => 'refused'));`;

const probePage = `<!doctype html><meta charset="utf-8"><link rel="stylesheet" crossorigin href="../${first(".css")}">
  <link rel="icon" href="../icon.svg"><script type="module" crossorigin src="./probe.mjs"></script>`;
const elsewhere = `
  self.addEventListener('securitypolicyviolation', (event) => postMessage(event.effectiveDirective), { once: true });
  fetch('https://example.org/').then(() => postMessage('let through'), () => undefined);`;
const loader = "window.loaded = true;";

function addProbe(site) {
  mkdirSync(join(site, "probe"));
  writeFileSync(join(site, "probe/probe.mjs"), probe);
  for (const name of ["widget.html", "other.html"]) writeFileSync(join(site, "probe", name), probePage);
  writeFileSync(join(site, "probe/loader.js"), loader);
  writeFileSync(join(site, "probe/elsewhere.mjs"), elsewhere);
}

/** A portal: another site, which shows frames of ours and loads our script. */
async function servePortal(site) {
  const integrity = `sha384-${createHash("sha384").update(loader).digest("base64")}`;
  const page = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">
    <script>window.told = []; addEventListener('message', ({ data }) => told.push(data));</script>
    <script src="${site.url}probe/loader.js" integrity="${integrity}" crossorigin="anonymous"></script>
    <iframe src="${site.url}probe/other.html" onload="window.other = true"></iframe>
    <iframe sandbox="allow-scripts" src="${site.url}probe/widget.html"></iframe>`;
  const server = createServer((_, answer) => answer.writeHead(200, { "content-type": "text/html" }).end(page));
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  // Another name of this machine is another site.
  return { url: `http://localhost:${server.address().port}/`, stop: () => server.close() };
}

let site;
let portal;
before(async () => {
  site = await startNginx({ brotli: true, add: addProbe });
  portal = await servePortal(site);
});
after(async () => {
  portal?.stop();
  await site?.stop();
});

inBothBrowsers("from nginx", (browser) => {
  it("computes under the policy without a word in the console", async () => {
    const page = await visit(browser, site.url);
    // Now, while the files still come from the server and not from what the browser keeps of them.
    const packed = await page.evaluate(() => {
      const scripts = performance.getEntriesByType("resource").filter((entry) => entry.name.endsWith(".js"));
      const largest = scripts.toSorted((a, b) => b.decodedBodySize - a.decodedBodySize)[0];
      return largest.encodedBodySize / largest.decodedBodySize;
    });
    assert.ok(packed < 0.5, `${packed}`);
    await page.evaluateOnNewDocument(() => {
      window.refused = [];
      document.addEventListener("securitypolicyviolation", (event) => window.refused.push(event.effectiveDirective));
    });
    await page.reload();
    await page.waitForSelector(".headline-say");
    assert.match(await headline(page), /每月约领\s*[\d,]+ 元/);
    assert.deepEqual([await page.evaluate(() => window.refused), page.problems], [[], []]);
    await page.close();
  });

  it("holds the worker to the policy, which it has from its header only", async () => {
    const page = await visit(browser, site.url);
    const refused = await page.evaluate(
      (address) =>
        new Promise((resolve) => {
          const worker = new Worker(address, { type: "module" });
          worker.onerror = () => resolve("failed");
          worker.onmessage = ({ data }) => resolve(data);
        }),
      `${site.url}probe/elsewhere.mjs`,
    );
    assert.equal(refused, "connect-src");
    await page.close();
  });

  it("shows the widget on any page, sandboxed too, and no other page of ours", async () => {
    const page = await browser.newPage();
    await page.goto(portal.url);
    await until(page, () => window.told.length >= 4 && window.other);
    const { told, loaded } = await page.evaluate(() => ({ told: window.told, loaded: window.loaded }));
    assert.equal(loaded, true);
    assert.deepEqual(new Set(told.map(({ from }) => from)), new Set(["/probe/widget.html"]));
    const said = Object.fromEntries(told.map(({ what, value }) => [what, value]));
    assert.deepEqual(said, { styled: "ok", compiles: "ok", worker: "ok", elsewhere: "refused" });
    await page.close();
  });
});
