// Pensions that came out wrong before provinces had rules of their own, with the right value of
// each: the sum before the province's rounding of years and total, which moves it by less than a
// yuan.

#include <gtest/gtest.h>

#include <cmath>

#include "tests/support/errors.h"
#include "tests/support/json.h"

namespace flexpension::test {
namespace {

/// Somebody who stops paying in the valuation month; nothing grows.
Json Stopping(const std::string& region, const std::string& now, const std::string& birth,
              const std::string& category, const Json& record) {
  Json request = GoodRequest();
  request["valuation_month"] = now;
  request["region"] = region;
  request["person"]["birth_month"] = birth;
  request["person"]["category"] = category;
  request["person"]["record"] = record;
  request["plans"] = Json::parse(
      R"([{"id": "stop", "kind": "contribute", "phases": [{"pattern": "NNNNNNNNNNNN"}]}])");
  for (const char* growth : {"wage_growth", "income_growth", "account_rate", "benefit_growth",
                             "discount_rate", "inflation", "benefit_base_convergence"}) {
    request["assumptions"][growth] = 0;
  }
  return request;
}

Json PensionOf(const Json& request) {
  const Json answer = Compared(request);
  EXPECT_FALSE(answer.contains("errors")) << answer.dump();
  return answer["plans"][0]["pension"];
}

double Total(const Json& request) { return PensionOf(request)["total"].get<double>(); }

double SupplementsOf(const Json& pension) {
  double sum = 0.0;
  for (const Json& supplement : pension["supplements"]) sum += supplement["amount"].get<double>();
  return sum;
}

double SupplementOf(const Json& pension, std::string_view part) {
  for (const Json& supplement : pension["supplements"]) {
    if (supplement["part"] == part) return supplement["amount"];
  }
  ADD_FAILURE() << "no " << part << " in " << pension.dump();
  return 0.0;
}

TEST(AwardCase, ZhejiangAddsWithoutDeemedYears) {
  const Json pension =
      PensionOf(Stopping("33", "2025-10", "1975-06", "female_50",
                         {{"months", 300}, {"mean_index", 0.7}, {"account_balance", 110000}}));
  EXPECT_EQ(SupplementOf(pension, "subsidy"), 150.0);
  EXPECT_EQ(SupplementOf(pension, "regulating_sum"), 532.5);  // 480 + 3 · 0.7 · 25
  EXPECT_EQ(pension["total"], 3042.2);                        // 3,042.11, up to a tenth
  EXPECT_NEAR(SupplementOf(pension, "rounding"), 0.09, 1e-9);
  EXPECT_EQ(pension["supplements"][0]["name"]["zh"], "补贴");
  EXPECT_EQ(pension["supplements"][0]["source"], "浙人社发〔2011〕146号");
  EXPECT_EQ(pension["supplements"][0]["confidence"], "A");
}

TEST(AwardCase, GuangdongAddsAHundredAndFourAYear) {
  const Json pension =
      PensionOf(Stopping("44", "2026-12", "1976-03", "female_50",
                         {{"months", 324}, {"mean_index", 0.5}, {"account_balance", 80000}}));
  EXPECT_EQ(pension["transitional"], 208.0);
  EXPECT_EQ(pension["total"], 2334.06);
}

TEST(AwardCase, TibetAddsForTheHighlandAndByClass) {
  Json request = Stopping("54", "2025-09", "1965-06", "male",
                          {{"months", 180}, {"mean_index", 1.0}, {"account_balance", 137000}});
  request["person"]["award_inputs"] = {{"region_class", 2}, {"years_in_tibet", 15}};
  const Json pension = PensionOf(request);
  EXPECT_EQ(SupplementOf(pension, "highland"), 1177.7);
  EXPECT_EQ(SupplementOf(pension, "other_benefits"), 329.88);
  EXPECT_EQ(pension["total"], 4268.32);
}

TEST(AwardCase, JilinAddsForYearsOverTwenty) {
  const Json pension =
      PensionOf(Stopping("22", "2026-12", "1966-06", "male",
                         {{"months", 360}, {"mean_index", 0.6}, {"account_balance", 90000}}));
  EXPECT_NEAR(pension["total"].get<double>(), 2561.58, 0.02);
}

TEST(AwardCase, TheTransitionalFormIsTheProvinces) {
  const Json jilin = PensionOf(Stopping("22", "2025-04", "1965-02", "male",
                                        {{"months", 368},
                                         {"deemed_months", 132},
                                         {"deemed_index", 0.62},
                                         {"mean_index", 0.62},
                                         {"account_balance", 97000}}));
  EXPECT_EQ(jilin["transitional"], 699.11);
  const Json sichuan = PensionOf(Stopping("51", "2026-04", "1965-12", "male",
                                          {{"months", 384},
                                           {"deemed_months", 130},
                                           {"deemed_index", 0.87},
                                           {"mean_index", 0.87},
                                           {"account_balance", 110000}}));
  EXPECT_NEAR(sichuan["transitional"].get<double>(), 1114.27, 0.4);  // 10.8333 years, as 10.83
}

TEST(AwardCase, DeemedYearsHaveTheMeanIndexWhereNoneIsGiven) {
  Json record = {
      {"months", 361}, {"deemed_months", 40}, {"mean_index", 0.65}, {"account_balance", 77000}};
  EXPECT_EQ(PensionOf(Stopping("23", "2025-09", "1965-06", "male", record))["transitional"],
            196.82);
  record["deemed_index"] = 0.65;
  EXPECT_EQ(PensionOf(Stopping("23", "2025-09", "1965-06", "male", record))["transitional"],
            196.82);
}

TEST(AwardCase, MonthsPaidBeforeTheAccountCountInBeijing) {
  Json request = Stopping("11", "2025-06", "1975-03", "female_50",
                          {{"months", 307}, {"mean_index", 1.2}, {"account_balance", 250000}});
  EXPECT_EQ(PensionOf(request)["transitional"], 0.0);
  request["person"]["award_inputs"] = {{"months_1992_10_to_1998_06", 15}};
  EXPECT_EQ(PensionOf(request)["transitional"], 180.74);
}

TEST(AwardCase, AStepOfTheIndexedWageInSichuan) {
  Json request = Stopping("51", "2027-04", "1976-06", "female_50",
                          {{"months", 232}, {"mean_index", 1.1}, {"account_balance", 340000}});
  const double without = Total(request);
  EXPECT_NEAR(without, 3495.10, 0.4);  // 19.3333 years, as 19.33
  request["person"]["award_inputs"] = {{"share_steps", 1}};
  EXPECT_NEAR(Total(request), 3675.06, 0.4);
  EXPECT_GT(Total(request), without + 179);
}

TEST(AwardCase, HeilongjiangsHeatingIsBesideTheSheet) {
  const Json request =
      Stopping("23", "2025-09", "1965-06", "male",
               {{"months", 361}, {"mean_index", 0.65}, {"account_balance", 77000}});
  EXPECT_NEAR(Total(request), 2437.56, 0.02);
  const Json notices = Compared(request)["plans"][0]["notices"];
  EXPECT_TRUE(std::any_of(notices.begin(), notices.end(), [](const Json& notice) {
    return notice["code"] == "heating_beside_the_sheet";
  }));
}

TEST(AwardCase, PartsAddUpToTheTotal) {
  for (const char* region : {"11", "21", "31", "33", "44", "44-4403", "45", "54", "63", "65"}) {
    const Json pension = PensionOf(Stopping(region, "2026-11", "1965-03", "male",
                                            {{"months", 311},
                                             {"deemed_months", 60},
                                             {"mean_index", 0.7123},
                                             {"account_balance", 91234.56}}));
    const double sum = pension["basic"].get<double>() + pension["account"].get<double>() +
                       pension["transitional"].get<double>() + SupplementsOf(pension);
    EXPECT_EQ(std::llround(sum * 100), std::llround(pension["total"].get<double>() * 100))
        << region;
  }
}

}  // namespace
}  // namespace flexpension::test
