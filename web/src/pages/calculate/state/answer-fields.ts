/** Every number of an answer with its name and unit, in the order of the contract: the rows of the file of an answer. */
import type { FilesText } from "../../../files/text/zh.js";
import type { Text } from "../../../text/index.js";

type Unit = keyof FilesText["units"] | keyof FilesText["money"];
type Group = keyof FilesText["groups"];
type Name = keyof Text["card"] | keyof FilesText["names"];

/** The path in the answer of a plan, the part it belongs to, what it is called, and its unit. */
export type Field = readonly [path: string, group: Group, name: Name, unit: Unit];

const of =
  (prefix: string, group: Group) =>
  (path: string, name: Name, unit: Unit): Field => [`${prefix}.${path}`, group, name, unit];

const retirement = of("retirement", "retirement");
const paid = of("contributions", "contributions");
const entitled = of("entitlement", "entitlement");
const gets = of("pension", "pension");
const life = of("lifetime", "lifetime");
const expected = of("lifetime.expected", "expected");
const nothing = of("against_nothing", "against_nothing");
const pool = of("pool", "pool");
const differs = of("difference", "difference");

export const answerFields: readonly Field[] = [
  ["kind", "contributions", "kind", "word"],
  retirement("statutory_age_months", "when_statutory", "months"),
  retirement("reach_month", "reach_month", "month"),
  retirement("pension_from", "when_from", "month"),
  retirement("reason", "when_reason", "word"),
  retirement("extended_months", "when_extended", "months"),
  retirement("owed_since", "when_owed", "month"),
  paid("first_month", "pays_first", "nominal"),
  paid("first_month_published", "pays_published", "nominal"),
  paid("own_first_month", "pays_own", "nominal"),
  paid("total", "pays_total", "nominal"),
  paid("to_account", "pays_account", "nominal"),
  paid("to_pool", "pays_pool", "nominal"),
  paid("subsidy", "pays_subsidy", "nominal"),
  paid("own_total", "pays_own_total", "nominal"),
  paid("standard_months", "pays_standard", "months"),
  paid("fixed_months", "pays_fixed", "months"),
  paid("income_share_now", "pays_borne", "share"),
  paid("income_share_worst", "pays_worst", "share"),
  entitled("eligible", "eligible", "yes_no"),
  entitled("eligibility_months", "when_eligible", "months"),
  entitled("minimum_months", "when_minimum", "months"),
  entitled("years", "when_years", "years"),
  entitled("accrual_years", "how_years", "years"),
  entitled("break_months", "break_months", "months"),
  entitled("mean_index", "how_index", "index"),
  entitled("benefit_base", "how_base", "nominal"),
  entitled("account_balance", "how_balance", "nominal"),
  entitled("account_interest", "how_interest", "nominal"),
  entitled("payout_months", "how_payout", "months"),
  gets("basic", "gets_basic", "nominal"),
  gets("account", "gets_account", "nominal"),
  gets("transitional", "gets_transitional", "nominal"),
  gets("supplements", "supplements", "nominal"),
  gets("total", "gets_total", "nominal"),
  gets("total_today", "gets_today", "today"),
  gets("total_at_todays_wages", "at_wages", "wages"),
  gets("share_of_last_income", "gets_income", "share"),
  gets("share_of_average_wage", "gets_wage", "share"),
  gets("refund", "gets_refund", "nominal"),
  life("death_month", "life_until", "month"),
  life("paid", "life_paid", "nominal"),
  life("received", "life_received", "nominal"),
  life("left_to_heirs", "life_heirs", "nominal"),
  life("death_grants.funeral", "life_funeral", "nominal"),
  life("death_grants.survivors", "life_survivors", "nominal"),
  life("break_even_month", "life_even", "month"),
  life("internal_rate", "life_rate", "share"),
  life("net_present_value", "life_value", "present"),
  life("paid_over_received", "life_ratio", "share"),
  life("runs_dry_month", "life_dry", "month"),
  expected("paid", "life_paid", "nominal"),
  expected("received", "life_received", "nominal"),
  expected("left_to_heirs", "life_heirs", "nominal"),
  expected("death_grants", "life_grants", "nominal"),
  expected("internal_rate", "life_rate", "share"),
  expected("net_present_value", "life_value", "present"),
  expected("pool_net_cost", "pool_net", "present"),
  expected("probability_before_start", "before_start", "share"),
  expected("probability_of_break_even", "expected_even", "share"),
  nothing("received_more", "nothing_more", "nominal"),
  nothing("refund_more", "nothing_refund", "nominal"),
  nothing("internal_rate", "nothing_rate", "share"),
  nothing("net_present_value", "nothing_value", "present"),
  pool("paid_in", "pool_in", "present"),
  pool("paid_out", "pool_out", "present"),
  pool("net_cost", "pool_net", "present"),
  differs("first_month", "difference_first", "nominal"),
  differs("total", "difference_total", "nominal"),
  differs("pension_total", "difference_pension", "nominal"),
  differs("pension_total_today", "difference_today", "today"),
  differs("received", "difference_received", "nominal"),
  differs("net_present_value", "difference_value", "present"),
  differs("pool_net_cost", "difference_pool", "present"),
];
