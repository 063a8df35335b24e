/* Made by make-types.mjs from the engine's own schemas. Do not edit. */

export type Plan = ContributePlan | ResidentPlan | SavePlan;
export type PlanAnswer = ContributeAnswer | ResidentAnswer | SaveAnswer;
export type OfferedPlan = ContributePlan1 | JoinResident;

export interface Contract {
  CompareRequest: CompareRequest;
  CompareAnswer: CompareAnswer;
  ExploreRequest: ExploreRequest;
  ExploreAnswer: ExploreAnswer;
  AwardRequest: AwardRequest;
  AwardAnswer: AwardAnswer;
  DesignsRequest: DesignsRequest;
  DesignsAnswer: DesignsAnswer;
  RatesRequest: RatesRequest;
  RatesAnswer: RatesAnswer;
  BurdenRequest: BurdenRequest;
  BurdenAnswer: BurdenAnswer;
  VolatileRequest: VolatileRequest;
  VolatileAnswer: VolatileAnswer;
  PopulationRequest: PopulationRequest;
  PopulationAnswer: PopulationAnswer;
  Description: Description;
  TraceFile: TraceFile;
  ErrorAnswer: ErrorAnswer;
}
export interface CompareRequest {
  /**
   * First month projected
   */
  valuation_month: string;
  person: Person;
  /**
   * A code of the data pack, or figures
   */
  region: string | RegionFigures;
  /**
   * Fractions a year
   */
  assumptions?: Assumptions | null;
  retirement?: RetirementChoice | null;
  /**
   * The first one is the baseline
   *
   * @minItems 1
   */
  plans: Plan[];
  /**
   * Fill the trace of each plan
   */
  trace?: boolean | null;
  /**
   * Split each difference into its causes
   */
  causes?: boolean | null;
}
export interface Person {
  /**
   * Month of birth
   */
  birth_month: string;
  /**
   * Man, woman with the original age of 55, or of 50
   */
  category: 'male' | 'female_55' | 'female_50';
  /**
   * Income in the valuation month (月收入)
   */
  monthly_income: number;
  /**
   * What has been paid so far
   */
  record?: Record | null;
  /**
   * What the region's award asks for by name
   */
  award_inputs?: {
    [k: string]: number | boolean;
  } | null;
}
export interface Record {
  /**
   * Contribution months on record (已缴月数)
   */
  months?: number | null;
  /**
   * Mean index of those months (平均缴费指数)
   */
  mean_index?: number | null;
  /**
   * Individual account before the valuation month (个人账户余额)
   */
  account_balance?: number | null;
  /**
   * Deemed years, in months (视同缴费)
   */
  deemed_months?: number | null;
  /**
   * Index of the deemed years; the mean index of all other months if null
   */
  deemed_index?: number | null;
  /**
   * Before the individual account began, deemed ones among them; those if null
   */
  before_months?: number | null;
  /**
   * Index of the time before the account; the mean index if null
   */
  trans_index?: number | null;
  /**
   * Months without contribution since the first one (断缴)
   */
  break_months?: number | null;
  /**
   * Of the first contribution; taken to be after 2011-06 if left out
   */
  first_month?: string | null;
  /**
   * In which the minimum was reached, if after the chosen month
   */
  reached_minimum?: string | null;
  /**
   * Year by year, in place of months, index and balance
   */
  history?: HistoryYear[] | null;
  /**
   * The balance is that of 31 December of this year
   */
  balance_as_of?: number | null;
}
export interface HistoryYear {
  year: number;
  /**
   * The last of the year; in the valuation year those just before that month
   */
  months: number;
  /**
   * Contribution base (缴费基数)
   */
  base?: number | null;
  /**
   * Contribution index; base / average wage if left out
   */
  index?: number | null;
}
export interface RegionFigures {
  /**
   * A region of the data pack; the figures given here win from their first month on
   */
  code?: string | null;
  /**
   * Average wage (社平工资)
   */
  average_wage?: [string, number][] | null;
  /**
   * Lower bound of the base (缴费基数下限); 0.6 of the wage if left out
   */
  base_floor?: [string, number][] | null;
  /**
   * Upper bound of the base (缴费基数上限); 3 times the wage if left out
   */
  base_ceiling?: [string, number][] | null;
  /**
   * Benefit base (计发基数) by year
   */
  benefit_base?: [number, number][] | null;
  /**
   * Base of the indexed wage by year; the benefit base if left out
   */
  indexed_wage_base?: [number, number][] | null;
  /**
   * The benefit base counts only min(1, mean index / 0.6)
   */
  low_index_factor?: boolean | null;
  /**
   * Transitional pension per deemed year (过渡系数)
   */
  transition_coefficient?: number | null;
  /**
   * Monthly disposable income per head of the towns, by year of the statistics
   */
  urban_income?: [number, number][] | null;
  /**
   * A month without contribution counts in the mean index with this; not if null
   */
  break_months_index?: number | null;
}
export interface Assumptions {
  /**
   * Growth of the average wage
   */
  wage_growth?: number | null;
  /**
   * Growth of the person's income
   */
  income_growth?: number | null;
  /**
   * Account interest (记账利率)
   */
  account_rate?: number | null;
  /**
   * Yearly raise of pensions
   */
  benefit_growth?: number | null;
  /**
   * For present values
   */
  discount_rate?: number | null;
  /**
   * For today's money
   */
  inflation?: number | null;
  /**
   * The benefit base's way back to the average wage, where it is above it
   */
  benefit_base_convergence?: number | null;
  /**
   * Yearly fall of the chances of dying
   */
  mortality_improvement?: number | null;
}
export interface RetirementChoice {
  /**
   * From the statutory age: negative early, positive late
   */
  shift_months?: number | null;
  /**
   * Go on contributing until the minimum is met
   */
  extend?: boolean | null;
  /**
   * Age at death; statutory age + remaining life expectancy if left out
   */
  death_age_months?: number | null;
  /**
   * What becomes of who is short of the minimum in the end
   */
  if_short?: ('refund' | 'resident' | 'lump_sum') | null;
  /**
   * Terms of the resident scheme one moves to then
   */
  resident?: ResidentTerms | null;
}
export interface ResidentTerms {
  /**
   * Tier (缴费档次)
   */
  annual: number;
  /**
   * Base pension at the valuation month (基础养老金)
   */
  base_pension: number;
  /**
   * Its growth; the benefit growth if null
   */
  base_growth?: number | null;
  /**
   * Interest of the account; that of the employee account if null
   */
  account_rate?: number | null;
  /**
   * Added for years of contributions: per year above 15, or in steps from a year on
   */
  extra_per_year?: (number | ExtraStep[]) | null;
  /**
   * What has been paid so far
   */
  record?: ResidentRecord | null;
}
export interface ExtraStep {
  /**
   * The first year of contributions that it adds for
   */
  from_years: number;
  /**
   * What each year of this step adds
   */
  per_year: number;
}
export interface ResidentRecord {
  /**
   * Years already paid
   */
  years?: number | null;
  /**
   * Resident account
   */
  account_balance?: number | null;
}
export interface ContributePlan {
  /**
   * Name of the plan, once in the request
   */
  id: string;
  kind: 'contribute';
  /**
   * What is paid from which month on
   *
   * @minItems 1
   */
  phases: Phase[];
  /**
   * What fixed months become when the term is used up
   */
  after_term?: ('standard' | 'none') | null;
  /**
   * Fixed-amount scheme (定额缴费)
   */
  scheme?: Scheme | null;
  /**
   * Single months set otherwise
   */
  months?: {
    [k: string]: string;
  } | null;
  /**
   * Social insurance subsidy
   */
  subsidy?: Subsidy | null;
}
export interface Phase {
  /**
   * First month; the first phase starts in the valuation month
   */
  from?: string | null;
  /**
   * January to December: S standard, F fixed, N nothing
   */
  pattern: string;
  /**
   * Contribution base; clamped by floor and ceiling
   */
  base_ratio?: number | null;
  /**
   * Instead of the ratio: base in the valuation month, moving with the average wage
   */
  base_amount?: number | null;
}
export interface Scheme {
  /**
   * Fixed amount (定额)
   */
  amount: number;
  /**
   * 0 absolute, 1 moves fully
   */
  indexation?: number | null;
  /**
   * What the amount moves with
   */
  indexed_to?: ('average_wage' | 'flexible_income') | null;
  /**
   * Fixed months allowed; no limit if null
   */
  term_months?: number | null;
  /**
   * Share to the individual account
   */
  account_share?: number | null;
  /**
   * Credit towards the minimum months
   */
  eligibility?: SchemeEligibility | null;
  /**
   * Credit towards the benefit
   */
  accrual?: ('full' | 'none' | 'prorated') | null;
  /**
   * Contribution index of a fixed month
   */
  index?: SchemeIndex | null;
}
export interface SchemeEligibility {
  /**
   * What a month counts towards the minimum
   */
  mode?: ('full' | 'none' | 'prorated') | null;
  /**
   * Prorated: what a month counts; the amount ratio if null
   */
  factor?: number | null;
  /**
   * Prorated: most months so credited; no cap if null
   */
  cap_months?: number | null;
}
export interface SchemeIndex {
  /**
   * Index of a fixed month
   */
  mode?: ('actual' | 'fixed' | 'amplified') | null;
  /**
   * The fixed value
   */
  fixed?: number | null;
  /**
   * Factor on the actual index
   */
  amplifier?: number | null;
  /**
   * Weight of a month in the mean index
   */
  weighting?: ('calendar' | 'accrued') | null;
}
export interface Subsidy {
  /**
   * Share of what is paid (社保补贴)
   */
  share: number;
  /**
   * Share of what is paid, or of what the floor costs
   */
  of?: ('paid' | 'floor') | null;
  /**
   * Share of what is paid above the floor; 0 if null, with of paid the share
   */
  above_floor_share?: number | null;
  /**
   * Most a month; no cap if null
   */
  monthly_cap?: number | null;
  /**
   * Number of paid months subsidised; all if null
   */
  months: number | null;
}
export interface ResidentPlan {
  /**
   * Name of the plan, once in the request
   */
  id: string;
  kind: 'resident';
  /**
   * Tier (缴费档次)
   */
  annual: number;
  /**
   * Base pension at the valuation month (基础养老金)
   */
  base_pension: number;
  /**
   * Its growth; the benefit growth if null
   */
  base_growth?: number | null;
  /**
   * Interest of the account; that of the employee account if null
   */
  account_rate?: number | null;
  /**
   * Added for years of contributions: per year above 15, or in steps from a year on
   */
  extra_per_year?: (number | ExtraStep[]) | null;
  /**
   * What has been paid so far
   */
  record?: ResidentRecord | null;
  /**
   * Government's addition
   */
  subsidy?: number | null;
}
export interface SavePlan {
  /**
   * Name of the plan, once in the request
   */
  id: string;
  kind: 'save';
  /**
   * Id of an earlier contribute plan: same deposits, same draws
   */
  like: string;
  /**
   * Interest of the savings
   */
  annual_rate?: number | null;
}
export interface CompareAnswer {
  /**
   * One a plan, in order
   */
  plans: PlanAnswer[];
  /**
   * What the history of the record comes to; null without one
   */
  record: RecordOfYears | null;
}
export interface ContributeAnswer {
  id: string;
  difference: Difference;
  /**
   * Regional figures the plan rests on
   */
  figures: FigureAnswer[];
  trace: TraceStep[];
  notices: Notice[];
  kind: 'contribute';
  retirement: Retirement;
  contributions: Contributions;
  entitlement: Entitlement;
  pension: Pension;
  lifetime: ContributeLifetime;
  against_nothing: AgainstNothing;
  pool: Pool;
}
/**
 * This plan minus the first one
 */
