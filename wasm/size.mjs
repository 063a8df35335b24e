#!/usr/bin/env node
// Weighs what is built against size_budget.json: file by file as a server would send it, and the
// download as it lies on a disk.
//
//   node wasm/size.mjs [build/site]
//
// An engine is the module with its data and the worker that holds its JavaScript: Calculate's, the one
// that explains, the studies'. The first load is everything that opening a page fetches. Exits 1
// when anything is over its budget; it ends the build, so that nothing over its budget gets built.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const here = dirname(fileURLToPath(import.meta.url));
const site = resolve(process.argv[2] ?? join(here, "../build/site"));
const budgets = JSON.parse(readFileSync(join(here, "size_budget.json"), "utf8"));

/** Pages of the site's folder that are not pages of the program's menu. */
const standalone = /^(flexpension|host-test.*)\.html$/;

const quoted = String.raw`["'\`]([^"'\`]+)["'\`]`;
const NAMES = {
  ".html": [/<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+)"/g],
  ".css": [/url\(["']?([^"')]+)/g],
  // What a script loads at once: imports, workers and the module. import() is for later.
  ".js": [
    new RegExp(`\\b(?:from|import)\\s*${quoted}`, "g"),
    new RegExp(`new URL\\(${quoted},\\s*import\\.meta\\.url`, "g"),
  ],
};

const suffix = (file) => file.slice(file.lastIndexOf("."));

function namedBy(file) {
  const text = readFileSync(file, "utf8");
  const names = (NAMES[suffix(file)] ?? []).flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1]));
  return names.map((name) => resolve(dirname(file), name)).filter((name) => name.startsWith(site) && existsSync(name));
}

/** The page and all it names, and what those name. */
function loadedBy(page) {
  const found = new Set([page]);
  for (const file of found) for (const name of namedBy(file)) found.add(name);
  return [...found];
}

const weigh = (file) => ({
  name: relative(site, file),
  raw: readFileSync(file).length,
  gzip: gzipSync(readFileSync(file), { level: 9 }).length,
});

const sum = (files) => ({
  raw: files.reduce((total, { raw }) => total + raw, 0),
  gzip: files.reduce((total, { gzip }) => total + gzip, 0),
});

function row(name, { raw, gzip }, verdict = "") {
  console.log(`${name.padEnd(40)}${String(raw).padStart(9)}${String(gzip).padStart(9)}${verdict}`);
}

/** Prints a total beside its budget, and says whether it fits. */
function fits(budget, name, total) {
  const [[measure, most]] = Object.entries(budgets[budget]);
  const fit = total[measure] <= most;
  row(name, total, `${String(most).padStart(9)} ${measure.padEnd(5)}${fit ? "ok" : "OVER"}`);
  return fit;
}

/** What a page loads, and of that its engine. */
function weighPage(page) {
  const files = loadedBy(join(site, page));
  const modules = files.filter((file) => suffix(file) === ".wasm");
  const workers = files.filter((file) => /\/(\w+-)?worker-[^/]+\.js$/.test(file));
  if (modules.length > 1 || modules.length !== workers.length)
    throw new Error(`${page} does not lead to one module and one worker: either the page or this script is wrong`);
  return { page, files: files.map(weigh), engine: [...modules, ...workers].map(weigh) };
}

const [calculate, ...others] = [
  "index.html",
  ...readdirSync(site)
    .filter((name) => name.endsWith(".html") && name !== "index.html" && !standalone.test(name))
    .sort(),
].map(weighPage);
const [explain, studies] = ["award.html", "designs.html"].map((name) => others.find(({ page }) => page === name));
if ([calculate, explain, studies].some(({ engine }) => engine.length === 0))
  throw new Error("a page without an engine: either it or this script is wrong");

console.log(`${"bytes".padEnd(40)}${"raw".padStart(9)}${"gzip -9".padStart(9)}${"budget".padStart(9)}`);
for (const file of calculate.files) row(`  ${file.name}`, file);
const totals = [
  ["engine", "engine", sum(calculate.engine)],
  ["explain_engine", "explain_engine", sum(explain.engine)],
  ["studies_engine", "studies_engine", sum(studies.engine)],
  ["first_load", "first_load", sum(calculate.files)],
  ...others.map(({ page, files }) => ["other_first_load", page, sum(files)]),
  ["widget_loader", "widget_loader", weigh(join(site, "flexpension.js"))],
  ["single_file", "single_file", weigh(join(site, "flexpension.html"))],
];
const fitting = totals.map(([budget, name, total]) => fits(budget, name, total));
process.exitCode = fitting.every(Boolean) ? 0 : 1;
