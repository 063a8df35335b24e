/** What `./dev start` sends: every file as small as a server would send it. */
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { get } from "node:http";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { site } from "./support/disk.mjs";
import { serve } from "./support/site.mjs";

let server;
before(async () => (server = await serve()));
after(() => server.stop());

/** As it comes, unpacked by nobody. */
function ask(path, encoding) {
  return new Promise((resolve, reject) => {
    get(new URL(path, server.url), { headers: { "accept-encoding": encoding } }, (response) => {
      const parts = [];
      response.on("data", (part) => parts.push(part));
      response.on("end", () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
      );
    }).on("error", reject);
  });
}

const module = () => `assets/${readdirSync(join(site, "assets")).find((name) => name.endsWith(".wasm"))}`;

describe("the preview", () => {
  for (const [accepted, ending, encoding] of [
    ["gzip, deflate, br, zstd", ".br", "br"],
    ["gzip, deflate", ".gz", "gzip"],
    ["identity", "", undefined],
  ]) {
    it(`sends the module and a page as ${encoding ?? "they are"} to whoever takes ${accepted}`, async () => {
      for (const [path, file, type] of [
        [module(), module(), "application/wasm"],
        ["designs.html", "designs.html", "text/html;charset=utf-8"],
        ["", "index.html", "text/html;charset=utf-8"],
      ]) {
        const { status, headers, body } = await ask(path, accepted);
        const packed = existsSync(join(site, file + ending)) ? ending : "";
        assert.equal(status, 200);
        assert.equal(headers["content-type"], type);
        assert.equal(headers["content-encoding"], packed === "" ? undefined : encoding, file);
        assert.ok(body.equals(readFileSync(join(site, file + packed))), file);
        assert.equal(headers["vary"], "Accept-Encoding");
        assert.equal(headers["access-control-allow-origin"], "*");
      }
      assert.ok(ending === "" || existsSync(join(site, module() + ending)));
    });
  }

  it("sends nothing from beside the site", async () => {
    for (const path of ["/..%2f..%2fpackage.json", "/%2e%2e/%2e%2e/package.json", "/assets/../../../package.json"]) {
      assert.doesNotMatch((await ask(path, "identity")).body.toString(), /flexpension-web/, path);
    }
  });
});
