// Random requests of `volatile`: few paths of somebody whom `compare` could be asked about.

import { randomScheme } from "./plan.mjs";
import { randomCompare } from "./request.mjs";

export function randomVolatile(random) {
  const { plans, trace, causes, ...situation } = randomCompare(random);
  if (situation.retirement?.if_short === "lump_sum") situation.retirement.if_short = "refund";
  const income = {
    sigma: random.pick([0, 0.2, 0.35, 0.8]),
    persistence: random.pick([0, 0.5, 1]),
    enter: random.pick([0, 0.02, 0.3]),
    leave: random.pick([0, 0.3, 1]),
  };
  if (random.chance(0.5)) income.season = Array.from({ length: 12 }, () => random.whole(1, 20) / 10);
  const share = () => random.pick([0.08, 0.15, 0.3, 1, 5]);
  const policies = Array.from({ length: random.whole(1, 3) }, (_, i) => {
    const standard = () => ({ way: "standard", base_ratio: random.pick([0.4, 0.6, 1, 3]), most_share: share() });
    const ways = [standard(), standard()].slice(random.whole(0, 1));
    if (random.chance(0.4)) return { id: `policy-${i}`, ways };
    ways.splice(random.whole(0, ways.length), 0, { way: "fixed", most_share: share() });
    return { id: `policy-${i}`, scheme: randomScheme(random), ways };
  });
  const seed = random.whole(0, 1e9);
  return { ...situation, income, policies, paths: random.whole(1, 12), first_path: random.pick([0, 5e9]), seed };
}
