// How the native program reads and writes: what it says of input it cannot read, and when an answer
// is out.
//   node --test tests/wasm

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { askByLine, goodRequest, native } from "./support/program.mjs";

/** What a shell makes of a command line; `flexpension` stands for the program. */
function shell(command) {
  const run = spawnSync("bash", ["-c", command.replaceAll("flexpension", `'${native}'`)], {
    encoding: "utf8",
    timeout: 20_000,
    maxBuffer: 1 << 24,
  });
  return { code: run.status, out: run.stdout, said: run.stderr };
}

const calls = ["compare", "explore", "award", "designs", "rates", "burden", "volatile", "population"];

for (const lines of ["", " --lines"]) {
  for (const [what, from] of [
    ["closed input", "<&-"],
    ["a directory", "< /"],
    ["an end for writing", "0>/dev/null"],
  ]) {
    test(`reading from ${what}${lines} ends with 66 and a message`, () => {
      for (const call of calls) {
        const { code, out, said } = shell(`flexpension ${call}${lines} ${from}`);
        assert.equal(code, 66);
        assert.equal(out, "");
        assert.match(said, /^flexpension: the input cannot be read: .+\n$/);
      }
    });
  }

  test(`an answer that cannot be written${lines} ends with 74`, () => {
    for (const to of [">/dev/full", ">&-"])
      assert.equal(shell(`echo '{}' | flexpension compare${lines} ${to}`).code, 74);
  });
}

test("answers that cannot be written end the program before its input does", () => {
  assert.equal(shell("set -o pipefail; yes {} | flexpension compare --lines >/dev/full").code, 74);
});

test("who stops listening ends the program", () => {
  const { code, out } = shell("yes {} | flexpension compare --lines | head -n 3; exit ${PIPESTATUS[1]}");
  assert.equal(code, 128 + 13);
  assert.equal(out.trimEnd().split("\n").length, 3);
});

test("who asks line by line gets each answer before asking again", { timeout: 60_000 }, async () => {
  const program = askByLine("compare");
  for (let i = 0; i < 20; i += 1) {
    assert.match(await program.ask("{}"), /^\{"errors":/);
    assert.match(await program.ask(JSON.stringify({ ...goodRequest, trace: i % 2 === 0 })), /^\{"plans":.*\}$/);
  }
  assert.equal(await program.end(), 0);
});

test("half a line is waited for, and what came before it is answered", { timeout: 60_000 }, async () => {
  const program = askByLine("rates");
  assert.match(await program.ask('{}\n{"wor', ""), /^\{"years":/);
  assert.match(await program.ask('ker":1}'), /wrong_type.*\/worker/);
  assert.equal(await program.end(), 0);
});

test("each line gets one answer, however lines end and however long they are", () => {
  const long = "x".repeat(2_300_000);
  const edge = " ".repeat(999_998);
  const lines = ["{}", "", `{}${edge}`, ` {}${edge}`, long, "[]", "{}\r", long, "{"];
  for (const last of ["\n", ""]) {
    const run = spawnSync(native, ["rates", "--lines"], {
      input: lines.join("\n") + last,
      encoding: "utf8",
      maxBuffer: 1 << 26,
    });
    assert.equal(run.status, 0);
    const answers = run.stdout
      .trimEnd()
      .split("\n")
      .map((answer) => JSON.parse(answer));
    const kinds = answers.map(({ errors }) => errors?.[0].code ?? "answer");
    assert.deepEqual(kinds, [
      "answer",
      "not_json",
      "answer",
      "too_large",
      "too_large",
      "wrong_type",
      "answer",
      "too_large",
      "not_json",
    ]);
  }
});

test("no input is no answer by line, and no JSON at once", () => {
  const none = shell("flexpension compare --lines </dev/null");
  assert.deepEqual(none, { code: 0, out: "", said: "" });
  const once = shell("flexpension compare </dev/null");
  assert.equal(once.code, 2);
  assert.match(once.out, /not_json/);
});

test("wrong use is 64", () => {
  for (const use of ["", "compare --line", "nothing", "describe --lines", "compare a b"])
    assert.equal(shell(`flexpension ${use} </dev/null`).code, 64);
});
