// What must hold between the fields of a request, and what the data must hold.

#include <gtest/gtest.h>

#include <cmath>

#include "core/io/engine.h"
#include "tests/support/errors.h"

namespace flexpension::test {
namespace {

using Errors = std::vector<std::string>;

const Json kNothing = Json::parse(R"({"pattern": "NNNNNNNNNNNN"})");

std::string WithPlans(const std::vector<Json>& plans) {
  Json request = GoodRequest();
  request["plans"] = plans;
  return request.dump();
}

Json Plan(const std::string& id, const std::vector<Json>& phases) {
  return {{"id", id}, {"kind", "contribute"}, {"phases", phases}};
}

TEST(Check, ABirthAfterTheValuationMonthIsInconsistent) {
  EXPECT_EQ(ErrorsOf(With("/person/birth_month", "\"2026-12\"")),
            Errors{"inconsistent /person/birth_month"});
}

TEST(Check, AnAgeBelow16OrAbove110IsInconsistent) {
  EXPECT_EQ(ErrorsOf(With("/person/birth_month", "\"2010-12\""))[0],
            "inconsistent /person/birth_month");
  EXPECT_EQ(ErrorsOf(With("/person/birth_month", "\"1910-01\""))[0],
            "inconsistent /person/birth_month");
}

TEST(Check, ARecordLongerThanTheLifeIsInconsistent) {
  EXPECT_EQ(ErrorsOf(With("/person/record", R"({"months": 400, "deemed_months": 100})")),
            Errors{"inconsistent /person/record/months"});
}

TEST(Check, ARecordLongerThanTheWorkingLifeSince16IsInconsistent) {
  // Born in May 1990, valued in November 2026: 438 months old, 246 of them since 16.
  const auto with = [](int months, int deemed) {
    return With("/person/record",
                Json{{"months", months}, {"mean_index", 1}, {"deemed_months", deemed}}.dump());
  };
  EXPECT_TRUE(Compared(Json::parse(with(246, 0))).contains("plans"));
  EXPECT_TRUE(Compared(Json::parse(with(200, 46))).contains("plans"));
  EXPECT_EQ(ErrorsOf(with(247, 0)), Errors{"inconsistent /person/record/months"});
  EXPECT_EQ(ErrorsOf(with(200, 47)), Errors{"inconsistent /person/record/months"});
}

TEST(Check, AResidentHasPaidNoMoreYearsThanTheYearsOfAge) {
  Json request = GoodRequest();  // 36 and a half years old
  request["plans"].push_back(Json::parse(R"({"id": "r", "kind": "resident", "annual": 2000,
      "base_pension": 163, "record": {"years": 36}})"));
  EXPECT_TRUE(Compared(request).contains("plans"));
  request["plans"][1]["record"]["years"] = 37;
  EXPECT_EQ(ErrorsOf(request.dump()), Errors{"inconsistent /plans/1/record/years"});
  request["person"]["birth_month"] = "1989-11";  // 37 this month
  EXPECT_TRUE(Compared(request).contains("plans"));
}

TEST(Check, SingleMonthsLieBetweenTheValuationMonthAndTheAgeOf75) {
  EXPECT_TRUE(Compared(Json::parse(With("/plans/0/months", R"({"2026-11": "N", "2065-05": "N"})")))
                  .contains("plans"));
  EXPECT_EQ(ErrorsOf(With("/plans/0/months", R"({"2026-10": "N", "2027-01": "N"})")),
            Errors{"inconsistent /plans/0/months/2026-10"});
  EXPECT_EQ(
      ErrorsOf(With("/plans/0/months", R"({"2065-06": "N", "1999-01": "S"})")),
      (Errors{"inconsistent /plans/0/months/1999-01", "inconsistent /plans/0/months/2065-06"}));
}

TEST(Check, ADeathBeforeTheValuationMonthIsInconsistent) {
  EXPECT_EQ(ErrorsOf(With("/retirement/death_age_months", "437")),
            Errors{"inconsistent /retirement/death_age_months"});
  EXPECT_TRUE(Compared(Json::parse(With("/retirement/death_age_months", "438"))).contains("plans"));
}

TEST(Check, WhoHasOutlivedTheLifeTableMustGiveAnAgeAtDeath) {
  Json request = Json::parse(Without("/retirement/death_age_months"));
  request["person"]["birth_month"] = "1920-01";
  EXPECT_EQ(ErrorsOf(request.dump()), Errors{"inconsistent /retirement/death_age_months"});
}

TEST(Check, RetiringBeforeTheOriginalAgeIsInconsistent) {
  Json request = GoodRequest();
  request["person"]["birth_month"] = "1966-11";  // statutory age 60 years 6 months
  request["retirement"]["shift_months"] = -6;
  EXPECT_TRUE(Compared(request).contains("plans"));
  request["retirement"]["shift_months"] = -7;
  EXPECT_EQ(ErrorsOf(request.dump()), Errors{"inconsistent /retirement/shift_months"});
}

TEST(Check, OneToSixteenPlansAreCompared) {
  EXPECT_EQ(ErrorsOf(With("/plans", "[]")), Errors{"out_of_range /plans"});
  std::vector<Json> plans;
  for (int i = 0; i < 16; ++i) plans.push_back(Plan(std::to_string(i), {kNothing}));
  EXPECT_EQ(Compared(Json::parse(WithPlans(plans)))["plans"].size(), 16u);
  plans.push_back(Plan("17", {kNothing}));
  EXPECT_EQ(ErrorsOf(WithPlans(plans)), Errors{"out_of_range /plans"});
}

TEST(Check, AnIdIsUsedOnce) {
  const Json plan = Plan("a", {kNothing});
  EXPECT_EQ(ErrorsOf(WithPlans({plan, plan, Plan("b", {kNothing}), plan})),
            (Errors{"inconsistent /plans/1/id", "inconsistent /plans/3/id"}));
}

TEST(Check, AnIdHasOneToAHundredBytes) {
  EXPECT_EQ(ErrorsOf(With("/plans/0/id", "\"\"")), Errors{"out_of_range /plans/0/id"});
  EXPECT_EQ(ErrorsOf(With("/plans/0/id", "\"" + std::string(101, 'a') + "\"")),
            Errors{"out_of_range /plans/0/id"});
}

TEST(Check, SavingMustNameAnEarlierContributePlan) {
  const Json save = {{"id", "save"}, {"kind", "save"}, {"like", "a"}};
  const Json plan = Plan("a", {kNothing});
  EXPECT_TRUE(Compared(Json::parse(WithPlans({plan, save}))).contains("plans"));
  EXPECT_EQ(ErrorsOf(WithPlans({save, plan})), Errors{"inconsistent /plans/0/like"});
  EXPECT_EQ(ErrorsOf(WithPlans({Plan("b", {kNothing}), save})),
            Errors{"inconsistent /plans/1/like"});
  const Json itself = {{"id", "a"}, {"kind", "save"}, {"like", "a"}};
  EXPECT_EQ(ErrorsOf(WithPlans({itself})), Errors{"inconsistent /plans/0/like"});
}

TEST(Check, FixedMonthsNeedAScheme) {
  EXPECT_EQ(ErrorsOf(With("/plans/0/phases/0/pattern", "\"SSSSSSSSSSSF\"")),
            Errors{"inconsistent /plans/0/scheme"});
  EXPECT_EQ(ErrorsOf(With("/plans/0/months", R"({"2027-03": "F"})")),
            Errors{"inconsistent /plans/0/scheme"});
}

TEST(Check, PhasesComeInOrderFromTheValuationMonthOn) {
  const Json from_2030 = {{"from", "2030-01"}, {"pattern", "SSSSSSSSSSSS"}};
  EXPECT_EQ(ErrorsOf(WithPlans({Plan("a", {})})), Errors{"out_of_range /plans/0/phases"});
  EXPECT_EQ(ErrorsOf(WithPlans({Plan("a", {from_2030})})),
            Errors{"inconsistent /plans/0/phases/0/from"});
  EXPECT_EQ(ErrorsOf(WithPlans({Plan("a", {kNothing, from_2030, from_2030})})),
            Errors{"inconsistent /plans/0/phases/2/from"});
  EXPECT_EQ(ErrorsOf(WithPlans({Plan("a", {kNothing, kNothing})})),
            Errors{"missing /plans/0/phases/1/from"});
  const Json from_now = {{"from", "2026-11"}, {"pattern", "SSSSSSSSSSSS"}};
  EXPECT_TRUE(
      Compared(Json::parse(WithPlans({Plan("a", {from_now, from_2030})}))).contains("plans"));
  EXPECT_EQ(ErrorsOf(WithPlans({Plan("a", {kNothing, from_now})})),
            Errors{"inconsistent /plans/0/phases/1/from"});
}

TEST(Check, WhoIs60CannotJoinTheResidentScheme) {
  Json request = GoodRequest();
  request["plans"].push_back(
      Json::parse(R"({"id": "r", "kind": "resident", "annual": 2000, "base_pension": 163})"));
  request["person"]["birth_month"] = "1966-12";
  EXPECT_TRUE(Compared(request).contains("plans"));
  request["person"]["birth_month"] = "1966-11";
  EXPECT_EQ(ErrorsOf(request.dump()), Errors{"inconsistent /plans/1/kind"});
}

TEST(Check, AFloorAboveTheCeilingIsInconsistent) {
  EXPECT_EQ(ErrorsOf(With("/region", R"({"average_wage": [["2025-01", 6000]],
      "base_floor": [["2025-01", 9000]], "base_ceiling": [["2025-01", 8000]],
      "benefit_base": [[2025, 6000]]})")),
            Errors{"inconsistent /region/base_floor"});
}

TEST(Check, AFloorAboveTheCeilingIsInconsistentHoweverTheTwoCameTogether) {
  const Errors wrong = {"inconsistent /region/base_floor"};
  // Against the ceiling derived from the wage, below a floor derived from it, later on, and a
  // yearly floor typed over the region's own.
  EXPECT_EQ(ErrorsOf(With("/region", R"({"average_wage": [["2025-01", 6385]],
      "benefit_base": [[2025, 6738]], "base_floor": [["2025-01", 30000]]})")),
            wrong);
  EXPECT_EQ(ErrorsOf(With("/region", R"({"average_wage": [["2025-01", 6385]],
      "benefit_base": [[2025, 6738]], "base_ceiling": [["2025-01", 100]]})")),
            wrong);
  EXPECT_EQ(ErrorsOf(With("/region", R"({"average_wage": [["2024-01", 6385]],
      "benefit_base": [[2024, 6738]], "base_floor": [["2024-01", 5000]],
      "base_ceiling": [["2024-01", 20000], ["2025-06", 3000]]})")),
            wrong);
  EXPECT_EQ(ErrorsOf(With("/region", R"({"code": "41", "base_floor": [["2025-01", 45972]]})")),
            wrong);
}

TEST(Check, FiguresAscendAndComeOnce) {
  for (const char* second : {"2025-01", "2024-12"}) {
    EXPECT_EQ(ErrorsOf(With("/region", R"({"average_wage": [["2025-01", 6000], [")" +
                                           std::string(second) +
                                           R"(", 6100]], "benefit_base": [[2025, 6000]]})")),
              Errors{"inconsistent /region/average_wage/1"});
  }
}