export interface Difference {
  first_month: number;
  total: number;
  /**
   * Null where a plan has no pension
   */
  pension_total: number | null;
  pension_total_today: number | null;
  received: number;
  net_present_value: number;
  /**
   * Null where a plan has no pool
   */
  pool_net_cost: number | null;
  /**
   * Of the difference; only where they are asked for
   */
  causes?: Causes | null;
}
export interface Causes {
  /**
   * They add up to the difference of the same name
   */
  total: Cause[];
  /**
   * Likewise; null where that is null
   */
  pension_total: Cause[] | null;
}
export interface Cause {
  /**
   * Of the twelve of core/model.md#causes
   */
  cause:
    | 'years'
    | 'mean_index'
    | 'benefit_base'
    | 'account_balance'
    | 'payout_months'
    | 'dated_amounts'
    | 'eligibility'
    | 'scheme'
    | 'base_pension'
    | 'paid_months'
    | 'amounts'
    | 'at_once';
  /**
   * What it adds to the difference, yuan
   */
  amount: number;
}
export interface FigureAnswer {
  name: string;
  /**
   * As published, yuan a month
   */
  value: number;
  /**
   * From which it is in force
   */
  month: string;
  status: 'published' | 'provisional' | 'derived' | 'projected' | 'given';
  source: string;
  /**
   * A, B or C; empty if typed
   */
  confidence: string;
  in_use: FigureInUse;
}
/**
 * What the calculation uses in its place
 */
export interface FigureInUse {
  /**
   * Yuan a month
   */
  value: number;
  /**
   * In which it is used
   */
  month: string;
  status: 'published' | 'provisional' | 'derived' | 'projected' | 'given';
}
export interface TraceStep {
  /**
   * Its path in the plan, or of a number on the way to one
   */
  number: string;
  /**
   * Formula, law and words are in core/data/rules.json
   */
  rule: string;
  value: number;
  unit: 'yuan' | 'months' | 'years' | 'year' | 'index' | 'number';
  rounding: 'none' | 'fen' | 'tenth' | 'place';
  inputs: TraceInput[];
  /**
   * That it follows, where that is not the rule's law
   */
  document: string;
}
export interface TraceInput {
  /**
   * Its words are in core/data/rules.json
   */
  name: string;
  value: number;
  unit: 'yuan' | 'months' | 'years' | 'year' | 'index' | 'number';
  status: 'published' | 'provisional' | 'projected' | 'typed' | 'computed';
  /**
   * The step that it comes from; empty if none
   */
  number: string;
  /**
   * The entry of `figures` that it is; empty if none
   */
  figure: string;
}
export interface Notice {
  code: string;
  message: Text;
}
export interface Text {
  zh: string;
  en: string;
}
export interface Retirement {
  /**
   * Statutory age, months
   */
  statutory_age_months: number;
  /**
   * In which the chosen age is reached
   */
  reach_month: string;
  /**
   * First payment; null if not eligible
   */
  pension_from: string | null;
  /**
   * Why the pension starts then
   */
  reason: 'statutory' | 'early' | 'late' | 'extended' | 'resident' | 'none';
  /**
   * Contributed after the chosen age
   */
  extended_months: number;
  /**
   * First month for which a pension is due, if before the valuation month; else null
   */
  owed_since: string | null;
}
export interface Contributions {
  /**
   * Paid in the valuation month, yuan
   */
  first_month: number;
  /**
   * The same on the newest published figures, nothing projected, yuan
   */
  first_month_published: number;
  /**
   * Before subsidy and uncut by death, yuan
   */
  total: number;
  /**
   * Of the total, yuan
   */
  to_account: number;
  /**
   * Of the total, yuan
   */
  to_pool: number;
  /**
   * In total, yuan
   */
  subsidy: number;
  /**
   * Of first_month, after subsidy, yuan
   */
  own_first_month: number;
  /**
   * Of the total, after subsidy, yuan
   */
  own_total: number;
  standard_months: number;
  fixed_months: number;
  /**
   * First month / income; null without
   */
  income_share_now: number | null;
  /**
   * Highest of all months
   */
  income_share_worst: number | null;
}
export interface Entitlement {
  /**
   * The minimum months are met
   */
  eligible: boolean;
  /**
   * Recorded + deemed + credited
   */
  eligibility_months: number;
  minimum_months: number;
  /**
   * Years that count for the benefit
   */
  accrual_years: number;
  /**
   * Without contribution after the first one
   */
  break_months: number;
  /**
   * Mean contribution index (平均缴费指数)
   */
  mean_index: number;
  /**
   * Of the pension's year, yuan a month
   */
  benefit_base: number;
  /**
   * In the last month, yuan
   */
  account_balance: number;
  /**
   * Of which interest, yuan
   */
  account_interest: number;
  /**
   * 计发月数
   */
  payout_months: number;
  /**
   * In the resident scheme, of who has moved there; else null
   */
  years: number | null;
}
export interface Pension {
  /**
   * Basic pension, first month, yuan (基础养老金)
   */
  basic: number;
  /**
   * Account pension, yuan (个人账户养老金)
   */
  account: number;
  /**
   * Transitional pension, yuan (过渡性养老金)
   */
  transitional: number;
  /**
   * What the province adds, in the total
   */
  supplements: Supplement[];
  /**
   * Yuan a month, money of the first payment month
   */
  total: number;
  /**
   * The same in today's money; 0 if not eligible
   */
  total_today: number;
  /**
   * Beside a wage of today: by the average wage; 0 if there is no pension
   */
  total_at_todays_wages: number;
  /**
   * The account in one sum if not eligible, yuan
   */
  refund: number;
  /**
   * Null without an income
   */
  share_of_last_income: number | null;
  /**
   * In the last month
   */
  share_of_average_wage: number;
}
export interface Supplement {
  /**
   * By the name that the rules give it, or rounding
   */
  part: string;
  name: Text;
  /**
   * Yuan a month
   */
  amount: number;
  /**
   * Documents of the rule
   */
  source: string;
  /**
   * Of the rule: A, B or C
   */
  confidence: 'A' | 'B' | 'C';
}
export interface ContributeLifetime {
  death_month: string;
  /**
   * Contributions while alive, before subsidy, yuan
   */
  paid: number;
  /**
   * Pension payments, yuan
   */
  received: number;
  /**
   * Account at death, yuan
   */
  left_to_heirs: number;
  /**
   * First month in which pensions reach the total of contributions
   */
  break_even_month: string | null;
  /**
   * Fraction a year; null if there is none
   */
  internal_rate: number | null;
  /**
   * Yuan
   */
  net_present_value: number;
  /**
   * Null if nothing is received
   */
  paid_over_received: number | null;
  death_grants: DeathGrants;
  /**
   * Over all ages at death; null above the life table
   */
  expected: Expected | null;
}
/**
 * Paid to survivors in the month of death
 */
export interface DeathGrants {
  /**
   * 丧葬补助金, yuan
   */
  funeral: number;
  /**
   * 抚恤金, yuan
   */
  survivors: number;
}
export interface Expected {
  /**
   * Yuan
   */
  paid: number;
  /**
   * Yuan
   */
  received: number;
  /**
   * Yuan
   */
  left_to_heirs: number;
  /**
   * Yuan
   */
  death_grants: number;
  /**
   * Yuan
   */
  net_present_value: number;
  /**
   * Yuan
   */
  pool_net_cost: number;
  /**
   * Of the expected flows; null if none
   */
  internal_rate: number | null;
  /**
   * Of dying before the first payment; null without a pension
   */
  probability_before_start: number | null;
  /**
   * Of living to the break-even month
   */
  probability_of_break_even: number;
}
export interface AgainstNothing {
  /**
   * Lifetime pensions, yuan
   */
  received_more: number;
  /**
   * Refund, yuan
   */
  refund_more: number;
  /**
   * Of the difference of flows
   */
  internal_rate: number | null;
  /**
   * Of the difference, yuan
   */
  net_present_value: number;
}
export interface Pool {
  /**
   * Present value, yuan
   */
  paid_in: number;
  /**
   * Present value, yuan
   */
  paid_out: number;
  /**
   * Out - in, rounded once, yuan
   */
  net_cost: number;
}
export interface ResidentAnswer {
  id: string;
  difference: Difference1;
  /**
   * Regional figures the plan rests on
   */
  figures: FigureAnswer[];
  trace: TraceStep[];
  notices: Notice[];
  kind: 'resident';
  retirement: ResidentRetirement;
  contributions: ResidentContributions;
  entitlement: ResidentEntitlement;
  pension: ResidentPension;
  lifetime: Lifetime;
}
/**
 * This plan minus the first one
 */
export interface Difference1 {
  first_month: number;
  total: number;
  /**
   * Null where a plan has no pension
   */
  pension_total: number | null;
  pension_total_today: number | null;
  received: number;
  net_present_value: number;
  /**
   * Null where a plan has no pool
   */
  pool_net_cost: number | null;
  /**
   * Of the difference; only where they are asked for
   */
  causes?: Causes | null;
}
export interface ResidentRetirement {
  pension_from: string;
}
export interface ResidentContributions {
  /**
   * Paid in the valuation month, yuan
   */
  first_month: number;
  /**
   * Own payments, uncut by death, yuan
   */
  total: number;
  /**
   * Added by the government, yuan
   */
  subsidy: number;
}
export interface ResidentEntitlement {
  /**
   * Recorded, paid and made up
   */
  years: number;
  /**
   * In the month 60 is reached, yuan
   */
  account_balance: number;
  /**
   * 139 at any age
   */
  payout_months: number;
}
export interface ResidentPension {
  /**
   * Base pension and extra, yuan
   */
  basic: number;
  /**
   * Account / 139, yuan
   */
  account: number;
  /**
   * Yuan a month, money of the first payment month
   */
  total: number;
  /**
   * The same in today's money
   */
  total_today: number;
}
export interface Lifetime {
  death_month: string;
  /**
   * Contributions while alive, before subsidy, yuan
   */
  paid: number;
  /**
   * Pension payments, yuan
   */
  received: number;
  /**
   * Account at death, yuan
   */
  left_to_heirs: number;
  /**
   * First month in which pensions reach the total of contributions
   */
  break_even_month: string | null;
  /**
   * Fraction a year; null if there is none
   */
  internal_rate: number | null;
  /**
   * Yuan
   */
  net_present_value: number;
  /**
   * Null if nothing is received
   */
  paid_over_received: number | null;
}
export interface SaveAnswer {
  id: string;
  difference: Difference2;
  /**
   * Regional figures the plan rests on
   */
  figures: FigureAnswer[];
  trace: TraceStep[];
  notices: Notice[];
  kind: 'save';
  contributions: SaveContributions;
  lifetime: SaveLifetime;
}
/**
 * This plan minus the first one
 */
