// Regions that go on collecting last year's figures until the new ones are out: the projection goes
// on from the last published figure, what an office collects now rests on the provisional one.

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/support/json.h"

namespace flexpension::test {
namespace {

struct Place {
  const char* region;
  double floor_share;  // of the wage, in the long run: that of the last published figures
  double total;        // paid on the floor up to the pension
  double first_month;  // 0.20 * floor, grown once
  double collected;    // 0.20 * floor, as collected now
  double pension;
};

/// The figures published last, given as a reader would type them from the same month on, lead to
/// the same totals in a version that knew no provisional figures; the pensions by the rules of
/// their provinces are the oracle's.
constexpr Place kPlaces[] = {
    {"44", 4775.0 / 9183.0, 474472.43, 983.65, 955.00, 6406.56},
    {"44-4401", 5510.0 / 9183.0, 547506.34, 1135.06, 1102.00, 7360.98},
    {"44-4403", 4775.0 / 9183.0, 474472.43, 983.65, 955.00, 7623.50},
    {"32", 4952.0 / 8254.0, 499469.50, 1020.11, 990.40, 6654.00},
};

Json Answered(const char* region) {
  Json request = Json::parse(R"({"valuation_month": "2026-11",
      "person": {"birth_month": "1990-05", "category": "male", "monthly_income": 5500},
      "assumptions": {"benefit_base_convergence": 0},
      "plans": [{"id": "floor", "kind": "contribute",
                 "phases": [{"pattern": "SSSSSSSSSSSS", "base_ratio": 0}]},
                {"id": "ceiling", "kind": "contribute",
                 "phases": [{"pattern": "SSSSSSSSSSSS", "base_ratio": 5}]}]})");
  request["region"] = region;
  return Compared(request)["plans"];
}

TEST(Provisional, TheBoundsKeepTheirShareOfTheWage) {
  for (const Place& place : kPlaces) {
    SCOPED_TRACE(place.region);
    const Json plans = Answered(place.region);
    const double floor = plans[0]["entitlement"]["mean_index"].get<double>();
    const double ceiling = plans[1]["entitlement"]["mean_index"].get<double>();
    EXPECT_NEAR(floor, place.floor_share, 1e-12);
    EXPECT_NEAR(ceiling, 3.0, 1e-12);
  }
}

TEST(Provisional, WhatIsPaidAndAwardedGoesOnFromTheLastPublishedFigure) {
  for (const Place& place : kPlaces) {
    SCOPED_TRACE(place.region);
    const Json plan = Answered(place.region)[0];
    EXPECT_EQ(plan["contributions"]["total"], place.total);
    EXPECT_EQ(plan["contributions"]["first_month"], place.first_month);
    EXPECT_EQ(plan["pension"]["total"], place.pension);
  }
}

TEST(Provisional, AnOfficeCollectsOnTheProvisionalFigure) {
  for (const Place& place : kPlaces) {
    SCOPED_TRACE(place.region);
    const Json plan = Answered(place.region)[0];
    EXPECT_EQ(plan["contributions"]["first_month_published"], place.collected);
  }
}

TEST(Provisional, TheFigureIsShownAsItStandsBesideWhatIsUsed) {
  for (const Place& place : kPlaces) {
    SCOPED_TRACE(place.region);
    const Json plan = Answered(place.region)[0];
    const Json& floor = plan["figures"][1];
    EXPECT_EQ(floor["name"], "base_floor");
    EXPECT_EQ(floor["status"], "provisional");
    EXPECT_NEAR(floor["value"].get<double>() * 0.2, place.collected, 1e-9);
    EXPECT_EQ(floor["in_use"]["status"], "projected");
    EXPECT_NEAR(floor["in_use"]["value"].get<double>() * 0.2, place.first_month, 0.005);
    const auto is_said = [](const Json& notice) { return notice["code"] == "provisional_figures"; };
    EXPECT_EQ(std::count_if(plan["notices"].begin(), plan["notices"].end(), is_said), 1);
  }
}

}  // namespace
}  // namespace flexpension::test
