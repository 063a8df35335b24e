#!/usr/bin/env node
/**
 * Writes types.d.ts from the JSON Schemas the engine prints of itself, so that the page cannot disagree with it.
 *
 *   node make-types.mjs [schemas.json] [--check]
 *
 * Without a file the engine is asked: $FLEXPENSION, or build/release/flexpension. --check writes nothing and fails
 * if the committed types differ.
 */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compile } from "json-schema-to-typescript";

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const target = path("types.d.ts");
const engine = process.env["FLEXPENSION"] ?? path("../../../build/release/flexpension");

const options = {
  bannerComment: "",
  // A list of a fixed length as a list, not as a tuple of 31.
  ignoreMinAndMaxItems: true,
  additionalProperties: false,
  style: { printWidth: 120, singleQuote: true },
};

function schemasOf(file) {
  const text = file
    ? readFileSync(file, "utf8")
    : execFileSync(engine, ["schema"], { input: "", encoding: "utf8", maxBuffer: 1 << 26 });
  return JSON.parse(text);
}

/** One file for all calls: what several of them name is said once, so it must mean the same in each. */
function joined({ trace, error, ...calls }) {
  const schemas = [...Object.values(calls).flatMap((call) => Object.values(call)), trace, error];
  const definitions = {};
  for (const [name, meaning] of schemas.flatMap((schema) => Object.entries(schema.definitions))) {
    const known = definitions[name] ?? meaning;
    if (JSON.stringify(known) !== JSON.stringify(meaning)) throw new Error(`two schemas disagree on ${name}`);
    definitions[name] = meaning;
  }
  const roots = schemas.map((schema) => schema.$ref.split("/").at(-1));
  return {
    title: "Contract",
    type: "object",
    additionalProperties: false,
    required: roots,
    definitions,
    properties: Object.fromEntries(roots.map((name) => [name, { $ref: `#/definitions/${name}` }])),
  };
}

async function types(file) {
  const code = await compile(joined(schemasOf(file)), "Contract", options);
  return `/* Made by make-types.mjs from the engine's own schemas. Do not edit. */\n\n${code}`;
}

const flags = process.argv.slice(2);
const file = flags.find((flag) => !flag.startsWith("--"));
const made = await types(file);
if (!flags.includes("--check")) {
  writeFileSync(target, made);
} else if (readFileSync(target, "utf8") !== made) {
  console.error("types.d.ts does not match the engine: run npm run types");
  process.exit(1);
}