export interface Difference2 {
  first_month: number;
  total: number;
  /**
   * Null where a plan has no pension
   */
  pension_total: number | null;
  pension_total_today: number | null;
  received: number;
  net_present_value: number;
  /**
   * Null where a plan has no pool
   */
  pool_net_cost: number | null;
  /**
   * Of the difference; only where they are asked for
   */
  causes?: Causes | null;
}
export interface SaveContributions {
  /**
   * Deposit of the valuation month, yuan
   */
  first_month: number;
  /**
   * Deposits, uncut by death, yuan
   */
  total: number;
}
export interface SaveLifetime {
  death_month: string;
  /**
   * Deposits while alive, yuan
   */
  paid: number;
  /**
   * Draws, yuan
   */
  received: number;
  /**
   * Balance at death, yuan
   */
  left_to_heirs: number;
  /**
   * First month not drawn in full; null if it lasts
   */
  runs_dry_month: string | null;
  /**
   * Yuan
   */
  net_present_value: number;
}
export interface RecordOfYears {
  months: number;
  mean_index: number;
  /**
   * Before the valuation month, yuan
   */
  account_balance: number;
  /**
   * Credited in the years reckoned, yuan
   */
  account_interest: number;
}
export interface ExploreRequest {
  /**
   * First month projected
   */
  valuation_month: string;
  person: Person;
  /**
   * A code of the data pack, or figures
   */
  region: string | RegionFigures;
  /**
   * Fractions a year
   */
  assumptions?: Assumptions | null;
  retirement?: RetirementChoice | null;
  /**
   * Those of a request of compare
   *
   * @minItems 1
   */
  plans: Plan[];
  trace?: unknown;
  causes?: unknown;
  /**
   * At most 20000 points in all
   */
  sweeps?: Sweep[] | null;
  /**
   * Which value does it
   */
  goals?: Goal[] | null;
  /**
   * Ids of contribute plans
   */
  sensitivity?: string[] | null;
}
export interface Sweep {
  /**
   * Id of a contribute plan
   */
  plan: string;
  /**
   * What is changed; two for a grid
   */
  vary:
    | (
        | 'base_ratio'
        | 'amount'
        | 'stop_after_months'
        | 'shift_months'
        | 'start_after_months'
        | 'death_age_months'
        | 'account_rate'
        | 'benefit_base_convergence'
        | 'benefit_growth'
        | 'discount_rate'
        | 'income_growth'
        | 'inflation'
        | 'mortality_improvement'
        | 'wage_growth'
      )
    | (
        | 'base_ratio'
        | 'amount'
        | 'stop_after_months'
        | 'shift_months'
        | 'start_after_months'
        | 'death_age_months'
        | 'account_rate'
        | 'benefit_base_convergence'
        | 'benefit_growth'
        | 'discount_rate'
        | 'income_growth'
        | 'inflation'
        | 'mortality_improvement'
        | 'wage_growth'
      )[];
  /**
   * What it is changed to; two lists for a grid
   */
  values: number[] | number[][];
}
export interface Goal {
  /**
   * Id of a contribute plan
   */
  plan: string;
  /**
   * What is changed
   */
  by: 'base_ratio' | 'amount' | 'stop_after_months' | 'shift_months';
  /**
   * To be reached by the smallest value: one of these
   */
  target?: GoalTarget | null;
  /**
   * Or not to be passed by the largest value
   */
  most?: GoalMost | null;
}
export interface GoalTarget {
  /**
   * In today's money
   */
  pension_total_today?: number | null;
  pension_total?: number | null;
  share_of_last_income?: number | null;
}
export interface GoalMost {
  /**
   * Paid in the valuation month
   */
  first_month: number;
}
export interface ExploreAnswer {
  sweeps: SweepAnswer[];
  goals: GoalAnswer[];
  sensitivity: SensitivityAnswer[];
}
export interface SweepAnswer {
  /**
   * Id of a contribute plan
   */
  plan: string;
  /**
   * What is changed; two for a grid
   */
  vary:
    | (
        | 'base_ratio'
        | 'amount'
        | 'stop_after_months'
        | 'shift_months'
        | 'start_after_months'
        | 'death_age_months'
        | 'account_rate'
        | 'benefit_base_convergence'
        | 'benefit_growth'
        | 'discount_rate'
        | 'income_growth'
        | 'inflation'
        | 'mortality_improvement'
        | 'wage_growth'
      )
    | (
        | 'base_ratio'
        | 'amount'
        | 'stop_after_months'
        | 'shift_months'
        | 'start_after_months'
        | 'death_age_months'
        | 'account_rate'
        | 'benefit_base_convergence'
        | 'benefit_growth'
        | 'discount_rate'
        | 'income_growth'
        | 'inflation'
        | 'mortality_improvement'
        | 'wage_growth'
      )[];
  /**
   * What it is changed to; two lists for a grid
   */
  values: number[] | number[][];
  /**
   * One a value; of a grid row by row, a row a first value
   */
  points: Point[];
}
export interface Point {
  /**
   * contributions.first_month, yuan
   */
  first_month: number;
  /**
   * contributions.total, yuan
   */
  total: number;
  /**
   * entitlement.eligible
   */
  eligible: boolean;
  /**
   * retirement.pension_from
   */
  pension_from: string | null;
  /**
   * pension.total, yuan
   */
  pension_total: number;
  /**
   * pension.total_today, yuan
   */
  pension_total_today: number;
  /**
   * lifetime.received, yuan
   */
  received: number;
  /**
   * lifetime.net_present_value, yuan
   */
  net_present_value: number;
  /**
   * lifetime.internal_rate
   */
  internal_rate: number | null;
  /**
   * lifetime.break_even_month
   */
  break_even_month: string | null;
  against_nothing: PointAgainstNothing;
  /**
   * pool.net_cost, yuan
   */
  pool_net_cost: number;
}
export interface PointAgainstNothing {
  /**
   * Yuan
   */
  net_present_value: number;
}
export interface GoalAnswer {
  plan: string;
  by: 'base_ratio' | 'amount' | 'stop_after_months' | 'shift_months';
  reached: boolean;
  /**
   * If not reached: the limit
   */
  value: number;
  point: Point1;
}
/**
 * At that value
 */
