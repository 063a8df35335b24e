// How the answer to a plan changes when the plan changes.

#include "tests/property/for_all.h"
#include "tests/support/build.h"

namespace flexpension::test {
namespace {

constexpr std::string_view kEveryMonth = "FFFFFFFFFFFF";

Money Apart(Money a, Money b) { return a < b ? b - a : a - b; }

TEST(Plan, AFixedAmountOfAFifthOfTheWageIsTheStandardContributionOnTheWholeWage) {
  ForAll([](CompareRequest& request, Random& random) {
    const double wage = random.Between(4000, 13000);  // a fifth of it is a whole number of fen
    request.region = FlatRegion(wage, wage);
    request.region.benefit_base = SeriesOf({{M(request.valuation_month.year() - 30, 1), wage}});
    request.region.average_wage = SeriesOf({{request.valuation_month, wage}});
    request.assumptions.benefit_base_convergence = 0.0;  // no wage is known of the base's year
    Scheme scheme;
    scheme.amount = Fen(0.2 * wage);
    scheme.indexation = 1.0;
    scheme.account_share = 0.4;
    scheme.eligibility.mode = Credit::kFull;
    scheme.accrual = Credit::kFull;
    const Setting setting = SettingOf(request);
    const Evaluation fixed = Worked(setting, Mixed(kEveryMonth, 1.0, scheme));
    const Evaluation standard = Worked(setting, Standard(1.0));
    ASSERT_EQ(fixed.accumulation.last, standard.accumulation.last);
    const auto& months = standard.accumulation.months;
    for (std::size_t k = 0; k < months.size(); ++k) {
      EXPECT_LE(Apart(fixed.accumulation.months[k].credit.paid, months[k].credit.paid), FenOf(1));
      EXPECT_LE(Apart(fixed.accumulation.months[k].credit.to_account, months[k].credit.to_account),
                FenOf(1));
    }
    EXPECT_EQ(fixed.accumulation.eligibility_months, standard.accumulation.eligibility_months);
    EXPECT_EQ(fixed.accumulation.accrual_years, standard.accumulation.accrual_years);
    // Half a fen of 800 yuan and more on the index; its effect on a pension of any size.
    EXPECT_NEAR(fixed.accumulation.mean_index, standard.accumulation.mean_index, 1e-5);
    EXPECT_LE(Apart(fixed.award.pension.basic, standard.award.pension.basic), FenOf(3));
    EXPECT_LE(Apart(fixed.award.pension.account, standard.award.pension.account), FenOf(3));
  });
}

TEST(Plan, MoreStandardMonthsNeverLowerThePensionOfTheSameStartMonth) {
  int compared = 0;
  ForAll([&](CompareRequest& request, Random& random) {
    const Setting setting = SettingOf(request);
    ContributionPlan less = PlanOf(request);
    for (Phase& phase : less.phases) {
      for (Way& way : phase.pattern) {
        if (way == Way::kFixed) way = Way::kNone;
      }
    }
    ContributionPlan more = less;
    for (Phase& phase : more.phases) {
      phase.pattern[static_cast<std::size_t>(random.Below(12))] = Way::kStandard;
    }
    const Evaluation a = Worked(setting, less);
    const Evaluation b = Worked(setting, more);
    if (a.accumulation.last != b.accumulation.last || !a.accumulation.eligible) return;
    ++compared;
    EXPECT_GE(b.award.pension.basic, a.award.pension.basic);
    EXPECT_GE(b.award.pension.account, a.award.pension.account);
    EXPECT_EQ(b.award.pension.transitional, a.award.pension.transitional);
  });
  EXPECT_GT(compared, kTries / 4);
}

TEST(Plan, AHigherAmountNeverDelaysThePensionNorLowersOneOfTheSameStartMonth) {
  int compared = 0;
  ForAll([&](CompareRequest& request, Random& random) {
    const Setting setting = SettingOf(request);
    Scheme scheme = RandomScheme(random);
    scheme.account_share = 1.0;
    const Evaluation a = Worked(setting, Mixed("FFFFFFSSSSSS", 0.6, scheme));
    scheme.amount += FenOf(random.Between(1, 50'000));
    const Evaluation b = Worked(setting, Mixed("FFFFFFSSSSSS", 0.6, scheme));
    if (!a.accumulation.eligible) return;
    EXPECT_TRUE(b.accumulation.eligible);
    EXPECT_LE(b.accumulation.last, a.accumulation.last);
    if (b.accumulation.last != a.accumulation.last) return;
    ++compared;
    EXPECT_GE(b.award.pension.basic, a.award.pension.basic);
    EXPECT_GE(b.award.pension.account, a.award.pension.account);
  });
  EXPECT_GT(compared, kTries / 4);
}

TEST(Plan, SplittingAPhaseInTwoEqualPartsChangesNothing) {
  ForAll([](CompareRequest& request, Random& random) {
    const Setting setting = SettingOf(request);
    const Evaluation nothing = Worked(setting, {});
    ContributionPlan plan = PlanOf(request);
    const Evaluation whole = Worked(setting, plan);
    Phase second = plan.phases.front();
    second.from = request.valuation_month + random.Between(1, 59);
    plan.phases.insert(plan.phases.begin() + 1, second);
    const Evaluation split = Worked(setting, plan);
    EXPECT_EQ(split.life.flows, whole.life.flows);
    EXPECT_EQ(split.accumulation.mean_index, whole.accumulation.mean_index);
    EXPECT_EQ(split.accumulation.eligibility_months, whole.accumulation.eligibility_months);
    EXPECT_EQ(split.award.pension.total(), whole.award.pension.total());
    EXPECT_EQ(split.life.pool_out, whole.life.pool_out);
  });
}

TEST(Plan, WithoutGrowthARelativeSchemeIsTheAbsoluteOne) {
  ForAll([](CompareRequest& request, Random& random) {
    request.region = FlatRegion(random.Between(4000, 13000), 8000);
    request.region.benefit_base = SeriesOf({{M(request.valuation_month.year() - 30, 1), 8000.0}});
    request.assumptions.benefit_base_convergence = 0.0;
    request.assumptions.wage_growth = 0.0;
    request.assumptions.income_growth = 0.0;
    const Setting setting = SettingOf(request);
    Scheme scheme = RandomScheme(random);
    scheme.indexation = 0.0;
    const Evaluation absolute = Worked(setting, Mixed("FFFFFFSSSSSS", 0.6, scheme));
    scheme.indexation = 1.0;
    const Evaluation relative = Worked(setting, Mixed("FFFFFFSSSSSS", 0.6, scheme));
    EXPECT_EQ(relative.life.flows, absolute.life.flows);
    EXPECT_EQ(relative.award.pension.total(), absolute.award.pension.total());
  });
}

TEST(Plan, PayingNothingCostsNothingAndIsItsOwnMeasure) {
  ForAll([](CompareRequest& request, Random& random) {
    const Setting setting = SettingOf(request);
    const Evaluation nothing = Worked(setting, {});
    const Evaluation empty = Worked(setting, Mixed("NNNNNNNNNNNN", 1.0, RandomScheme(random)));
    EXPECT_EQ(empty.life.flows, nothing.life.flows);
    const ContributeAnswer answer = AnswerOf(setting, empty, nothing);
    EXPECT_EQ(answer.contributions.total, Money{});
    EXPECT_EQ(answer.contributions.first_month, Money{});
    EXPECT_EQ(answer.contributions.standard_months + answer.contributions.fixed_months, 0);
    EXPECT_EQ(answer.lifetime.paid, Money{});
    EXPECT_EQ(answer.pool.paid_in, Money{});
    EXPECT_EQ(answer.against_nothing.received_more, Money{});
    EXPECT_EQ(answer.against_nothing.refund_more, Money{});
    EXPECT_EQ(answer.against_nothing.net_present_value, Money{});
    EXPECT_FALSE(answer.against_nothing.internal_rate.has_value());
  });
}

TEST(Plan, FinancingChangesOnlyTheAccountAndThePool) {
  ForAll([](CompareRequest& request, Random& random) {
    const Setting setting = SettingOf(request);
    Scheme scheme = RandomScheme(random);
    scheme.account_share = 1.0;
    const Evaluation a = Worked(setting, Mixed(kEveryMonth, 0.6, scheme));
    scheme.account_share = 0.0;
    const Evaluation b = Worked(setting, Mixed(kEveryMonth, 0.6, scheme));
    EXPECT_EQ(b.accumulation.last, a.accumulation.last);
    EXPECT_EQ(b.accumulation.eligibility_months, a.accumulation.eligibility_months);
    EXPECT_EQ(b.accumulation.accrual_years, a.accumulation.accrual_years);
    EXPECT_EQ(b.accumulation.mean_index, a.accumulation.mean_index);
    EXPECT_EQ(b.award.pension.basic, a.award.pension.basic);
    EXPECT_EQ(b.life.paid, a.life.paid);
    EXPECT_LE(b.accumulation.account.balance(), a.accumulation.account.balance());
  });
}

TEST(Plan, TheIndexChangesOnlyTheBasicPension) {
  ForAll([](CompareRequest& request, Random& random) {
    const Setting setting = SettingOf(request);
    Scheme scheme = RandomScheme(random);
    scheme.index.mode = IndexMode::kActual;
    const Evaluation a = Worked(setting, Mixed(kEveryMonth, 0.6, scheme));
    scheme.index.mode = IndexMode::kAmplified;
    const Evaluation b = Worked(setting, Mixed(kEveryMonth, 0.6, scheme));
    EXPECT_EQ(b.accumulation.last, a.accumulation.last);
    EXPECT_EQ(b.accumulation.account.balance(), a.accumulation.account.balance());
    EXPECT_EQ(b.accumulation.accrual_years, a.accumulation.accrual_years);
    EXPECT_EQ(b.award.pension.account, a.award.pension.account);
    EXPECT_GE(b.award.pension.basic, a.award.pension.basic);
    EXPECT_EQ(b.life.paid, a.life.paid);
  });
}

TEST(Plan, ASubsidyChangesOnlyWhatTheWorkerBears) {
  ForAll([](CompareRequest& request, Random&) {
    const Setting setting = SettingOf(request);
    ContributionPlan plan = PlanOf(request);
    plan.subsidy.reset();
    const Evaluation without = Worked(setting, plan);
    plan.subsidy = Subsidy{.share = 0.5, .monthly_cap = {}, .months = 24};
    const Evaluation with = Worked(setting, plan);
    EXPECT_EQ(with.life.paid, without.life.paid);
    EXPECT_EQ(with.life.received, without.life.received);
    EXPECT_EQ(with.accumulation.account.balance(), without.accumulation.account.balance());
    EXPECT_EQ(with.life.pool_in, without.life.pool_in);
    for (std::size_t k = 0; k < with.life.flows.size(); ++k) {
      EXPECT_GE(with.life.flows[k], without.life.flows[k]);
    }
  });
}

}  // namespace
}  // namespace flexpension::test
