#!/usr/bin/env node
// Writes what the fuzzer starts from: every golden request, the same person with the designs of a
// plan, and the names of the contract.
//
//   node make_seeds.mjs FOLDER DICTIONARY

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";

const [folder, dictionary] = process.argv.slice(2);
const cases = ["compare", "rates", "burden", "volatile", "population"].flatMap((call) =>
  JSON.parse(readFileSync(new URL(`../golden/${call}.json`, import.meta.url), "utf8")),
);
const words = new Set();

function collectWords(value) {
  if (typeof value === "string") words.add(value);
  if (value === null || typeof value !== "object") return;
  if (!Array.isArray(value)) for (const name of Object.keys(value)) words.add(name);
  Object.values(value).forEach(collectWords);
}

/** The request as one of `designs`, if it has a plan with a scheme. */
function designsOf({ plans, trace, ...situation }) {
  const plan = plans.find(({ scheme }) => scheme);
  return plan && { ...situation, plan, switch: {} };
}

mkdirSync(folder, { recursive: true });
for (const { name, request } of cases) {
  collectWords(request);
  const file = `${folder}/${name.replaceAll(" ", "-")}`;
  writeFileSync(`${file}.json`, JSON.stringify(request));
  const designs = request.plans && designsOf(request);
  if (!designs) continue;
  collectWords(designs);
  writeFileSync(`${file}-designs.json`, JSON.stringify(designs));
}
writeFileSync(dictionary, [...words].map((word) => `"\\"${word}\\""\n`).join(""));
