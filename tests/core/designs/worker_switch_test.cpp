// The worker's switch, both sides of it worked out by `compare`.

#include "core/designs/worker_switch.h"

#include <gtest/gtest.h>

#include "tests/support/build.h"
#include "tests/support/designs.h"

namespace flexpension::test {
namespace {

struct Sides {
  ContributeAnswer standard;
  ContributeAnswer fixed;

  bool RationalByPresentValue() const {
    return fixed.lifetime.net_present_value > standard.lifetime.net_present_value;
  }
  bool RationalByInternalRate() const {
    return fixed.lifetime.internal_rate && standard.lifetime.internal_rate &&
           *fixed.lifetime.internal_rate > *standard.lifetime.internal_rate;
  }
};

/// A worker whose income is `ratio` times the average wage, on both sides of the switch.
Sides At(const DesignsRequest& request, double ratio) {
  ContributionPlan fixed = request.plan.body;
  fixed.scheme = SchemeOf(*request.worker_switch, *request.plan.body.scheme);
  for (Phase& phase : fixed.phases) {
    phase.base_ratio = ratio;
    phase.base_amount.reset();
  }
  ContributionPlan standard = fixed;
  standard.scheme.reset();
  for (Phase& phase : standard.phases) {
    for (Way& way : phase.pattern) way = way == Way::kFixed ? Way::kStandard : way;
  }
  for (auto& [month, way] : standard.months) way = way == Way::kFixed ? Way::kStandard : way;
  const auto answers = Compared(request, {standard, fixed});
  return {answers[0], answers[1]};
}

void ExpectSide(const SwitchSide& side, const ContributeAnswer& expected) {
  EXPECT_EQ(side.first_month, expected.contributions.first_month);
  EXPECT_EQ(side.contributions_total, expected.contributions.total);
  EXPECT_EQ(side.eligible, expected.entitlement.eligible);
  EXPECT_EQ(side.pension_total, expected.pension.total);
  EXPECT_EQ(side.internal_rate, expected.lifetime.internal_rate);
  EXPECT_EQ(side.net_present_value, expected.lifetime.net_present_value);
  EXPECT_EQ(side.pool_paid_in, expected.pool.paid_in);
  EXPECT_EQ(side.pool_net_cost, expected.pool.net_cost);
}

/// Different designs, amounts and times to go.
std::vector<DesignsRequest> Requests() {
  std::vector<DesignsRequest> requests;
  const Design generous{.level = Level::kRelative,
                        .term = Term::kUnlimited,
                        .financing = Financing::kSplit,
                        .eligibility = Credit::kFull,
                        .accrual = Credit::kFull,
                        .index = IndexMode::kAmplified};
  for (const Design& design : {Design{}, generous, Design{.index = IndexMode::kFixed}}) {
    for (const std::int64_t amount : {500, 1100}) {
      for (const int birth_year : {1972, 1990}) {
        DesignsRequest request = PlainDesigns();
        request.assumptions = Assumptions{};
        request.region.average_wage = SeriesOf({{M(2026, 1), 6000.0}});
        request.region.benefit_base = SeriesOf({{M(2026, 1), 6000.0}});
        request.retirement.death_age_months = 90 * 12;
        request.person.birth_month = M(birth_year, 6);
        request.plan.body.scheme->amount = Yuan(amount);
        request.plan.body.after_term = AfterTerm::kStandard;
        request.plan.body.months[M(2027, 3)] = Way::kNone;
        request.plan.body.months[M(2027, 4)] = Way::kFixed;
        request.plan.body.subsidy = Subsidy{.share = 0.5, .monthly_cap = Yuan(300), .months = 36};
        if (amount == 1100)
          request.plan.body.phases[0].base_amount = 4000;  // gives way to the income
        request.worker_switch = design;
        requests.push_back(request);
      }
    }
  }
  return requests;
}

TEST(Switch, EachIncomeIsAComparisonOfTheTwoWaysOfPaying) {
  for (const DesignsRequest& request : Requests()) {
    const SwitchAnswer answer = *Worked(request).worker_switch;
    EXPECT_EQ(answer.design, *request.worker_switch);
    for (std::size_t i = 0; i < answer.rows.size(); ++i) {
      const SwitchRow& row = answer.rows[i];
      EXPECT_NEAR(row.income_ratio, 0.5 + 0.1 * static_cast<double>(i), 1e-12);
      EXPECT_EQ(row.income, Fen(6000.0 * row.income_ratio));
      const Sides sides = At(request, row.income_ratio);
      ExpectSide(row.standard, sides.standard);
      ExpectSide(row.fixed, sides.fixed);
      EXPECT_EQ(row.rational_by_present_value, sides.RationalByPresentValue());
      EXPECT_EQ(row.rational_by_internal_rate, sides.RationalByInternalRate());
    }
    EXPECT_DOUBLE_EQ(answer.rows.back().income_ratio, 3.0);
  }
}

TEST(Switch, TheDifferenceIsFixedMinusStandard) {
  const SwitchAnswer answer = *Worked(Requests().front()).worker_switch;
  for (const SwitchRow& row : answer.rows) {
    const SwitchDifference& difference = row.difference;
    EXPECT_EQ(difference.first_month, row.fixed.first_month - row.standard.first_month);
    EXPECT_EQ(difference.contributions_total,
              row.fixed.contributions_total - row.standard.contributions_total);
    EXPECT_EQ(difference.pension_total, row.fixed.pension_total - row.standard.pension_total);
    EXPECT_EQ(*difference.internal_rate, *row.fixed.internal_rate - *row.standard.internal_rate);
    EXPECT_EQ(difference.net_present_value,
              row.fixed.net_present_value - row.standard.net_present_value);
    EXPECT_EQ(difference.pool_paid_in, row.fixed.pool_paid_in - row.standard.pool_paid_in);
    EXPECT_EQ(difference.pool_net_cost, row.fixed.pool_net_cost - row.standard.pool_net_cost);
    EXPECT_NEAR(row.standard.income_share_now,
                row.standard.first_month.yuan() / (6000.0 * row.income_ratio), 1e-12);
  }
}

/// Each flip has the new choice, and a millionth below it the old one; between two incomes of the
/// table there is a flip exactly where they differ.
void ExpectFlips(const DesignsRequest& request, const SwitchAnswer& answer,
                 const std::vector<SwitchFlip>& flips, bool SwitchRow::*rational,
                 bool (Sides::*by)() const) {
  std::size_t next = 0;
  for (std::size_t i = 1; i < answer.rows.size(); ++i) {
    const SwitchRow& low = answer.rows[i - 1];
    const SwitchRow& high = answer.rows[i];
    if (low.*rational == high.*rational) continue;
    ASSERT_LT(next, flips.size());
    const SwitchFlip& flip = flips[next++];
    EXPECT_GT(flip.income_ratio, low.income_ratio);
    EXPECT_LE(flip.income_ratio, high.income_ratio);
    EXPECT_EQ(flip.rational_above, high.*rational);
    const Sides above = At(request, flip.income_ratio);
    EXPECT_EQ((above.*by)(), high.*rational);
    EXPECT_EQ((At(request, flip.income_ratio - 1e-6).*by)(), low.*rational);
    EXPECT_EQ(flip.pool_net_cost, above.fixed.pool.net_cost - above.standard.pool.net_cost);
    EXPECT_EQ(flip.income, Fen(6000.0 * flip.income_ratio));
  }
  EXPECT_EQ(next, flips.size());
}

TEST(Switch, FlipsWhereTheTwoWaysChangePlacesToAMillionthOfTheAverageWage) {
  std::size_t by_value = 0;
  std::size_t by_rate = 0;
  for (const DesignsRequest& request : Requests()) {
    const SwitchAnswer answer = *Worked(request).worker_switch;
    ExpectFlips(request, answer, answer.flips_by_present_value,
                &SwitchRow::rational_by_present_value, &Sides::RationalByPresentValue);
    ExpectFlips(request, answer, answer.flips_by_internal_rate,
                &SwitchRow::rational_by_internal_rate, &Sides::RationalByInternalRate);
    by_value += answer.flips_by_present_value.size();
    by_rate += answer.flips_by_internal_rate.size();
  }
  EXPECT_GT(by_value, 0u);
  EXPECT_GT(by_rate, 0u);
}

TEST(Switch, APlanWithoutFixedMonthsHasNothingToSwitch) {
  DesignsRequest request = PlainDesigns();
  request.plan.body.phases[0].pattern = PatternOf("SSSSSSNNNNNN");
  request.worker_switch = Design{};
  const SwitchAnswer answer = *Worked(request).worker_switch;
  for (const SwitchRow& row : answer.rows) {
    EXPECT_EQ(row.difference.net_present_value, Money{});
    EXPECT_FALSE(row.rational_by_present_value || row.rational_by_internal_rate);
  }
  EXPECT_TRUE(answer.flips_by_present_value.empty() && answer.flips_by_internal_rate.empty());
}

}  // namespace
}  // namespace flexpension::test
