// What the call answers besides the series: gaps, decomposition, one worker.

#include "core/rates/rates.h"

#include <gtest/gtest.h>

#include "core/base/money.h"
#include "tests/support/json.h"

namespace flexpension::test {
namespace {

Json RatedText(const char* text) { return Rated(Json::parse(text)); }

TEST(Rates, AGapIsWhatTheActualRateLacks) {
  const Json answer = RatedText("{}");
  EXPECT_EQ(answer["years"].front(), 2020);
  EXPECT_EQ(answer["years"].back(), 2050);
  for (const std::string fund : {"pooled", "account"}) {
    for (const std::string target : {"desired_low", "desired_high", "potential"}) {
      for (std::size_t y = 0; y < 31; ++y) {
        EXPECT_EQ(answer["gaps"][fund][target][y].get<double>(),
                  answer[fund + "_" + target][y].get<double>() -
                      answer[fund + "_actual"][y].get<double>());
      }
    }
  }
}

TEST(Rates, TheAnswerNamesAllAssumptionsAndFormsUsed) {
  const Json answer = RatedText(R"({"assumptions": {"theta": 0.4}, "forms": {"insured": null}})");
  EXPECT_EQ(answer["assumptions"]["theta"], 0.4);
  EXPECT_EQ(answer["assumptions"]["coverage"], 0.95);
  EXPECT_EQ(answer["assumptions"]["retirement_ages_women"],
            Json::parse("[50.0, 51.0, 52.0, 54.0, 56.0, 58.0]"));
  EXPECT_EQ(answer["forms"]["account_potential"], "formula_20");
  EXPECT_EQ(answer["assumptions"], RatedText(R"({"assumptions": {"theta": 0.4}})")["assumptions"]);
  for (const char* name : {"solution", "decomposition", "worker", "paper"}) {
    EXPECT_TRUE(answer[name].is_null()) << name;
  }
}

TEST(Rates, AShiftOfAYearIsTheSameAsAgesAYearLater) {
  EXPECT_EQ(RatedText(R"({"assumptions": {"retirement_shift": 1}})")["pooled_desired_low"],
            RatedText(R"({"assumptions": {"retirement_ages_men": [61, 62, 63, 64, 65, 66],
                          "retirement_ages_women": [51, 52, 53, 55, 57, 59]}})")
                ["pooled_desired_low"]);
}

TEST(Rates, ObservedFiguresAreNotMoved) {
  const Json answer = RatedText(R"({"assumptions": {"wage_growth": 0.1, "gdp_growth_shift": 0.05,
                                    "phi_shift": 0.1, "coverage": 0.5}})");
  const Json paper = RatedText("{}");
  EXPECT_EQ(answer["pooled_actual"], paper["pooled_actual"]);
  EXPECT_EQ(answer["pooled_desired_low"][0], paper["pooled_desired_low"][0]);
}

TEST(Decomposition, OneMovedAssumptionIsTheWholeDifference) {
  const Json answer = RatedText(R"({"assumptions": {"retirement_shift": 2},
      "decompose": {"series": "pooled", "year": 2040}})");
  const Json& found = answer["decomposition"];
  EXPECT_EQ(found["gap"], answer["gaps"]["pooled"]["desired_low"][20]);
  EXPECT_EQ(found["default_gap"], RatedText("{}")["gaps"]["pooled"]["desired_low"][20]);
  ASSERT_EQ(found["moved"].size(), 1u);
  EXPECT_EQ(found["moved"][0]["name"], "retirement_shift");
  EXPECT_EQ(found["moved"][0]["share"], 1.0);
  EXPECT_EQ(found["moved_together"], 0.0);
}

TEST(Decomposition, EachMovedAssumptionIsTheDifferenceItMakesAlone) {
  const Json found = RatedText(R"({"assumptions": {"theta": 0.4, "phi": [0.2, 0.2, 0.2, 0.2, 0.2]},
      "forms": {"coverage_in_base": "once"},
      "decompose": {"series": "pooled", "year": 2045, "meet": "desired_high"}})")["decomposition"];
  ASSERT_EQ(found["moved"].size(), 3u);
  const Json alone = RatedText(R"({"assumptions": {"phi": [0.2, 0.2, 0.2, 0.2, 0.2]}})");
  EXPECT_EQ(found["moved"][1]["name"], "phi");
  EXPECT_EQ(found["moved"][1]["effect"].get<double>(),
            alone["gaps"]["pooled"]["desired_high"][25].get<double>() -
                found["default_gap"].get<double>());
  EXPECT_EQ(found["moved"][2]["name"], "forms");
  // Theta and phi multiply, so that together they do more than each alone: by hand, what both do
  // less what each does.
  const auto high = [](const char* text) {
    return RatedText(text)["gaps"]["pooled"]["desired_high"][25].get<double>();
  };
  const double usual = high("{}");
  const double all = high(R"({"assumptions": {"theta": 0.4, "phi": [0.2, 0.2, 0.2, 0.2, 0.2]},
                              "forms": {"coverage_in_base": "once"}})");
  const double alone_each = high(R"({"assumptions": {"theta": 0.4}})") +
                            high(R"({"assumptions": {"phi": [0.2, 0.2, 0.2, 0.2, 0.2]}})") +
                            high(R"({"forms": {"coverage_in_base": "once"}})") - 3 * usual;
  EXPECT_NEAR(found["moved_together"].get<double>(), all - usual - alone_each, 1e-14);
  EXPECT_NE(found["moved_together"].get<double>(), 0.0);
}

