#!/usr/bin/env node
// Weighs what is built against size_budget.json: file by file as a server would send it, and the
// download as it lies on a disk.
//
//   node wasm/size.mjs [build/site]
//
// "engine" is the module with its data and the worker that holds its JavaScript; "first load" is
// everything that opening index.html fetches. Exits 1 when anything is over its budget; it ends the
// build, so that nothing over its budget gets built.

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const here = dirname(fileURLToPath(import.meta.url));
const site = resolve(process.argv[2] ?? join(here, '../build/site'));
const budgets = JSON.parse(readFileSync(join(here, 'size_budget.json'), 'utf8'));

const quoted = String.raw`["'\`]([^"'\`]+)["'\`]`;
const NAMES = {
  '.html': [/<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+)"/g],
  '.css': [/url\(["']?([^"')]+)/g],
  // What a script loads at once: imports, workers and the module. import() is for later.
  '.js': [new RegExp(`\\b(?:from|import)\\s*${quoted}`, 'g'), new RegExp(`new URL\\(${quoted},\\s*import\\.meta\\.url`, 'g')],
};

const suffix = (file) => file.slice(file.lastIndexOf('.'));

function namedBy(file) {
  const text = readFileSync(file, 'utf8');
  const names = (NAMES[suffix(file)] ?? []).flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1]));
  return names.map((name) => resolve(dirname(file), name)).filter((name) => name.startsWith(site) && existsSync(name));
}

/** The page and all it names, and what those name. */
function loadedBy(page) {
  const found = new Set([page]);
  for (const file of found) namedBy(file).forEach((name) => found.add(name));
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

function row(name, { raw, gzip }, verdict = '') {
  console.log(`${name.padEnd(40)}${String(raw).padStart(9)}${String(gzip).padStart(9)}${verdict}`);
}

/** Prints a total beside its budget, and says whether it fits. */
function fits(name, total) {
  const [[measure, most]] = Object.entries(budgets[name]);
  const fit = total[measure] <= most;
  row(name, total, `${String(most).padStart(9)} ${measure.padEnd(5)}${fit ? 'ok' : 'OVER'}`);
  return fit;
}

const files = loadedBy(join(site, 'index.html'));
const modules = files.filter((file) => suffix(file) === '.wasm');
const workers = files.filter((file) => /\/worker-[^/]+\.js$/.test(file));
const engine = [...modules, ...workers];
if (modules.length !== 1 || workers.length !== 1) throw new Error('index.html does not lead to one module and one worker: either the page or this script is wrong');

console.log(`${'bytes'.padEnd(40)}${'raw'.padStart(9)}${'gzip -9'.padStart(9)}${'budget'.padStart(9)}`);
files.map(weigh).forEach((file) => row(`  ${file.name}`, file));
const totals = {
  engine: sum(engine.map(weigh)),
  first_load: sum(files.map(weigh)),
  widget_loader: weigh(join(site, 'flexpension.js')),
  single_file: weigh(join(site, 'flexpension.html')),
};
const fitting = Object.entries(totals).map(([name, total]) => fits(name, total));
process.exitCode = fitting.every(Boolean) ? 0 : 1;
