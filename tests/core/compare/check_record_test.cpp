// A record that contradicts itself, and what becomes of who is short: one clear error each.

#include <gtest/gtest.h>

#include "tests/support/errors.h"
#include "tests/support/json.h"

namespace flexpension::test {
namespace {

using Errors = std::vector<std::string>;

/// The good request (born 1990-05, valued 2026-11) with another record.
Json Recorded(const char* record) {
  Json request = GoodRequest();
  request["person"]["record"] = Json::parse(record);
  return request;
}

/// What is wrong with a request; nothing where it is answered.
Errors ErrorsIn(const std::string& text) {
  return Compared(Json::parse(text)).contains("plans") ? Errors{} : ErrorsOf(text);
}

Errors ErrorsOfRecord(const char* record) { return ErrorsIn(Recorded(record).dump()); }

TEST(CheckRecord, AHistoryIsAnsweredWithWhatItComesTo) {
  const Json answer = Compared(Recorded(R"({"history": [{"year": 2025, "months": 12, "base": 4000},
      {"year": 2026, "months": 10, "index": 0.6}]})"));
  EXPECT_EQ(answer["record"]["months"], 22);
  EXPECT_GT(answer["record"]["account_balance"].get<double>(), 12 * 320.0);
  EXPECT_TRUE(Compared(Recorded("{}"))["record"].is_null());
}

TEST(CheckRecord, WhatAHistoryGivesCannotBeGivenBesideIt) {
  const std::string history = R"("history": [{"year": 2025, "months": 12, "base": 4000}])";
  const auto beside = [&](const std::string& field) {
    return ErrorsOfRecord(("{" + field + "," + history + "}").c_str());
  };
  EXPECT_EQ(beside(R"("months": 3)"), Errors{"inconsistent /person/record/months"});
  EXPECT_EQ(beside(R"("mean_index": 1)"), Errors{"inconsistent /person/record/mean_index"});
  EXPECT_EQ(beside(R"("account_balance": 5)"),
            Errors{"inconsistent /person/record/account_balance"});
  EXPECT_EQ(beside(R"("balance_as_of": 2026)"),
            Errors{"inconsistent /person/record/balance_as_of"});
  EXPECT_EQ(beside(R"("balance_as_of": 2014)"),
            Errors{"out_of_range /person/record/balance_as_of"});
  EXPECT_EQ(beside(R"("account_balance": 5, "balance_as_of": 2024)"), Errors{});
  EXPECT_EQ(ErrorsOfRecord(R"({"balance_as_of": 2024})"),
            Errors{"inconsistent /person/record/balance_as_of"});
}

TEST(CheckRecord, TheYearsOfAHistoryAscendAndEndBeforeTheValuationMonth) {
  const std::string path = "/person/record/history/";
  EXPECT_EQ(ErrorsOfRecord(R"({"history": [{"year": 2025, "months": 12, "base": 4000},
                                           {"year": 2025, "months": 1, "base": 4000}]})"),
            Errors{"inconsistent " + path + "1/year"});
  EXPECT_EQ(ErrorsOfRecord(R"({"history": [{"year": 2026, "months": 11, "base": 4000}]})"),
            Errors{"inconsistent " + path + "0"});
  EXPECT_EQ(ErrorsOfRecord(R"({"history": [{"year": 2027, "months": 1, "base": 4000}]})"),
            Errors{"inconsistent " + path + "0"});
  EXPECT_EQ(ErrorsOfRecord(R"({"history": [{"year": 2025, "months": 13, "base": 4000}]})"),
            Errors{"out_of_range " + path + "0/months"});
  EXPECT_EQ(ErrorsOfRecord(R"({"history": [{"year": 2025, "months": 1}]})"),
            Errors{"missing " + path + "0/base"});
  EXPECT_EQ(
      ErrorsOfRecord(R"({"history": [{"year": 2014, "months": 1, "base": 4000, "index": 1}]})"),
      Errors{"inconsistent /person/record/balance_as_of"});
}

