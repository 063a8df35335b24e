// What a reader is told of how a plan ends, with the numbers it has.

#include <gtest/gtest.h>

#include "tests/support/errors.h"
#include "tests/support/json.h"

namespace flexpension::test {
namespace {

/// The English words of the first plan's notice of this code; empty if it has none.
std::string Told(const Json& request, const std::string& code) {
  const Json answer = Compared(request);
  EXPECT_TRUE(answer.contains("plans")) << answer;
  for (const Json& notice : answer["plans"][0]["notices"]) {
    if (notice["code"] != code) continue;
    EXPECT_FALSE(notice["message"]["zh"].get<std::string>().empty());
    return notice["message"]["en"];
  }
  return "";
}

bool Says(const std::string& words, const std::string& what) {
  return words.find(what) != std::string::npos;
}

/// Born in June 1964, 60 in June 2024, valued in November 2026.
Json PastTheAge(int months) {
  Json request = GoodRequest();
  request["person"]["birth_month"] = "1964-06";
  request["person"]["record"] = {
      {"months", months}, {"mean_index", 0.6}, {"account_balance", 30000}};
  request["retirement"] = {{"extend", false}, {"death_age_months", 984}};
  return request;
}

TEST(OutcomeNotices, APensionThatIsOwedIsSaidWithBothDivisors) {
  const std::string words = Told(PastTheAge(200), "pension_is_owed");
  EXPECT_TRUE(Says(words, "2024-07")) << words;
  EXPECT_TRUE(Says(words, "139.0")) << words;  // at 60
  EXPECT_TRUE(Says(words, "122.3")) << words;  // at 62 years and 4 months, October 2026
  EXPECT_EQ(Told(GoodRequest(), "pension_is_owed"), "");
  EXPECT_EQ(Told(PastTheAge(100), "pension_is_owed"), "");
}

TEST(OutcomeNotices, WhoIsShortIsToldWhatThisPlanDoes) {
  Json request = PastTheAge(100);
  EXPECT_TRUE(Says(Told(request, "short_of_minimum"), "80 months short"));
  request["retirement"]["if_short"] = "resident";
  request["retirement"]["resident"] = {{"annual", 1000}, {"base_pension", 150}};
  const std::string moved = Told(request, "moved_to_resident");
  EXPECT_TRUE(Says(moved, "80 months short")) << moved;
  EXPECT_TRUE(Says(moved, "pays from 2026-11")) << moved;
  EXPECT_TRUE(Says(moved, "7000.00")) << moved;  // 8 of 15 years
  EXPECT_EQ(Told(request, "short_of_minimum"), "");
  request["retirement"]["resident"]["record"] = {{"years", 7}};
  EXPECT_FALSE(Says(Told(request, "moved_to_resident"), "made up"));
}

TEST(OutcomeNotices, ALumpSumIsSaidWithItsMonthsAndItsPrice) {
  Json request = PastTheAge(100);
  request["person"]["record"]["first_month"] = "2010-01";
  request["retirement"]["if_short"] = "lump_sum";
  const Json answer = Compared(request)["plans"][0];
  const std::string words = Told(request, "lump_sum");
  EXPECT_TRUE(Says(words, "20 months")) << words;  // 100 and 60 of 180
  EXPECT_TRUE(Says(words, "July 2011")) << words;
  EXPECT_EQ(answer["contributions"]["standard_months"], 80);
  EXPECT_EQ(Told(request, "extended"), "");
  request["person"]["record"]["months"] = 150;
  EXPECT_EQ(Told(request, "lump_sum"), "");
  EXPECT_TRUE(Says(Told(request, "extended"), "30 more months"));
}

TEST(OutcomeNotices, BreakMonthsThatCountSayWhatThePensionIsWithoutThem) {
  Json request = PastTheAge(200);
  request["person"]["record"]["break_months"] = 50;
  EXPECT_EQ(Told(request, "break_months_count"), "");  // Henan does not count them
  const double plain = Compared(request)["plans"][0]["pension"]["total"];
  request["region"] = {{"code", "41"}, {"break_months_index", 0}};
  const Json counted = Compared(request)["plans"][0];
  EXPECT_LT(counted["pension"]["total"], plain);
  const std::string typed = Told(request, "break_months_count");
  EXPECT_TRUE(Says(typed, "at 0.0: 50 months")) << typed;
  EXPECT_TRUE(Says(typed, Json(plain).dump())) << typed << plain;
  EXPECT_FALSE(Says(typed, "confidence")) << typed;  // on the visitor's own word
  request["region"] = "23";
  EXPECT_TRUE(Says(Told(request, "break_months_count"), "at 0.6 (by its award sheets"));
}

TEST(OutcomeNotices, GrantsThatAreNotKnownAreNotPassedOver) {
  Json request = GoodRequest();
  EXPECT_TRUE(Says(Told(request, "death_grants_not_known"), "not counted"));
  request["region"] = {{"code", "41"}, {"urban_income", Json::array({Json::array({2025, 3300})})}};
  EXPECT_EQ(Told(request, "death_grants_not_known"), "");
  request["region"] = "21";
  EXPECT_EQ(Told(request, "death_grants_not_known"), "");
  // The data's first income is of 2025; a death in 2025 rests on that of 2024.
  request["valuation_month"] = "2025-07";
  EXPECT_TRUE(Says(Told(request, "death_grants_not_known"), "for last year"));
  request["region"] = {{"code", "21"}, {"urban_income", Json::array({Json::array({2024, 3900})})}};
  EXPECT_EQ(Told(request, "death_grants_not_known"), "");
}

}  // namespace
}  // namespace flexpension::test