TEST(Decomposition, ListsAllTenDrivers) {
  const Json found =
      RatedText(R"({"decompose": {"series": "pooled", "year": 2050}})")["decomposition"];
  ASSERT_EQ(found["drivers"].size(), 10u);
  const char* names[] = {"population",   "retirement_ages", "urban_share",  "coverage",
                         "unemployment", "self_employed",   "profit_share", "wages_and_gdp",
                         "allowance",    "interest"};
  for (std::size_t i = 0; i < std::size(names); ++i)
    EXPECT_EQ(found["drivers"][i]["name"], names[i]);
  const double difference = found["gap"].get<double>() - found["base_gap"].get<double>();
  EXPECT_DOUBLE_EQ(found["drivers"][0]["share"].get<double>(),
                   found["drivers"][0]["effect"].get<double>() / difference);
}

TEST(Worker, PaysTodayOnABaseAndOtherwiseOnWhatIsTaxed) {
  const Json answer = RatedText(R"({"worker": {"annual_income": 80000, "average_wage": 7000,
      "base_ratio": 0.6, "profit": 10000, "year": 2026}})");
  const Json& worker = answer["worker"];
  EXPECT_EQ(worker["base"].get<double>(), 0.6 * 7000 * 12);
  EXPECT_EQ(worker["tax_base"], 20000.0);
  EXPECT_EQ(worker["today"],
            Json::parse(R"({"to_account": 4032.0, "to_pool": 6048.0, "total": 10080.0})"));
  const auto fen = [](double yuan) { return Fen(yuan).yuan(); };
  EXPECT_EQ(worker["actual"]["to_account"].get<double>(),
            fen(20000 * answer["account_actual"][6].get<double>()));
  EXPECT_EQ(worker["desired_low"]["to_pool"].get<double>(),
            fen(10000 * answer["pooled_desired_low"][6].get<double>()));
  EXPECT_EQ(worker["potential"]["total"].get<double>(),
            fen(worker["potential"]["to_account"].get<double>() +
                worker["potential"]["to_pool"].get<double>()));
}

TEST(Worker, TodayIsRoundedAsAContributionIs) {
  // Of a base of 12 · 0.6 · 5555.33 = 39,998.376: 20 % is 7,999.6752, 8 % is 3,199.87; the rest is
  // the pool's, which rounded by itself would be 4,799.81.
  const Json today =
      RatedText(R"({"worker": {"annual_income": 0, "average_wage": 5555.33}})")["worker"]["today"];
  EXPECT_EQ(today, Json::parse(R"({"to_account": 3199.87, "to_pool": 4799.81, "total": 7999.68})"));
  for (int wage = 5000; wage < 5400; ++wage) {
    Json request;
    request["worker"] = {{"annual_income", 0}, {"average_wage", wage + 0.37}, {"base_ratio", 0.73}};
    const Json paid = Rated(request)["worker"]["today"];
    EXPECT_EQ(Fen(paid["total"].get<double>()), Fen(0.2 * (0.73 * ((wage + 0.37) * 12)))) << wage;
  }
}

TEST(Worker, WhoEarnsNoMoreThanTheAllowancePaysNothingOnIncome) {
  for (const auto& [year, income] : {std::pair{2035, 60000}, std::pair{2036, 96000}}) {
    Json request;
    request["worker"] = {{"annual_income", income}, {"year", year}};
    const Json worker = Rated(request)["worker"];
    EXPECT_EQ(worker["tax_base"], 0.0);
    EXPECT_EQ(worker["desired_high"]["total"], 0.0);
    EXPECT_GT(worker["today"]["total"].get<double>(), 0.0);
  }
}

TEST(Worker, TheAverageWageIsTheModelsOfTheYearBeforeUnlessGiven) {
  const Json worker = RatedText(R"({"worker": {"annual_income": 0, "year": 2022}})")["worker"];
  EXPECT_NEAR(worker["base"].get<double>(), 0.6 * 78667, 1e-9);
}

}  // namespace
}  // namespace flexpension::test