export interface Point1 {
  /**
   * contributions.first_month, yuan
   */
  first_month: number;
  /**
   * contributions.total, yuan
   */
  total: number;
  /**
   * entitlement.eligible
   */
  eligible: boolean;
  /**
   * retirement.pension_from
   */
  pension_from: string | null;
  /**
   * pension.total, yuan
   */
  pension_total: number;
  /**
   * pension.total_today, yuan
   */
  pension_total_today: number;
  /**
   * lifetime.received, yuan
   */
  received: number;
  /**
   * lifetime.net_present_value, yuan
   */
  net_present_value: number;
  /**
   * lifetime.internal_rate
   */
  internal_rate: number | null;
  /**
   * lifetime.break_even_month
   */
  break_even_month: string | null;
  against_nothing: PointAgainstNothing;
  /**
   * pool.net_cost, yuan
   */
  pool_net_cost: number;
}
export interface SensitivityAnswer {
  plan: string;
  /**
   * What moves the pension in today's money most comes first
   */
  effects: AssumptionEffect[];
}
export interface AssumptionEffect {
  assumption:
    | 'account_rate'
    | 'benefit_base_convergence'
    | 'benefit_growth'
    | 'discount_rate'
    | 'income_growth'
    | 'inflation'
    | 'mortality_improvement'
    | 'wage_growth';
  cautious: EffectSide;
  optimistic: EffectSide;
}
export interface EffectSide {
  /**
   * Of the assumption
   */
  value: number;
  point: Point;
}
export interface AwardRequest {
  /**
   * A code of the data pack, or figures with award rules
   */
  region: string | AwardRegion;
  /**
   * Month of retirement as printed
   */
  retired: string;
  /**
   * As printed (计发基数); the data's of that year if null
   */
  benefit_base?: number | null;
  /**
   * Where two are used; the benefit base if null
   */
  second_base?: number | null;
  /**
   * As printed (平均缴费指数)
   */
  mean_index: number;
  /**
   * The second index a sheet prints; the mean index stands in if null
   */
  trans_index?: number | null;
  /**
   * Months of contributions, all
   */
  total_months: number;
  /**
   * Not used
   */
  deemed_months?: number | null;
  /**
   * Before the individual account began, as the region's transitional_months counts
   */
  before_months?: number | null;
  /**
   * Individual account (个人账户储存额)
   */
  balance: number;
  /**
   * As printed (计发月数); those of the age in `retired` if null
   */
  payout_months?: number | null;
  /**
   * Needed where the payout months are not given
   */
  birth_month?: string | null;
  /**
   * What the region asks for by name
   */
  inputs?: {
    [k: string]: number | boolean;
  } | null;
  /**
   * What the sheet prints as its result
   */
  printed?: PrintedAward | null;
}
export interface AwardRegion {
  /**
   * A region of the data pack; the figures given here win from their first month on
   */
  code?: string | null;
  /**
   * Average wage (社平工资)
   */
  average_wage?: [string, number][] | null;
  /**
   * Lower bound of the base (缴费基数下限); 0.6 of the wage if left out
   */
  base_floor?: [string, number][] | null;
  /**
   * Upper bound of the base (缴费基数上限); 3 times the wage if left out
   */
  base_ceiling?: [string, number][] | null;
  /**
   * Benefit base (计发基数) by year
   */
  benefit_base?: [number, number][] | null;
  /**
   * Base of the indexed wage by year; the benefit base if left out
   */
  indexed_wage_base?: [number, number][] | null;
  /**
   * The benefit base counts only min(1, mean index / 0.6)
   */
  low_index_factor?: boolean | null;
  /**
   * Transitional pension per deemed year (过渡系数)
   */
  transition_coefficient?: number | null;
  /**
   * Monthly disposable income per head of the towns, by year of the statistics
   */
  urban_income?: [number, number][] | null;
  /**
   * A month without contribution counts in the mean index with this; not if null
   */
  break_months_index?: number | null;
  /**
   * How the office works out the whole award (计发办法)
   */
  award?: AwardRules | null;
}
export interface AwardRules {
  /**
   * When accounts began, in words
   */
  account_from?: string | null;
  /**
   * Which months before that count for the transitional part
   */
  transitional_months?: ('paid_or_deemed' | 'deemed' | 'deemed_with_converted') | null;
  years?: AwardYearsRounding | null;
  name?: unknown;
  cities?: unknown;
  note?: unknown;
  half_months?: unknown;
  only_child_base?: unknown;
  beside_the_sheet?: unknown;
  account_sheets?: unknown;
  total_sheets?: unknown;
  /**
   * Of each part
   */
  amount?: (AwardRounding | AwardRounding[]) | null;
  /**
   * Of the sum of the rounded parts
   */
  total?: (AwardRounding | AwardRounding[]) | null;
  /**
   * Of base * index, before use
   */
  indexed_wage?: (AwardRounding | AwardRounding[]) | null;
  /**
   * Of the mean index, projected
   */
  index_digits?: number | null;
  /**
   * As an amount, before they are added
   */
  round_each_term?: boolean | null;
  /**
   * Each has an input months_ and its name
   */
  periods?: string[] | null;
  /**
   * @minItems 1
   */
  terms: AwardTerm[];
  break_months_index?: number | null;
}
export interface AwardYearsRounding {
  /**
   * Of every number of months, in years
   */
  total: AwardRounding | AwardRounding[];
}
export interface AwardRounding {
  /**
   * Month of retirement from which it is in force
   */
  from?: string | null;
  /**
   * To a multiple of this; 0: not rounded
   */
  to?: number | null;
  mode?: ('half_up' | 'up' | 'down') | null;
  /**
   * Cut to a multiple of this first
   */
  cut?: number | null;
  /**
   * Of years: full years count 1, each odd month this much
   */
  odd_month?: number | null;
}
export interface AwardTerm {
  /**
   * What it is a term of
   */
  part?: string | null;
  kind: 'wage_years' | 'wage_steps' | 'fixed' | 'per_full_year' | 'percent_of' | 'typed' | 'phase_in' | 'paid_share';
  /**
   * W = plain * base * min(1, mean index / low_index) + indexed * base * index
   */
  plain?: number | null;
  indexed?: number | null;
  plain_base?: ('first' | 'second' | 'one_yuan') | null;
  indexed_base?: ('first' | 'second' | 'one_yuan') | null;
  /**
   * Which index W has; the mean of all years if left out
   */
  index?: (string | TypedName) | null;
  /**
   * The index is at least this
   */
  index_floor?: number | null;
  low_index?: number | null;
  /**
   * Y: total, before the account, a period, or typed ones
   */
  years?: (string | TypedYears) | null;
  rate?: number | null;
  plus?: number | null;
  /**
   * Instead of a rate
   */
  bands?: AwardBand[] | null;
  rate_over?: AwardRateOver | null;
  /**
   * An input to multiply by
   */
  times?: string | null;
  /**
   * Nothing where Y is 0
   */
  only_if_years?: boolean | null;
  /**
   * The highest that Y reaches
   */
  steps?: AwardStep[] | null;
  amount?: number | null;
  /**
   * Dated ones
   */
  amounts?: AwardAmount[] | null;
  /**
   * Whose sum is taken
   */
  parts?: string[] | null;
  /**
   * An input
   */
  name?: string | null;
  divisor?: number | null;
  reference_base?: number | null;
  /**
   * Terms of the new method
   */
  new?: AwardSum[] | null;
  /**
   * Terms of the old method
   */
  old?: AwardSum[] | null;
  /**
   * Of what the new method gives above the old
   */
  shares?: AwardShare[] | null;
  /**
   * All must hold: inputs that are given, or are a number
   */
  when?: {
    [k: string]: number | boolean | string;
  } | null;
  /**
   * None must hold
   */
  unless?: {
    [k: string]: number | boolean | string;
  } | null;
  of?: unknown;
  sheets?: unknown;
  /**
   * A, B or C
   */
  confidence?: ('A' | 'B' | 'C') | null;
  /**
   * Where it stands
   */
  document?: string | null;
}
export interface TypedName {
  /**
   * An input by its name
   */
  typed: string;
}
export interface TypedYears {
  /**
   * An input, rounded as years are
   */
  typed_months?: string | null;
  /**
   * An input, as it is
   */
  typed_years?: string | null;
}
export interface AwardBand {
  over: number;
  to?: number | null;
  /**
   * Of the years between the two
   */
  rate: number;
}
export interface AwardRateOver {
  of: string | TypedYears;
  years: number;
  /**
   * Of all years, once there are more than so many
   */
  rate: number;
}
export interface AwardStep {
  from_years: number;
  rate: number;
}
export interface AwardAmount {
  from: string;
  amount: number;
}
export interface AwardSum {
  /**
   * What it is a term of
   */
  part?: string | null;
  kind: 'wage_years' | 'wage_steps' | 'fixed' | 'per_full_year' | 'percent_of' | 'typed' | 'phase_in' | 'paid_share';
  /**
   * W = plain * base * min(1, mean index / low_index) + indexed * base * index
   */
  plain?: number | null;
  indexed?: number | null;
  plain_base?: ('first' | 'second' | 'one_yuan') | null;
  indexed_base?: ('first' | 'second' | 'one_yuan') | null;
  /**
   * Which index W has; the mean of all years if left out
   */
  index?: (string | TypedName) | null;
  /**
   * The index is at least this
   */
  index_floor?: number | null;
  low_index?: number | null;
  /**
   * Y: total, before the account, a period, or typed ones
   */
  years?: (string | TypedYears) | null;
  rate?: number | null;
  plus?: number | null;
  /**
   * Instead of a rate
   */
  bands?: AwardBand[] | null;
  rate_over?: AwardRateOver | null;
  /**
   * An input to multiply by
   */
  times?: string | null;
  /**
   * Nothing where Y is 0
   */
  only_if_years?: boolean | null;
  /**
   * The highest that Y reaches
   */
  steps?: AwardStep[] | null;
  amount?: number | null;
  /**
   * Dated ones
   */
  amounts?: AwardAmount[] | null;
  /**
   * Whose sum is taken
   */
  parts?: string[] | null;
  /**
   * An input
   */
  name?: string | null;
  divisor?: number | null;
  reference_base?: number | null;
}
export interface AwardShare {
  from: string;
  share: number;
}
export interface PrintedAward {
  /**
   * Basic pension (基础养老金)
   */
  basic?: number | null;
  /**
   * Account pension (个人账户养老金)
   */
  account?: number | null;
  /**
   * Transitional pension (过渡性养老金)
   */
  transitional?: number | null;
  /**
   * Other parts by their names
   */
  extras?: {
    [k: string]: number | boolean;
  } | null;
  /**
   * The whole of the month's pension
   */
  total?: number | null;
}
export interface AwardAnswer {
  /**
   * Basic, account and transitional part, then the others
   */
  parts: AwardPart[];
  /**
   * Yuan a month
   */
  total: number;
  /**
   * Null if not given
   */
  total_printed: number | null;
  /**
   * Worked out less printed
   */
  total_difference: number | null;
  /**
   * The first part that differs by more than a fen, or total; null if none does
   */
  first_difference: string | null;
  /**
   * Each alone would make that as printed; none is known if empty
   */
  causes: AwardCause[];
  /**
   * Printed parts that the rules do not have
   */
  printed_only: PrintedPart[];
  /**
   * A question that is not optional is open
   */
  incomplete: boolean;
  questions: AwardQuestion[];
  /**
   * That was used, yuan a month
   */
  benefit_base: number;
  /**
   * That were used
   */
  payout_months: number;
  notices: AwardNotice[];
  /**
   * Every step, so that it can be redone by hand
   */
  trace: TraceStep[];
}
export interface AwardPart {
  /**
   * By the name that the rules give it
   */
  part: string;
  name: Text;
  /**
   * Yuan a month
   */
  amount: number;
  /**
   * Documents of the rule
   */
  source: string;
  /**
   * Of the rule: A, B or C
   */
  confidence: 'A' | 'B' | 'C';
  /**
   * Something that it needs was not given
   */
  estimate: boolean;
  /**
   * On the sheet; null if not given
   */
  printed: number | null;
  /**
   * Worked out less printed; null if not given
   */
  difference: number | null;
}
export interface AwardCause {
  /**
   * The figure's name in the request, or what is rounded
   */
  code: string;
  /**
   * What it would have to be
   */
  value: number;
  /**
   * Whose figure of the data that is; null if none's
   */
  region: string | null;
  /**
   * Likewise
   */
  year: number | null;
}
export interface PrintedPart {
  part: string;
  amount: number;
}
export interface AwardQuestion {
  /**
   * JSON Pointer into the request
   */
  path: string;
  /**
   * Not given means no
   */
  optional: boolean;
  message: Text;
}
export interface AwardNotice {
  code: string;
  message: Text;
}
export interface DesignsRequest {
  /**
   * First month projected
   */
  valuation_month: string;
  person: Person;
  /**
   * A code of the data pack, or figures
   */
  region: string | RegionFigures;
  /**
   * Fractions a year
   */
  assumptions?: Assumptions | null;
  retirement?: RetirementChoice | null;
  plan: DesignsPlan;
  /**
   * The design a standard payer may move to
   */
  switch?: Design | null;
}
/**
 * Its fixed months are paid by each design
 */
export interface DesignsPlan {
  /**
   * Not used
   */
  id?: string | null;
  kind?: 'contribute' | null;
  /**
   * What is paid from which month on
   *
   * @minItems 1
   */
  phases: Phase[];
  /**
   * What fixed months become when the term is used up
   */
  after_term?: ('standard' | 'none') | null;
  /**
   * Fixed-amount scheme (定额缴费)
   */
  scheme?: Scheme | null;
  /**
   * Single months set otherwise
   */
  months?: {
    [k: string]: string;
  } | null;
  /**
   * Social insurance subsidy
   */
  subsidy?: Subsidy | null;
}
export interface Design {
  /**
   * Of the amount
   */
  level?: ('absolute' | 'relative') | null;
  /**
   * Of fixed months
   */
  term?: ('unlimited' | 'limited') | null;
  /**
   * Where the amount goes
   */
  financing?: ('account' | 'pool' | 'split') | null;
  /**
   * Towards the minimum months
   */
  eligibility?: ('full' | 'none' | 'prorated') | null;
  /**
   * Towards the benefit
   */
  accrual?: ('full' | 'none' | 'prorated') | null;
  /**
   * Of a fixed month
   */
  index?: ('actual' | 'fixed' | 'amplified') | null;
}
export interface DesignsAnswer {
  /**
   * All 324, the last choice counting up fastest
   */
  designs: DesignAnswer[];
  effects: Effects;
  interactions: Interactions;
  /**
   * Null if not asked for
   */
  switch: Switch | null;
}
export interface DesignAnswer {
  level: 'absolute' | 'relative';
  term: 'unlimited' | 'limited';
  financing: 'account' | 'pool' | 'split';
  eligibility: 'full' | 'none' | 'prorated';
  accrual: 'full' | 'none' | 'prorated';
  index: 'actual' | 'fixed' | 'amplified';
  /**
   * The minimum months are met
   */
  eligible: boolean;
  /**
   * credit: with full credit they would be; months: not even then; null if eligible
   */
  why_not: ('credit' | 'months') | null;
  /**
   * Why the pension starts when it does
   */
  reason: 'statutory' | 'early' | 'late' | 'extended' | 'resident' | 'none';
  /**
   * First payment; null if not eligible
   */
  pension_from: string | null;
  /**
   * Contributed after the chosen age
   */
  extended_months: number;
  /**
   * Recorded + deemed + credited
   */
  eligibility_months: number;
  minimum_months: number;
  /**
   * Years that count for the benefit
   */
  accrual_years: number;
  /**
   * Mean contribution index (平均缴费指数)
   */
  mean_index: number;
  /**
   * Paid in the valuation month, yuan
   */
  first_month: number;
  /**
   * Before subsidy, uncut by death
   */
  contributions_total: number;
  /**
   * First month / income; null without
   */
  income_share_now: number | null;
  /**
   * Highest of all months
   */
  income_share_worst: number | null;
  /**
   * In the last month, yuan
   */
  account_balance: number;
  /**
   * Yuan in the first month; 0 if not eligible
   */
  pension_total: number;
  /**
   * The same in today's money
   */
  pension_total_today: number;
  /**
   * The account in one sum if not eligible, yuan
   */
  refund: number;
  /**
   * Brings less a month than paying nothing more; fixed months lower the mean index
   */
  lowers_pension: boolean;
  /**
   * Null without an income
   */
  share_of_last_income: number | null;
  /**
   * In the last month
   */
  share_of_average_wage: number;
  /**
   * Pensions until death, yuan
   */
  received: number;
  /**
   * Fraction a year; null if there is none
   */
  internal_rate: number | null;
  /**
   * For the worker, yuan
   */
  net_present_value: number;
  /**
   * Null if nothing is received
   */
  paid_over_received: number | null;
  /**
   * Present value, yuan
   */
  pool_net_cost: number;
  /**
   * No other gives more net present value at no more cost to the pool
   */
  undominated: boolean;
  /**
   * No other gives a higher pension at no more cost to the pool
   */
  undominated_by_pension: boolean;
  /**
   * By Lu & Li
   */
  proposed: boolean;
}
/**
 * Main effect of each level of each choice
 */
export interface Effects {
  level: LevelEffects;
  term: TermEffects;
  financing: FinancingEffects;
  eligibility: EligibilityEffects;
  accrual: AccrualEffects;
  index: IndexEffects;
}
export interface LevelEffects {
  absolute: LevelEffect;
  relative: LevelEffect;
}
export interface LevelEffect {
  /**
   * Yuan a month
   */
  pension_total: number;
  /**
   * Yuan
   */
  net_present_value: number;
  /**
   * Yuan
   */
  pool_net_cost: number;
  /**
   * Fraction
   */
  eligible_share: number;
  difference: DesignMeans;
}
/**
 * To the mean of all designs
 */
