/** Every number of an answer, in groups a person would look for. */
import type { PlanAnswer, Supplement } from "../engine/types.js";
import { exact, percent, plain, yuanFen } from "../format/number.js";
import { ageInMonths, ageText, monthText, spanText } from "../format/time.js";
import type { Result } from "../state/calculation.js";
import { hasRecord } from "../state/inputs.js";
import { birthMonth } from "../state/request.js";
import { type Text, texts } from "../text/index.js";
import type { Language } from "../text/language.js";

type Row = [label: string, value: string];

export interface Group {
  title: string;
  rows: Row[];
  /** What the numbers mean, where their names do not say it. */
  note?: string;
}

type Card = Text["card"];
type Entry = readonly [label: keyof Card, value: string | null];
type Of<K extends PlanAnswer["kind"]> = Extract<PlanAnswer, { kind: K }>;

export function cardGroups(answer: PlanAnswer, result: Result, isFirst: boolean): Group[] {
  const writer = new Writer(result);
  const groups =
    answer.kind === "contribute"
      ? writer.contribute(answer)
      : answer.kind === "resident"
        ? writer.resident(answer)
        : writer.save(answer);
  return isFirst ? groups : [...groups, writer.difference(answer)];
}

/** The data names parts as they stand inside a sentence. */
const sentenceCase = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

class Writer {
  #text: Text;
  #language: Language;
  #result: Result;

  constructor(result: Result) {
    this.#result = result;
    this.#language = result.state.language;
    this.#text = texts[this.#language];
  }

  #money = (value: number): string => yuanFen(value, this.#language);

  #change = (value: number | null): string | null => (value === null ? null : yuanFen(value, this.#language, "both"));

  #share = (value: number | null): string | null => (value === null ? null : percent(value, this.#language));

  #rate = (value: number | null): string => (value === null ? this.#text.none : percent(value, this.#language, 2));

