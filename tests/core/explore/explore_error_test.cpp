// Bad requests of `explore`: all that is wrong, and no numbers.

#include <gtest/gtest.h>

#include "core/io/engine.h"
#include "tests/support/errors.h"

namespace flexpension::test {
namespace {

using Errors = std::vector<std::string>;

/// The good request with a plan "f" of fixed months and a resident one, and a sweep, goal or plan
/// of sensitivity.
std::string Asking(const char* list, const std::string& item) {
  Json request = GoodRequest();
  request["plans"].push_back(FixedPlan("f"));
  request["plans"].push_back(Json::parse(
      R"({"id": "r", "kind": "resident", "annual": 2000, "subsidy": 60, "base_pension": 163})"));
  request[list] = Json::array({Json::parse(item)});
  return request.dump();
}

Errors Sweeping(const std::string& item) { return ErrorsOf(Asking("sweeps", item), "explore"); }
Errors Aiming(const std::string& item) { return ErrorsOf(Asking("goals", item), "explore"); }

TEST(ExploreRequest, IsARequestOfCompareWithMoreFields) {
  EXPECT_EQ(ErrorsOf("[]", "explore"), Errors{"wrong_type "});
  EXPECT_EQ(ErrorsOf(With("/sweep", "[]"), "explore"), Errors{"unknown_field /sweep"});
  EXPECT_EQ(ErrorsOf(Without("/plans"), "explore"), Errors{"missing /plans"});
  EXPECT_EQ(ErrorsOf(With("/person/birth_month", "\"2030-01\""), "explore"),
            Errors{"inconsistent /person/birth_month"});
  const Answer nothing_asked = Call("explore", With("/trace", "true"));
  EXPECT_EQ(nothing_asked.text, R"({"sweeps":[],"goals":[],"sensitivity":[]})");
}

TEST(ExploreRequest, OnlyContributionPlansCanBeNamed) {
  for (const char* id : {"x", "r"}) {
    const std::string plan = R"({"plan": ")" + std::string(id) + R"(", )";
    EXPECT_EQ(Sweeping(plan + R"("vary": "base_ratio", "values": [1]})"),
              Errors{"inconsistent /sweeps/0/plan"});
    EXPECT_EQ(Aiming(plan + R"("by": "base_ratio", "target": {"pension_total": 1}})"),
              Errors{"inconsistent /goals/0/plan"});
    EXPECT_EQ(ErrorsOf(Asking("sensitivity", "\"" + std::string(id) + "\""), "explore"),
              Errors{"inconsistent /sensitivity/0"});
  }
}

TEST(ExploreRequest, WhatIsVariedMustBeKnownAndThere) {
  EXPECT_EQ(Sweeping(R"({"plan": "a", "vary": "ratio", "values": [99]})"),
            Errors{"out_of_range /sweeps/0/vary"});
  EXPECT_EQ(Sweeping(R"({"plan": "a", "vary": 1, "values": [1]})"),
            Errors{"wrong_type /sweeps/0/vary"});
  EXPECT_EQ(Sweeping(R"({"plan": "a", "vary": ["base_ratio"], "values": [[1]]})"),
            (Errors{"out_of_range /sweeps/0/vary", "wrong_type /sweeps/0/values/0"}));
  EXPECT_EQ(Sweeping(R"({"plan": "f", "vary": ["amount", "amount"], "values": [[1], [1]]})"),
            Errors{"inconsistent /sweeps/0/vary"});
  EXPECT_EQ(Sweeping(R"({"plan": "a", "vary": "amount", "values": [500]})"),
            Errors{"inconsistent /sweeps/0/plan"});
  EXPECT_EQ(Sweeping(R"({"plan": "a", "vary": ["inflation", "amount"], "values": [[0], [5]]})"),
            Errors{"inconsistent /sweeps/0/plan"});
  EXPECT_EQ(Aiming(R"({"plan": "a", "by": "amount", "most": {"first_month": 500}})"),
            Errors{"inconsistent /goals/0/plan"});
  EXPECT_EQ(Aiming(R"({"plan": "a", "by": "inflation", "most": {"first_month": 500}})"),
            Errors{"out_of_range /goals/0/by"});
}

TEST(ExploreRequest, ValuesAreAListEachThing) {
  const Errors both{"wrong_type /sweeps/0/values/0", "wrong_type /sweeps/0/values/1"};
  EXPECT_EQ(Sweeping(R"({"plan": "a", "vary": "base_ratio", "values": [[1], [2]]})"), both);
  EXPECT_EQ(Sweeping(R"({"plan": "a", "vary": ["base_ratio", "inflation"], "values": [1, 2]})"),
            both);
  EXPECT_EQ(Sweeping(R"({"plan": "a", "vary": "base_ratio", "values": []})"),
            Errors{"out_of_range /sweeps/0/values"});
  EXPECT_EQ(Sweeping(R"({"plan": "a", "vary": "base_ratio", "values": 1})"),
            Errors{"wrong_type /sweeps/0/values"});
  EXPECT_EQ(Sweeping(R"({"plan": "a", "vary": "base_ratio", "values": [1, "2"]})"),
            Errors{"wrong_type /sweeps/0/values/1"});
  EXPECT_EQ(Sweeping(R"({"plan": "a", "vary": ["base_ratio", "inflation"], "values": [[1], []]})"),
            Errors{"out_of_range /sweeps/0/values/1"});
}

/// What is wrong with one value of a thing that plan "f" has.
Errors Varying(const std::string& name, const std::string& value) {
  return Sweeping(R"({"plan": "f", "vary": ")" + name + R"(", "values": [)" + value + "]}");
}

TEST(ExploreRequest, ValuesAreThoseOfTheirFields) {
  const Errors range{"out_of_range /sweeps/0/values/0"};
  EXPECT_EQ(Varying("base_ratio", "-0.01"), range);
  EXPECT_EQ(Varying("base_ratio", "5.01"), range);
  EXPECT_EQ(Varying("amount", "0"), range);
  EXPECT_EQ(Varying("amount", "100000.01"), range);
  EXPECT_EQ(Varying("amount", "500.005"), range);
  EXPECT_EQ(Varying("stop_after_months", "-1"), range);
  EXPECT_EQ(Varying("start_after_months", "1201"), range);
  EXPECT_EQ(Varying("shift_months", "37"), range);
  EXPECT_EQ(Varying("death_age_months", "191"), range);
  for (const char* months :
       {"stop_after_months", "start_after_months", "shift_months", "death_age_months"}) {
    EXPECT_EQ(Varying(months, "0.5"), Errors{"wrong_type /sweeps/0/values/0"});
  }
}

TEST(ExploreRequest, AnAssumptionHasTheRangeOfItsField) {
  const Json ranges = Json::parse(Call("describe", "").text)["ranges"]["Assumptions"];
  EXPECT_EQ(ranges.size(), 8u);
  for (const auto& item : ranges.items()) {
    const std::string& name = item.key();
    const Json& range = item.value();
    SCOPED_TRACE(name);
    const auto least = range["min"].get<double>();
    const auto most = range["max"].get<double>();
    const auto one = [&](double value) {
      return Asking("sweeps", Json({{"plan", "a"}, {"vary", name}, {"values", {value}}}).dump());
    };
    const Errors beyond{"out_of_range /sweeps/0/values/0"};
    EXPECT_EQ(ErrorsOf(one(least - 1e-9), "explore"), beyond);
    EXPECT_EQ(ErrorsOf(one(most + 1e-9), "explore"), beyond);
    EXPECT_TRUE(Call("explore", one(least)).ok) << Call("explore", one(least)).text;
    EXPECT_TRUE(Call("explore", one(most)).ok) << Call("explore", one(most)).text;
  }
}

TEST(ExploreRequest, RetirementIsVariedAsFarAsThePersonMay) {
  // A man born in 1990-05 may not go before 60: 36 months before 63.
  Json request = Json::parse(
      Asking("sweeps", R"({"plan": "a", "vary": "shift_months", "values": [-36, -1, 36]})"));
  EXPECT_TRUE(Call("explore", request.dump()).ok);
  request["plans"].erase(2);                     // of the resident scheme
  request["person"]["birth_month"] = "1966-05";  // 60 and 5 months
  EXPECT_EQ(ErrorsOf(request.dump(), "explore"), Errors{"inconsistent /sweeps/0/values/0"});
  request["sweeps"][0] = Json::parse(
      R"({"plan": "a", "vary": ["base_ratio", "death_age_months"], "values": [[1], [726, 725]]})");
  EXPECT_EQ(ErrorsOf(request.dump(), "explore"), Errors{"inconsistent /sweeps/0/values/1/1"});
}

TEST(ExploreRequest, AGoalHasOneTarget) {
  const Errors either{"inconsistent /goals/0/target"};
  const std::string plan = R"({"plan": "a", "by": "base_ratio")";
  EXPECT_EQ(Aiming(plan + "}"), either);
  EXPECT_EQ(Aiming(plan + R"(, "target": {"pension_total": 1}, "most": {"first_month": 1}})"),
            either);
  EXPECT_EQ(Aiming(plan + R"(, "target": {}})"), either);
  EXPECT_EQ(Aiming(plan + R"(, "target": {"pension_total": 1, "pension_total_today": 1}})"),
            either);
  EXPECT_EQ(Aiming(plan + R"(, "target": {"pension": 1}})"),
            Errors{"unknown_field /goals/0/target/pension"});
  EXPECT_EQ(Aiming(plan + R"(, "most": {}})"), Errors{"missing /goals/0/most/first_month"});
  EXPECT_EQ(Aiming(plan + R"(, "most": {"first_month": -1}})"),
            Errors{"out_of_range /goals/0/most/first_month"});
}

TEST(ExploreRequest, ThereAreAtMostTwentyThousandPoints) {
  Json request = GoodRequest();
  const Json ratios(std::vector<double>(141, 0.6));
  const Json stops(std::vector<double>(142, 12.0));
  request["sweeps"] = Json::array({{{"plan", "a"},
                                    {"vary", {"base_ratio", "stop_after_months"}},
                                    {"values", Json::array({ratios, stops})}}});
  EXPECT_EQ(ErrorsOf(request.dump(), "explore"), Errors{"too_large /sweeps"});
  // Values that are not looked at one by one are not said to be wrong.
  request["sweeps"][0]["values"][0] = Json(std::vector<double>(30000, 9.0));
  EXPECT_EQ(ErrorsOf(request.dump(), "explore"), Errors{"too_large /sweeps"});
  request["sweeps"] = Json::array(
      {{{"plan", "a"}, {"vary", "base_ratio"}, {"values", std::vector<double>(10000, 0.6)}},
       {{"plan", "a"}, {"vary", "base_ratio"}, {"values", std::vector<double>(10001, 0.6)}}});
  EXPECT_EQ(ErrorsOf(request.dump(), "explore"), Errors{"too_large /sweeps"});
}

TEST(ExploreRequest, APointThatCompareRefusesIsRefused) {
  // A benefit base below one yuan, of a plan and of a sweep's point.
  Json request = GoodRequest();
  request["region"] =
      Json::parse(R"({"average_wage": [["2025-01", 5000]], "benefit_base": [[2025, 12]]})");
  request["sweeps"] =
      Json::array({{{"plan", "a"}, {"vary", "wage_growth"}, {"values", {0.03, -0.1, 0.02}}}});
  Json compared = request;
  compared.erase("sweeps");
  compared["assumptions"]["wage_growth"] = -0.1;
  EXPECT_EQ(ErrorsOf(compared.dump()), Errors{"out_of_range /region/benefit_base"});
  EXPECT_EQ(ErrorsOf(request.dump(), "explore"), Errors{"out_of_range /region/benefit_base"});
}

}  // namespace
}  // namespace flexpension::test
