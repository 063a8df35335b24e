// The numbers in a notice are those of the answer it stands beside.

#include <gtest/gtest.h>

#include <cmath>

#include "core/base/money.h"
#include "tests/support/json.h"

namespace flexpension::test {
namespace {

/// The notice of the first plan with this code, in one language; empty if there is none.
std::string Said(const Json& request, const std::string& code, const char* language = "en") {
  const Json answer = Compared(request);
  for (const Json& notice : answer["plans"][0]["notices"]) {
    if (notice["code"] == code) return notice["message"][language];
  }
  return "";
}

bool Contains(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

/// A man of 50 with this record who pays this way from 2026 on; wages stand still.
Json Man(int months, double index, const char* pattern) {
  return Json{
      {"valuation_month", "2026-01"},
      {"person",
       {{"birth_month", "1976-01"},
        {"category", "male"},
        {"monthly_income", 5000},
        {"record", {{"months", months}, {"mean_index", index}, {"account_balance", 50000}}}}},
      {"region", Json::parse(R"({"average_wage": [["2026-01", 6000]],
                                         "benefit_base": [[2026, 6000]]})")},
      {"assumptions",
       {{"wage_growth", 0},
        {"income_growth", 0},
        {"account_rate", 0},
        {"benefit_growth", 0},
        {"discount_rate", 0},
        {"inflation", 0}}},
      {"plans", {{{"id", "a"}, {"kind", "contribute"}, {"phases", {{{"pattern", pattern}}}}}}}};
}

TEST(NoticeNumbers, MonthsShortAreRoundedUp) {
  Json request = Man(100, 1, "NNNNNNNNNNNN");
  request["retirement"] = {{"extend", false}};
  request["plans"][0]["scheme"] =
      Json::parse(R"({"amount": 100, "eligibility": {"mode": "prorated", "factor": 0.25}})");
  // Months that count a quarter: short by whole months, and by three, two and one quarters more.
  Json months = Json::object();
  for (const char* month : {"2026-02", "2026-03", "2026-04", "2026-05"}) {
    const Json entitlement = Compared(request)["plans"][0]["entitlement"];
    const double missing = entitlement["minimum_months"].get<double>() -
                           entitlement["eligibility_months"].get<double>();
    const std::string up = std::to_string(static_cast<int>(std::ceil(missing)));
    const std::string said = Said(request, "short_of_minimum");
    EXPECT_TRUE(said.starts_with(up + " months short")) << missing << " " << said;
    EXPECT_TRUE(Contains(Said(request, "short_of_minimum", "zh"), "还差 " + up + " 个月"));
    EXPECT_EQ(missing == std::floor(missing), months.empty());
    months[month] = "F";
    request["plans"][0]["months"] = months;
  }
}

TEST(NoticeNumbers, TheMonthsOfAnExtensionAreThoseOfTheAnswer) {
  const Json request = Man(70, 1, "SSSSSSSSSSSS");
  const int extended = Compared(request)["plans"][0]["retirement"]["extended_months"];
  ASSERT_GT(extended, 0);
  EXPECT_TRUE(Contains(Said(request, "extended"), " " + std::to_string(extended) + " more months"));
  EXPECT_TRUE(
      Contains(Said(request, "extended", "zh"), "再延长 " + std::to_string(extended) + " 个月"));
}

TEST(NoticeNumbers, TheAgeAtWhichSavingsRunDryIsTheirsInWholeYears) {
  Json request = Man(200, 1, "SSSSSSSSSSSS");
  request["plans"].push_back({{"id", "s"}, {"kind", "save"}, {"like", "a"}});
  const Json save = Compared(request)["plans"][1];
  const std::string month = save["lifetime"]["runs_dry_month"];  // born in January
  const std::string age = std::to_string(std::stoi(month.substr(0, 4)) - 1976);
  const Json& message = save["notices"][0]["message"];
  EXPECT_TRUE(Contains(message["en"], month + " (age " + age + ")")) << message["en"];
  EXPECT_TRUE(Contains(message["zh"], "（" + age + " 岁）")) << message["zh"];
  EXPECT_TRUE(Contains(message["zh"], month.substr(0, 4) + " 年 ")) << message["zh"];
}

TEST(NoticeNumbers, APensionLoweredByFixedMonthsIsSaidWithBothNumbers) {
  Json request = Man(240, 1.5, "FFFFFFFFFFFF");
  request["plans"][0]["scheme"] = {{"amount", 200}, {"account_share", 0.4}};
  const std::string lowered = Said(request, "fixed_lowers_pension");
  const auto pension = [](const Json& asked) {
    const auto fen = Fen(Compared(asked)["plans"][0]["pension"]["total"].get<double>()).fen();
    const std::string cents = std::to_string(fen % 100);
    return std::to_string(fen / 100) + (cents.size() < 2 ? ".0" : ".") + cents;
  };
  Json nothing = request;
  nothing["plans"][0]["phases"][0]["pattern"] = "NNNNNNNNNNNN";
  EXPECT_TRUE(Contains(lowered, " " + pension(request) + " yuan")) << lowered;
  EXPECT_TRUE(Contains(lowered, " " + pension(nothing) + " of paying nothing")) << lowered;
  EXPECT_TRUE(Contains(Said(request, "fixed_lowers_pension", "zh"), pension(nothing) + " 元"));
  EXPECT_EQ(Said(nothing, "fixed_lowers_pension"), "");
  request["person"]["record"]["mean_index"] = 0.6;
  EXPECT_EQ(Said(request, "fixed_lowers_pension"), "");
  // Standard months at a low base bring the index down, too, but never the pension.
  EXPECT_EQ(Said(Man(240, 3, "SSSSSSSSSSSS"), "fixed_lowers_pension"), "");
}

TEST(NoticeNumbers, SingleMonthsAfterTheLastAreCounted) {
  Json request = Man(240, 1, "SSSSSSSSSSSS");
  const std::string from = Compared(request)["plans"][0]["retirement"]["pension_from"];
  request["plans"][0]["months"] = {{"2026-05", "N"}};
  EXPECT_EQ(Said(request, "months_not_reached"), "");
  request["plans"][0]["months"] = {
      {"2026-05", "N"}, {from, "S"}, {"2045-01", "S"}, {"2050-12", "N"}};
  const std::string said = Said(request, "months_not_reached");
  EXPECT_TRUE(Contains(said, " 3 come after the last month, ")) << said;
  request["plans"][0]["months"] = {{"2026-05", "N"}};
  const Json before = Compared(request)["plans"][0]["contributions"];
  request["plans"][0]["months"] = {{"2026-05", "N"}, {"2050-12", "F"}};
  request["plans"][0]["scheme"] = {{"amount", 200}};
  EXPECT_EQ(Compared(request)["plans"][0]["contributions"], before);
}

}  // namespace
}  // namespace flexpension::test