export interface DesignMeans {
  /**
   * Yuan a month
   */
  pension_total: number;
  /**
   * Yuan
   */
  net_present_value: number;
  /**
   * Yuan
   */
  pool_net_cost: number;
  /**
   * Fraction
   */
  eligible_share: number;
}
export interface TermEffects {
  unlimited: LevelEffect;
  limited: LevelEffect;
}
export interface FinancingEffects {
  account: LevelEffect;
  pool: LevelEffect;
  split: LevelEffect;
}
export interface EligibilityEffects {
  full: LevelEffect;
  none: LevelEffect;
  prorated: LevelEffect;
}
export interface AccrualEffects {
  full: LevelEffect;
  none: LevelEffect;
  prorated: LevelEffect;
}
export interface IndexEffects {
  actual: LevelEffect;
  fixed: LevelEffect;
  amplified: LevelEffect;
}
/**
 * What two choices do together
 */
export interface Interactions {
  /**
   * All pairs, the strongest first
   */
  pension_total: Interaction[];
  net_present_value: Interaction[];
  pool_net_cost: Interaction[];
}
export interface Interaction {
  /**
   * Two of the six
   */
  choices: string[];
  /**
   * Root mean square of the effects, yuan
   */
  strength: number;
  /**
   * The strongest three
   */
  cells: InteractionCell[];
}
export interface InteractionCell {
  /**
   * One of each choice
   */
  levels: string[];
  /**
   * Beyond the two main effects, yuan
   */
  effect: number;
}
export interface Switch {
  design: Design;
  /**
   * By income, 0.5 to 3 times the average wage
   */
  rows: SwitchRow[];
  flips_by_present_value: SwitchFlip[];
  flips_by_internal_rate: SwitchFlip[];
}
export interface SwitchRow {
  /**
   * Income / average wage
   */
  income_ratio: number;
  /**
   * Yuan a month
   */
  income: number;
  standard: SwitchSide;
  fixed: SwitchSide;
  difference: SwitchDifference;
  rational_by_present_value: boolean;
  rational_by_internal_rate: boolean;
}
export interface SwitchSide {
  /**
   * Paid in the valuation month, yuan
   */
  first_month: number;
  /**
   * First month / income
   */
  income_share_now: number;
  /**
   * Uncut by death, yuan
   */
  contributions_total: number;
  eligible: boolean;
  /**
   * Yuan in the first month
   */
  pension_total: number;
  /**
   * Fraction a year; null if there is none
   */
  internal_rate: number | null;
  /**
   * For the worker, yuan
   */
  net_present_value: number;
  /**
   * Present value, yuan
   */
  pool_paid_in: number;
  /**
   * Present value, yuan
   */
  pool_net_cost: number;
}
/**
 * Fixed minus standard
 */
export interface SwitchDifference {
  first_month: number;
  contributions_total: number;
  pension_total: number;
  /**
   * Null where a side has none
   */
  internal_rate: number | null;
  net_present_value: number;
  pool_paid_in: number;
  /**
   * What the pool loses by the move
   */
  pool_net_cost: number;
}
export interface SwitchFlip {
  /**
   * Lowest with the new choice, to 1e-6
   */
  income_ratio: number;
  /**
   * Yuan a month
   */
  income: number;
  /**
   * Rational from here up; else from here down
   */
  rational_above: boolean;
  /**
   * What the pool loses by the move here
   */
  pool_net_cost: number;
}
export interface RatesRequest {
  /**
   * The paper's where left out
   */
  assumptions?: RatesAssumptions | null;
  /**
   * Readings of the paper; its table's where left out
   */
  forms?: RatesForms | null;
  solve?: RatesSolve | null;
  decompose?: RatesDecompose | null;
  /**
   * One self-employed person
   */
  worker?: RatesWorker | null;
  /**
   * Add the paper's table 1 and what is wrong in it
   */
  paper?: boolean | null;
}
export interface RatesAssumptions {
  /**
   * Insured share c from 2021 (参保率)
   */
  coverage?: number | null;
  /**
   * Age at which work begins
   */
  entry_age?: number | null;
  /**
   * Added to all retirement ages
   */
  retirement_shift?: number | null;
  /**
   * Added to the urban share
   */
  urban_shift?: number | null;
  /**
   * True rate, 2020-25 (失业率)
   */
  unemployment?: number | null;
  /**
   * Added every five years
   */
  unemployment_step?: number | null;
  /**
   * 2020-25 (自然失业率)
   */
  natural_unemployment?: number | null;
  /**
   * Added every five years
   */
  natural_unemployment_step?: number | null;
  /**
   * Of workers, 2020-25 (灵活就业)
   */
  flexible_share?: number | null;
  /**
   * Added every five years
   */
  flexible_step?: number | null;
  /**
   * Self-employed of these, 2020-25
   */
  founder_share?: number | null;
  /**
   * Added every five years
   */
  founder_step?: number | null;
  /**
   * In 2023
   */
  wage_growth?: number | null;
  /**
   * Less each year after
   */
  wage_growth_fall?: number | null;
  /**
   * Added to both GDP growths
   */
  gdp_growth_shift?: number | null;
  /**
   * Of national GDP, from 2023
   */
  city_gdp_share?: number | null;
  /**
   * Added to φ from 2023
   */
  phi_shift?: number | null;
  /**
   * Not taxed, to 2035 (起征点)
   */
  allowance?: number | null;
  /**
   * Not taxed, from 2036
   */
  allowance_from_2036?: number | null;
  /**
   * Added to the account interest
   */
  interest_shift?: number | null;
  /**
   * δ: contribution base / wage (缴费工资率)
   */
  delta?: number | null;
  /**
   * θ: pooled part of the pension
   */
  theta?: number | null;
  /**
   * q: pension / average wage
   */
  benefit_low?: number | null;
  /**
   * q: pension / average wage
   */
  benefit_high?: number | null;
  /**
   * σ: account pension / last income
   */
  sigma?: number | null;
  /**
   * Employer's, on wages
   */
  pool_rate?: number | null;
  /**
   * The same in 2018
   */
  pool_rate_2018?: number | null;
  /**
   * 12 % of 60 %
   */
  pool_rate_self_employed?: number | null;
  /**
   * Employee's, on wages
   */
  account_rate?: number | null;
  /**
   * 8 % of 60 %
   */
  account_rate_self_employed?: number | null;
  /**
   * 2020-25, 2026-30, ... 2046-50
   */
  retirement_ages_men?: number[] | null;
  /**
   * 2020-25, 2026-30, ... 2046-50
   */
  retirement_ages_women?: number[] | null;
  /**
   * GDP 2023-30, -40, -50
   */
  potential_growth?: number[] | null;
  /**
   * GDP 2023-30, -40, -50
   */
  real_growth?: number[] | null;
  /**
   * Profits / city GDP 2023-30, -35, -40, -45, -50
   */
  phi?: number[] | null;
  /**
   * 2051-60, -70, after
   */
  late_income_growth?: number[] | null;
}
export interface RatesForms {
  /**
   * (20), (23), or by (22) as printed
   */
  account_potential?: ('formula_20' | 'formula_23' | 'formula_22_as_printed') | null;
  /**
   * Of φ and G in (5), (6)
   */
  desired_base_year?: ('same_year' | 'year_before') | null;
  /**
   * How often c counts in (4) to (17)
   */
  coverage_in_base?: ('twice' | 'once') | null;
  /**
   * Rounded in the desired rates, or nowhere
   */
  urban_share?: ('as_table' | 'exact') | null;
  /**
   * Of 2019-2023 in the desired rates
   */
  insured?: ('observed' | 'projected') | null;
}
export interface RatesSolve {
  /**
   * The assumption to find
   */
  for:
    | 'coverage'
    | 'entry_age'
    | 'retirement_shift'
    | 'urban_shift'
    | 'unemployment'
    | 'unemployment_step'
    | 'natural_unemployment'
    | 'natural_unemployment_step'
    | 'flexible_share'
    | 'flexible_step'
    | 'founder_share'
    | 'founder_step'
    | 'wage_growth'
    | 'wage_growth_fall'
    | 'gdp_growth_shift'
    | 'city_gdp_share'
    | 'phi_shift'
    | 'allowance'
    | 'allowance_from_2036'
    | 'interest_shift'
    | 'delta'
    | 'theta'
    | 'benefit_low'
    | 'benefit_high'
    | 'sigma'
    | 'pool_rate'
    | 'pool_rate_2018'
    | 'pool_rate_self_employed'
    | 'account_rate'
    | 'account_rate_self_employed';
  series: 'pooled' | 'account';
  year: number;
  /**
   * What the actual rate shall equal
   */
  meet?: ('desired_low' | 'desired_high' | 'potential') | null;
}
export interface RatesDecompose {
  series: 'pooled' | 'account';
  year: number;
  /**
   * The gap is this less the actual rate
   */
  meet?: ('desired_low' | 'desired_high' | 'potential') | null;
  /**
   * Base year of the drivers
   */
  since?: number | null;
}
export interface RatesWorker {
  /**
   * Before tax
   */
  annual_income: number;
  /**
   * Of the region; the model's of the year before if null
   */
  average_wage?: number | null;
  /**
   * Today's base / average wage
   */
  base_ratio?: number | null;
  /**
   * Of an enterprise of one's own
   */
  profit?: number | null;
  year?: number | null;
}
export interface RatesAnswer {
  years: number[];
  pooled_actual: number[];
  pooled_desired_low: number[];
  pooled_desired_high: number[];
  pooled_potential: number[];
  account_actual: number[];
  account_desired_low: number[];
  account_desired_high: number[];
  account_potential: number[];
  gaps: RatesGapsByFund;
  assumptions: RatesAssumptions1;
  forms: RatesForms;
  /**
   * Null unless asked for, as are the next three
   */
  solution: RatesSolution | null;
  decomposition: RatesDecomposition | null;
  worker: RatesWorkerAnswer | null;
  paper: RatesPaper | null;
}
/**
 * Target - actual, a number a year
 */
export interface RatesGapsByFund {
  pooled: RatesGaps;
  account: RatesGaps;
}
export interface RatesGaps {
  desired_low: number[];
  desired_high: number[];
  potential: number[];
}
/**
 * All that were used
 */
