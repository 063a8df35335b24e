// What is over its budget must end the build: size.mjs, the build's last step, on a site made too large.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const weigh = (site) => spawnSync(process.execPath, [join(root, "wasm/size.mjs"), site], { encoding: "utf8" });

test("the build ends with the weighing", () => {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  assert.match(scripts.build, /&& node wasm\/size\.mjs$/);
});

const tooLarge = {
  "flexpension.html": ["single_file", 2_500_000],
  "flexpension.js": ["widget_loader", 3000],
  "index.html": ["first_load", 200_000],
  "rates.html": ["rates\\.html", 350_000],
};

for (const [file, [budget, bytes]] of Object.entries(tooLarge)) {
  test(`a ${file} with too much in it is over`, () => {
    const site = mkdtempSync(join(tmpdir(), "flexpension-size-"));
    cpSync(join(root, "build/site"), site, { recursive: true });
    assert.equal(weigh(site).status, 0, weigh(site).stdout);
    appendFileSync(join(site, file), `<!--${randomBytes(bytes).toString("base64")}-->`);
    const { status, stdout } = weigh(site);
    assert.equal(status, 1);
    assert.match(stdout, new RegExp(`^${budget} .*OVER$`, "m"));
    rmSync(site, { recursive: true });
  });
}
