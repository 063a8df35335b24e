#include "tests/support/build.h"

#include <vector>

#include "core/figures/pack.h"

namespace flexpension::test {
namespace {

const std::vector<int> kPayoutMonths{233, 230, 226, 223, 220, 216, 212, 208, 204, 199, 195,
                                     190, 185, 180, 175, 170, 164, 158, 152, 145, 139, 132,
                                     125, 117, 109, 101, 93,  84,  75,  65,  56};

/// The same number at `ages` ages.
std::vector<int> Flat(int units, std::size_t ages) {
  std::vector<int> steps(ages);
  steps.front() = units;
  return steps;
}

const std::vector<int> kLife = Flat(20, 121);
const std::vector<int> kDeaths = Flat(1, 101);

Pack MakePack() {
  Pack pack;
  pack.payout_months = kPayoutMonths;
  pack.male_life = pack.female_life = {kLife, 1};
  pack.male_deaths = pack.female_deaths = {kDeaths, 100};
  return pack;
}

}  // namespace

Pattern PatternOf(std::string_view letters) {
  Pattern pattern{};
  EXPECT_EQ(letters.size(), pattern.size());
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    pattern[i] = letters[i] == 'S' ? Way::kStandard : letters[i] == 'F' ? Way::kFixed : Way::kNone;
  }
  return pattern;
}

Figure FigureOf(Month from, double value) {
  Figure figure;
  figure.from = from;
  figure.value = value;
  figure.status = Status::kGiven;
  return figure;
}

Series SeriesOf(std::initializer_list<std::pair<Month, double>> figures) {
  std::vector<Figure> list;
  for (const auto& [from, value] : figures) list.push_back(FigureOf(from, value));
  return Series(std::move(list));
}

RegionChoice FlatRegion(double average_wage, double benefit_base) {
  RegionChoice region;
  region.average_wage = SeriesOf({{M(2020, 1), average_wage}});
  region.benefit_base = SeriesOf({{M(2020, 1), benefit_base}});
  return region;
}

ContributionPlan Standard(double base_ratio) { return Mixed("SSSSSSSSSSSS", base_ratio, Scheme{}); }

ContributionPlan Mixed(std::string_view letters, double base_ratio, const Scheme& scheme) {
  Phase phase;
  phase.pattern = PatternOf(letters);
  phase.base_ratio = base_ratio;
  ContributionPlan plan;
  plan.phases.push_back(phase);
  plan.scheme = scheme;
  return plan;
}

CompareRequest PlainRequest() {
  CompareRequest request;
  request.valuation_month = M(2026, 1);
  request.person.birth_month = M(1970, 1);
  request.person.category = Category::kMale;
  request.person.monthly_income = 5000.0;
  request.region = FlatRegion(6000.0, 6000.0);
  request.assumptions = {.wage_growth = 0.0,
                         .income_growth = 0.0,
                         .account_rate = 0.0,
                         .benefit_growth = 0.0,
                         .discount_rate = 0.0,
                         .inflation = 0.0,
                         .benefit_base_convergence = 0.0,
                         .mortality_improvement = 0.0};
  request.retirement.death_age_months = 80 * 12;
  request.plans.push_back({"standard", Standard(0.6)});
  return request;
}

Setting SettingOf(const CompareRequest& request) {
  static const Pack pack = MakePack();
  Prepared prepared;
  Problems problems;
  Prepare(pack, request, prepared, problems);
  for (const Problem& problem : problems) ADD_FAILURE() << problem.path << problem.message.en;
  return std::move(prepared.setting);
}

Evaluation Worked(const Setting& setting, const ContributionPlan& plan) {
  auto result = Evaluate(setting, plan, {}, Ages::kAll);
  if (const auto* problem = std::get_if<Problem>(&result)) {
    ADD_FAILURE() << problem->path << problem->message.en;
    return {.first_month_published = {},
            .accumulation = Accumulate(setting, plan),
            .award = {},
            .life = {}};
  }
  return std::move(std::get<Evaluation>(result));
}

std::span<const int> LawPayoutMonths() { return kPayoutMonths; }

}  // namespace flexpension::test
