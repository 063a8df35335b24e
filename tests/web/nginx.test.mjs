/** The site as Debian's nginx sends it with the configuration that ships: every file of it, and what is not there. */
import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { after, before, describe, it } from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { ask, builtFiles, builtSite, selfSigned, startNginx } from "./support/nginx.mjs";

const types = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".svg": "image/svg+xml; charset=utf-8",
  // Compiling while it loads asks for this and nothing behind it.
  ".wasm": "application/wasm",
  ".zip": "application/zip",
  ".png": "image/png",
  ".ico": "image/x-icon",
};

const policy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
  "worker-src 'self' blob:; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-src 'self'";
const policies = {
  "widget.html": `${policy}; frame-ancestors *`,
  "flexpension.html": "frame-ancestors 'self'",
};
const caching = (name) => (name.startsWith("assets/") ? "public, max-age=31536000, immutable" : "no-cache");
const loaders = (name) => (extname(name) === ".html" && name !== "widget.html" ? "same-origin" : "cross-origin");

/** One file of each kind the rules speak of and one no rule knows, in case the site has none yet. */
const standIns = [
  "widget.html",
  "embed.html",
  "flexpension.html",
  "flexpension.js",
  "sw.js",
  "manifest.webmanifest",
].concat(["integrity.json", "data.csv", "module.mjs", "site.zip", "SHA256SUMS", "assets/chart-Ab_-12cd.js"]);
const text = "算一算 ".repeat(20);

function addStandIns(site) {
  for (const name of standIns) if (!existsSync(join(site, name))) writeFileSync(join(site, name), `${name} ${text}`);
  writeFileSync(join(site, ".hidden"), text);
  mkdirSync(join(site, ".well-known/acme-challenge"), { recursive: true });
  writeFileSync(join(site, ".well-known/acme-challenge/token"), "token");
}

const isPacked = (name) => /\.(gz|br)$/.test(name);
const names = [...new Set([...builtFiles, ...standIns])].filter((name) => !isPacked(name));

/** Said in every answer, whatever it is. */
function assertGuarded(headers, name) {
  assert.equal(headers["content-security-policy"], policies[name] ?? `${policy}; frame-ancestors 'self'`);
  assert.equal(headers["x-content-type-options"], "nosniff");
  assert.equal(headers["referrer-policy"], "no-referrer");
  assert.match(headers["permissions-policy"], /^([a-z-]+=\(\)(, |$))+$/);
  assert.equal(headers["access-control-allow-origin"], "*");
  assert.equal(headers["cross-origin-resource-policy"], loaders(name));
  assert.equal(headers["server"], "nginx");
  assert.equal(headers["set-cookie"], undefined);
}

