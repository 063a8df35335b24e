import type { Plan } from "./plans.js";
import { store } from "./store.js";

/** Changes one plan, found by its name: its place may have changed since the editor was drawn. */
export function changePlan(id: string, change: object): void {
  const plans = store.state.plans.map((plan) => (plan.id === id ? ({ ...plan, ...change } as Plan) : plan));
  store.update({ plans });
}
