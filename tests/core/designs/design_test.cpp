#include "core/designs/design.h"

#include <gtest/gtest.h>

#include <set>

#include "core/designs/designs.h"
#include "tests/support/build.h"
#include "tests/support/record.h"

namespace flexpension::test {
namespace {

TEST(Design, ItsNumberAndItsSixChoicesAreTheSameThing) {
  std::set<Levels> seen;
  for (int i = 0; i < kDesigns; ++i) {
    EXPECT_EQ(IndexOf(LevelsAt(i)), i);
    EXPECT_EQ(IndexOf(DesignAt(i)), i);
    seen.insert(LevelsAt(i));
  }
  EXPECT_EQ(seen.size(), 324u);
}

TEST(Design, TheLastChoiceCountsUpFastest) {
  const Design first = DesignAt(0);
  EXPECT_EQ(first, (Design{Level::kAbsolute, Term::kUnlimited, Financing::kAccount, Credit::kFull,
                           Credit::kFull, IndexMode::kActual}));
  EXPECT_EQ(DesignAt(1).index, IndexMode::kFixed);
  EXPECT_EQ(DesignAt(3).accrual, Credit::kNone);
  EXPECT_EQ(DesignAt(9).eligibility, Credit::kNone);
  EXPECT_EQ(DesignAt(27).financing, Financing::kPool);
  EXPECT_EQ(DesignAt(81).term, Term::kLimited);
  EXPECT_EQ(DesignAt(162).level, Level::kRelative);
  EXPECT_EQ(DesignAt(323), (Design{Level::kRelative, Term::kLimited, Financing::kSplit,
                                   Credit::kProrated, Credit::kProrated, IndexMode::kAmplified}));
}

TEST(Design, ItsChoicesTakeThePlaceOfTheSchemesAndTheNumbersStay) {
  Scheme parameters;
  parameters.amount = Yuan(600);
  parameters.indexation = 0.5;
  parameters.indexed_to = IndexedTo::kFlexibleIncome;
  parameters.term_months = 24;
  parameters.account_share = 0.3;
  parameters.eligibility = {Credit::kFull, 0.5, 36};
  parameters.index = {IndexMode::kFixed, 0.4, 1.5, Weighting::kAccrued};
  const Scheme limited = SchemeOf(Design{}, parameters);
  EXPECT_EQ(limited.amount, Yuan(600));
  EXPECT_EQ(limited.indexation, 0.0);
  EXPECT_EQ(limited.indexed_to, IndexedTo::kFlexibleIncome);
  EXPECT_EQ(limited.term_months, 24);
  EXPECT_EQ(limited.account_share, 0.3);
  EXPECT_EQ(limited.eligibility.mode, Credit::kProrated);
  EXPECT_EQ(limited.eligibility.factor, 0.5);
  EXPECT_EQ(limited.eligibility.cap_months, 36);
  EXPECT_EQ(limited.accrual, Credit::kProrated);
  EXPECT_EQ(limited.index.mode, IndexMode::kActual);
  EXPECT_EQ(limited.index.fixed, 0.4);
  EXPECT_EQ(limited.index.amplifier, 1.5);
  EXPECT_EQ(limited.index.weighting, Weighting::kAccrued);

  const Scheme other = SchemeOf({Level::kRelative, Term::kUnlimited, Financing::kAccount,
                                 Credit::kNone, Credit::kFull, IndexMode::kAmplified},
                                parameters);
  EXPECT_EQ(other.indexation, 1.0);
  EXPECT_EQ(other.term_months, std::nullopt);
  EXPECT_EQ(other.account_share, 1.0);
  EXPECT_EQ(other.eligibility.mode, Credit::kNone);
  EXPECT_EQ(other.accrual, Credit::kFull);
  EXPECT_EQ(other.index.mode, IndexMode::kAmplified);
  EXPECT_EQ(SchemeOf({.financing = Financing::kPool}, parameters).account_share, 0.0);
}

TEST(Design, ALimitedTermIsSixtyMonthsWhereNoneIsNamed) {
  EXPECT_EQ(SchemeOf({.term = Term::kLimited}, Scheme{}).term_months, 60);
}

TEST(Design, LuAndLiProposeTwo) {
  std::set<int> proposed;
  for (int i = 0; i < kDesigns; ++i) {
    if (IsProposed(DesignAt(i))) proposed.insert(i);
  }
  const int account = IndexOf(Design{.financing = Financing::kAccount});
  const int split = IndexOf(Design{.financing = Financing::kSplit});
  EXPECT_EQ(proposed, (std::set<int>{account, split}));
}

// The examples of Lu & Li, sections 4 (4) and 5, on a year that ends at the statutory age.

DesignsAnswer Example(double average_wage, std::int64_t amount, std::string_view pattern) {
  DesignsRequest request;
  static_cast<Situation&>(request) = PlainRequest();
  request.region = FlatRegion(average_wage, average_wage);
  request.person.birth_month = M(1964, 12);  // 60 in December 2024, before the delays
  request.valuation_month = M(2024, 1);
  Scheme scheme;
  scheme.amount = Yuan(amount);
  request.plan.body = Mixed(pattern, 1.0, scheme);
  request.retirement.extend = false;
  auto result = Designs(BuiltinPack(), request);
  if (const auto* problems = std::get_if<Problems>(&result)) {
    ADD_FAILURE() << problems->front().path << problems->front().message.en;
    return {};
  }
  return std::move(std::get<DesignsAnswer>(result));
}

const DesignAnswer& Of(const DesignsAnswer& answer, const Design& design) {
  return answer.designs[static_cast<std::size_t>(IndexOf(design))];
}

TEST(LuAndLi, TheExamplesOfThePaperComeOut) {
  Record record("lu-li-examples", {{"exact", 0}});
  // A year of 500 at a wage of 5000 is half a year, and of 600 six tenths.
  const DesignsAnswer five = Example(5000, 500, "FFFFFFFFFFFF");
  record.Next();
  EXPECT_EQ(Of(five, {}).accrual_years, 0.5);
  EXPECT_EQ(Of(five, {}).eligibility_months, 6.0);
  const DesignsAnswer six = Example(5000, 600, "FFFFFFFFFFFF");
  record.Next();
  EXPECT_DOUBLE_EQ(Of(six, {}).accrual_years, 0.6);
  EXPECT_DOUBLE_EQ(Of(six, {}).eligibility_months, 7.2);
  // 500 at a wage of 5000 has the index one half, three tenths or six tenths.
  const std::pair<IndexMode, double> indexes[] = {
      {IndexMode::kActual, 0.5}, {IndexMode::kFixed, 0.3}, {IndexMode::kAmplified, 0.6}};
  for (const auto& [mode, index] : indexes) {
    record.Next();
    EXPECT_DOUBLE_EQ(Of(five, {.index = mode}).mean_index, index);
  }
  // Six months of a thousand at a wage of ten thousand are a quarter year, under both proposals.
  const DesignsAnswer half = Example(10000, 1000, "FFFFFFSSSSSS");
  for (const Financing financing : {Financing::kAccount, Financing::kSplit}) {
    const DesignAnswer& design = Of(half, {.financing = financing});
    record.Next();
    EXPECT_TRUE(design.proposed);
    EXPECT_EQ(design.eligibility_months, 3.0 + 6.0);
    EXPECT_EQ(design.accrual_years, 0.25 + 0.5);
    EXPECT_EQ(design.mean_index, (6 * 0.5 + 6 * 1.0) / 12);
    EXPECT_EQ(design.contributions_total, Yuan(6 * 1000 + 6 * 2000));
  }
}

}  // namespace
}  // namespace flexpension::test
