/** The file that hosts load: small, the same at every build, and what integrity.json says of it is true. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { web } from "./support/site.mjs";

const BUDGET = 3000;
const site = join(web, "../build/site");

describe("flexpension.js", () => {
  let script;
  before(() => (script = readFileSync(join(site, "flexpension.js"))));

  it(`weighs at most ${BUDGET} bytes, gzipped`, () => {
    const weight = gzipSync(script, { level: 9 }).length;
    assert.ok(weight <= BUDGET, `${weight} bytes`);
  });

  it("means the same in every encoding a host’s page may have", () => {
    assert.ok(script.every((byte) => byte < 128));
    assert.match(script.toString(), /\\u517b\\u8001/);
  });

  it("has the hash that integrity.json says", () => {
    const integrity = JSON.parse(readFileSync(join(site, "integrity.json"), "utf8"));
    assert.equal(integrity["flexpension.js"], `sha384-${createHash("sha384").update(script).digest("base64")}`);
  });

  describe("built again", () => {
    const again = mkdtempSync(join(tmpdir(), "flexpension-site-"));
    after(() => rmSync(again, { recursive: true, force: true }));

    it("is the same bytes", async () => {
      await build({ root: web, configFile: join(web, "vite.config.ts"), logLevel: "error", build: { outDir: again } });
      assert.ok(readFileSync(join(again, "flexpension.js")).equals(script));
    });
  });
});
