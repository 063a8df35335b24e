/** What has been paid so far; every answer may be "I don't know". */
import { html, nothing, type TemplateResult } from "lit";
import { choiceField } from "../fields/choice-field.js";
import { frame, groupFrame } from "../fields/field-frame.js";
import { numberField } from "../fields/number-field.js";
import { boxText, yuan } from "../format/number.js";
import { later } from "../frame/later.js";
import { hasRecord, type State } from "../state/inputs.js";
import { findRegion } from "../state/region.js";
import { unknownAs } from "../state/request.js";
import { store } from "../state/store.js";

type Known = "months" | "index" | "balance";

/** Where a box starts when somebody takes back their "don't know". */
const start: Pick<State, Known> = { months: 0, index: 0.6, balance: 0 };

function unknownButton(name: Known, key: string, label: string): TemplateResult {
  const unknown = store.state[name] === null;
  const toggle = () => {
    store.readable(key);
    store.update({ [name]: unknown ? start[name] : null });
  };
  return html`<button
    type="button"
    class="toggle"
    data-do="unknown-${name}"
    aria-pressed=${unknown}
    aria-label=${store.text.unknownFor(label)}
    @click=${toggle}
  >
    ${store.text.unknown}
  </button>`;
}

/** What stands in for the answer, seen in the empty box: leaving it empty says "I don't know" as well. */
function placeholder(name: Known): string {
  return store.state[name] === null ? String(unknownAs[name]) : "";
}

export function recordFields(): TemplateResult {
  const { state } = store;
  // Who has never paid has no account to ask about.
  const statement = html`${paidField()} ${
    state.months === 0
      ? nothing
      : html`${balanceField()} ${indexField()}
        <p class="field-hint field--wide">${store.text.recordWhere}</p>`
  }`;
  return html`${state.byYears ? nothing : statement} ${breaksField()} ${yearsField()}`;
}

/** Asked where the place counts such months, and there has been a first one. */
function breaksField(): TemplateResult | typeof nothing {
  const { text, state, facts } = store;
  const as = facts && findRegion(facts, state.region)?.break_months_index;
  if (typeof as !== "number" || !hasRecord(state)) return nothing;
  const key = "/person/record/break_months";
  const hint = text.breakMonthsHint(boxText(as));
  const onValue = (breakMonths: number | null) => store.update({ breakMonths: Math.round(breakMonths ?? 0) });
  return frame(
    { key, label: text.breakMonths, hint, wide: true },
    numberField({ key, hint, unit: text.monthsUnit, value: state.breakMonths, optional: true, onValue }),
  );
}

/** Only for who has it at hand; so its code comes when it is wanted. */
function yearsField(): TemplateResult | typeof nothing {
  const { text, state, openPanels } = store;
  const open = openPanels.has("years") || state.history.length > 0;
  if (!open && state.months === 0) return nothing;
  return html`<div class="field--wide">
    ${
      open
        ? later("years", () => import("./years/editor.js"), html`<fp-years></fp-years>`)
        : html`<button type="button" class="toggle" data-do="years" @click=${() => store.togglePanel("years")}>${text.haveYears}</button>`
    }
  </div>`;
}

function paidField(): TemplateResult {
  const { text, state } = store;
  const key = "/person/record/months";
  const months = state.months ?? 0;
  const rest = months % 12;
  const set = (value: number) => store.update({ months: Math.round(value) });
  return groupFrame(
    {
      key,
      label: text.paidSoFar,
      aside: unknownButton("months", key, text.paidSoFar),
      hint: state.months === null ? text.unknownAs.months : undefined,
    },
    html`<div class="pair pair--span">
      ${numberField({
        key,
        label: text.paidYears,
        unit: text.year || text.yearsShort,
        value: state.months === null ? null : (months - rest) / 12,
        digits: 3,
        optional: true,
        placeholder: placeholder("months"),
        onValue: (years) =>
          years === null
            ? store.update({ months: null })
            : set(Number.isInteger(years) ? years * 12 + rest : years * 12),
      })}
      ${choiceField({
        key: `${key}/rest`,
        label: text.paidMonths,
        value: String(rest),
        options: Array.from({ length: 12 }, (_, each) => [String(each), text.restMonths(each)] as const),
        onValue: (more) => set(months - rest + Number(more)),
      })}
    </div>`,
  );
}

function balanceField(): TemplateResult {
  const { text, state, language } = store;
  const key = "/person/record/account_balance";
  const estimate = state.balance === null ? (store.result?.estimate ?? null) : null;
  const estimated = estimate && text.balanceEstimated(yuan(estimate.balance, language));
  const hint = state.balance === null ? (estimated ?? text.unknownAs.balance) : undefined;
  const onValue = (balance: number | null) => store.update({ balance });
  return frame(
    { key, label: text.balance, hint, aside: unknownButton("balance", key, text.balance) },
    numberField({
      key,
      hint,
      unit: text.yuan,
      value: state.balance,
      optional: true,
      placeholder: estimate ? String(Math.round(estimate.balance)) : placeholder("balance"),
      onValue,
    }),
  );
}

function indexField(): TemplateResult {
  const { text, state } = store;
  const key = "/person/record/mean_index";
  const hint = state.index === null ? text.unknownAs.index : text.meanIndexHint;
  const onValue = (index: number | null) => store.update({ index });
  return frame(
    { key, label: text.meanIndex, hint, beside: true, aside: unknownButton("index", key, text.meanIndex) },
    numberField({ key, hint, value: state.index, optional: true, placeholder: placeholder("index"), onValue }),
  );
}
