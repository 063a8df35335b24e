/** One engine, one set of figures, one answer: natively, as a module, on the site, in the widget and in the download, each of which says which it is. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { after, before, describe, it } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { recording } from "../support/record.mjs";
import { inBothBrowsers } from "./support/browsers.mjs";
import { clientPageOnDisk, serveClientPage } from "./support/client-page.mjs";
import { site as built, singleFile, unpacked } from "./support/disk.mjs";
import { cases, check } from "./support/golden.mjs";
import { modules } from "./support/modules.mjs";
import { serve, settled, visit } from "./support/site.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const wasmDir = resolve(root, process.env.FLEXPENSION_WASM_DIR ?? "build/wasm");
const native = resolve(root, process.env.FLEXPENSION_NATIVE ?? "build/release/flexpension");
const requests = cases.map(({ request }) => request);

const ask = (args, input) => execFileSync(native, args, { input, encoding: "utf8", maxBuffer: 1 << 28 });
/** As the page has them: read, and written again by the same writer. */
const again = (text) => JSON.stringify(JSON.parse(text));

let answers;
let versions;
let menu;
before(async () => {
  const lines = requests.map((request) => JSON.stringify(request));
  answers = ask(["compare", "--lines"], `${lines.join("\n")}\n`)
    .trimEnd()
    .split("\n")
    .map(again);
  assert.equal(answers.length, requests.length);
  versions = versionsIn(ask(["describe"], ""));
  const source = await modules();
  ({ menu } = await source.load("/src/place/pages.ts"));
  await source.stop();
});

function versionsIn(description) {
  const { engine, data } = JSON.parse(description);
  return { engine, data };
}

/** What every place shows of itself, in whatever words. */
function assertSays(shown) {
  const { engine, data } = versions;
  for (const said of [engine.version, data.version, data.as_of])
    assert.ok(shown.includes(said), `${said} is not in: ${shown}`);
}

const engines = ["", "-explain", "-studies", "-all"].map((of) => `flexpension${of}`);

describe("each module", () => {
  it("gives the answers of the native program, and its versions", async () => {
    for (const name of engines) {
      const { default: load } = await import(pathToFileURL(join(wasmDir, `${name}.mjs`)));
      const module = await load({ wasmBinary: readFileSync(join(wasmDir, `${name}.wasm`)) });
      assert.deepEqual(
        requests.map((request) => again(module.compare(JSON.stringify(request)))),
        answers,
      );
      assert.deepEqual(versionsIn(module.describe()), versions);
    }
  });

  it("is on the site as it was built; the download has the one with every call", () => {
    const file = readFileSync(join(built, "flexpension.html"), "utf8");
    const embedded = (id) => new RegExp(`<script type="text/plain" id="${id}">([^]*?)</script>`).exec(file)[1];
    const asset = (pattern) =>
      readFileSync(
        join(
          built,
          "assets",
          readdirSync(join(built, "assets")).find((name) => pattern.test(name)),
        ),
      );
    const module = Buffer.from(embedded("engine-module"), "base64");
    const same = (name) =>
      assert.ok(asset(new RegExp(`^${name}-[\\w-]{8}\\.wasm$`)).equals(readFileSync(join(wasmDir, `${name}.wasm`))));
    const [everything] = engines.slice(-1);
    engines.slice(0, -1).forEach(same);
    assert.ok(module.equals(readFileSync(join(wasmDir, `${everything}.wasm`))));
  });

  it("is named in what comes with the archive", () => {
    assertSays(readFileSync(join(built, "README.txt"), "utf8"));
  });
});

/** What somebody may have said on Calculate: the widget is asked in states, not in requests. */
const states = [
  "",
  "r=44-4403&y=1984&m=12&c=female_50&i=8123.45&k=61&x=0.7&b=30000&a=cautious",
  "r=31&i=12000&dk=60&p=standard~s~b=ratio~r=1&p=fixed~f~a=725&p=resident~r",
];

/** Puts the widget into the page as a portal does, and waits for what it tells the portal. */
function heardOf(page, loader, state) {
  return page.evaluate(
    async (src, said) => {
      const script = document.createElement("script");
      script.src = src;
      document.head.append(script);
      const widget = document.createElement("flex-pension");
      widget.setAttribute("state", said);
      const heard = (type) =>
        new Promise((resolve) =>
          widget.addEventListener(`flexpension:${type}`, ({ detail }) => resolve(detail), { once: true }),
        );
      const all = [heard("ready"), heard("result")];
      document.body.prepend(widget);
      const [ready, result] = await Promise.all(all);
      widget.remove();
      return { ready, request: JSON.stringify(result.request), answer: JSON.stringify(result.answer) };
    },
    loader,
    state,
  );
}

inBothBrowsers("the answers", (browser) => {
  let server;
  let disk;
  before(async () => {
    server = await serve();
    disk = singleFile();
  });
  after(async () => {
    await server.stop();
    disk.remove();
  });

  for (const [where, start] of Object.entries({ "the site": serveClientPage, "the download": clientPageOnDisk })) {
    it(`${where} has the native program’s answers and versions, and an independent one’s answers`, async () => {
      const client = await start();
      const page = await client.open(browser);
      const got = await page.evaluate(async (asked) => {
        const texts = [];
        for (const request of JSON.parse(asked)) texts.push(JSON.stringify(await window.engine.compare(request)));
        return { texts, described: JSON.stringify(await window.engine.describe()) };
      }, JSON.stringify(requests));
      const record = recording(`${browser.name}-${where.split(" ").at(-1)}`, { bytes: 0 });
      for (const [place, text] of got.texts.entries()) {
        assert.equal(text, answers[place], `request ${place}`);
        check(JSON.parse(text), cases[place].answer, cases[place].name);
        record.agrees();
      }
      record.end();
      assert.deepEqual(versionsIn(got.described), versions);
      await page.close();
      await client.stop();
    });
  }

  it("the widget tells its host the native program’s answers and versions, from a site and from a disk", async () => {
    const folder = unpacked();
    writeFileSync(join(folder.folder, "host.html"), "<!doctype html><p>host");
    const hosts = {
      site: [server.url, `${server.url}flexpension.js`],
      disk: [folder.from("flexpension.html"), folder.from("flexpension.js")],
    };
    const record = recording(`${browser.name}-widget`, { bytes: 0 });
    for (const [where, [host, loader]] of Object.entries(hosts)) {
      for (const state of states) {
        const page = await visit(browser, where === "disk" ? folder.from("host.html") : host, { ready: "body *" });
        const { ready, request, answer } = await heardOf(page, loader, state);
        assert.equal(answer, again(ask(["compare"], request)), `${where} ${state}`);
        assert.deepEqual({ engine: ready.engine, data: { ...versions.data, ...ready.data } }, versions);
        record.agrees();
        await page.close();
      }
    }
    record.end();
    folder.remove();
  });

  browser.once("the site and the download show their versions on every page", async () => {
    const addresses = menu.flatMap((page) => [
      `${server.url}${page}.html`,
      disk.from("flexpension.html", `/${page}?lang=en`),
    ]);
    for (const address of addresses) {
      const page = await visit(browser, address, { ready: ".page-footer .quiet" });
      assertSays(await settled(page, ".page-footer"));
      await page.close();
    }
  });
});
