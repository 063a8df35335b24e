#include "core/figures/outlook.h"

#include <gtest/gtest.h>

#include "tests/support/build.h"

namespace flexpension::test {
namespace {

using Names = std::vector<std::string_view>;

TEST(Outlook, BoundsLeftOutAreSixtyAndThreeHundredPercentOfTheWage) {
  Region region;
  region.average_wage = SeriesOf({{M(2025, 1), 6000.0}});
  Outlook outlook;
  EXPECT_EQ(BuildOutlook(region, M(2025, 11), 24, 0.05, outlook), Names{});
  ASSERT_EQ(outlook.wage.size(), 24u);
  for (std::size_t i = 0; i < 24; ++i) {
    EXPECT_EQ(outlook.floor[i], 0.6 * outlook.wage[i]);
    EXPECT_EQ(outlook.ceiling[i], 3.0 * outlook.wage[i]);
  }
  EXPECT_EQ(outlook.WageIn(M(2025, 12)), 6000.0);
  EXPECT_EQ(outlook.WageIn(M(2026, 1)), 6000.0 * 1.05);
}

TEST(Outlook, BoundsOfTheirOwnGrowOnTheirOwnDates) {
  Region region;
  region.average_wage = SeriesOf({{M(2025, 1), 6000.0}});
  region.base_floor = SeriesOf({{M(2025, 7), 3300.0}});
  Outlook outlook;
  EXPECT_EQ(BuildOutlook(region, M(2025, 7), 13, 0.1, outlook), Names{});
  EXPECT_EQ(outlook.floor[11], 3300.0);
  EXPECT_EQ(outlook.floor[12], 3300.0 * 1.1);
  EXPECT_EQ(outlook.wage[6], 6000.0 * 1.1);
}

TEST(Outlook, AnOfficeCollectsOnTheNewestFiguresProvisionalOnesAmongThem) {
  Figure kept = FigureOf(M(2026, 7), 4780.0);
  kept.status = Status::kProvisional;
  Region region;
  region.average_wage = SeriesOf({{M(2024, 7), 9000.0}});
  region.base_floor = Series({FigureOf(M(2025, 7), 4775.0), kept});
  const Outlook before = PublishedOutlook(region, M(2026, 6));
  EXPECT_EQ(before.wage, std::vector<double>{9000.0});
  EXPECT_EQ(before.floor, std::vector<double>{4775.0});
  EXPECT_EQ(before.ceiling, std::vector<double>{3.0 * 9000.0});
  EXPECT_EQ(PublishedOutlook(region, M(2026, 7)).floor, std::vector<double>{4780.0});
}

TEST(Outlook, EachSeriesThatLacksAFigureIsNamed) {
  Region region;
  region.average_wage = SeriesOf({{M(2027, 1), 6000.0}});
  region.base_floor = SeriesOf({{M(2027, 1), 3600.0}});
  region.base_ceiling = SeriesOf({{M(2020, 1), 18000.0}});
  Outlook outlook;
  EXPECT_EQ(BuildOutlook(region, M(2026, 1), 12, 0.0, outlook),
            (Names{"average_wage", "base_floor"}));
}

}  // namespace
}  // namespace flexpension::test
