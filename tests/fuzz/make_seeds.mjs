#!/usr/bin/env node
// Writes what the fuzzer starts from: every golden request, and the names of the contract.
//
//   node make_seeds.mjs FOLDER DICTIONARY

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const [folder, dictionary] = process.argv.slice(2);
const cases = JSON.parse(readFileSync(new URL('../golden/compare.json', import.meta.url), 'utf8'));
const words = new Set();

function collectWords(value) {
  if (typeof value === 'string') words.add(value);
  if (value === null || typeof value !== 'object') return;
  if (!Array.isArray(value)) Object.keys(value).forEach((name) => words.add(name));
  Object.values(value).forEach(collectWords);
}

mkdirSync(folder, { recursive: true });
for (const { name, request } of cases) {
  collectWords(request);
  writeFileSync(`${folder}/${name}.json`, JSON.stringify(request));
}
writeFileSync(dictionary, [...words].map((word) => `"\\"${word}\\""\n`).join(''));
