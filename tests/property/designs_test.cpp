// The 324 designs of a person are 324 comparisons.

#include "core/designs/designs.h"

#include <algorithm>

#include "tests/property/for_all.h"
#include "tests/support/build.h"
#include "tests/support/designs.h"
#include "tests/support/record.h"

namespace flexpension::test {
namespace {

constexpr int kPersons = 24;

void ExpectCompared(const DesignAnswer& design, const ContributeAnswer& expected) {
  EXPECT_EQ(design.eligible, expected.entitlement.eligible);
  EXPECT_EQ(design.reason, expected.retirement.reason);
  EXPECT_EQ(design.pension_from, expected.retirement.pension_from);
  EXPECT_EQ(design.extended_months, expected.retirement.extended_months);
  EXPECT_EQ(design.eligibility_months, expected.entitlement.eligibility_months);
  EXPECT_EQ(design.minimum_months, expected.entitlement.minimum_months);
  EXPECT_EQ(design.accrual_years, expected.entitlement.accrual_years);
  EXPECT_EQ(design.mean_index, expected.entitlement.mean_index);
  EXPECT_EQ(design.first_month, expected.contributions.first_month);
  EXPECT_EQ(design.contributions_total, expected.contributions.total);
  EXPECT_EQ(design.income_share_now, expected.contributions.income_share_now);
  EXPECT_EQ(design.income_share_worst, expected.contributions.income_share_worst);
  EXPECT_EQ(design.account_balance, expected.entitlement.account_balance);
  EXPECT_EQ(design.pension_total, expected.pension.total);
  EXPECT_EQ(design.pension_total_today, expected.pension.total_today);
  EXPECT_EQ(design.refund, expected.pension.refund);
  EXPECT_EQ(design.share_of_last_income, expected.pension.share_of_last_income);
  EXPECT_EQ(design.share_of_average_wage, expected.pension.share_of_average_wage);
  EXPECT_EQ(design.received, expected.lifetime.received);
  EXPECT_EQ(design.internal_rate, expected.lifetime.internal_rate);
  EXPECT_EQ(design.net_present_value, expected.lifetime.net_present_value);
  EXPECT_EQ(design.paid_over_received, expected.lifetime.paid_over_received);
  EXPECT_EQ(design.pool_net_cost, expected.pool.net_cost);
}

void ExpectAllCompared(const DesignsRequest& request, const DesignsAnswer& answer, Record& record) {
  std::vector<ContributionPlan> plans;
  for (int i = 0; i < kDesigns; ++i) {
    plans.push_back(request.plan.body);
    plans.back().scheme = SchemeOf(DesignAt(i), *request.plan.body.scheme);
  }
  const auto compared = Compared(request, plans);
  ASSERT_EQ(answer.designs.size(), compared.size());
  for (std::size_t i = 0; i < compared.size(); ++i) {
    SCOPED_TRACE("design " + std::to_string(i));
    record.Next();
    EXPECT_EQ(answer.designs[i].design, DesignAt(static_cast<int>(i)));
    ExpectCompared(answer.designs[i], compared[i]);
    if (::testing::Test::HasFailure()) return;
  }
}

/// The first plan of a random request, with a scheme and fixed months.
DesignsRequest DesignsOf(const CompareRequest& request, Random& random) {
  DesignsRequest result;
  static_cast<Situation&>(result) = request;
  result.plan.body = std::get<ContributionPlan>(request.plans[0].body);
  if (!result.plan.body.scheme) result.plan.body.scheme = RandomScheme(random);
  for (Phase& phase : result.plan.body.phases) phase.pattern = RandomPattern(random, true);
  result.plan.body.phases[0].pattern[0] = Way::kFixed;
  // Some persons live in a region of the data pack, valued in a month it holds. Who is past the age
  // may need a base of long ago, which it does not hold.
  const Person& person = result.person;
  const Month chosen = person.birth_month + StatutoryAge(person.category, person.birth_month) +
                       result.retirement.shift_months;
  const bool to_come = chosen >= result.valuation_month;
  const auto& regions = BuiltinPack().regions;
  const RegionEntry& region =
      regions[static_cast<std::size_t>(random.Below(static_cast<int>(regions.size())))];
  if (to_come && !random.OneIn(3) && region.asks.empty()) {
    const int later = M(2026, 11) - result.valuation_month;
    result.valuation_month = result.valuation_month + later;
    result.person.birth_month = result.person.birth_month + later;
    for (Phase& phase : result.plan.body.phases) {
      if (phase.from) phase.from = *phase.from + later;
    }
    result.retirement.shift_months = 0;
    result.region = RegionChoice{};
    result.region.code = std::string(region.code);
  }
  return result;
}

TEST(Designs, AreWhatCompareAnswersToEachOfThem) {
  int never = 0;
  int already = 0;
  int early_deaths = 0;
  int held = 0;
  int sometimes = 0;
  Record record("designs-compares", {{"exact", 0}});
  ForAll(
      [&](CompareRequest& drawn, Random& random) {
        const DesignsRequest request = DesignsOf(drawn, random);
        const DesignsAnswer answer = Worked(request);
        ExpectAllCompared(request, answer, record);
        const auto eligible = std::count_if(answer.designs.begin(), answer.designs.end(),
                                            [](const DesignAnswer& d) { return d.eligible; });
        never += eligible == 0 ? 1 : 0;
        sometimes += eligible > 0 && eligible < kDesigns ? 1 : 0;
        const Setting setting = SettingOf(drawn);
        already += setting.chosen_month < drawn.valuation_month ? 1 : 0;
        early_deaths += setting.death_month < setting.chosen_month ? 1 : 0;
        held += request.region.code ? 1 : 0;
      },
      kPersons);
  // The persons drawn are as varied as they should be.
  EXPECT_GT(never, 0);
  EXPECT_GT(sometimes, 0);
  EXPECT_GT(already, 0);
  EXPECT_GT(early_deaths, 0);
  EXPECT_GT(held, 3);
}

TEST(Designs, DifferOnlyInWhatTheirChoicesName) {
  ForAll(
      [](CompareRequest& drawn, Random& random) {
        const DesignsAnswer answer = Worked(DesignsOf(drawn, random));
        for (int i = 0; i < kDesigns; i += 9) {
          const DesignAnswer& first = answer.designs[static_cast<std::size_t>(i)];
          for (int k = 1; k < 9; ++k) {  // accrual and index change nothing that is paid
            const DesignAnswer& other = answer.designs[static_cast<std::size_t>(i + k)];
            EXPECT_EQ(other.contributions_total, first.contributions_total);
            EXPECT_EQ(other.account_balance, first.account_balance);
            EXPECT_EQ(other.eligible, first.eligible);
          }
        }
      },
      kPersons);
}

}  // namespace
}  // namespace flexpension::test
