// Bad requests of `designs`: all that is wrong, and no numbers.

#include <gtest/gtest.h>

#include "core/io/engine.h"
#include "tests/support/errors.h"

namespace flexpension::test {
namespace {

using Errors = std::vector<std::string>;

Json Good() {
  Json request = GoodRequest();
  request.erase("plans");
  request["plan"] = FixedPlan("mixed");
  return request;
}

Errors WrongWith(const std::string& pointer, const std::string& value) {
  Json request = Good();
  request[Json::json_pointer(pointer)] = Json::parse(value);
  return ErrorsOf(request.dump(), "designs");
}

Errors WrongWithout(const std::string& object, const std::string& field) {
  Json request = Good();
  request[Json::json_pointer(object)].erase(field);
  return ErrorsOf(request.dump(), "designs");
}

TEST(Designs, AGoodRequestIsAnswered) {
  const Json answer = Json::parse(Call("designs", Good().dump()).text);
  ASSERT_TRUE(answer.contains("designs"));
  EXPECT_EQ(answer["designs"].size(), 324u);
  EXPECT_EQ(answer["switch"], nullptr);
}

TEST(Designs, ThePlanAndItsSchemeMustBeGiven) {
  EXPECT_EQ(WrongWithout("", "plan"), Errors{"missing /plan"});
  EXPECT_EQ(WrongWith("/plan", "null"), Errors{"wrong_type /plan"});
  EXPECT_EQ(WrongWithout("/plan", "scheme"), Errors{"missing /plan/scheme"});
  EXPECT_EQ(WrongWith("/plan/scheme", "null"), Errors{"missing /plan/scheme"});
  EXPECT_EQ(WrongWith("/plan/scheme", "{}"), Errors{"missing /plan/scheme/amount"});
  EXPECT_EQ(WrongWithout("/plan", "phases"), Errors{"missing /plan/phases"});
}

TEST(Designs, OnlyAContributionPlanHasDesigns) {
  EXPECT_EQ(WrongWith("/plan/kind", "\"save\""), Errors{"out_of_range /plan/kind"});
}

TEST(Designs, ThereIsOnePlanAndNoTrace) {
  EXPECT_EQ(WrongWith("/plans", "[]"), Errors{"unknown_field /plans"});
  EXPECT_EQ(WrongWith("/trace", "true"), Errors{"unknown_field /trace"});
}

TEST(Designs, TheSwitchNamesTheLevelsOfTheSixChoices) {
  EXPECT_EQ(WrongWith("/switch", R"({"level": "fixed"})"), Errors{"out_of_range /switch/level"});
  EXPECT_EQ(WrongWith("/switch", R"({"amount": 500})"), Errors{"unknown_field /switch/amount"});
  EXPECT_EQ(WrongWith("/switch", "true"), Errors{"wrong_type /switch"});
}

TEST(Designs, WhatMustHoldOfAPersonAndAPlanMustHoldHereToo) {
  EXPECT_EQ(WrongWith("/person/birth_month", "\"2026-12\""),
            Errors{"inconsistent /person/birth_month"});
  EXPECT_EQ(WrongWith("/plan/phases/0/from", "\"2030-01\""),
            Errors{"inconsistent /plan/phases/0/from"});
  EXPECT_EQ(WrongWith("/plan/phases/0/pattern", "\"FF\""),
            Errors{"out_of_range /plan/phases/0/pattern"});
  EXPECT_EQ(WrongWith("/region", "\"99\""), Errors{"not_available /region"});
  EXPECT_EQ(WrongWith("/valuation_month", "\"2019-06\"")[0], "not_available /region/average_wage");
}

TEST(Designs, AmountsThatGrowTooLargeAreRefused) {
  Json request = Good();
  request["assumptions"] = {{"wage_growth", 0.2}, {"account_rate", 0.2}, {"benefit_growth", 0.2}};
  request["person"]["birth_month"] = "2008-01";
  request["person"]["record"] = nullptr;
  request["retirement"]["death_age_months"] = 1500;
  EXPECT_EQ(ErrorsOf(request.dump(), "designs"), Errors{"out_of_range /plan"});
}

TEST(Designs, ATextThatIsNoRequestIsRefused) {
  for (const char* text : {"", "[]", "null", "{", "\"designs\""}) {
    EXPECT_FALSE(ErrorsOf(text, "designs").empty()) << text;
  }
}

}  // namespace
}  // namespace flexpension::test
