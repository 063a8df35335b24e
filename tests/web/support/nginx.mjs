/**
 * Debian's nginx with Debian's own main configuration and the site's as it ships, set up in a folder
 * of its own the way web/server/README.md says. Only addresses and places on the disk are others.
 */
import { execFileSync, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { request as requestSafely } from "node:https";
import { createServer } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const path = (from) => fileURLToPath(new URL(from, import.meta.url));
const shipped = path("../../../web/server");
export const builtSite = path("../../../build/site");
/** Every file of it, by its path from the root. */
export const builtFiles = readdirSync(builtSite, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(builtSite, join(entry.parentPath, entry.name)));
/** Where Debian's packages are unpacked; / for installed ones. */
const root = process.env["NGINX_ROOT"] ?? path("../../../build/nginx");

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Replaces what must be there: a test of a configuration that no longer has it would test nothing. */
function replace(text, ...pairs) {
  return pairs.reduce((now, [from, to]) => {
    if (!now.includes(from)) throw new Error(`the configuration has no "${from}"`);
    return now.replaceAll(from, to);
  }, text);
}

/** The shipped site with the lines for a certificate and brotli taken in or left out, as its comments say. */
function siteConfig({ folder, port, brotli, certificate }) {
  let text = replace(
    readFileSync(join(shipped, "nginx.conf"), "utf8"),
    ["root /var/www/flexpension;", `root ${folder}/site;`],
    ["/var/log/nginx/", `${folder}/log/`],
  );
  if (brotli) text = replace(text, ["# include flexpension/brotli.conf;", "include flexpension/brotli.conf;"]);
  if (!certificate) return replace(text, [" listen 80;", ` listen 127.0.0.1:${port};`], [" listen [::]:80;", ""]);
  const [server] = text.split("# With a certificate: sends");
  return replace(
    server.replace(/# (?=ssl_|add_header)/g, ""),
    [" listen 80;", ""],
    [" listen [::]:80;", ""],
    [" # listen 443 ssl http2;", ` listen 127.0.0.1:${port} ssl http2;`],
    ["/etc/ssl/certs/pension.example.cn.pem", certificate.cert],
    ["/etc/ssl/private/pension.example.cn.key", certificate.key],
  );
}

function layOut({ folder, port, brotli, certificate, add }) {
  for (const name of ["log", "conf.d", "modules-enabled", "sites-enabled", "tmp"]) mkdirSync(join(folder, name));
  cpSync(builtSite, join(folder, "site"), { recursive: true });
  add?.(join(folder, "site"));
  cpSync(shipped, join(folder, "flexpension"), { recursive: true });
  cpSync(join(root, "etc/nginx/mime.types"), join(folder, "mime.types"));
  writeFileSync(join(folder, "sites-enabled/flexpension"), siteConfig({ folder, port, brotli, certificate }));
  const scratch = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  writeFileSync(
    join(folder, "conf.d/places.conf"),
    scratch.map((name) => `${name}_temp_path ${folder}/tmp/${name};\n`).join(""),
  );
  const brotliModule = join(root, "usr/lib/nginx/modules/ngx_http_brotli_static_module.so");
  if (brotli) writeFileSync(join(folder, "modules-enabled/brotli.conf"), `load_module ${brotliModule};\n`);
  const main = replace(
    readFileSync(join(root, "etc/nginx/nginx.conf"), "utf8"),
    // Who built the site can read it.
    ["user www-data;", `user ${userInfo().username};`],
    ["/etc/nginx/", `${folder}/`],
    ["/var/log/nginx/", `${folder}/log/`],
    ["/run/nginx.pid", `${folder}/nginx.pid`],
  );
  writeFileSync(join(folder, "nginx.conf"), main);
}

export function selfSigned() {
  const folder = mkdtempSync(join(tmpdir(), "flexpension-certificate-"));
  const [cert, key] = [join(folder, "cert.pem"), join(folder, "key.pem")];
  const kind = [
    "-x509",
    "-newkey",
    "ec",
    "-pkeyopt",
    "ec_paramgen_curve:prime256v1",
    "-nodes",
    "-subj",
    "/CN=localhost",
  ];
  execFileSync("openssl", ["req", ...kind, "-days", "2", "-out", cert, "-keyout", key], { stdio: "ignore" });
  return { cert, key, remove: () => rmSync(folder, { recursive: true }) };
}

/** `add` may put files into the served copy of the site. */
export async function startNginx({ brotli = false, certificate, add } = {}) {
  const program = join(root, "usr/sbin/nginx");
  if (!existsSync(program))
    throw new Error(`no nginx at ${program}: ./dev test unpacks it there; NGINX_ROOT=/ takes an installed one`);
  const folder = mkdtempSync(join(tmpdir(), "flexpension-nginx-"));
  const port = await freePort();
  layOut({ folder, port, brotli, certificate, add });
  const said = [];
  const nginx = spawn(program, ["-p", folder, "-c", join(folder, "nginx.conf"), "-g", "daemon off;"], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  nginx.stderr.on("data", (data) => said.push(String(data)));
  const ended = new Promise((resolve) => nginx.on("exit", resolve));
  const site = {
    url: `http${certificate ? "s" : ""}://127.0.0.1:${port}/`,
    port,
    request: certificate ? requestSafely : request,
    folder: join(folder, "site"),
    /** What it had to say about its configuration; that of who starts it is nobody's concern. */
    warnings: () =>
      said
        .join("")
        .split("\n")
        .filter((line) => line.includes("[warn]") && !line.includes('"user" directive')),
    log: (name) => readFileSync(join(folder, "log", name), "utf8"),
    async stop() {
      nginx.kill("SIGQUIT");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
  for (;;) {
    if (nginx.exitCode !== null) throw new Error(`nginx did not start: ${said.join("")}`);
    const listens = await ask(site, "/").catch((error) => error.code !== "ECONNREFUSED");
    if (listens) return site;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

/** One request, with nothing added to it and nothing unpacked on the way. */
export function ask(site, path, { method = "GET", headers = {} } = {}) {
  return new Promise((resolve, reject) => {
    const options = {
      host: "127.0.0.1",
      port: site.port,
      path,
      method,
      headers,
      agent: false,
      rejectUnauthorized: false,
    };
    const sent = site.request(options, (answer) => {
      const parts = [];
      answer.on("data", (part) => parts.push(part));
      answer.on("end", () =>
        resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }),
      );
    });
    sent.on("error", reject);
    sent.end();
  });
}