export interface RatesAssumptions1 {
  /**
   * Insured share c from 2021 (参保率)
   */
  coverage?: number | null;
  /**
   * Age at which work begins
   */
  entry_age?: number | null;
  /**
   * Added to all retirement ages
   */
  retirement_shift?: number | null;
  /**
   * Added to the urban share
   */
  urban_shift?: number | null;
  /**
   * True rate, 2020-25 (失业率)
   */
  unemployment?: number | null;
  /**
   * Added every five years
   */
  unemployment_step?: number | null;
  /**
   * 2020-25 (自然失业率)
   */
  natural_unemployment?: number | null;
  /**
   * Added every five years
   */
  natural_unemployment_step?: number | null;
  /**
   * Of workers, 2020-25 (灵活就业)
   */
  flexible_share?: number | null;
  /**
   * Added every five years
   */
  flexible_step?: number | null;
  /**
   * Self-employed of these, 2020-25
   */
  founder_share?: number | null;
  /**
   * Added every five years
   */
  founder_step?: number | null;
  /**
   * In 2023
   */
  wage_growth?: number | null;
  /**
   * Less each year after
   */
  wage_growth_fall?: number | null;
  /**
   * Added to both GDP growths
   */
  gdp_growth_shift?: number | null;
  /**
   * Of national GDP, from 2023
   */
  city_gdp_share?: number | null;
  /**
   * Added to φ from 2023
   */
  phi_shift?: number | null;
  /**
   * Not taxed, to 2035 (起征点)
   */
  allowance?: number | null;
  /**
   * Not taxed, from 2036
   */
  allowance_from_2036?: number | null;
  /**
   * Added to the account interest
   */
  interest_shift?: number | null;
  /**
   * δ: contribution base / wage (缴费工资率)
   */
  delta?: number | null;
  /**
   * θ: pooled part of the pension
   */
  theta?: number | null;
  /**
   * q: pension / average wage
   */
  benefit_low?: number | null;
  /**
   * q: pension / average wage
   */
  benefit_high?: number | null;
  /**
   * σ: account pension / last income
   */
  sigma?: number | null;
  /**
   * Employer's, on wages
   */
  pool_rate?: number | null;
  /**
   * The same in 2018
   */
  pool_rate_2018?: number | null;
  /**
   * 12 % of 60 %
   */
  pool_rate_self_employed?: number | null;
  /**
   * Employee's, on wages
   */
  account_rate?: number | null;
  /**
   * 8 % of 60 %
   */
  account_rate_self_employed?: number | null;
  /**
   * 2020-25, 2026-30, ... 2046-50
   */
  retirement_ages_men?: number[] | null;
  /**
   * 2020-25, 2026-30, ... 2046-50
   */
  retirement_ages_women?: number[] | null;
  /**
   * GDP 2023-30, -40, -50
   */
  potential_growth?: number[] | null;
  /**
   * GDP 2023-30, -40, -50
   */
  real_growth?: number[] | null;
  /**
   * Profits / city GDP 2023-30, -35, -40, -45, -50
   */
  phi?: number[] | null;
  /**
   * 2051-60, -70, after
   */
  late_income_growth?: number[] | null;
}
export interface RatesSolution {
  for:
    | 'coverage'
    | 'entry_age'
    | 'retirement_shift'
    | 'urban_shift'
    | 'unemployment'
    | 'unemployment_step'
    | 'natural_unemployment'
    | 'natural_unemployment_step'
    | 'flexible_share'
    | 'flexible_step'
    | 'founder_share'
    | 'founder_step'
    | 'wage_growth'
    | 'wage_growth_fall'
    | 'gdp_growth_shift'
    | 'city_gdp_share'
    | 'phi_shift'
    | 'allowance'
    | 'allowance_from_2036'
    | 'interest_shift'
    | 'delta'
    | 'theta'
    | 'benefit_low'
    | 'benefit_high'
    | 'sigma'
    | 'pool_rate'
    | 'pool_rate_2018'
    | 'pool_rate_self_employed'
    | 'account_rate'
    | 'account_rate_self_employed';
  series: 'pooled' | 'account';
  year: number;
  meet: 'desired_low' | 'desired_high' | 'potential';
  status: 'found' | 'several' | 'none' | 'no_effect';
  /**
   * Null if there is none
   */
  value: number | null;
  /**
   * Target - actual at the value
   */
  residual: number | null;
  /**
   * All that were found, at most eight
   */
  values: number[];
  /**
   * Searched from
   */
  least: number;
  /**
   * Searched to
   */
  most: number;
  /**
   * Value looked at with the smallest gap
   */
  closest: number;
  /**
   * Target - actual there
   */
  closest_gap: number;
  message: PackText;
}
export interface PackText {
  zh: string;
  en: string;
}
export interface RatesDecomposition {
  series: 'pooled' | 'account';
  year: number;
  meet: 'desired_low' | 'desired_high' | 'potential';
  since: number;
  /**
   * Target - actual
   */
  gap: number;
  /**
   * Under the paper's assumptions
   */
  default_gap: number;
  /**
   * Each assumption of the request alone, against the paper's
   */
  moved: RatesEffect[];
  /**
   * What these leave of the difference
   */
  moved_together: number;
  /**
   * In the base year
   */
  base_gap: number;
  /**
   * Gap less the gap had one driver stayed
   */
  drivers: RatesEffect[];
  /**
   * What these leave of the difference
   */
  drivers_together: number;
}
export interface RatesEffect {
  name: string;
  /**
   * Fraction of the base
   */
  effect: number;
  /**
   * Of the whole difference; null if that is zero
   */
  share: number | null;
}
export interface RatesWorkerAnswer {
  year: number;
  /**
   * Today's, yuan a year
   */
  base: number;
  /**
   * Income above the allowance, yuan a year
   */
  tax_base: number;
  today: RatesPay;
  actual: RatesPay1;
  desired_low: RatesPay2;
  desired_high: RatesPay2;
  potential: RatesPay2;
}
/**
 * Under today's law
 */
export interface RatesPay {
  /**
   * Yuan a year
   */
  to_account: number;
  /**
   * Yuan a year
   */
  to_pool: number;
  /**
   * Yuan a year
   */
  total: number;
}
/**
 * On income, at the actual rates
 */
export interface RatesPay1 {
  /**
   * Yuan a year
   */
  to_account: number;
  /**
   * Yuan a year
   */
  to_pool: number;
  /**
   * Yuan a year
   */
  total: number;
}
export interface RatesPay2 {
  /**
   * Yuan a year
   */
  to_account: number;
  /**
   * Yuan a year
   */
  to_pool: number;
  /**
   * Yuan a year
   */
  total: number;
}
export interface RatesPaper {
  years: number[];
  printed: RatesSeries;
  residuals: RatesSeries1;
  /**
   * Printed, of all years; in the order of the series
   */
  means: number[];
  mean_residuals: number[];
  findings: RatesFinding[];
}
/**
 * Table 1
 */
export interface RatesSeries {
  pooled_actual: number[];
  pooled_desired_low: number[];
  pooled_desired_high: number[];
  pooled_potential: number[];
  account_actual: number[];
  account_desired_low: number[];
  account_desired_high: number[];
  account_potential: number[];
}
/**
 * Computed under the paper's assumptions - printed
 */
export interface RatesSeries1 {
  pooled_actual: number[];
  pooled_desired_low: number[];
  pooled_desired_high: number[];
  pooled_potential: number[];
  account_actual: number[];
  account_desired_low: number[];
  account_desired_high: number[];
  account_potential: number[];
}
export interface RatesFinding {
  /**
   * slip or open
   */
  kind: string;
  code: string;
  message: PackText;
}
export interface BurdenRequest {
  /**
   * Whose figures count
   */
  valuation_month: string;
  /**
   * Codes of the data pack, or figures; all of the data if left out
   */
  regions?: (string | RegionFigures)[] | null;
  /**
   * One for all regions, or one a region
   *
   * @minItems 1
   */
  incomes: number[];
  /**
   * Contribution base; clamped by floor and ceiling
   */
  base_ratio?: number | null;
  /**
   * Of figures past the last published ones; null: the newest published as they are
   */
  wage_growth?: number | null;
}
export interface BurdenAnswer {
  /**
   * In the order of the request, or of the data
   */
  rows: BurdenRow[];
  /**
   * Regions of the data without a figure; empty where regions were named
   */
  left_out: BurdenLeftOut[];
  paper: PaperBurden;
}
export interface BurdenRow {
  /**
   * Code; null if all figures are typed
   */
  region: string | null;
  /**
   * Yuan a month
   */
  income: number;
  /**
   * Yuan a month
   */
  average_wage: number;
  /**
   * Yuan a month
   */
  base_floor: number;
  /**
   * Yuan a month
   */
  base_ceiling: number;
  at_ratio: BurdenShare;
  at_floor: BurdenShare1;
  at_60: BurdenShare2;
  /**
   * The wage and both bounds
   */
  figures: FigureAnswer[];
}
/**
 * On the base ratio of the request
 */
export interface BurdenShare {
  /**
   * Contribution base, yuan a month
   */
  base: number;
  /**
   * Paid, yuan a month
   */
  monthly: number;
  /**
   * Of the income
   */
  share: number;
}
export interface BurdenShare1 {
  /**
   * Contribution base, yuan a month
   */
  base: number;
  /**
   * Paid, yuan a month
   */
  monthly: number;
  /**
   * Of the income
   */
  share: number;
}
/**
 * On 60 % of the average wage, or the floor if that is higher
 */
export interface BurdenShare2 {
  /**
   * Contribution base, yuan a month
   */
  base: number;
  /**
   * Paid, yuan a month
   */
  monthly: number;
  /**
   * Of the income
   */
  share: number;
}
export interface BurdenLeftOut {
  region: string;
  /**
   * That is lacking
   */
  figure: string;
  message: Text;
}
export interface PaperBurden {
  /**
   * Lu & Li, table 1, in its order
   */
  rows: PaperRow[];
  note: PackText2;
  /**
   * Whose standards its shares follow
   */
  contribution_year: number;
  /**
   * Printed
   */
  shares: number;
  /**
   * Of these, a base was found for
   */
  rebuilt: number;
  /**
   * Of those, the share printed comes out
   */
  agreeing: number;
  source: string;
  /**
   * A, B or C
   */
  confidence: string;
}
export interface PaperRow {
  region: string;
  /**
   * Flexible workers' mean income, yuan a month
   */
  income: number;
  at_average: PaperShare;
  at_floor: PaperShare;
  /**
   * The same income on the figures of the valuation month; null if one is lacking
   */
  today: PaperToday | null;
}
export interface PaperShare {
  /**
   * As the paper prints it
   */
  printed: number;
  /**
   * Null where no source for its base was found
   */
  rebuilt: PaperRebuilt | null;
}
export interface PaperRebuilt {
  /**
   * Contribution base, yuan a month
   */
  base: number;
  /**
   * Paid, yuan a month
   */
  monthly: number;
  /**
   * Of the income
   */
  share: number;
  /**
   * Rounded as printed, it is the share printed
   */
  agrees: boolean;
  basis: PackText1;
  source: string;
  /**
   * A, B or C
   */
  confidence: string;
}
/**
 * Where the base comes from
 */
export interface PackText1 {
  zh: string;
  en: string;
}
export interface PaperToday {
  /**
   * Yuan a month
   */
  average_wage: number;
  /**
   * Yuan a month
   */
  base_floor: number;
  at_average: BurdenShare1;
  at_floor: BurdenShare1;
  at_60: BurdenShare1;
}
/**
 * What the table rests on
 */
export interface PackText2 {
  zh: string;
  en: string;
}
export interface VolatileRequest {
  /**
   * First month projected
   */
  valuation_month: string;
  person: Person;
  /**
   * A code of the data pack, or figures
   */
  region: string | RegionFigures;
  /**
   * Fractions a year
   */
  assumptions?: Assumptions | null;
  retirement?: RetirementChoice | null;
  income: UncertainIncome;
  /**
   * All on the same paths
   *
   * @minItems 1
   */
  policies: Policy[];
  /**
   * Lives; at most 10000 with values or accounts
   */
  paths?: number | null;
  /**
   * Number of the first
   */
  first_path?: number | null;
  /**
   * The same seed gives the same paths
   */
  seed?: number | null;
  /**
   * List what comes of each path
   */
  values?: boolean | null;
  /**
   * Tell what is in the account at the end of each year
   */
  accounts?: boolean | null;
}
/**
 * How a month's income lies around its trend
 */
