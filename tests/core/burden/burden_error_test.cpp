// Bad requests of `burden`: all that is wrong, and no numbers.

#include <gtest/gtest.h>

#include "core/io/engine.h"
#include "tests/support/errors.h"

namespace flexpension::test {
namespace {

using Errors = std::vector<std::string>;

Errors Wrong(const std::string& fields, const char* month = "2026-11") {
  return ErrorsOf(R"({"valuation_month": ")" + std::string(month) + "\", " + fields + "}",
                  "burden");
}

TEST(BurdenRequest, MonthAndIncomesMustBeGiven) {
  EXPECT_EQ(ErrorsOf("{}", "burden"), (Errors{"missing /valuation_month", "missing /incomes"}));
  EXPECT_EQ(ErrorsOf("[]", "burden"), Errors{"wrong_type "});
  EXPECT_EQ(ErrorsOf("{", "burden"), Errors{"not_json "});
  EXPECT_EQ(Wrong(R"("incomes": [5000], "income": 5000)"), Errors{"unknown_field /income"});
}

TEST(BurdenRequest, FieldsAreHeldToTheirRanges) {
  EXPECT_EQ(Wrong(R"("incomes": [])"), Errors{"out_of_range /incomes"});
  EXPECT_EQ(Wrong(R"("incomes": 5000)"), Errors{"wrong_type /incomes"});
  EXPECT_EQ(Wrong(R"("incomes": [0])"), Errors{"out_of_range /incomes/0"});
  EXPECT_EQ(Wrong(R"("incomes": [1000000.01])"), Errors{"out_of_range /incomes/0"});
  EXPECT_EQ(Wrong(R"("incomes": [5000], "base_ratio": 5.1)"), Errors{"out_of_range /base_ratio"});
  EXPECT_EQ(Wrong(R"("incomes": [5000], "wage_growth": 0.3)"), Errors{"out_of_range /wage_growth"});
  EXPECT_EQ(Wrong(R"("incomes": [5000], "regions": [])"), Errors{"out_of_range /regions"});
  EXPECT_EQ(Wrong(R"("incomes": [5000], "regions": "41")"), Errors{"wrong_type /regions"});
  EXPECT_EQ(Wrong(R"("incomes": [5000], "regions": [41])"), Errors{"wrong_type /regions/0"});
}

TEST(BurdenRequest, IncomesAreOneOrOneARegion) {
  const Errors expected{"inconsistent /incomes"};
  EXPECT_EQ(Wrong(R"("incomes": [5000, 6000])"), expected);
  EXPECT_EQ(Wrong(R"("incomes": [5000, 6000], "regions": ["41"])"), expected);
  EXPECT_EQ(Wrong(R"("incomes": [5000, 6000], "regions": ["41", "11", "62"])"), expected);
}

TEST(BurdenRequest, EachRegionIsLookedAt) {
  EXPECT_EQ(Wrong(R"("incomes": [5000, 0], "x": 1, "regions":
      ["41", "99", {"base_floor": [["2026-01", 3000]]}, {"code": "98"}])"),
            (Errors{"out_of_range /incomes/1", "unknown_field /x", "not_available /regions/1",
                    "missing /regions/2/average_wage", "not_available /regions/3"}));
  EXPECT_EQ(Wrong(R"("incomes": [5000, 6000], "regions": ["41", {"average_wage": 5000}, "99"])"),
            (Errors{"wrong_type /regions/1/average_wage", "not_available /regions/2"}));
}

TEST(BurdenRequest, AFigureThatIsNotHeldIsAskedFor) {
  EXPECT_EQ(Wrong(R"("incomes": [5000], "regions": ["41", "65-XPCC"])"),
            Errors{"not_available /regions/1/average_wage"});
  const std::string wage = R"("incomes": [5000], "regions":
      [{"code": "65-XPCC", "average_wage": [["2026-01", 8000]])";
  EXPECT_EQ(Wrong(wage + "}]"), (Errors{"not_available /regions/0/base_floor",
                                        "not_available /regions/0/base_ceiling"}));
  EXPECT_EQ(
      Wrong(R"("incomes": [5000], "regions": ["44"])", "2022-06"),
      (Errors{"not_available /regions/0/base_floor", "not_available /regions/0/base_ceiling"}));
  EXPECT_EQ(Wrong(R"("incomes": [5000], "regions": ["41"])", "1999-01"),
            Errors{"not_available /regions/0/average_wage"});
  EXPECT_EQ(Wrong(R"("incomes": [5000])", "1999-01"), Errors{"not_available /valuation_month"});
  EXPECT_EQ(Wrong(R"("incomes": [5000])", "2090-01"), Errors{"not_available /valuation_month"});
}

TEST(BurdenRequest, AnOldFigureIsNotTakenForThisYears) {
  const std::string typed =
      R"("incomes": [5000], "regions": [{"average_wage": [["2026-01", 5000]]}])";
  const Errors old{"not_available /regions/0/average_wage"};
  EXPECT_EQ(Wrong(typed, "2029-01"), old);
  EXPECT_EQ(Wrong(typed + R"(, "wage_growth": 0.03)", "2057-01"), old);
  const std::string rest = typed + R"(, "wage_growth": -0.1})";
  EXPECT_TRUE(Call("burden", R"({"valuation_month": "2028-12", )" + typed + "}").ok);
  EXPECT_TRUE(Call("burden", R"({"valuation_month": "2056-12", )" + rest).ok);
}

TEST(BurdenRequest, AFloorIsNotAboveTheCeiling) {
  EXPECT_EQ(Wrong(R"("incomes": [5000], "regions":
      ["41", {"average_wage": [["2026-01", 5000]], "base_floor": [["2026-01", 36000]]}])"),
            Errors{"inconsistent /regions/1/base_floor"});
}

}  // namespace
}  // namespace flexpension::test