TEST(Check, ARegionOfFiguresNeedsTheWageAndTheBenefitBase) {
  EXPECT_EQ(ErrorsOf(With("/region", "{}")),
            (Errors{"missing /region/average_wage", "missing /region/benefit_base"}));
}

TEST(Check, ARegionThatIsNotInTheDataIsNotAvailable) {
  EXPECT_EQ(ErrorsOf(With("/region", "\"99\"")), Errors{"not_available /region"});
  EXPECT_EQ(ErrorsOf(With("/region", "\"\"")), Errors{"not_available /region"});
  EXPECT_EQ(ErrorsOf(With("/region", R"({"code": "99"})")), Errors{"not_available /region"});
}

TEST(Check, ARegionThatAsksForAFigureGetsItFromTheUser) {
  EXPECT_EQ(ErrorsOf(With("/region", "\"65-XPCC\"")),
            (Errors{"not_available /region/average_wage", "not_available /region/base_floor",
                    "not_available /region/base_ceiling", "not_available /region/benefit_base"}));
  EXPECT_EQ(ErrorsOf(With("/region", R"({"code": "65-XPCC", "average_wage": [["2026-01", 7000]],
      "base_floor": [["2026-01", 4200]], "benefit_base": [[2026, 7400]]})")),
            Errors{"not_available /region/base_ceiling"});
  EXPECT_TRUE(Compared(Json::parse(With("/region", R"({"code": "65-XPCC",
      "average_wage": [["2025-12", 7000]], "base_floor": [["2026-01", 4200]],
      "base_ceiling": [["2026-01", 21000]], "benefit_base": [[2025, 7400]]})")))
                  .contains("plans"));
}

TEST(Check, ABenefitBaseOnItsWayToTheWageNeedsTheWageOfItsYear) {
  Json request = GoodRequest();
  request["region"] = Json::parse(R"({"code": "65-XPCC", "average_wage": [["2026-01", 7000]],
      "base_floor": [["2026-01", 4200]], "base_ceiling": [["2026-01", 21000]],
      "benefit_base": [[2025, 7400]]})");
  EXPECT_EQ(ErrorsOf(request.dump()), Errors{"not_available /region/average_wage"});  // of 2025
  request["assumptions"]["benefit_base_convergence"] = 0;
  EXPECT_TRUE(Compared(request).contains("plans"));
}