export interface UncertainIncome {
  /**
   * January to December; divided by their mean. All alike if left out
   */
  season?: number[] | null;
  /**
   * Standard deviation of the logarithm of a month's income
   */
  sigma: number;
  /**
   * Correlation of a month's shock with the next one's
   */
  persistence: number;
  /**
   * Chance a month to be out of work, of who is in it
   */
  enter: number;
  /**
   * Chance a month to be back, of who is out of it
   */
  leave: number;
}
export interface Policy {
  /**
   * Name of the policy, once in the request
   */
  id: string;
  /**
   * Of the fixed way (定额缴费)
   */
  scheme?: Scheme | null;
  /**
   * A month is paid in the first that its income affords, else not at all
   *
   * @minItems 1
   */
  ways: PolicyStep[];
}
export interface PolicyStep {
  /**
   * How the month is paid
   */
  way: 'standard' | 'fixed';
  /**
   * Of a standard way: contribution base; clamped by floor and ceiling
   */
  base_ratio?: number | null;
  /**
   * Most that the payment may take
   */
  most_share: number;
}
export interface VolatileAnswer {
  paths: number;
  /**
   * In the order of the request
   */
  policies: PolicyAnswer[];
}
export interface PolicyAnswer {
  id: string;
  short: PathShare;
  never_eligible: PathShare1;
  months_standard: Spread;
  months_fixed: Spread1;
  months_unpaid: Spread2;
  eligibility_months: Spread3;
  mean_index: Spread4;
  paid: Spread5;
  pension_total_today: Spread6;
  extended_months: Spread7;
  net_present_value: Spread8;
  histogram: Histogram;
  against_first: AgainstFirst;
  /**
   * By path: money in fen, all others in billionths, whole numbers
   */
  values?: PathValues | null;
  /**
   * By year, through that of the chosen month
   */
  accounts?: AccountAt[] | null;
}
/**
 * Without enough months when the chosen age is reached
 */
export interface PathShare {
  /**
   * Of the paths
   */
  share: number;
  standard_error: number;
}
/**
 * Refunded in the end
 */
export interface PathShare1 {
  /**
   * Of the paths
   */
  share: number;
  standard_error: number;
}
/**
 * Paid the standard way
 */
export interface Spread {
  mean: number;
  standard_deviation: number;
  quantiles: Quantiles;
}
/**
 * By percent: the value that so many paths do not exceed
 */
export interface Quantiles {
  '5': number;
  '25': number;
  '50': number;
  '75': number;
  '95': number;
}
/**
 * Paid by the fixed amount
 */
export interface Spread1 {
  mean: number;
  standard_deviation: number;
  quantiles: Quantiles;
}
/**
 * In which nothing is paid
 */
export interface Spread2 {
  mean: number;
  standard_deviation: number;
  quantiles: Quantiles;
}
/**
 * Towards the minimum
 */
export interface Spread3 {
  mean: number;
  standard_deviation: number;
  quantiles: Quantiles;
}
/**
 * Mean contribution index (平均缴费指数)
 */
export interface Spread4 {
  mean: number;
  standard_deviation: number;
  quantiles: Quantiles;
}
/**
 * Contributions in all, yuan
 */
export interface Spread5 {
  mean: number;
  standard_deviation: number;
  quantiles: Quantiles;
}
/**
 * Yuan a month in today's money; 0 where there is none
 */
export interface Spread6 {
  mean: number;
  standard_deviation: number;
  quantiles: Quantiles;
}
/**
 * Contributed after the chosen age
 */
export interface Spread7 {
  mean: number;
  standard_deviation: number;
  quantiles: Quantiles;
}
/**
 * For the worker, yuan
 */
export interface Spread8 {
  mean: number;
  standard_deviation: number;
  quantiles: Quantiles;
}
/**
 * Of pension_total_today
 */
export interface Histogram {
  /**
   * Yuan
   */
  from: number;
  /**
   * Yuan, the largest
   */
  to: number;
  /**
   * Paths in 40 equal bins
   */
  counts: number[];
}
/**
 * Path by path, to the first policy
 */
export interface AgainstFirst {
  pension_total_today: MeanDifference;
  paid: MeanDifference1;
  short: MeanDifference2;
}
/**
 * Yuan
 */
export interface MeanDifference {
  mean: number;
  standard_error: number;
}
/**
 * Yuan
 */
export interface MeanDifference1 {
  mean: number;
  standard_error: number;
}
export interface MeanDifference2 {
  mean: number;
  standard_error: number;
}
export interface PathValues {
  /**
   * 1e9 where true
   */
  short: number[];
  /**
   * 1e9 where true
   */
  never_eligible: number[];
  /**
   * Paid the standard way
   */
  months_standard: number[];
  /**
   * Paid by the fixed amount
   */
  months_fixed: number[];
  /**
   * In which nothing is paid
   */
  months_unpaid: number[];
  /**
   * Towards the minimum
   */
  eligibility_months: number[];
  /**
   * Mean contribution index (平均缴费指数)
   */
  mean_index: number[];
  /**
   * Contributions in all, yuan
   */
  paid: number[];
  /**
   * Yuan a month in today's money; 0 where there is none
   */
  pension_total_today: number[];
  /**
   * Contributed after the chosen age
   */
  extended_months: number[];
  /**
   * For the worker, yuan
   */
  net_present_value: number[];
}
export interface AccountAt {
  /**
   * A December
   */
  month: string;
  balance: Spread9;
}
/**
 * Interest included, yuan
 */
export interface Spread9 {
  mean: number;
  standard_deviation: number;
  quantiles: Quantiles;
}
export interface PopulationRequest {
  /**
   * First month projected
   */
  valuation_month: string;
  /**
   * A code of the data pack, or figures
   */
  region: string | RegionFigures;
  /**
   * Fractions a year
   */
  assumptions?: Assumptions | null;
  retirement?: StudyRetirement | null;
  /**
   * Groups of like people
   *
   * @minItems 1
   */
  cells: PopulationCell[];
  /**
   * Plans that exist today
   *
   * @minItems 1
   */
  menu: OfferedPlan[];
  /**
   * Plans that are added
   */
  reform?: OfferedPlan[] | null;
  observed: Observed;
  /**
   * How people choose
   */
  choice?: ChoiceTerms | null;
  /**
   * What the threshold's effect is on: the share, its odds, or points of it
   */
  threshold_reading?: ('relative' | 'odds' | 'points') | null;
  /**
   * Rules of behaviour beside each other
   */
  rules?: ('nobody' | 'better' | 'logit' | 'own')[] | null;
  /**
   * By which a plan must be better
   */
  better_margin?: number | null;
  /**
   * A table of one's own of who moves
   */
  own?: OwnMove[] | null;
  /**
   * Other amounts
   */
  sweep?: AmountSweep | null;
}
export interface StudyRetirement {
  /**
   * From the statutory age: negative early, positive late
   */
  shift_months?: number | null;
  /**
   * Go on contributing until the minimum is met
   */
  extend?: boolean | null;
  /**
   * Age at death; statutory age + remaining life expectancy if left out
   */
  death_age_months?: number | null;
}
export interface PopulationCell {
  /**
   * How many are like this
   */
  weight: number;
  /**
   * Month of birth
   */
  birth_month: string;
  /**
   * Man, woman with the original age of 55, or of 50
   */
  category: 'male' | 'female_55' | 'female_50';
  /**
   * Income in the valuation month (月收入)
   */
  monthly_income: number;
  /**
   * What has been paid so far
   */
  record?: Record | null;
  /**
   * What the region's award asks for by name
   */
  award_inputs?: {
    [k: string]: number | boolean;
  } | null;
}
export interface ContributePlan1 {
  /**
   * Name of the plan, once in the request; not nothing
   */
  id: string;
  kind: 'contribute';
  /**
   * What is paid from which month on
   *
   * @minItems 1
   */
  phases: Phase[];
  /**
   * What fixed months become when the term is used up
   */
  after_term?: ('standard' | 'none') | null;
  /**
   * Fixed-amount scheme (定额缴费)
   */
  scheme?: Scheme | null;
  /**
   * Single months set otherwise
   */
  months?: {
    [k: string]: string;
  } | null;
  /**
   * Social insurance subsidy
   */
  subsidy?: Subsidy | null;
}
export interface JoinResident {
  /**
   * Name of the plan, once in the request; not nothing
   */
  id: string;
  kind: 'resident';
  /**
   * Tier (缴费档次)
   */
  annual: number;
  /**
   * Base pension at the valuation month (基础养老金)
   */
  base_pension: number;
  /**
   * Its growth; the benefit growth if null
   */
  base_growth?: number | null;
  /**
   * Interest of the account; that of the employee account if null
   */
  account_rate?: number | null;
  /**
   * Added for years of contributions: per year above 15, or in steps from a year on
   */
  extra_per_year?: (number | ExtraStep[]) | null;
  /**
   * Government's addition
   */
  subsidy?: number | null;
}
/**
 * Shares of all persons today
 */
export interface Observed {
  /**
   * Who does nothing
   */
  nothing: number;
  /**
   * Who is in a resident plan
   */
  resident: number;
  /**
   * Who is in the employee scheme
   */
  employee: number;
}
export interface ChoiceTerms {
  /**
   * Weight of a year's average wage of worth
   */
  value_weight?: number | null;
  /**
   * Weight of the share of income paid; that of the threshold's effect if null
   */
  burden_weight?: number | null;
  /**
   * Most that a plan may take in a year to be open
   */
  most_share?: number | null;
  /**
   * On the employee share, of contributions that cost 1000 yuan a year more
   */
  threshold_effect?: number | null;
  /**
   * Added to the utility of a plan of the reform
   */
  reform_constant?: number | null;
  /**
   * How little the best plan of a scheme is preferred to its others
   */
  within_group?: number | null;
  /**
   * What the worth is measured in
   */
  value_in?: ('average_wage' | 'income') | null;
  /**
   * All ages at death, or the chosen one
   */
  value_over?: ('all_ages' | 'chosen_age') | null;
  /**
   * Years from now on whose burden counts
   */
  burden_years?: number | null;
  /**
   * That of the best plan, or of all together
   */
  group_value?: ('best' | 'sum') | null;
}
export interface OwnMove {
  /**
   * Where they are today
   */
  from: 'nothing' | 'resident' | 'employee';
  /**
   * Id of a plan
   */
  to: string;
  /**
   * Of who is there, by tenth of income
   *
   * @minItems 10
   */
  shares: number[];
}
export interface AmountSweep {
  /**
   * In place of the amount of each reform plan with a scheme
   *
   * @minItems 1
   */
  amount: number[];
}
export interface PopulationAnswer {
  persons: number;
  choice: ChoiceAnswer;
  /**
   * Doing nothing, the menu, the reform
   */
  plans: PlanPersons[];
  coverage: Coverage;
  moves: Move[];
  fund: Fund;
  /**
   * Of income, by who they are before the reform
   */
  tenths: IncomeTenth[];
  /**
   * Everything solved again; null where impossible
   */
  uncertainty: UncertaintyRow[];
  sweep?: AmountRow[] | null;
  /**
   * By rule of behaviour
   */
  rules?: RuleOutcomes | null;
}
export interface ChoiceAnswer {
  /**
   * Weight of a year's average wage of worth
   */
  value_weight: number;
  /**
   * Weight of the share of income paid; that of the threshold's effect if null
   */
  burden_weight: number | null;
  /**
   * Most that a plan may take in a year to be open
   */
  most_share: number;
  /**
   * On the employee share, of contributions that cost 1000 yuan a year more
   */
  threshold_effect: number;
  /**
   * Added to the utility of a plan of the reform
   */
  reform_constant: number;
  /**
   * How little the best plan of a scheme is preferred to its others
   */
  within_group: number;
  /**
   * What the worth is measured in
   */
  value_in: 'average_wage' | 'income';
  /**
   * All ages at death, or the chosen one
   */
  value_over: 'all_ages' | 'chosen_age';
  /**
   * Years from now on whose burden counts
   */
  burden_years: number;
  /**
   * That of the best plan, or of all together
   */
  group_value: 'best' | 'sum';
  /**
   * The burden's weight is that of the threshold's effect
   */
  solved: boolean;
  constants: ChoiceConstants;
}
/**
 * By group; null without a plan of it
 */