for (const brotli of [true, false]) {
  describe(`nginx ${brotli ? "with" : "without"} brotli`, () => {
    let site;
    before(async () => {
      site = await startNginx({ brotli, add: addStandIns });
    });
    after(() => site?.stop());

    const content = (name) => readFileSync(join(site.folder, name));
    const encodings = { identity: (bytes) => bytes, gzip: gunzipSync, ...(brotli && { br: brotliDecompressSync }) };
    const asked = {
      "": "identity",
      identity: "identity",
      gzip: "gzip",
      "gzip, deflate, br, zstd": brotli ? "br" : "gzip",
      "gzip;q=0": "identity",
      br: brotli ? "br" : "identity",
    };

    /** What a browser that takes `accepted` should get: the best there is of a file that is packed at all. */
    const expected = (name, accepted) => {
      const ending = { gzip: ".gz", br: ".br" }[asked[accepted]];
      return ending && existsSync(join(site.folder, name + ending)) ? asked[accepted] : "identity";
    };

    for (const name of names) {
      it(`sends ${name}`, async () => {
        const tags = new Set();
        for (const accepted of Object.keys(asked)) {
          const { status, headers, body } = await ask(site, `/${name}`, {
            headers: accepted ? { "accept-encoding": accepted } : {},
          });
          assert.equal(status, 200);
          assertGuarded(headers, name);
          assert.equal(headers["content-type"], types[extname(name)] ?? "application/octet-stream");
          assert.equal(headers["cache-control"], caching(name));
          const encoding = headers["content-encoding"] ?? "identity";
          assert.equal(encoding, expected(name, accepted), `accepting "${accepted}"`);
          assert.deepEqual(encodings[encoding](body), content(name));
          assert.equal(Number(headers["content-length"]), body.length);
          if (existsSync(join(site.folder, `${name}.gz`))) assert.equal(headers["vary"], "Accept-Encoding");
          tags.add(`${encoding} ${headers["etag"]}`);

          const again = await ask(site, `/${name}`, {
            headers: { "accept-encoding": accepted, "if-none-match": headers["etag"] },
          });
          assert.equal(again.status, 304);
          assert.equal(again.body.length, 0);
          assert.equal(again.headers["etag"], headers["etag"]);
          assertGuarded(again.headers, name);
          assert.equal(again.headers["cache-control"], caching(name));
        }
        const ofTags = [...tags].map((tag) => tag.split(" ")[1]);
        assert.equal(new Set(ofTags).size, ofTags.length, "each encoding has a tag of its own");
        const head = await ask(site, `/${name}`, { method: "HEAD" });
        assert.equal(head.status, 200);
        assert.equal(Number(head.headers["content-length"]), content(name).length);
      });
    }

    it("has nothing to warn of", () => assert.deepEqual(site.warnings(), []));

    it("sends the page for the bare address, and asks again for what has changed", async () => {
      const { status, headers, body } = await ask(site, "/?from=wechat", { headers: { "if-none-match": '"old"' } });
      assert.equal(status, 200);
      assertGuarded(headers, "index.html");
      assert.equal(headers["content-type"], types[".html"]);
      assert.equal(headers["cache-control"], "no-cache");
      assert.deepEqual(body, content("index.html"));
    });

    it("sends packed files through a proxy too", async () => {
      const { headers } = await ask(site, "/", { headers: { via: "1.1 portal", "accept-encoding": "gzip" } });
      assert.equal(headers["content-encoding"], "gzip");
    });

    it("knows nothing but the files: no folders, nothing hidden, no packed file by its own name", async () => {
      const packed = builtFiles.find((name) => name.endsWith(".gz"));
      const missing = [
        "/none",
        "/none.js",
        "/assets/none-12345678.js",
        "/assets/",
        "/assets",
        "/.hidden",
        "/.git/config",
        `/${packed}`,
      ];
      for (const path of [...missing, "/index.html/x", "/%2e%2e/nginx.conf", "/none.html"]) {
        const { status, headers, body } = await ask(site, path);
        assert.ok(status === 404 || (status === 400 && path.includes("%2e")), `${path}: ${status}`);
        assertGuarded(headers, path.slice(1));
        assert.equal(headers["cache-control"], "no-cache");
        assert.doesNotMatch(String(body), /nginx\/\d|href/);
      }
      const token = await ask(site, "/.well-known/acme-challenge/token");
      assert.equal(String(token.body), "token");
    });

    it("answers GET and HEAD only", async () => {
      for (const method of ["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "PROPFIND"]) {
        for (const path of ["/", "/sw.js", "/none"]) {
          const { status, headers } = await ask(site, path, { method });
          assert.equal(status, 405, `${method} ${path}`);
          assert.equal(headers["allow"], "GET, HEAD");
          assert.equal(headers["cache-control"], "no-cache");
          assert.match(headers["content-security-policy"], /^default-src 'none'/);
        }
      }
    });

    it("writes nobody down", async () => {
      await ask(site, "/none");
      await ask(site, "/", { method: "POST" });
      for (const log of ["access.log", "error.log", "flexpension.error.log"]) assert.equal(site.log(log), "", log);
    });
  });
}

describe("the build", () => {
  it("packs every file that is more than a packet", () => {
    const large = builtFiles.filter((name) => !isPacked(name) && readFileSync(join(builtSite, name)).length > 1400);
    // Checksums have no ending, and no order that packing could find.
    const unpacked = large.filter((name) => ![".zip", ".png", ".ico", ""].includes(extname(name)));
    assert.ok(unpacked.length > 0);
    for (const name of unpacked)
      for (const ending of [".br", ".gz"]) assert.ok(builtFiles.includes(name + ending), name + ending);
  });
});

describe("the policy", () => {
  for (const name of builtFiles.filter((each) => extname(each) === ".html")) {
    it(`is the same in ${name} and in what is sent with it`, () => {
      const page = readFileSync(join(builtSite, name), "utf8");
      const [, escaped] = /<meta\s+http-equiv="Content-Security-Policy"\s+content="([^"]+)"/i.exec(page) ?? [];
      const meta = escaped.replaceAll("&#39;", "'");
      // The download has hashes of its own scripts, and nothing to be the same as.
      if (name in policies && !policies[name].startsWith("default-src")) assert.match(meta, /default-src 'none'/);
      else assert.equal(meta, policy);
    });
  }
});

describe("the lines for a certificate", () => {
  it("work, and keep browsers on https", async () => {
    const certificate = selfSigned();
    const site = await startNginx({ certificate });
    try {
      const { status, headers } = await ask(site, "/");
      assert.equal(status, 200);
      assert.match(headers["strict-transport-security"], /^max-age=31536000$/);
      assertGuarded(headers, "index.html");
    } finally {
      await site.stop();
      certificate.remove();
    }
  });
});
