// What holds within the answer to one plan.

#include "tests/property/for_all.h"
#include "tests/support/build.h"

namespace flexpension::test {
namespace {

TEST(Answer, WhatIsPaidGoesToTheAccountAndToThePoolToTheFen) {
  ForAll([](CompareRequest& request, Random&) {
    const Setting setting = SettingOf(request);
    const Evaluation plan = Worked(setting, PlanOf(request));
    const ContributeAnswer answer = AnswerOf(setting, plan, Worked(setting, {}));
    Money paid;
    Money to_account;
    for (const PaidMonth& month : plan.accumulation.months) {
      EXPECT_GE(month.credit.to_account, Money{});
      EXPECT_GE(month.credit.to_pool(), Money{});
      EXPECT_GE(month.subsidy, Money{});
      EXPECT_LE(month.subsidy, month.credit.paid);
      paid += month.credit.paid;
      to_account += month.credit.to_account;
    }
    EXPECT_EQ(answer.contributions.total, paid);
    EXPECT_EQ(answer.contributions.to_account, to_account);
    EXPECT_EQ(answer.contributions.to_account + answer.contributions.to_pool, paid);
  });
}

TEST(Answer, TheAccountIsItsOpeningItsContributionsAndItsInterest) {
  ForAll([](CompareRequest& request, Random&) {
    const Setting setting = SettingOf(request);
    const Evaluation plan = Worked(setting, PlanOf(request));
    Money balance = request.person.record.account_balance;
    for (const PaidMonth& month : plan.accumulation.months) balance += month.credit.to_account;
    balance += plan.accumulation.account.interest();
    EXPECT_EQ(plan.accumulation.account.balance(), balance);
  });
}

TEST(Answer, EitherAPensionOrARefund) {
  ForAll([](CompareRequest& request, Random&) {
    const Setting setting = SettingOf(request);
    const Evaluation plan = Worked(setting, PlanOf(request));
    const Accumulation& end = plan.accumulation;
    EXPECT_EQ(end.eligible, end.eligibility_months >= end.minimum_months - 1e-9);
    EXPECT_EQ(end.eligible, end.reason != Reason::kNone);
    if (end.eligible) {
      EXPECT_EQ(plan.award.refund, Money{});
      EXPECT_EQ(plan.life.refunded, Money{});
    } else {
      EXPECT_EQ(plan.award.pension.total(), Money{});
      EXPECT_EQ(plan.award.refund, end.account.balance());
      EXPECT_EQ(plan.life.received, Money{});
    }
  });
}

TEST(Answer, WhatThePersonAndTheHeirsGetIsInTheFlowsOnce) {
  ForAll([](CompareRequest& request, Random&) {
    const Setting setting = SettingOf(request);
    const Evaluation plan = Worked(setting, PlanOf(request));
    Money flows;
    for (const Money flow : plan.life.flows) flows += flow;
    Money subsidy;
    for (std::size_t k = 0; k < plan.accumulation.months.size() && k < plan.life.flows.size();
         ++k) {
      subsidy += plan.accumulation.months[k].subsidy;
    }
    const Lifetime& life = plan.life;
    EXPECT_EQ(flows, life.received + life.refunded + life.left_to_heirs + life.grants.total() +
                         subsidy - life.paid);
    EXPECT_EQ(life.flows.size(), setting.IndexOf(setting.death_month) + 1);
  });
}

TEST(Answer, ContributionsEndAtTheChosenAgeOrWithTheExtension) {
  ForAll([](CompareRequest& request, Random&) {
    const Setting setting = SettingOf(request);
    const Accumulation end = Worked(setting, PlanOf(request)).accumulation;
    const Month choice = std::max(setting.chosen_month, setting.valuation_month - 1);
    EXPECT_EQ(end.last, choice + end.extended_months);
    EXPECT_GE(end.extended_months, 0);
    EXPECT_LE(end.last, std::max(choice, request.person.birth_month + kLastContributionAge));
    if (!request.retirement.extend) {
      EXPECT_LE(end.last, std::max(choice, setting.statutory_month));
    }
    EXPECT_EQ(static_cast<int>(end.months.size()), end.last - setting.valuation_month + 1);
  });
}

TEST(Answer, ThePaymentsOfALifeAreThePensionWithItsRaises) {
  ForAll([](CompareRequest& request, Random&) {
    const Setting setting = SettingOf(request);
    const Evaluation plan = Worked(setting, PlanOf(request));
    Money received;
    PensionParts pension = plan.award.pension;
    const Month first = plan.accumulation.last + 1;
    for (Month month = first; month <= setting.death_month; ++month) {
      if (month.month() == 1 && month > first) {
        pension.basic = Fen(pension.basic.yuan() * (1.0 + request.assumptions.benefit_growth));
        pension.account = Fen(pension.account.yuan() * (1.0 + request.assumptions.benefit_growth));
        pension.transitional =
            Fen(pension.transitional.yuan() * (1.0 + request.assumptions.benefit_growth));
      }
      received += pension.basic + pension.account + pension.transitional;
    }
    EXPECT_EQ(plan.life.received, received);
  });
}

}  // namespace
}  // namespace flexpension::test