  #month = (month: string): string => {
    const age = ageText(ageInMonths(birthMonth(this.#result.state), month), this.#language);
    return this.#text.monthAtAge(monthText(month, this.#language), age);
  };

  #group(title: keyof Card, entries: readonly Entry[]): Group {
    const { card } = this.#text;
    const rows = entries.flatMap(([label, value]): Row[] => (value === null ? [] : [[card[label], value]]));
    return { title: card[title], rows };
  }

  contribute(answer: Of<"contribute">): Group[] {
    const groups = [
      this.#paid(answer),
      this.#when(answer),
      this.#pension(answer),
      this.#how(answer),
      this.#lifeWithGrants(answer),
      ...this.#expected(answer),
    ];
    const { received_more, refund_more, internal_rate, net_present_value } = answer.against_nothing;
    const nothing = this.#group("nothing", [
      ["nothing_more", this.#change(received_more)],
      ["nothing_refund", refund_more === 0 ? null : this.#change(refund_more)],
      ["nothing_rate", this.#rate(internal_rate)],
      ["nothing_value", this.#change(net_present_value)],
    ]);
    const pool = this.#group("pool", [
      ["pool_in", this.#money(answer.pool.paid_in)],
      ["pool_out", this.#money(answer.pool.paid_out)],
      ["pool_net", this.#money(answer.pool.net_cost)],
    ]);
    return hasRecord(this.#result.state) ? [...groups, nothing, pool] : [...groups, pool];
  }

  #paid({ contributions }: Of<"contribute">): Group {
    const { first_month, first_month_published, subsidy } = contributions;
    const months = (count: number) => (count === 0 ? null : this.#text.monthsCount(plain(count, this.#language)));
    return this.#group("pays", [
      ["pays_first", this.#money(first_month)],
      ["pays_own", subsidy === 0 ? null : this.#money(contributions.own_first_month)],
      ["pays_published", first_month_published === first_month ? null : this.#money(first_month_published)],
      ["pays_total", this.#money(contributions.total)],
      ["pays_account", this.#money(contributions.to_account)],
      ["pays_pool", this.#money(contributions.to_pool)],
      ["pays_subsidy", subsidy === 0 ? null : this.#money(subsidy)],
      ["pays_own_total", subsidy === 0 ? null : this.#money(contributions.own_total)],
      ["pays_borne", this.#share(contributions.income_share_now)],
      ["pays_worst", this.#share(contributions.income_share_worst)],
      ["pays_standard", months(contributions.standard_months)],
      ["pays_fixed", months(contributions.fixed_months)],
    ]);
  }

  #when({ retirement, entitlement }: Of<"contribute">): Group {
    const span = (months: number) => spanText(months, this.#language);
    const { statutory_age_months, pension_from, reason, extended_months } = retirement;
    return this.#group("when", [
      ["when_statutory", ageText(statutory_age_months, this.#language)],
      ["when_from", pension_from ? this.#month(pension_from) : this.#text.none],
      ["when_owed", this.#owed(retirement.owed_since)],
      ["when_reason", this.#text.reasons[reason]],
      ["when_extended", extended_months === 0 ? null : span(extended_months)],
      [
        "when_years",
        entitlement.years === null ? null : this.#text.yearsUnit(plain(entitlement.years, this.#language)),
      ],
      ["when_eligible", span(entitlement.eligibility_months)],
      ["when_minimum", span(entitlement.minimum_months)],
    ]);
  }

  #pension({ pension, retirement }: Of<"contribute">): Group {
    if (retirement.pension_from === null) return this.#group("gets", [["gets_refund", this.#money(pension.refund)]]);
    const parts = this.#group("gets", [
      [retirement.reason === "resident" ? "gets_resident" : "gets_basic", this.#money(pension.basic)],
      ["gets_account", this.#money(pension.account)],
      ["gets_transitional", pension.transitional === 0 ? null : this.#money(pension.transitional)],
    ]);
    const sums = this.#group("gets", [
      ["gets_total", this.#money(pension.total)],
      ["gets_today", this.#money(pension.total_today)],
      ["gets_income", this.#share(pension.share_of_last_income)],
      ["gets_wage", this.#share(pension.share_of_average_wage)],
    ]);
    // What the place's rules name and this person does not get is no line of an account.
    const supplements = pension.supplements.filter(({ amount }) => amount !== 0);
    const added = supplements.map(({ name, amount }): Row => [sentenceCase(name[this.#language]), this.#money(amount)]);
    const group = { ...parts, rows: [...parts.rows, ...added, ...sums.rows] };
    // How a total is rounded rests on no document of its own.
    const sources = supplements.filter(({ part }) => part !== "rounding").map((each) => this.#source(each));
    return sources.length === 0 ? group : { ...group, note: this.#text.addedBy(sources) };
  }

  #source({ name, source, confidence }: Supplement): string {
    return this.#text.addedFrom(name[this.#language], source, this.#text.confidence[confidence] ?? "");
  }

  #how({ entitlement }: Of<"contribute">): Group {
    const decimals = (value: number, places: number) => exact(value, this.#language, places);
    return this.#group("how", [
      ["how_years", this.#text.yearsUnit(decimals(entitlement.accrual_years, 3))],
      ["how_index", decimals(entitlement.mean_index, 4)],
      ["how_base", this.#money(entitlement.benefit_base)],
      ["how_balance", this.#money(entitlement.account_balance)],
      ["how_interest", this.#money(entitlement.account_interest)],
      ["how_payout", plain(entitlement.payout_months, this.#language, 1)],
    ]);
  }

  #life({ lifetime }: Of<"contribute"> | Of<"resident">): Group {
    return this.#group("life", [
      ["life_until", this.#month(lifetime.death_month)],
      ["life_paid", this.#money(lifetime.paid)],
      ["life_received", this.#money(lifetime.received)],
      ["life_heirs", this.#money(lifetime.left_to_heirs)],
      ["life_even", lifetime.break_even_month ? this.#month(lifetime.break_even_month) : this.#text.neverEven],
      ["life_rate", this.#rate(lifetime.internal_rate)],
      ["life_value", this.#money(lifetime.net_present_value)],
      ["life_ratio", this.#share(lifetime.paid_over_received)],
    ]);
  }

  /** What is due for the time before the valuation month; which sums it comes to, only the office can say. */
  #owed(since: string | null): string | null {
    if (since === null) return null;
    const months = ageInMonths(since, this.#result.state.valuation);
    return this.#text.owedSince(monthText(since, this.#language), plain(months, this.#language));
  }

  #lifeWithGrants(answer: Of<"contribute">): Group {
    const life = this.#life(answer);
    const { funeral, survivors } = answer.lifetime.death_grants;
    // After a refund or a move to the resident scheme there are none, whatever the income.
    const unknown = answer.entitlement.eligible && answer.notices.some(({ code }) => code === "death_grants_not_known");
    const grants = this.#group("life", [
      ["life_funeral", funeral === 0 ? null : this.#money(funeral)],
      ["life_survivors", survivors === 0 ? null : this.#money(survivors)],
      ["life_grants", unknown ? this.#text.grantsUnknown : null],
    ]);
    const rows = [...life.rows, ...grants.rows];
    return funeral + survivors === 0 ? { ...life, rows } : { ...life, rows, note: this.#text.grantsNote };
  }

  /** Over all ages at death; none for whom the life table is silent. */
  #expected({ lifetime, retirement }: Of<"contribute">): Group[] {
    const { expected, break_even_month } = lifetime;
    if (expected === null) return [];
    const chance = (share: number, month: string | null, before: number): string =>
      month === null
        ? this.#text.none
        : this.#text.chanceAt(
            percent(share, this.#language),
            ageText(ageInMonths(birthMonth(this.#result.state), month) - before, this.#language),
          );
    const before = expected.probability_before_start;
    const group = this.#group("expected", [
      ["life_paid", this.#money(expected.paid)],
      ["life_received", this.#money(expected.received)],
      ["life_heirs", this.#money(expected.left_to_heirs)],
      ["life_grants", expected.death_grants === 0 ? null : this.#money(expected.death_grants)],
      ["life_rate", this.#rate(expected.internal_rate)],
      ["life_value", this.#money(expected.net_present_value)],
      ["expected_start", before === null ? null : chance(1 - before, retirement.pension_from, 1)],
      ["expected_even", chance(expected.probability_of_break_even, break_even_month, 0)],
    ]);
    const falls = this.#result.request.assumptions?.mortality_improvement ?? 0;
    return [{ ...group, note: this.#text.expectedNote(percent(falls, this.#language)) }];
  }

  resident(answer: Of<"resident">): Group[] {
    const { contributions, retirement, pension, entitlement } = answer;
    const annual = this.#result.residents[answer.id]?.annual ?? null;
    return [
      this.#group("pays", [
        ["pays_first_year", annual === null ? null : this.#money(annual)],
        ["pays_total", this.#money(contributions.total)],
        ["pays_grant", this.#money(contributions.subsidy)],
      ]),
      this.#group("when", [
        ["when_from", this.#month(retirement.pension_from)],
        ["when_years", this.#text.yearsUnit(plain(entitlement.years, this.#language))],
      ]),
      this.#group("gets", [
        ["gets_resident", this.#money(pension.basic)],
        ["gets_account", this.#money(pension.account)],
        ["gets_total", this.#money(pension.total)],
        ["gets_today", this.#money(pension.total_today)],
      ]),
      this.#group("how", [
        ["how_balance", this.#money(entitlement.account_balance)],
        ["how_payout", plain(entitlement.payout_months, this.#language, 1)],
      ]),
      this.#life(answer),
    ];
  }

  save({ contributions, lifetime }: Of<"save">): Group[] {
    return [
      this.#group("pays", [
        ["pays_saved", this.#money(contributions.first_month)],
        ["pays_saved_total", this.#money(contributions.total)],
      ]),
      this.#group("life", [
        ["life_until", this.#month(lifetime.death_month)],
        ["life_saved", this.#money(lifetime.paid)],
        ["life_drawn", this.#money(lifetime.received)],
        ["life_dry", lifetime.runs_dry_month ? this.#month(lifetime.runs_dry_month) : this.#text.lasts],
        ["life_heirs", this.#money(lifetime.left_to_heirs)],
        ["life_value", this.#money(lifetime.net_present_value)],
      ]),
    ];
  }

  /** What a plan costs a month now: the resident scheme's year by its months, or it would seem to cost nothing. */
  #monthly({ id, kind, contributions }: PlanAnswer): number {
    const annual = this.#result.residents[id]?.annual ?? null;
    return kind === "resident" && annual !== null ? annual / 12 : contributions.first_month;
  }

  difference(answer: PlanAnswer): Group {
    const { difference } = answer;
    const [first] = this.#result.answer.plans;
    const monthly = first ? this.#monthly(answer) - this.#monthly(first) : difference.first_month;
    return this.#group("difference", [
      ["difference_first", this.#change(monthly)],
      ["difference_total", this.#change(difference.total)],
      ["difference_pension", this.#change(difference.pension_total)],
      ["difference_today", this.#change(difference.pension_total_today)],
      ["difference_received", this.#change(difference.received)],
      ["difference_value", this.#change(difference.net_present_value)],
      ["difference_pool", this.#change(difference.pool_net_cost)],
    ]);
  }
}
