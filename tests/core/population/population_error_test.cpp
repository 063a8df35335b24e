// Bad requests of `population`: all that is wrong, and no numbers.

#include <gtest/gtest.h>

#include "core/io/engine.h"
#include "tests/support/errors.h"

namespace flexpension::test {
namespace {

using CrowdErrors = std::vector<std::string>;

/// Three of the golden cells, a menu of one plan of each scheme and a reform of two.
Json GoodCrowd() {
  Json request = ReadJson("tests/golden/population.json")[0]["request"];
  Json& cells = request["cells"];
  cells.erase(cells.begin() + 8, cells.end());
  request["choice"].erase("burden_weight");
  return request;
}

CrowdErrors CrowdWith(const std::string& pointer, const Json& value) {
  Json request = GoodCrowd();
  request[Json::json_pointer(pointer)] = value;
  return ErrorsOf(request.dump(), "population");
}

TEST(PopulationRequest, WhatItIsMadeOfMustBeGiven) {
  EXPECT_EQ(ErrorsOf("{}", "population"),
            (CrowdErrors{"missing /valuation_month", "missing /region", "missing /cells",
                         "missing /menu", "missing /observed"}));
  EXPECT_EQ(CrowdWith("/cells", Json::array()), CrowdErrors{"out_of_range /cells"});
  EXPECT_EQ(CrowdWith("/cells/1", {{"weight", 1}}),
            (CrowdErrors{"missing /cells/1/birth_month", "missing /cells/1/category",
                         "missing /cells/1/monthly_income"}));
}

TEST(PopulationRequest, FieldsAreHeldToTheirRanges) {
  EXPECT_EQ(CrowdWith("/cells/0/weight", -1), CrowdErrors{"out_of_range /cells/0/weight"});
  EXPECT_EQ(CrowdWith("/choice/threshold_effect", 0.1),
            CrowdErrors{"out_of_range /choice/threshold_effect"});
  EXPECT_EQ(CrowdWith("/choice/burden_years", 0), CrowdErrors{"out_of_range /choice/burden_years"});
  EXPECT_EQ(CrowdWith("/choice/within_group", 0), CrowdErrors{"out_of_range /choice/within_group"});
  EXPECT_EQ(CrowdWith("/threshold_reading", "log"), CrowdErrors{"out_of_range /threshold_reading"});
  EXPECT_EQ(CrowdWith("/rules", Json::array({"some"})), CrowdErrors{"out_of_range /rules/0"});
  EXPECT_EQ(CrowdWith("/sweep", {{"amount", Json::array()}}),
            CrowdErrors{"out_of_range /sweep/amount"});
}

TEST(PopulationRequest, WhatIsNoPartOfAStudyIsUnknown) {
  EXPECT_EQ(CrowdWith("/retirement/if_short", "resident"),
            CrowdErrors{"unknown_field /retirement/if_short"});
  EXPECT_EQ(CrowdWith("/menu/1/record", {{"years", 3}}),
            CrowdErrors{"unknown_field /menu/1/record"});
  EXPECT_EQ(CrowdWith("/menu/0/kind", "save"), CrowdErrors{"out_of_range /menu/0/kind"});
}

TEST(PopulationRequest, SharesMustFitTheMenu) {
  const auto observed = [](double nothing, double resident, double employee) {
    return Json{{"nothing", nothing}, {"resident", resident}, {"employee", employee}};
  };
  EXPECT_EQ(CrowdWith("/observed", observed(0.4, 0.3, 0.2)), CrowdErrors{"inconsistent /observed"});
  EXPECT_EQ(CrowdWith("/observed", observed(0.7, 0.3, 0.0)),
            CrowdErrors{"inconsistent /observed/employee"});
  EXPECT_EQ(CrowdWith("/observed", observed(0.7, 0.0, 0.3)),
            CrowdErrors{"inconsistent /observed/resident"});
  EXPECT_EQ(CrowdWith("/observed", observed(0.0, 0.5, 0.5)),
            CrowdErrors{"inconsistent /observed/nothing"});
  // No more are in a scheme than it is open to.
  EXPECT_EQ(CrowdWith("/observed", observed(0.005, 0.005, 0.99)),
            CrowdErrors{"inconsistent /observed/employee"});
  Json request = GoodCrowd();
  request["menu"].erase(0);
  request["observed"] = observed(0.5, 0.5, 0.0);
  EXPECT_EQ(ErrorsOf(request.dump(), "population"),
            (CrowdErrors{"inconsistent /reform/0", "inconsistent /reform/1"}));
}

TEST(PopulationRequest, NobodyIsNoPopulation) {
  Json request = GoodCrowd();
  for (Json& cell : request["cells"]) cell["weight"] = 0;
  EXPECT_EQ(ErrorsOf(request.dump(), "population"), CrowdErrors{"inconsistent /cells"});
}

TEST(PopulationRequest, AnEffectThatNoBurdenHasIsRefused) {
  Json request = GoodCrowd();
  request["threshold_reading"] = "points";
  request["choice"]["threshold_effect"] = -0.9;
  EXPECT_EQ(ErrorsOf(request.dump(), "population"),
            CrowdErrors{"inconsistent /choice/threshold_effect"});
}

TEST(PopulationRequest, IdsAreUsedOnce) {
  EXPECT_EQ(CrowdWith("/reform/1/id", "standard"), CrowdErrors{"inconsistent /reform/1/id"});
  EXPECT_EQ(CrowdWith("/menu/0/id", "nothing"), CrowdErrors{"inconsistent /menu/0/id"});
}

TEST(PopulationRequest, ATableOfOnesOwnNamesPlansAndMovesNoMoreThanAll) {
  const Json half = Json::array({0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.6});
  const auto row = [&](const char* to) {
    return Json{{"from", "resident"}, {"to", to}, {"shares", half}};
  };
  EXPECT_EQ(CrowdWith("/rules", Json::array({"own"})), CrowdErrors{"missing /own"});
  EXPECT_EQ(CrowdWith("/own", Json::array({row("other")})), CrowdErrors{"inconsistent /own/0/to"});
  EXPECT_EQ(CrowdWith("/own", Json::array({row("standard"), row("fixed-0")})),
            CrowdErrors{"inconsistent /own/1/shares"});
}

TEST(PopulationRequest, WhatCompareRefusesIsRefusedOfACell) {
  EXPECT_EQ(CrowdWith("/cells/2/birth_month", "2015-01"),
            CrowdErrors{"inconsistent /cells/2/birth_month"});
  EXPECT_EQ(CrowdWith("/cells/3/record/months", 800),
            CrowdErrors{"inconsistent /cells/3/record/months"});
  EXPECT_EQ(CrowdWith("/reform/0/scheme", nullptr), CrowdErrors{"inconsistent /reform/0/scheme"});
  EXPECT_EQ(CrowdWith("/region", "99"), CrowdErrors{"not_available /region"});
  EXPECT_EQ(CrowdWith("/region/average_wage", Json::parse(R"([["2027-01", 8000]])")),
            CrowdErrors{"not_available /region/average_wage"});
}

TEST(PopulationRequest, MoreLivesThanCanBeKeptAreTooMany) {
  Json request = GoodCrowd();
  const Json cell = request["cells"][0];
  request["cells"] = std::vector<Json>(1100, cell);
  request["sweep"]["amount"] = std::vector<int>(20, 300);
  EXPECT_EQ(ErrorsOf(request.dump(), "population"), CrowdErrors{"too_large /cells"});
}

}  // namespace
}  // namespace flexpension::test