TEST(CheckRecord, AYearWhoseWageTheDataLacksAsksForItsIndex) {
  EXPECT_EQ(ErrorsOfRecord(R"({"history": [{"year": 2012, "months": 12, "base": 2000}],
                              "balance_as_of": 2020, "account_balance": 9000})"),
            Errors{"not_available /person/record/history/0"});
}

TEST(CheckRecord, MonthsPaidAndNotPaidFitIntoTheTimeSince16) {
  // Born in May 1990: 246 months from 16 to the valuation month.
  EXPECT_EQ(ErrorsOfRecord(R"({"months": 200, "mean_index": 1, "break_months": 46})"), Errors{});
  EXPECT_EQ(ErrorsOfRecord(R"({"months": 200, "mean_index": 1, "break_months": 47})"),
            Errors{"inconsistent /person/record/break_months"});
  EXPECT_EQ(ErrorsOfRecord(R"({"deemed_months": 235, "deemed_index": 1, "history": [
                              {"year": 2025, "months": 12, "base": 4000}]})"),
            Errors{"inconsistent /person/record/history"});
}

TEST(CheckRecord, TheFirstMonthLiesBetweenBirthAndTheValuationMonth) {
  EXPECT_EQ(ErrorsOfRecord(R"({"first_month": "2010-01"})"), Errors{});
  EXPECT_EQ(ErrorsOfRecord(R"({"first_month": "1990-04"})"),
            Errors{"inconsistent /person/record/first_month"});
  EXPECT_EQ(ErrorsOfRecord(R"({"first_month": "2026-11"})"),
            Errors{"inconsistent /person/record/first_month"});
}

TEST(CheckRecord, TheMinimumWasReachedBetweenTheChosenMonthAndTheValuationMonth) {
  // Born in June 1964, 60 in June 2024.
  const auto reached = [](const char* month) {
    Json request = Recorded(R"({"months": 200, "mean_index": 1, "account_balance": 30000})");
    request["person"]["birth_month"] = "1964-06";
    request["person"]["record"]["reached_minimum"] = month;
    return ErrorsIn(request.dump());
  };
  EXPECT_EQ(reached("2024-07"), Errors{});
  EXPECT_EQ(reached("2026-10"), Errors{});
  EXPECT_EQ(reached("2024-06"), Errors{"inconsistent /person/record/reached_minimum"});
  EXPECT_EQ(reached("2026-11"), Errors{"inconsistent /person/record/reached_minimum"});
}

TEST(CheckShort, WhoMovesToTheResidentSchemeSaysOnWhatTerms) {
  const std::string terms = "/retirement/resident";
  EXPECT_EQ(ErrorsIn(With("/retirement", R"({"if_short": "resident"})")),
            Errors{"missing " + terms});
  EXPECT_EQ(ErrorsIn(With("/retirement", R"({"if_short": "else"})")),
            Errors{"out_of_range /retirement/if_short"});
  const auto with = [](const std::string& more) {
    return ErrorsIn(With("/retirement", R"({"if_short": "resident", "resident": {"annual": 1000,
        "base_pension": 150)" + more + "}}"));
  };
  EXPECT_EQ(with(""), Errors{});
  EXPECT_EQ(with(R"(, "subsidy": 60)"), Errors{"unknown_field " + terms + "/subsidy"});
  EXPECT_EQ(with(R"(, "record": {"years": 37})"),
            Errors{"inconsistent " + terms + "/record/years"});
  EXPECT_EQ(with(R"(, "extra_per_year": [{"from_years": 3, "per_year": 1},
                                         {"from_years": 3, "per_year": 2}])"),
            Errors{"inconsistent " + terms + "/extra_per_year/1/from_years"});
}

TEST(CheckUrbanIncome, MustBeKnownFromTheYearBeforeTheValuationMonthOn) {
  const auto from = [](const char* year) {
    Json request = GoodRequest();
    request["region"] =
        Json::parse(R"({"code": "41", "urban_income": [[)" + std::string(year) + ", 4000]]}");
    return ErrorsIn(request.dump());
  };
  EXPECT_EQ(from("2025"), Errors{});
  EXPECT_EQ(from("2026"), Errors{"not_available /region/urban_income"});
}

}  // namespace
}  // namespace flexpension::test
