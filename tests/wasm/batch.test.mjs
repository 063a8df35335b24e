// Records in bulk: `flexpension batch` reads a row a person and writes the row with its answer.
//   node --test tests/wasm

import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { after, test } from "node:test";
import { goodRequest, native } from "./support/program.mjs";

const folder = mkdtempSync(join(tmpdir(), "flexpension-batch-"));
after(() => rmSync(folder, { recursive: true }));
const requestFile = join(folder, "request.json");
writeFileSync(requestFile, JSON.stringify(goodRequest));

const run = (words, input) => spawnSync(native, words, { input, encoding: "utf8", maxBuffer: 1 << 28 });

/** What `batch compare` makes of a CSV. */
function batch(input, columns, request = requestFile) {
  const { status, stdout, stderr } = run(
    ["batch", "compare", "--request", request, ...(columns ? ["--columns", columns] : [])],
    input,
  );
  return { code: status, out: stdout, said: stderr };
}

/** What `compare` answers by line. */
function compared(requests) {
  const lines = requests.map((request) => JSON.stringify(request)).join("\n");
  return run(["compare", "--lines"], lines)
    .stdout.trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

const total = "plans.0.pension.total";

test("each row is the request with its fields, and an empty cell sets nothing", () => {
  const rows = [
    ["1990-05", "5500.5", ""],
    ["1985-01", "", "0.8"],
    ["1971-12", "9000", "3"],
  ];
  const requests = rows.map(([birth, income, ratio]) => {
    const request = structuredClone(goodRequest);
    request.person.birth_month = birth;
    if (income) request.person.monthly_income = Number(income);
    if (ratio) request.plans[0].phases[0].base_ratio = Number(ratio);
    return request;
  });
  const heading = "person.birth_month,person.monthly_income,plans.0.phases.0.base_ratio";
  const found = batch(`${heading}\n${rows.join("\n")}\n`, `${total},plans.0.retirement.pension_from`);
  assert.equal(found.code, 0);
  const [first, ...lines] = found.out.trimEnd().split("\n");
  assert.equal(first, `${heading},${total},plans.0.retirement.pension_from,error`);
  const answers = compared(requests);
  assert.equal(lines.length, answers.length);
  for (const [i, { plans }] of answers.entries()) {
    const [pension, from, error] = lines[i].slice(`${rows[i]},`.length).split(",");
    assert.ok(lines[i].startsWith(`${rows[i]},`));
    assert.equal(Number(pension), plans[0].pension.total);
    assert.equal(from, plans[0].retirement.pension_from);
    assert.equal(error, "");
  }
});

test("a bad row has its error in its own row, and the rest goes on", () => {
  const input =
    "person.birth_month,person.monthly_income\n1985-13,abc\n1985-01,6000\n1985-01\n1985-01,6000,1\n\n1986-01,7000";
  const { code, out } = batch(input, total);
  assert.equal(code, 1);
  const rows = out.trimEnd().split("\n").slice(1);
  assert.equal(rows[0], "1985-13,abc,,out_of_range /person/birth_month; wrong_type /person/monthly_income");
  assert.match(rows[1], /^1985-01,6000,\d+\.\d+,$/);
  assert.equal(rows[2], "1985-01,,,missing /person/monthly_income");
  assert.equal(rows[3], "1985-01,6000,,unknown_field");
  assert.match(rows[4], /^1986-01,7000,\d+\.\d+,$/);
  assert.equal(rows.length, 5);
});

test("marks, quotation marks and line ends are those of RFC 4180, and come back as they were", () => {
  const region = '{"code": "44", "benefit_base": [[2025, 9000]]}';
  const cell = `"${region.replaceAll('"', '""')}"`;
  const { code, out } = batch(`\ufeffregion,plans.0.id\r\n${cell},"a ""b"",\n c"\r\n41,"d"\r\n`, "plans.0.id");
  assert.equal(code, 0);
  const id = '"a ""b"",\n c"';
  assert.equal(out, `region,plans.0.id,plans.0.id,error\r\n${cell},${id},${id},\r\n41,d,d,\r\n`);
});

test("without columns a comparison says the first of each plan", () => {
  const [heading] = batch("person.birth_month\n1990-05").out.split("\n");
  const names = heading.split(",");
  assert.ok(names.includes("plans.0.contributions.first_month") && names.includes(total));
  assert.deepEqual([names[0], names.at(-1)], ["person.birth_month", "error"]);
});

test("what cannot be used at all ends with 2, and says what", () => {
  const bad = join(folder, "bad.json");
  writeFileSync(bad, "{");
  for (const [made, words] of [
    [batch("person.birth\n1990-05"), /no field person\.birth\n/],
    [batch("person.birth_month\n1990-05", "plans.0.pensions"), /no field plans\.0\.pensions\n/],
    [batch("plans.9.id\na"), /no place for plans\.9\.id\n/],
    [batch(""), /no heading/],
    [batch("region\n41", total, bad), /no JSON object/],
    [batch("region\n41", total, join(folder, "none.json")), /no request file/],
  ]) {
    assert.equal(made.code, 2);
    assert.equal(made.out, "");
    assert.match(made.said, words);
  }
  assert.equal(run(["batch", "designs", "--request", requestFile], "region\n41").status, 2);
  for (const words of [["batch"], ["batch", "compare"], ["batch", "other", "--request", requestFile]])
    assert.equal(run(words, "").status, 64);
});

test("input that cannot be read is 66, output that cannot be written 74", () => {
  const shell = (command) => spawnSync("bash", ["-c", command]).status;
  const call = `'${native}' batch compare --request '${requestFile}' --columns ${total}`;
  assert.equal(shell(`${call} < /`), 66);
  assert.equal(shell(`echo region | ${call} > /dev/full`), 74);
});

test("memory does not grow with the rows, and answers come before more is asked", { timeout: 60_000 }, async () => {
  const program = spawn(native, ["batch", "compare", "--request", requestFile, "--columns", total]);
  const answers = createInterface({ input: program.stdout })[Symbol.asyncIterator]();
  program.stdin.write("valuation_month\n");
  await answers.next();
  const peakAfter = async (rows) => {
    program.stdin.write("x\n".repeat(rows));
    for (let i = 0; i < rows; i += 1) {
      const { value } = await answers.next();
      assert.equal(value, "x,,out_of_range /valuation_month");
    }
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${program.pid}/status`, "utf8"))[1]);
  };
  const few = await peakAfter(500);
  const many = await peakAfter(10_000);
  assert.ok(many - few < 500, `${few} kB, then ${many} kB`);
  program.stdin.end();
  const [code] = await once(program, "exit");
  assert.equal(code, 1);
});
