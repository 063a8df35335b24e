/** Months set year by year: how they are written, what the engine is asked, and what comes of it. */
import assert from "node:assert/strict";
import { after, before, it } from "node:test";
import { calculate } from "./support/calculate.mjs";

const S = "SSSSSSSSSSSS";
const F = "FFFFFFFFFFFF";
const N = "NNNNNNNNNNNN";

let source;
let months;
let hash;
before(async () => {
  source = await calculate();
  [months, hash] = await Promise.all(["state/months", "state/hash"].map(source.load));
});
after(() => source.stop());

/** The first plan of a state with these years. */
function painted(pattern, firstYear, patterns, kind = "standard") {
  const [plan] = source.plans.defaultPlans().filter((each) => each.kind === kind);
  return { ...plan, pattern, painted: months.paintedOf(pattern, firstYear, patterns) };
}

it("are written the shortest way, and read back", () => {
  for (const patterns of [[], [S], [N], [S, N, N, S], [F, S, N, N, F], Array(60).fill(N)]) {
    const text = months.paintedOf(S, 2026, patterns);
    assert.match(text, months.paintedText);
    const read = months.patternsOf({ pattern: S, painted: text }, 2026, patterns.length);
    assert.deepEqual(read, patterns);
  }
  assert.equal(months.paintedOf(S, 2026, [S, S]), "");
  assert.equal(months.paintedOf(S, 2026, [S, N, N, S]), `2026_1${S}_2${N}`);
});

it("keep their years when the calculation begins later", () => {
  const painting = { pattern: S, painted: `2026_1${S}_2${N}` };
  assert.deepEqual(months.patternsOf(painting, 2027, 3), [N, N, S]);
  assert.deepEqual(months.patternsOf(painting, 2025, 3), [S, S, N]);
});

it("travel in the link, and a link that says them wrongly is refused", () => {
  const plans = [painted(S, 2026, [S, N, N])];
  const state = source.stateOf({ plans, chosen: plans[0].id });
  const link = hash.writeHash(state, true);
  assert.deepEqual(hash.readHash(link).plans, plans);
  assert.equal(hash.readHash(link.replace("2NNN", "2NXN")), null);
});

it("are asked as phases, each from January, and the months not paid are not paid", async () => {
  const plans = [painted(S, 2026, [S, N, N, S])];
  const state = source.stateOf({ plans, chosen: plans[0].id });
  const { result } = await source.answerTo(state);
  assert.deepEqual(
    result.request.plans[0].phases.map(({ from, pattern }) => [from, pattern]),
    [
      [undefined, S],
      ["2027-01", N],
      ["2029-01", S],
    ],
  );
  const { result: whole } = await source.answerTo({ ...state, plans: [{ ...plans[0], painted: "" }] });
  const paid = ({ answer }) => answer.plans[0].contributions.standard_months;
  assert.equal(paid(whole) - paid(result), 24);
});

it("of a fixed amount count against its limit, and go on as after it", async () => {
  const plans = [{ ...painted(S, 2026, [S, F, F, F, F, F, F], "fixed"), term: 60 }];
  const { result } = await source.answerTo(source.stateOf({ plans, chosen: plans[0].id }));
  assert.equal(result.answer.plans[0].contributions.fixed_months, 60);
});
