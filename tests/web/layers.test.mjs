// Imports between the rooms of web/src run one way, as web/src/LAYERS lists them.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const source = fileURLToPath(new URL("../../web/src", import.meta.url));
const imported = /(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g;

const files = readdirSync(source, { recursive: true })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => /\.(ts|css)$/.test(file));
const known = new Set(files);

/** A page's room is a folder of `pages/`, every other room a folder. */
function roomOf(file) {
  const [first, second] = file.split("/");
  return first === "pages" ? `${first}/${second}` : first;
}

/** The file of ours that an import names; none for a package or a name that the build fills in. */
function fileOf(from, name) {
  if (["@place", "@calculate", "@explain", "@studies"].includes(name)) return "place/place.ts";
  if (!name.startsWith(".")) return undefined;
  const path = normalize(join(dirname(from), name.split("?")[0]));
  const found = [path, path.replace(/\.js$/, ".ts"), path.replace(/\.js$/, ".d.ts")].find((each) => known.has(each));
  assert.ok(found, `${from} imports ${name}, which is not there`);
  return found;
}

const imports = new Map(
  files.map((file) => {
    const text = readFileSync(join(source, file), "utf8");
    return [file, [...text.matchAll(imported)].map(([, name]) => fileOf(file, name)).filter(Boolean)];
  }),
);

const layers = new Map(
  readFileSync(join(source, "LAYERS"), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split(":"))
    .map(([room, below]) => [room, below.split(" ").filter(Boolean)]),
);

test("a room imports what LAYERS allows it, and all of that", () => {
  const used = new Map([...layers.keys()].map((room) => [room, new Set()]));
  for (const [file, targets] of imports) {
    const room = roomOf(file);
    assert.ok(layers.has(room), `${file}: the room ${room} is not in LAYERS`);
    for (const target of targets) if (roomOf(target) !== room) used.get(room).add(roomOf(target));
  }
  const seen = [...used].map(([room, below]) => `${room}: ${[...below].sort().join(" ")}`);
  const listed = [...layers].map(([room, below]) => `${room}: ${[...below].sort().join(" ")}`);
  assert.deepEqual(seen, listed);
});

test("LAYERS lists a room only after all that it rests on", () => {
  const before = new Set();
  for (const [room, below] of layers) {
    for (const each of below) assert.ok(before.has(each), `${room} stands before ${each}`);
    before.add(room);
  }
});

test("no two files import each other, not even by way of others", () => {
  const done = new Set();
  const visit = (file, path) => {
    if (path.includes(file)) assert.fail([...path.slice(path.indexOf(file)), file].join(" → "));
    if (done.has(file)) return;
    for (const target of imports.get(file)) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
});
