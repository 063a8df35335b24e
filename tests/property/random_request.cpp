#include "tests/property/random_request.h"

#include <algorithm>

#include "core/io/fields_request.h"
#include "core/io/writer.h"
#include "tests/support/build.h"

namespace flexpension::test {
namespace {

RegionChoice RandomRegion(Random& random, Month valuation_month) {
  const int year = valuation_month.year();
  const double wage = random.Between(4000, 13000) + random.Below(100) / 100.0;
  const double next = wage * (1.0 + random.Between(-10, 80) / 1000.0);
  RegionChoice region;
  region.average_wage = SeriesOf({{M(year - 1, 7), wage}, {M(year, 7), next}});
  // From the year on in which the oldest reached the age: who is past it is awarded by that year.
  region.benefit_base = SeriesOf(
      {{M(year - 30, 1), wage * 0.3}, {M(year - 1, 1), wage * 1.05}, {M(year, 1), next * 1.05}});
  if (random.OneIn(2)) {
    region.base_floor = SeriesOf({{M(year - 1, 7), wage * 0.55}});
    region.base_ceiling = SeriesOf({{M(year - 1, 7), wage * 3.0}});
  }
  if (random.OneIn(3))
    region.indexed_wage_base = SeriesOf({{M(year - 30, 1), wage * 0.3}, {M(year - 1, 1), wage}});
  if (random.OneIn(3)) region.break_months_index = random.OneOf({0.0, 0.6});
  if (random.OneIn(2)) region.urban_income = SeriesOf({{M(year - 2, 1), wage * 0.6}});
  region.low_index_factor = random.OneIn(3);
  region.transition_coefficient = random.OneOf({0.01, 0.013, 0.014});
  return region;
}

}  // namespace

int Random::Below(int count) {
  state_ += 0x9E3779B97F4A7C15u;
  std::uint64_t z = state_;
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
  z ^= z >> 31;
  return static_cast<int>(z % static_cast<std::uint64_t>(count));
}

Pattern RandomPattern(Random& random, bool fixed_months) {
  Pattern pattern{};
  const bool monotonous = random.OneIn(3);
  const Way always = random.OneOf({Way::kStandard, Way::kStandard, Way::kNone});
  for (Way& way : pattern) {
    way = monotonous ? always : random.OneOf({Way::kStandard, Way::kFixed, Way::kNone});
    if (way == Way::kFixed && !fixed_months) way = Way::kStandard;
  }
  return pattern;
}

Scheme RandomScheme(Random& random) {
  Scheme scheme;
  scheme.amount = FenOf(random.Between(10'000, 160'000));
  scheme.indexation = random.OneOf({0.0, 0.5, 1.0});
  scheme.indexed_to = random.OneOf({IndexedTo::kAverageWage, IndexedTo::kFlexibleIncome});
  if (random.OneIn(2)) scheme.term_months = random.Between(0, 120);
  scheme.account_share = random.OneOf({0.0, 0.4, 1.0});
  scheme.eligibility.mode = random.OneOf({Credit::kFull, Credit::kNone, Credit::kProrated});
  if (random.OneIn(2)) scheme.eligibility.factor = 0.5;
  if (random.OneIn(2)) scheme.eligibility.cap_months = random.Between(0, 90);
  scheme.accrual = random.OneOf({Credit::kFull, Credit::kNone, Credit::kProrated});
  scheme.index.mode = random.OneOf({IndexMode::kActual, IndexMode::kFixed, IndexMode::kAmplified});
  scheme.index.weighting = random.OneOf({Weighting::kCalendar, Weighting::kAccrued});
  return scheme;
}

ContributionPlan RandomPlan(Random& random, Month valuation_month) {
  ContributionPlan plan;
  const bool fixed = random.OneIn(2);
  if (fixed) plan.scheme = RandomScheme(random);
  plan.after_term = random.OneOf({AfterTerm::kStandard, AfterTerm::kNone});
  const int phases = random.Between(1, 3);
  for (int i = 0; i < phases; ++i) {
    Phase phase;
    if (i > 0) phase.from = valuation_month + 60 * i + random.Below(60);
    phase.pattern = RandomPattern(random, fixed);
    phase.base_ratio = random.Between(4, 35) / 10.0;
    if (random.OneIn(4)) phase.base_amount = random.Between(3000, 30000);
    plan.phases.push_back(phase);
  }
  if (random.OneIn(4)) plan.months[valuation_month + random.Below(40)] = Way::kNone;
  if (random.OneIn(3)) {
    plan.subsidy = Subsidy{.share = 0.6667, .monthly_cap = {}, .months = random.Below(60)};
    if (random.OneIn(3)) plan.subsidy->of = SubsidyOf::kFloor;
    if (random.OneIn(3)) plan.subsidy->above_floor_share = 0.3;
    if (random.OneIn(4)) plan.subsidy->months = std::nullopt;
    if (random.OneIn(2)) plan.subsidy->monthly_cap = Yuan(random.Between(50, 500));
  }
  return plan;
}

CompareRequest RandomRequest(Random& random) {
  CompareRequest request;
  request.valuation_month = M(random.Between(2025, 2035), random.Between(1, 12));
  Person& person = request.person;
  const int age = random.Between(18 * 12, 66 * 12);
  person.birth_month = request.valuation_month - age;
  person.category = random.OneOf({Category::kMale, Category::kFemale55, Category::kFemale50});
  person.monthly_income = random.Between(0, 20000);
  if (random.OneIn(2)) {
    person.record.months = random.Below((age - 16 * 12) / 2 + 1);
    person.record.mean_index = random.Between(30, 200) / 100.0;
    person.record.account_balance = FenOf(random.Below(20'000'000));
    if (random.OneIn(3)) {
      person.record.deemed_months = random.Below((age - 16 * 12) / 2 + 1);
      person.record.deemed_index = 1.0;
    }
  }
  request.region = RandomRegion(random, request.valuation_month);
  Assumptions& assumptions = request.assumptions;
  assumptions.wage_growth = random.Between(-10, 60) / 1000.0;
  assumptions.benefit_base_convergence = random.Between(0, 30) / 1000.0;
  assumptions.income_growth = random.Between(0, 50) / 1000.0;
  assumptions.account_rate = random.Between(0, 60) / 1000.0;
  assumptions.benefit_growth = random.Between(0, 40) / 1000.0;
  assumptions.discount_rate = random.Between(0, 50) / 1000.0;
  assumptions.inflation = random.Between(0, 30) / 1000.0;
  const int earliest = EarliestAge(person.category, person.birth_month) -
                       StatutoryAge(person.category, person.birth_month);
  request.retirement.shift_months = random.OneIn(2) ? 0 : random.Between(earliest, kMaxShiftMonths);
  request.retirement.extend = !random.OneIn(4);
  request.retirement.death_age_months = random.Between(std::max(age, 55 * 12), 100 * 12);
  const int plans = random.Between(1, 3);
  for (int i = 0; i < plans; ++i) {
    request.plans.push_back(
        {"plan-" + std::to_string(i), RandomPlan(random, request.valuation_month)});
  }
  return request;
}

ContributionPlan& PlanOf(CompareRequest& request, std::size_t i) {
  return std::get<ContributionPlan>(request.plans[i].body);
}

Json JsonOf(const CompareRequest& request) { return Json::parse(Writer::Write(request)); }

}  // namespace flexpension::test