TEST(Check, WhatIsWrongBetweenFieldsIsSaidBesideWhatIsWrongWithSingleOnes) {
  Json request = GoodRequest();
  request["assumptions"]["wage_growth"] = 9;
  request["retirement"]["death_age_months"] = 300;
  request["region"] = "99";
  request["plans"].push_back({{"id", "b"}, {"kind", "save"}, {"like", "c"}});
  EXPECT_EQ(
      ErrorsOf(request.dump()),
      (Errors{"out_of_range /assumptions/wage_growth", "inconsistent /retirement/death_age_months",
              "inconsistent /plans/1/like", "not_available /region"}));
}

TEST(Check, AMonthBeforeTheFirstFigureIsNotAvailable) {
  EXPECT_EQ(ErrorsOf(With("/region", R"({"average_wage": [["2027-01", 6000]],
      "benefit_base": [[2025, 6000]]})")),
            Errors{"not_available /region/average_wage"});
  EXPECT_EQ(ErrorsOf(With("/region", R"({"average_wage": [["2025-01", 6000]],
      "base_floor": [["2027-01", 3600]], "base_ceiling": [["2027-01", 18000]],
      "benefit_base": [[2025, 6000]]})")),
            (Errors{"not_available /region/base_floor", "not_available /region/base_ceiling"}));
  Json request = GoodRequest();
  request["region"] =
      Json::parse(R"({"average_wage": [["2025-01", 6000]], "benefit_base": [[2099, 6000]]})");
  EXPECT_EQ(ErrorsOf(request.dump()), Errors{"not_available /region/benefit_base"});
}

