/** The file that hosts load: small, the same at every build, and what integrity.json says of it is true. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import { gzipSync } from "node:zlib";
import { modules } from "./support/modules.mjs";
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

  it("is the same bytes when it is built again", async () => {
    const source = await modules();
    const { loaderScript } = await source.load("/build/loader.ts");
    await source.stop();
    assert.equal(await loaderScript(), script.toString());
  });
});