export interface ChoiceConstants {
  /**
   * What the money does not explain
   */
  employee: number | null;
  resident: number | null;
}
export interface PlanPersons {
  id: string;
  group: 'nothing' | 'resident' | 'employee';
  reform: boolean;
  /**
   * Persons
   */
  open_to: number;
  before: number;
  after: number;
  difference: number;
}
export interface Coverage {
  /**
   * Share of all in the employee scheme
   */
  before: number;
  after: number;
  /**
   * Persons that come into the employee scheme
   */
  new: number;
  /**
   * Persons from its plans to those of the reform
   */
  moved_away: number;
}
export interface Move {
  from: string;
  to: string;
  persons: number;
}
/**
 * Of the employee scheme, nobody entering later
 */
export interface Fund {
  years: number[];
  before: FundYears;
  after: FundYears;
  difference: FundYears;
  present_value: FundValues;
  negative_from: NegativeFrom;
}
export interface FundYears {
  /**
   * Yuan
   */
  to_pool: number[];
  /**
   * Yuan
   */
  from_pool: number[];
  /**
   * Yuan
   */
  to_accounts: number[];
  /**
   * Yuan
   */
  from_accounts: number[];
}
export interface FundValues {
  before: FundValue;
  after: FundValue;
  difference: FundValue;
}
export interface FundValue {
  /**
   * Yuan
   */
  to_pool: number;
  /**
   * Yuan
   */
  from_pool: number;
  /**
   * Yuan
   */
  to_accounts: number;
  /**
   * Yuan
   */
  from_accounts: number;
  /**
   * Yuan
   */
  pool_balance: number;
  /**
   * Of pool and accounts, yuan
   */
  balance: number;
}
/**
 * First year in which the differences so far are below 0
 */
export interface NegativeFrom {
  pool: number | null;
  all: number | null;
}
export interface IncomeTenth {
  tenth: number;
  persons: number;
  /**
   * Yuan a month
   */
  mean_income: number;
  coverage: ShareBeforeAfter;
  payment_share: PaymentShare;
  pool_net_cost: CostChange;
  share_of_cost: ShareOfCost;
}
export interface ShareBeforeAfter {
  before: number;
  after: number;
}
/**
 * Of the first year's income of who contributes
 */
export interface PaymentShare {
  before: number | null;
  after: number | null;
}
/**
 * Present value a person, yuan
 */
export interface CostChange {
  before: number;
  after: number;
  difference: number;
}
export interface ShareOfCost {
  before: number | null;
  after: number | null;
  difference: number | null;
}
export interface UncertaintyRow {
  vary: string;
  value: string | number;
  burden_weight: number | null;
  coverage: number | null;
  new: number | null;
  moved_away: number | null;
  pool_difference: number | null;
  fund_difference: number | null;
}
export interface AmountRow {
  amount: number;
  coverage: number | null;
  new: number | null;
  moved_away: number | null;
  pool_difference: number | null;
  fund_difference: number | null;
}
export interface RuleOutcomes {
  nobody?: MoveOutcome | null;
  better?: MoveOutcome | null;
  logit?: MoveOutcome | null;
  own?: MoveOutcome | null;
}
export interface MoveOutcome {
  /**
   * Doing nothing, the menu, the reform
   */
  plans: PlanPersons[];
  coverage: Coverage;
  moves: Move[];
  fund: Fund1;
}
/**
 * Of the employee scheme, nobody entering later
 */
export interface Fund1 {
  years: number[];
  before: FundYears;
  after: FundYears;
  difference: FundYears;
  present_value: FundValues;
  negative_from: NegativeFrom;
}
export interface Description {
  engine: EngineVersion;
  data: PackDate;
  regions: RegionEntry[];
  sources: Source[];
  national: NationalFigures;
  defaults: PackDefaults;
  award: AwardNames;
  /**
   * What the fields of requests may hold, by the names of the schemas
   */
  ranges: {
    [k: string]: {
      [k: string]: FieldRange;
    };
  };
}
export interface EngineVersion {
  version: string;
}
export interface PackDate {
  /**
   * Date of the collection
   */
  as_of: string;
  /**
   * Date of the newest source in it
   */
  newest_source: string;
  /**
   * Fingerprint of the data files
   */
  version: string;
}
export interface RegionEntry {
  code: string;
  name: PackText;
  /**
   * Code of the province; null for a province
   */
  parent: string | null;
  checked_on: string;
  /**
   * Series that are not held: the user is asked for them
   */
  asks: string[];
  figures: RegionSeries;
  /**
   * The benefit base counts only min(1, mean index / 0.6)
   */
  low_index_factor: boolean;
  /**
   * Transitional pension per deemed year, a fraction
   */
  transition_coefficient: number;
  /**
   * A month without contribution counts in the mean index with this; null: not
   */
  break_months_index: number | null;
  /**
   * In a record, an index is on the wage of this many months later
   */
  record_wage_later_months: number;
  award: RegionAward;
  /**
   * Regional rules on the base or the frequency of payment
   */
  choice: ChoiceRule[];
  /**
   * What the calculation does not include
   */
  notices: RegionNotice[];
  /**
   * Subsidies of the place: offered, never assumed
   */
  subsidies: RegionSubsidy[];
  resident: ResidentFigures;
}
export interface RegionSeries {
  /**
   * Average wage
   */
  average_wage: Figure[];
  /**
   * Lower bound of the base; empty: 0.6 of the wage
   */
  base_floor: Figure[];
  /**
   * Upper bound of the base; empty: 3 times the wage
   */
  base_ceiling: Figure[];
  /**
   * Benefit base by year
   */
  benefit_base: Figure[];
  /**
   * Base of the indexed wage by year; empty: the benefit base
   */
  indexed_wage_base: Figure[];
  /**
   * Monthly disposable income per head of the towns, by year of the statistics; empty: not known
   */
  urban_income: Figure[];
}
export interface Figure {
  /**
   * In force from this month on; January of a year's figure
   */
  from: string;
  /**
   * Null: known not to be known from here on
   */
  value: number | null;
  status: 'published' | 'provisional' | 'derived' | 'projected' | 'given';
  /**
   * Document number and source labels
   */
  source: string;
  /**
   * A two independent sources, B one, C neither
   */
  confidence: string;
}
export interface RegionAward {
  /**
   * When the individual account began, in words
   */
  account_from: string;
  /**
   * Which months before that count for the transitional part
   */
  transitional_months: 'paid_or_deemed' | 'deemed' | 'deemed_with_converted';
  /**
   * What the award asks for by name
   */
  inputs: string[];
}
export interface ChoiceRule {
  /**
   * In force from this month on
   */
  from: string;
  zh: string;
  en: string;
}
export interface RegionNotice {
  code: string;
  message: PackText;
}
export interface RegionSubsidy {
  who: PackText;
  /**
   * Of what is paid, or of what the floor costs; a fraction
   */
  share: number;
  /**
   * paid or floor
   */
  of: string;
  /**
   * Of what is paid above the floor's payment; null: as of a plan's subsidy
   */
  above_floor_share: number | null;
  /**
   * Most a month, yuan; null: no cap
   */
  monthly_cap: number | null;
  /**
   * Number of paid months; null: to retirement
   */
  months: number | null;
  /**
   * Valid from this month on; null: not known
   */
  from: string | null;
  /**
   * Last month; null: no end is known
   */
  until: string | null;
  /**
   * Document number and source labels
   */
  source: string;
  confidence: string;
}
export interface ResidentFigures {
  /**
   * Yuan a month
   */
  base_pension: Figure[];
  tiers: ResidentTier[];
  /**
   * Fraction a year
   */
  account_rate: Figure[];
  /**
   * Empty: nothing is known
   */
  extra_per_year: ExtraStep[];
}
export interface ResidentTier {
  /**
   * Yuan a year
   */
  annual: number;
  /**
   * What the government adds, yuan a year
   */
  subsidy: number;
  /**
   * Source labels
   */
  source: string;
  /**
   * As of a figure; C stands in no document found
   */
  confidence: string;
}
export interface Source {
  /**
   * The label that figures name
   */
  id: string;
  title: PackText;
  url: string | null;
}
export interface NationalFigures {
  resident: ResidentFigures;
}
export interface PackDefaults {
  assumption_sets: AssumptionSets;
  evidence: PackText;
}
export interface AssumptionSets {
  cautious: AssumptionSet;
  central: AssumptionSet;
  optimistic: AssumptionSet;
}
export interface AssumptionSet {
  /**
   * Growth of the average wage
   */
  wage_growth: number;
  /**
   * Growth of the person's income
   */
  income_growth: number;
  /**
   * Account interest (记账利率)
   */
  account_rate: number;
  /**
   * Yearly raise of pensions
   */
  benefit_growth: number;
  /**
   * For present values
   */
  discount_rate: number;
  /**
   * For today's money
   */
  inflation: number;
  /**
   * The benefit base's way back to the average wage, where it is above it
   */
  benefit_base_convergence: number;
  /**
   * Yearly fall of the chances of dying
   */
  mortality_improvement: number;
}
export interface AwardNames {
  /**
   * What a pension may consist of
   */
  parts: AwardPartName[];
  /**
   * What regions ask for by name
   */
  inputs: AwardInputName[];
}
export interface AwardPartName {
  part: string;
  name: PackText;
}
export interface AwardInputName {
  input: string;
  question: PackText;
  unit: 'yes_no' | 'months' | 'years' | 'yuan' | 'number' | 'class';
  /**
   * The largest that is accepted; the least is 0
   */
  most: number;
  /**
   * Where it is not typed: the months before the account
   */
  of_before: boolean;
  /**
   * Where it is not typed: the transitional index
   */
  of_trans_index: boolean;
}
export interface FieldRange {
  min?: number;
  max?: number;
  unit?: string;
  one_of?: string[];
  min_items?: number;
  max_items?: number;
  default?: number | string | null;
}
export interface TraceFile {
  /**
   * Version of the engine
   */
  engine: string;
  data: PackDate;
  /**
   * As the engine was asked, without `trace`
   */
  request: CompareRequest | AwardRequest;
  /**
   * SHA-256 of the request written by RFC 8785, in hexadecimal digits
   */
  request_fingerprint: string;
  /**
   * Id of the plan; empty for an award
   */
  plan: string;
  /**
   * That the plan rests on; none for an award
   */
  figures: FigureAnswer[];
  /**
   * In the order in which they were worked out
   */
  steps: TraceStep[];
  format: 'flexpension.trace.v1';
  call: 'compare' | 'award';
  /**
   * Those that the steps name, by their ids
   */
  rules: {
    [k: string]: TraceRule;
  };
}
export interface TraceRule {
  name: Text;
  /**
   * The formula; its notation is told in core/data/README.md
   */
  text: string;
  sentence: Text;
  law: Text;
}
export interface ErrorAnswer {
  /**
   * @minItems 1
   */
  errors: Problem[];
}
export interface Problem {
  code:
    | 'not_json'
    | 'too_large'
    | 'missing'
    | 'unknown_field'
    | 'wrong_type'
    | 'out_of_range'
    | 'inconsistent'
    | 'not_available';
  /**
   * JSON Pointer into the request
   */
  path: string;
  message: Text;
  /**
   * Of a figure that is not available: the year or month it is needed for; else null
   */
  when: string | null;
}
