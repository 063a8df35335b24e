/** What others have made and we give away: each has its notice, wherever it goes. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { unzipSync } from "fflate";
import { build } from "vite";
import { inBothBrowsers } from "./support/browsers.mjs";
import { singleFile, site } from "./support/disk.mjs";
import { modules } from "./support/modules.mjs";
import { press, serve, visit, web } from "./support/site.mjs";

const packages = join(web, "../node_modules");
const notices = () => readFileSync(join(site, "THIRD-PARTY.txt"), "utf8").replace(/^\uFEFF/, "");

/** The text of a package's licence as it lies in node_modules. */
function licenceOf(name) {
  const folder = join(packages, name);
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  return readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim();
}

/** Of every package that a build of the site takes modules from, the name. */
async function bundled() {
  const found = new Set();
  const recorder = {
    name: "recorder",
    moduleParsed({ id }) {
      const name = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];
      if (name) found.add(name);
    },
    generateBundle(_, bundle) {
      const kept = new Set(Object.values(bundle).flatMap((each) => (each.type === "chunk" ? each.moduleIds : [])));
      for (const name of found) if (![...kept].some((id) => id.includes(`/node_modules/${name}/`))) found.delete(name);
    },
  };
  await build({
    root: web,
    configFile: join(web, "vite.config.ts"),
    logLevel: "error",
    plugins: [recorder],
    build: { write: false },
  });
  return [...found].sort();
}

describe("THIRD-PARTY.txt", () => {
  it("has the licence of every package whose modules are in the site", async () => {
    const names = await bundled();
    for (const each of ["lit", "lit-html", "d3-scale", "d3-shape"]) assert.ok(names.includes(each), each);
    for (const name of names) {
      assert.ok(notices().includes(`\n${name} `), name);
      assert.ok(notices().includes(licenceOf(name)), `the licence of ${name}`);
    }
  });

  it("has those of the service worker", () => {
    const imported = readFileSync(join(web, "src/offline/sw.ts"), "utf8").matchAll(/from "(workbox-[a-z]+)"/g);
    const names = [...imported].map(([, name]) => name);
    assert.ok(names.length >= 2);
    for (const name of names) assert.ok(notices().includes(`\n${name} `) && notices().includes(licenceOf(name)), name);
  });

  it("has those of what the engine is made with", () => {
    for (const each of [
      "Niels Lohmann",
      "The Emscripten Authors",
      "system/lib/libc/musl/*",
      "Rich Felker",
      "system/lib/libcxx/*",
      "system/lib/libcxxabi/*",
      "LLVM exception",
      'THE SOFTWARE IS PROVIDED "AS IS"',
    ]) {
      assert.ok(notices().replace(/\s+/g, " ").includes(each), each);
    }
    assert.ok(!notices().includes("poppler"), "only what is linked");
  });

  it("is in the zip and in the download", () => {
    const zip = unzipSync(readFileSync(join(site, "flexpension-site.zip")));
    assert.equal(new TextDecoder("utf-8", { ignoreBOM: true }).decode(zip["THIRD-PARTY.txt"]), `\uFEFF${notices()}`);
    assert.match(new TextDecoder().decode(zip["SHA256SUMS"]), / {2}THIRD-PARTY\.txt\n/);
    assert.match(new TextDecoder().decode(zip["README.txt"]), /THIRD-PARTY\.txt/);
    const file = readFileSync(join(site, "flexpension.html"), "utf8");
    for (const name of ["lit", "d3-scale"]) assert.ok(file.includes(licenceOf(name)), name);
  });

  it("is not made where a notice is missing", async () => {
    const source = await modules();
    const { thirdPartyText } = await source.load("/build/third-party.ts");
    const { linkedParts } = await source.load("/build/debian-notices.ts");
    await source.stop();
    await assert.rejects(thirdPartyText([{ name: "nobody", version: "1.0.0" }]), /nobody 1\.0\.0 has no licence/);
    const whole = readFileSync("/usr/share/doc/emscripten/copyright", "utf8");
    assert.throws(() => linkedParts(whole.replaceAll("system/lib/libcxx/", "elsewhere/")), /system\/lib\/libcxx\//);
  });
});

inBothBrowsers("the way to the licences", (browser) => {
  let server;
  before(async () => {
    server = await serve();
  });
  after(async () => {
    await server.stop();
  });

  browser.once("is at the foot of every page", async () => {
    for (const [path, ready] of [
      ["", ".headline-say"],
      ["designs.html", "fp-page-footer"],
      ["rates.html", "fp-page-footer"],
      ["award.html", "fp-page-footer"],
      ["method.html", "fp-page-footer"],
      ["embed.html", "fp-page-footer"],
      ["widget.html", ".headline-say"],
    ]) {
      const page = await visit(browser, server.url + path, { ready });
      const link = await (await page.waitForSelector("footer fp-third-party a")).evaluate((each) => each.href);
      const answer = await fetch(link);
      assert.equal(await answer.text(), notices(), path);
      await page.close();
    }
  });

  it("opens in the download, which has no file beside it", async () => {
    const disk = singleFile();
    const page = await visit(browser, disk.from("flexpension.html"));
    const read = () => page.$eval(".third-party", (each) => each.innerText);
    assert.doesNotMatch(await read(), /Niels Lohmann/);
    await press(page, ".third-party summary");
    await page.waitForSelector(".third-party pre");
    for (const each of [/Niels Lohmann/, /lit-html/, /d3-scale/]) assert.match(await read(), each);
    assert.deepEqual(page.problems, []);
    await page.close();
    disk.remove();
  });
});
