#include "core/rules/provincial_award.h"

#include <gtest/gtest.h>

#include "tests/support/build.h"

namespace flexpension::test {
namespace {

const Month kRetired = Month::Of(2025, 6);

HeldList<AwardRounding> By(AwardRounding rule) {
  return HeldList<AwardRounding>(std::vector<AwardRounding>{rule});
}

TEST(AwardRounding, HalfUpUpAndDown) {
  EXPECT_DOUBLE_EQ(RoundedBy(By({.to = 0.1, .mode = RoundingMode::kHalfUp}), kRetired, 2.25), 2.3);
  EXPECT_DOUBLE_EQ(RoundedBy(By({.to = 0.1, .mode = RoundingMode::kUp}), kRetired, 2.21), 2.3);
  EXPECT_DOUBLE_EQ(RoundedBy(By({.to = 0.1, .mode = RoundingMode::kDown}), kRetired, 2.29), 2.2);
  EXPECT_DOUBLE_EQ(RoundedBy(By({.to = 1, .mode = RoundingMode::kUp}), kRetired, 7000.01), 7001);
  EXPECT_DOUBLE_EQ(RoundedBy(By({}), kRetired, 2.2111), 2.2111);
  EXPECT_DOUBLE_EQ(RoundedBy({}, kRetired, 2.2111), 2.2111);
}

TEST(AwardRounding, AMultipleStaysWhereItIs) {
  EXPECT_DOUBLE_EQ(RoundedBy(By({.to = 0.1, .mode = RoundingMode::kUp}), kRetired, 30.3), 30.3);
  EXPECT_DOUBLE_EQ(RoundedBy(By({.to = 0.1, .mode = RoundingMode::kDown}), kRetired, 30.3), 30.3);
}

TEST(AwardRounding, BelowAFenIsCutFirst) {
  const AwardRounding rule{.to = 0.1, .mode = RoundingMode::kUp, .cut = 0.01};
  EXPECT_DOUBLE_EQ(RoundedBy(By(rule), kRetired, 2.209), 2.2);
  EXPECT_DOUBLE_EQ(RoundedBy(By(rule), kRetired, 2.211), 2.3);
}

TEST(AwardRounding, TheRuleInForceAtRetirementCounts) {
  const HeldList<AwardRounding> rules(std::vector<AwardRounding>{
      {}, {.from = Month::Of(2021, 1), .to = 0.01, .mode = RoundingMode::kHalfUp}});
  EXPECT_DOUBLE_EQ(RoundedBy(rules, Month::Of(2020, 12), 490 / 12.0), 490 / 12.0);
  EXPECT_DOUBLE_EQ(RoundedBy(rules, Month::Of(2021, 1), 490 / 12.0), 40.83);
}

/// Base 8000, mean index 0.8, 300 months, 60 of them before the account, 139,000 over 139 months.
AwardFacts Facts() {
  AwardFacts facts;
  facts.retired = kRetired;
  facts.base = 8000;
  facts.mean_index = 0.8;
  facts.total_months = 300;
  facts.before_months = 60;
  facts.balance = Yuan(139000);
  facts.payout_months = 139;
  return facts;
}

AwardTerm Term(const char* part, AwardKind kind) {
  AwardTerm term;
  term.sum.part = part;
  term.sum.kind = kind;
  return term;
}

AwardTerm WageYears(const char* part, double plain, double indexed, double rate) {
  AwardTerm term = Term(part, AwardKind::kWageYears);
  term.sum.plain = plain;
  term.sum.indexed = indexed;
  term.sum.rate = rate;
  return term;
}

AwardTerm Fixed(const char* part, double amount) {
  AwardTerm term = Term(part, AwardKind::kFixed);
  term.sum.amount = amount;
  return term;
}

AwardRules Of(const std::vector<AwardTerm>& terms) {
  AwardRules rules;
  rules.terms = HeldList<AwardTerm>(terms);
  return rules;
}

Money AmountOf(const ProvincialAward& award, std::string_view part) {
  for (const AwardPart& row : award.parts) {
    if (row.part == part) return row.amount;
  }
  ADD_FAILURE() << "no part " << part;
  return {};
}

Money Given(const AwardTerm& term, const AwardFacts& facts = Facts()) {
  const AwardRules rules = Of({term});
  return AmountOf(AwardBy(rules, facts, {}), term.sum.part.view());
}

TEST(ProvincialAward, TheThreePartsAreAlwaysThere) {
  const AwardRules rules = Of({Fixed("heating", 120)});
  const ProvincialAward award = AwardBy(rules, Facts(), {});
  ASSERT_EQ(award.parts.size(), 4u);
  EXPECT_EQ(AmountOf(award, "basic"), Money{});
  EXPECT_EQ(AmountOf(award, "account"), Yuan(1000));
  EXPECT_EQ(AmountOf(award, "heating"), Yuan(120));
  EXPECT_EQ(award.total, Yuan(1120));
}

TEST(ProvincialAward, WageYearsAreRateTimesWageTimesYearsPlus) {
  EXPECT_EQ(Given(WageYears("basic", 0.5, 0.5, 0.01)), Yuan(1800));
  AwardTerm term = WageYears("regulating_sum", 0, 1, 3);
  term.sum.indexed_base = AwardBase::kOneYuan;
  term.sum.plus = 480;
  EXPECT_EQ(Given(term), Yuan(540));  // 480 + 3 · 0.8 · 25
  AwardTerm before = WageYears("transitional", 0, 1, 0.013);
  before.sum.years.of = AwardYearsOf::kBefore;
  EXPECT_EQ(Given(before), Yuan(416));
}

TEST(ProvincialAward, ALowIndexLowersThePlainBaseAndAFloorRaisesTheIndex) {
  AwardTerm low = WageYears("basic", 1, 0, 0.01);
  low.sum.low_index = 1.0;
  EXPECT_EQ(Given(low), Yuan(1600));
  AwardTerm floor = WageYears("transitional", 0, 1, 0.01);
  floor.sum.index_floor = 1.0;
  EXPECT_EQ(Given(floor), Yuan(2000));
}

TEST(ProvincialAward, BandsGiveEachYearItsRateAndAnotherRateAll) {
  AwardTerm bands = WageYears("years_over_20", 1, 0, 0);
  bands.sum.bands = HeldList<AwardBand>(
      std::vector<AwardBand>{{20, 24.0, 0.01}, {24, std::nullopt, 0.02}, {30, {}, 1}});
  EXPECT_EQ(Given(bands), Yuan(480));  // 8000 · (4 · 1 % + 1 · 2 %)
  AwardTerm over = WageYears("basic", 1, 0, 0.01);
  over.sum.rate_over = AwardRateOver{{}, 25, 0.02};
  EXPECT_EQ(Given(over), Yuan(2000));  // not more than 25
  over.sum.rate_over->years = 24.99;
  EXPECT_EQ(Given(over), Yuan(4000));
}

TEST(ProvincialAward, StepsGiveTheRateOfTheHighestReached) {
  AwardTerm steps = WageYears("highland", 0, 1, 0);
  steps.sum.kind = AwardKind::kWageSteps;
  steps.sum.steps = HeldList<AwardStep>(std::vector<AwardStep>{{10, 0.05}, {25, 0.1}, {26, 0.2}});
  EXPECT_EQ(Given(steps), Yuan(640));
}

TEST(ProvincialAward, WholeYearsAndPercentages) {
  AwardTerm years = Term("transitional", AwardKind::kPerFullYear);
  years.sum.amount = 4;
  AwardFacts facts = Facts();
  facts.total_months = 311;
  EXPECT_EQ(Given(years, facts), Yuan(100));
  AwardTerm percent = Term("only_child", AwardKind::kPercentOf);
  percent.sum.rate = 0.05;
  percent.sum.parts = HeldList<Label>(std::vector<Label>{"basic", "account"});
  const AwardRules rules = Of({Fixed("basic", 500), percent});
  EXPECT_EQ(AmountOf(AwardBy(rules, Facts(), {}), "only_child"), Yuan(75));
}

TEST(ProvincialAward, ANewMethodComesInByShares) {
  AwardTerm term = Term("transitional", AwardKind::kPhaseIn);
  AwardSum fresh = Fixed("", 300).sum;
  AwardSum old = Fixed("", 100).sum;
  term.fresh = HeldList<AwardSum>(std::vector<AwardSum>{fresh});
  term.old = HeldList<AwardSum>(std::vector<AwardSum>{old});
  term.shares = HeldList<AwardShare>(
      std::vector<AwardShare>{{Month::Of(2025, 1), 0.7}, {Month::Of(2026, 1), 1}});
  EXPECT_EQ(Given(term), Yuan(140));
  AwardFacts early = Facts();
  early.retired = Month::Of(2024, 12);
  const AwardRules rules = Of({term});
  const ProvincialAward award = AwardBy(rules, early, {});
  EXPECT_EQ(AmountOf(award, "transitional"), Money{});
  EXPECT_EQ(award.undated.size(), 1u);
  std::swap(term.fresh, term.old);
  EXPECT_EQ(Given(term), Money{});
}

TEST(ProvincialAward, APaidShareRestsOnTheYearsPaid) {
  AwardTerm term = Term("zhengzhou_supplement", AwardKind::kPaidShare);
  term.sum.name = "parameter";
  term.sum.reference_base = 4000;
  AwardFacts facts = Facts();
  const std::vector<AwardInput> inputs = {{"parameter", 5}};
  facts.inputs = inputs;
  EXPECT_EQ(Given(term, facts), Yuan(800));  // 5 · 20/25 · 100 · 8000/4000
}

TEST(ProvincialAward, TermsOfAPartAreAddedAndRoundedOnceOrEach) {
  AwardRules rules = Of({Fixed("heating", 1.04), Fixed("heating", 1.04)});
  rules.amount = By({.to = 0.1, .mode = RoundingMode::kHalfUp});
  EXPECT_EQ(AmountOf(AwardBy(rules, Facts(), {}), "heating"), FenOf(210));
  rules.round_each_term = true;
  EXPECT_EQ(AmountOf(AwardBy(rules, Facts(), {}), "heating"), FenOf(200));
}

TEST(ProvincialAward, APartHasTheDocumentsOfItsTermsAndTheirLowestConfidence) {
  AwardTerm sure = Fixed("heating", 1);
  sure.document = "one";
  sure.confidence = Confidence::kA;
  AwardTerm unsure = Fixed("heating", 1);
  unsure.document = "two";
  unsure.confidence = Confidence::kC;
  const AwardRules rules = Of({sure, unsure, sure});
  const ProvincialAward award = AwardBy(rules, Facts(), {});
  EXPECT_EQ(award.parts[3].source, "one; two");
  EXPECT_EQ(award.parts[3].confidence, Confidence::kC);
}

TEST(ProvincialAward, AConditionThatIsNotGivenIsNoAndAskedFor) {
  AwardTerm term = Fixed("only_child", 60);
  term.conditions = HeldList<AwardCondition>(std::vector<AwardCondition>{{.input = "certificate"}});
  const AwardRules rules = Of({term});
  AwardFacts facts = Facts();
  const ProvincialAward without = AwardBy(rules, facts, {});
  EXPECT_EQ(without.parts.size(), 3u);
  ASSERT_EQ(without.questions.size(), 1u);
  EXPECT_TRUE(without.questions[0].optional);
  const std::vector<AwardInput> yes = {{"certificate", 1}};
  facts.inputs = yes;
  EXPECT_EQ(AmountOf(AwardBy(rules, facts, {}), "only_child"), Yuan(60));
}

}  // namespace
}  // namespace flexpension::test