TEST(Check, OneMissingFigureIsOneProblem) {
  EXPECT_EQ(ErrorsOf(With("/region", R"({"average_wage": [["2025-01", 6385]],
      "benefit_base": [[2025, 6738]], "base_floor": [["2025-01", 3831]],
      "base_ceiling": [["2027-01", 19155]]})")),
            Errors{"not_available /region/base_ceiling"});
}

TEST(Check, AMissingFigureSaysWhatItIsNeededFor) {
  const auto when = [](const std::string& text) {
    return Json::parse(Call("compare", text).text)["errors"][0];
  };
  const Json wage = when(With("/region", R"({"average_wage": [["2027-01", 6000]],
      "benefit_base": [[2025, 6000]]})"));
  EXPECT_EQ(wage["when"], "2026-11");
  EXPECT_EQ(wage["message"]["zh"], "没有 2026 年 11 月的社平工资，请自行填写");
  EXPECT_EQ(wage["message"]["en"], "there is no average wage for 2026-11; please enter it");
  EXPECT_TRUE(when(With("/region", "\"99\""))["when"].is_null());
  const Json old = when(With("/region", R"({"average_wage": [["1995-11", 6000]],
      "benefit_base": [[2025, 6000]]})"));
  EXPECT_EQ(old["when"], "2026-11");
  EXPECT_EQ(old["message"]["zh"], "1995 年 11 月的社平工资太旧，不能推算到现在，请自行填写");

  // A pension that is due already rests on the base of the year in which it was due.
  Json due = GoodRequest();
  due["valuation_month"] = "2027-01";
  due["person"]["birth_month"] = "1966-01";
  due["person"]["record"] = {{"months", 240}, {"mean_index", 1}, {"account_balance", 50000}};
  due["retirement"] = nullptr;
  due["region"] = Json::parse(R"({"average_wage": [["2026-01", 7000]],
      "benefit_base": [[2027, 8000]]})");
  EXPECT_EQ(ErrorsOf(due.dump()), Errors{"not_available /region/benefit_base"});
  const Json base = when(due.dump());
  EXPECT_EQ(base["when"], "2026");
  EXPECT_NE(base["message"]["zh"].get<std::string>().find("2026 年"), std::string::npos);
  due["region"]["benefit_base"] = Json::parse("[[2026, 7900]]");
  EXPECT_TRUE(Compared(due).contains("plans"));
}

