// Studies of uncertain months: cut in any way they are the same, and without uncertainty they are
// what `compare` answers.

#include <algorithm>

#include "core/compare/compare.h"
#include "core/io/engine.h"
#include "core/volatile/statistics.h"
#include "core/volatile/volatile.h"
#include "tests/property/for_all.h"

namespace flexpension::test {
namespace {

/// A random person, with policies of her own; many months are missed.
VolatileRequest StudyOf(const CompareRequest& request, Random& random) {
  VolatileRequest study;
  static_cast<Situation&>(study) = request;
  if (study.retirement.if_short == IfShort::kLumpSum) study.retirement.if_short = IfShort::kRefund;
  study.income.sigma = random.OneOf({0.0, 0.2, 0.6});
  study.income.persistence = random.OneOf({0.0, 0.5, 0.9});
  study.income.enter = random.OneOf({0.0, 0.05, 0.3});
  study.income.leave = random.OneOf({0.1, 0.5});
  study.income.season[0] = random.OneOf({1.0, 0.3});
  study.seed = random.Below(1000);
  study.first_path = random.OneOf({0, 17, 2'000'000'000});
  study.values = true;
  for (int i = random.Between(1, 3); i > 0; --i) {
    Policy& policy = study.policies.emplace_back();
    policy.id = std::string(1, static_cast<char>('a' + i));
    policy.ways.push_back(
        {PolicyWay::kStandard, random.OneOf({0.6, 1.0}), random.OneOf({0.1, 0.3, 100.0})});
    if (random.OneIn(2)) continue;
    policy.scheme = RandomScheme(random);
    policy.ways.push_back({PolicyWay::kFixed, 0.6, random.OneOf({0.05, 0.2, 100.0})});
  }
  return study;
}

/// The values of a study's paths put together from parts, in the order of the paths.
void Join(PathValues& whole, const PathValues& part, std::size_t at) {
  for (std::size_t m = 0; m < kMeasures; ++m) {
    const auto values = part.Of(static_cast<Measure>(m));
    std::copy(values.begin(), values.end(),
              whole.all.begin() + static_cast<std::ptrdiff_t>(m * whole.paths + at));
  }
}

bool Same(const Spread& a, const Spread& b) {
  return a.mean == b.mean && a.standard_deviation == b.standard_deviation &&
         a.quantiles == b.quantiles;
}

TEST(Volatile, AStudyCutInAnyWayAndOrderIsTheSame) {
  ForAll(
      [](const CompareRequest& request, Random& random) {
        VolatileRequest study = StudyOf(request, random);
        study.paths = random.Between(1, 40);
        const auto result = Volatile(BuiltinPack(), study);
        const auto* whole = std::get_if<VolatileAnswer>(&result);
        if (whole == nullptr) return;
        const auto paths = static_cast<std::size_t>(study.paths);
        std::vector<PathValues> joined(study.policies.size(),
                                       {paths, std::vector<std::int64_t>(kMeasures * paths)});
        const int cut = random.Between(0, study.paths - 1);
        for (const auto& [from, to] : {std::pair(cut, study.paths), std::pair(0, cut)}) {
          if (from == to) continue;
          VolatileRequest part = study;
          part.first_path += from;
          part.paths = to - from;
          const auto answer = Volatile(BuiltinPack(), part);
          const auto* answered = std::get_if<VolatileAnswer>(&answer);
          ASSERT_NE(answered, nullptr);
          for (std::size_t i = 0; i < joined.size(); ++i) {
            Join(joined[i], *answered->policies[i].values, static_cast<std::size_t>(from));
          }
        }
        for (std::size_t i = 0; i < joined.size(); ++i) {
          const PolicyAnswer& expected = whole->policies[i];
          PolicyAnswer actual;
          SumUpPaths(joined[i], joined[0], actual);
          EXPECT_EQ(joined[i].all, expected.values->all);
          for (std::size_t m = 0; m < kMeasures; ++m) {
            EXPECT_TRUE(Same(actual.spreads[m], expected.spreads[m]));
          }
          EXPECT_EQ(actual.short_of.share, expected.short_of.share);
          EXPECT_EQ(actual.histogram.counts, expected.histogram.counts);
          EXPECT_EQ(actual.paid_against_first.mean, expected.paid_against_first.mean);
          EXPECT_EQ(actual.paid_against_first.standard_error,
                    expected.paid_against_first.standard_error);
        }
      },
      kJsonTries);
}

/// The plan of a policy that always pays the same way.
ContributionPlan PlanOfOneWay(const Policy& policy) {
  ContributionPlan plan;
  Phase& phase = plan.phases.emplace_back();
  phase.base_ratio = policy.ways.back().base_ratio;
  phase.pattern.fill(policy.scheme ? Way::kFixed : Way::kStandard);
  plan.scheme = policy.scheme;
  plan.after_term = AfterTerm::kStandard;
  return plan;
}

TEST(Volatile, WithoutUncertaintyItIsCompareToTheFen) {
  int compared = 0;
  ForAll([&](const CompareRequest& request, Random& random) {
    VolatileRequest study;
    static_cast<Situation&>(study) = request;
    if (study.retirement.if_short == IfShort::kLumpSum)
      study.retirement.if_short = IfShort::kRefund;
    study.person.monthly_income = 1e6;
    study.assumptions.income_growth = std::max(0.0, study.assumptions.income_growth);
    study.income.season.fill(3.0);
    study.paths = 2;
    Policy& policy = study.policies.emplace_back();
    policy.id = "only";
    if (random.OneIn(2)) {
      policy.scheme = RandomScheme(random);
      policy.ways.push_back({PolicyWay::kFixed, 0.6, 100.0});
    }
    policy.ways.push_back({PolicyWay::kStandard, random.OneOf({0.4, 0.6, 1.0}), 100.0});
    CompareRequest same;
    static_cast<Situation&>(same) = study;
    same.plans.push_back({"only", PlanOfOneWay(policy)});
    const auto plans = Compare(BuiltinPack(), same);
    const auto paths = Volatile(BuiltinPack(), study);
    const auto* answered = std::get_if<CompareAnswer>(&plans);
    if (answered == nullptr) return;
    ASSERT_TRUE(std::holds_alternative<VolatileAnswer>(paths));
    ++compared;
    const auto& expected = std::get<ContributeAnswer>(answered->plans[0].body);
    const PolicyAnswer& actual = std::get<VolatileAnswer>(paths).policies[0];
    const auto mean = [&](Measure measure) {
      return actual.spreads[static_cast<std::size_t>(measure)].mean;
    };
    EXPECT_EQ(actual.never_eligible.share, expected.entitlement.eligible ? 0.0 : 1.0);
    EXPECT_EQ(mean(Measure::kPaid), expected.contributions.total.yuan());
    EXPECT_EQ(mean(Measure::kPensionTotalToday), expected.pension.total_today.yuan());
    EXPECT_EQ(mean(Measure::kNetPresentValue), expected.lifetime.net_present_value.yuan());
    EXPECT_EQ(mean(Measure::kMonthsStandard), expected.contributions.standard_months);
    EXPECT_EQ(mean(Measure::kMonthsFixed), expected.contributions.fixed_months);
    EXPECT_EQ(mean(Measure::kExtendedMonths), expected.retirement.extended_months);
    EXPECT_NEAR(mean(Measure::kEligibilityMonths), expected.entitlement.eligibility_months, 1e-9);
    EXPECT_NEAR(mean(Measure::kMeanIndex), expected.entitlement.mean_index, 1e-9);
    for (const Spread& spread : actual.spreads) EXPECT_EQ(spread.standard_deviation, 0.0);
  });
  EXPECT_GE(compared, 200);
}

}  // namespace
}  // namespace flexpension::test
