#include "core/figures/series.h"

#include <gtest/gtest.h>

#include "tests/support/build.h"

namespace flexpension::test {
namespace {

constexpr double kGrowth = 0.03;

Series WithGap() {
  Figure gap = FigureOf(M(2025, 1), 0.0);
  gap.value.reset();
  return Series({FigureOf(M(2024, 1), 6260.0), gap, FigureOf(M(2026, 7), 6500.0)});
}

/// Published twice, then kept for the time being.
Series WithProvisional() {
  Figure kept = FigureOf(M(2026, 7), 4780.0);
  kept.status = Status::kProvisional;
  return Series({FigureOf(M(2024, 7), 4492.0), FigureOf(M(2025, 7), 4775.0), kept});
}

double ValueAt(const Series& series, Month month) {
  const auto figure = series.At(month, kGrowth);
  EXPECT_TRUE(figure.has_value()) << ToText(month);
  return figure ? figure->value : 0.0;
}

TEST(Series, TheFigureInForceIsTheLastThatTookEffect) {
  const Series series = SeriesOf({{M(2024, 1), 6260.0}, {M(2025, 7), 6385.0}});
  EXPECT_EQ(ValueAt(series, M(2024, 1)), 6260.0);
  EXPECT_EQ(ValueAt(series, M(2025, 6)), 6260.0);
  EXPECT_EQ(ValueAt(series, M(2025, 7)), 6385.0);
}

TEST(Series, NothingIsInForceBeforeTheFirstFigure) {
  EXPECT_FALSE(SeriesOf({{M(2024, 1), 6260.0}}).At(M(2023, 12), kGrowth).has_value());
  EXPECT_FALSE(Series{}.At(M(2024, 1), kGrowth).has_value());
}

TEST(Series, AnOlderFigureNeverGrows) {
  const Series series = SeriesOf({{M(2020, 1), 5000.0}, {M(2025, 1), 6385.0}});
  EXPECT_EQ(ValueAt(series, M(2024, 12)), 5000.0);
  EXPECT_EQ(series.At(M(2024, 12), kGrowth)->status, Status::kGiven);
}

TEST(Series, TheLastFigureGrowsOnceForEachFullTwelveMonths) {
  const Series series = SeriesOf({{M(2025, 1), 6385.0}});
  EXPECT_EQ(ValueAt(series, M(2025, 12)), 6385.0);
  EXPECT_EQ(ValueAt(series, M(2026, 1)), 6385.0 * 1.03);
  EXPECT_EQ(ValueAt(series, M(2026, 12)), 6385.0 * 1.03);
  EXPECT_EQ(ValueAt(series, M(2027, 1)), 6385.0 * (1.03 * 1.03));
}

TEST(Series, AGrownFigureCountsAsProjected) {
  const Series series = SeriesOf({{M(2025, 1), 6385.0}});
  EXPECT_EQ(series.At(M(2025, 12), kGrowth)->status, Status::kGiven);
  EXPECT_EQ(series.At(M(2026, 1), kGrowth)->status, Status::kProjected);
  EXPECT_EQ(series.At(M(2026, 1), 0.0)->status, Status::kProjected);
  EXPECT_EQ(series.At(M(2026, 1), kGrowth)->figure->value, 6385.0);
}

TEST(Series, NothingIsInForceInAKnownGap) {
  EXPECT_EQ(ValueAt(WithGap(), M(2024, 12)), 6260.0);
  EXPECT_FALSE(WithGap().At(M(2025, 1), kGrowth).has_value());
  EXPECT_FALSE(WithGap().At(M(2026, 6), kGrowth).has_value());
  EXPECT_EQ(ValueAt(WithGap(), M(2026, 7)), 6500.0);
}

TEST(Series, AProvisionalFigureStartsNoProjectionAndEndsNone) {
  EXPECT_EQ(ValueAt(WithProvisional(), M(2026, 6)), 4775.0);
  EXPECT_EQ(ValueAt(WithProvisional(), M(2026, 7)), 4775.0 * 1.03);
  EXPECT_EQ(ValueAt(WithProvisional(), M(2027, 6)), 4775.0 * 1.03);
  EXPECT_EQ(ValueAt(WithProvisional(), M(2027, 7)), 4775.0 * (1.03 * 1.03));
  EXPECT_EQ(WithProvisional().At(M(2026, 7), kGrowth)->status, Status::kProjected);
  std::vector<double> values(36);
  ASSERT_TRUE(WithProvisional().Fill(M(2026, 1), kGrowth, values));
  EXPECT_EQ(values[5], 4775.0);
  EXPECT_EQ(values[6], 4775.0 * 1.03);
  EXPECT_EQ(values[18], 4775.0 * (1.03 * 1.03));
}

TEST(Series, AProvisionalFigureIsTheNewestFromItsMonthOn) {
  EXPECT_EQ(WithProvisional().Newest(M(2024, 6)), nullptr);
  EXPECT_EQ(WithProvisional().Newest(M(2026, 6))->value, 4775.0);
  EXPECT_EQ(WithProvisional().Newest(M(2026, 7))->value, 4780.0);
  EXPECT_EQ(WithProvisional().Newest(M(2030, 1))->value, 4780.0);
}

TEST(Series, OwnFiguresReplaceAProvisionalOne) {
  Series series = WithProvisional();
  series.Override(SeriesOf({{M(2026, 7), 5000.0}}));
  EXPECT_EQ(series.Newest(M(2026, 8))->value, 5000.0);
  EXPECT_EQ(ValueAt(series, M(2026, 8)), 5000.0);
}

TEST(Series, NothingIsInForceWhereAllIsProvisional) {
  Figure kept = FigureOf(M(2026, 7), 4780.0);
  kept.status = Status::kProvisional;
  EXPECT_TRUE(Series({kept}).empty());
  EXPECT_FALSE(Series({kept}).At(M(2026, 8), kGrowth).has_value());
}

TEST(Series, FillGivesWhatAtGivesForEveryMonth) {
  const Series series =
      SeriesOf({{M(2023, 7), 6000.0}, {M(2024, 7), 6260.0}, {M(2025, 1), 6385.0}});
  for (const Month start : {M(2023, 7), M(2024, 11), M(2025, 1), M(2025, 12), M(2031, 5)}) {
    for (const double growth : {-0.02, 0.0, 0.03, 0.2}) {
      std::vector<double> values(700);
      ASSERT_TRUE(series.Fill(start, growth, values));
      for (std::size_t i = 0; i < values.size(); ++i) {
        const Month month = start + static_cast<int>(i);
        ASSERT_EQ(values[i], series.At(month, growth)->value)
            << ToText(start) << " " << ToText(month);
      }
    }
  }
}

TEST(Series, FillFailsWhereAFigureIsMissing) {
  std::vector<double> values(12);
  EXPECT_FALSE(WithGap().Fill(M(2023, 12), kGrowth, values));
  EXPECT_FALSE(WithGap().Fill(M(2024, 6), kGrowth, values));
  EXPECT_FALSE(WithGap().Fill(M(2025, 6), kGrowth, values));
  EXPECT_TRUE(WithGap().Fill(M(2024, 1), kGrowth, values));
  EXPECT_TRUE(WithGap().Fill(M(2026, 7), kGrowth, values));
}

TEST(Series, OwnFiguresWinFromTheirFirstMonthOn) {
  Series series = SeriesOf({{M(2023, 1), 1.0}, {M(2024, 1), 2.0}, {M(2025, 1), 3.0}});
  series.Override(SeriesOf({{M(2024, 1), 20.0}, {M(2026, 1), 40.0}}));
  EXPECT_EQ(series.figures().size(), 3u);
  EXPECT_EQ(ValueAt(series, M(2023, 12)), 1.0);
  EXPECT_EQ(ValueAt(series, M(2024, 1)), 20.0);
  EXPECT_EQ(ValueAt(series, M(2025, 6)), 20.0);
  EXPECT_EQ(ValueAt(series, M(2026, 1)), 40.0);
}

TEST(Series, WithoutOwnFiguresNothingChanges) {
  Series series = SeriesOf({{M(2023, 1), 1.0}});
  series.Override(Series{});
  EXPECT_EQ(series.figures().size(), 1u);
}

}  // namespace
}  // namespace flexpension::test