TEST(Check, WhatIsThirtyYearsOldIsNotProjectedToNow) {
  const auto region = [](const std::string& wage, const std::string& base) {
    return With("/region", R"({"average_wage": [[")" + wage + R"(", 6000]], "benefit_base": [[)" +
                               base + ", 6000]]}");
  };
  EXPECT_TRUE(Compared(Json::parse(region("1995-12", "1996"))).contains("plans"));
  EXPECT_EQ(ErrorsOf(region("1995-11", "1996")), Errors{"not_available /region/average_wage"});
  EXPECT_EQ(ErrorsOf(region("1995-12", "1995")), Errors{"not_available /region/benefit_base"});
  // The figures of the data are as old by then.
  Json request = GoodRequest();
  request["valuation_month"] = "2070-11";
  request["person"]["birth_month"] = "2040-05";
  EXPECT_EQ(ErrorsOf(request.dump()),
            (Errors{"not_available /region/average_wage", "not_available /region/base_floor",
                    "not_available /region/base_ceiling", "not_available /region/benefit_base"}));
}

TEST(Check, WhatHasGrownOutOfTheRangeOfAWageIsNotUsed) {
  Json request = GoodRequest();
  request["assumptions"]["wage_growth"] = 0.2;
  request["region"] =
      Json::parse(R"({"average_wage": [["1996-12", 6000]], "benefit_base": [[2025, 6000]]})");
  EXPECT_EQ(ErrorsOf(request.dump()), Errors{"not_available /region/average_wage"});
  request["assumptions"]["wage_growth"] = -0.1;
  request["region"] =
      Json::parse(R"({"average_wage": [["2025-11", 1]], "benefit_base": [[2025, 6000]]})");
  EXPECT_EQ(ErrorsOf(request.dump()), Errors{"not_available /region/average_wage"});
}

TEST(Check, AMeanIndexAbove30IsOutOfRange) {
  Json request = GoodRequest();
  request["plans"][0] = FixedPlan("f");
  request["plans"][0]["phases"][0]["pattern"] = "FFFFFFFFFFFF";
  request["plans"][0]["scheme"]["term_months"] = nullptr;
  request["plans"][0]["scheme"]["amount"] = 100000;
  request["assumptions"]["wage_growth"] = -0.02;
  EXPECT_EQ(ErrorsOf(request.dump()), Errors{"out_of_range /plans/0"});
  Json designs = request;
  designs.erase("plans");
  designs["plan"] = request["plans"][0];
  designs["plan"].erase("id");
  designs["plan"].erase("kind");
  EXPECT_EQ(ErrorsOf(designs.dump(), "designs"), Errors{"out_of_range /plan"});
}

TEST(Check, ABenefitBaseBelowOneYuanIsOutOfRange) {
  Json request = GoodRequest();
  request["person"]["birth_month"] = "2008-01";
  request["person"]["record"]["months"] = 0;
  request["retirement"] = nullptr;
  request["assumptions"] = {{"wage_growth", -0.1}};
  request["region"] =
      Json::parse(R"({"average_wage": [["2026-01", 6000]], "benefit_base": [[2026, 1]]})");
  EXPECT_EQ(ErrorsOf(request.dump()), Errors{"out_of_range /region/benefit_base"});
}

TEST(Check, AmountsThatGrowTooLargeAreOutOfRange) {
  Json request = GoodRequest();
  request["person"]["birth_month"] = "2008-01";
  request["person"]["record"]["months"] = 0;
  request["retirement"]["death_age_months"] = 1560;
  request["assumptions"] = {{"wage_growth", 0.2}, {"account_rate", 0.2}, {"benefit_growth", 0.2}};
  request["plans"][0]["phases"][0]["base_amount"] = 1000000;
  EXPECT_EQ(ErrorsOf(request.dump()), Errors{"out_of_range /plans/0"});
}

TEST(Check, WhatIsAnsweredIsBelowAHundredBillion) {
  Json request = GoodRequest();
  request["person"]["birth_month"] = "2008-01";
  request["person"]["record"]["months"] = 0;
  request["retirement"]["death_age_months"] = 1320;
  int answered = 0;
  int refused = 0;
  for (int growth = 100; growth <= 200; ++growth) {
    for (const char* name : {"wage_growth", "account_rate", "benefit_growth", "income_growth"}) {
      request["assumptions"][name] = growth / 1000.0;
    }
    const Json answer = Compared(request);
    if (answer.contains("errors")) {
      ++refused;
      EXPECT_EQ(answer["errors"][0]["code"], "out_of_range");
      continue;
    }
    ++answered;
    const Json flat = answer.flatten();
    for (const auto& item : flat.items()) {
      if (!item.value().is_number()) continue;
      EXPECT_LT(std::fabs(item.value().get<double>()), 1e11) << item.key() << " " << growth;
    }
  }
  EXPECT_GT(answered, 10);
  EXPECT_GT(refused, 10);
}

}  // namespace
}  // namespace flexpension::test
