#include "core/plan/history.h"

#include <gtest/gtest.h>

#include "tests/support/build.h"

namespace flexpension::test {
namespace {

const AnnouncedRate kRates[] = {{2023, 0.12}, {2024, 0.06}};

struct Case {
  Record record;
  Month valuation = M(2026, 4);
  Region region;
  Problems problems;

  Case() { region.average_wage = SeriesOf({{M(2023, 1), 6000.0}, {M(2025, 1), 8000.0}}); }
  RecordOfYears Of(std::vector<HistoryYear> years) {
    record.history = std::move(years);
    Assumptions assumptions;
    assumptions.account_rate = 0.03;
    assumptions.wage_growth = 0.0;
    return RecordOf(record, valuation, region, kRates, assumptions, problems);
  }
};

TEST(RecordFromYears, TheIndexIsTheBaseOverTheWageOfTheLastPaidMonth) {
  Case c;
  const RecordOfYears result = c.Of({{2023, 12, 3000.0, {}}, {2025, 6, 8000.0, {}}});
  EXPECT_EQ(result.months, 18);
  EXPECT_NEAR(result.mean_index, (12 * 0.5 + 6 * 1.0) / 18, 1e-15);
}

TEST(RecordFromYears, SomePlacesTakeTheWageOfTwelveMonthsLater) {
  Case c;
  c.region.record_wage_later_months = 12;
  EXPECT_NEAR(c.Of({{2024, 12, 4000.0, {}}}).mean_index, 0.5, 1e-15);
  c.region.record_wage_later_months = 0;
  EXPECT_NEAR(c.Of({{2024, 12, 4000.0, {}}}).mean_index, 4000.0 / 6000.0, 1e-15);
}

TEST(RecordFromYears, EachYearEarnsItsAnnouncedRateAndTheAssumedOneWhereThereIsNone) {
  Case c;
  // 240 in November and December 2023 earn 1 % a month for two and one; then 6 % and 3 % a year,
  // and three months of 2026 at the assumed 3 %.
  const RecordOfYears result = c.Of({{2023, 2, 3000.0, {}}});
  const Money first = Fen(480.0 + 2.4 * 3);
  const Money second = first + Fen(first.yuan() * 0.06);
  const Money third = second + Fen(second.yuan() * 0.03);
  const Money now = third + Fen(third.yuan() * 0.03 * 3 / 12);
  EXPECT_EQ(result.account_balance, now);
  EXPECT_EQ(result.account_interest, now - Yuan(480));
}

TEST(RecordFromYears, TheMonthsOfTheValuationYearEndBeforeTheValuationMonth) {
  Case c;
  // February and March at 3 % a year: 640 for two months and one.
  const RecordOfYears result = c.Of({{2026, 2, 8000.0, {}}});
  EXPECT_EQ(result.account_balance, Fen(1280.0 + 640.0 * 3 * 0.03 / 12));
}

TEST(RecordFromYears, AnIndexStandsForTheBase) {
  Case c;
  EXPECT_EQ(c.Of({{2024, 12, {}, 0.5}}).account_balance,
            c.Of({{2024, 12, 3000.0, {}}}).account_balance);
  // Both given: the index counts, the base is what was paid.
  const RecordOfYears both = c.Of({{2024, 12, 3000.0, 0.9}});
  EXPECT_EQ(both.mean_index, 0.9);
  EXPECT_EQ(both.account_balance, c.Of({{2024, 12, 3000.0, {}}}).account_balance);
}

TEST(RecordFromYears, AKnownBalanceOpensTheYearAfterIt) {
  Case c;
  c.record.balance_as_of = 2024;
  c.record.account_balance = Yuan(10000);
  const RecordOfYears result = c.Of({{2010, 12, 1000.0, 0.6}, {2024, 12, 3000.0, {}}});
  EXPECT_EQ(result.months, 24);
  const Money at_2025 = Yuan(10300);
  EXPECT_EQ(result.account_balance, at_2025 + Fen(10300.0 * 0.03 * 3 / 12));
}

TEST(RecordFromYears, AYearWithoutAWageNeedsItsIndexAndItsBase) {
  Case c;
  c.Of({{2020, 12, 3000.0, {}}, {2021, 12, {}, 0.6}, {2022, 12, 3000.0, 0.6}});
  ASSERT_EQ(c.problems.size(), 2u);
  EXPECT_EQ(c.problems[0].path, "/person/record/history/0");
  EXPECT_EQ(c.problems[0].when, "2020");
  EXPECT_EQ(c.problems[1].path, "/person/record/history/1");
  EXPECT_NE(c.problems[0].message.en, c.problems[1].message.en);
}

}  // namespace
}  // namespace flexpension::test
