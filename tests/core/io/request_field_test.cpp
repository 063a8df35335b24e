// Fields that are missing, unknown, of the wrong type or out of their range.

#include <gtest/gtest.h>

#include "core/io/engine.h"
#include "tests/support/errors.h"

namespace flexpension::test {
namespace {

using Errors = std::vector<std::string>;

TEST(RequestField, EachRequiredFieldIsMissedByItsPath) {
  for (const char* path : {"/valuation_month", "/person", "/person/birth_month", "/person/category",
                           "/person/monthly_income", "/region", "/plans", "/plans/0/id",
                           "/plans/0/kind", "/plans/0/phases", "/plans/0/phases/0/pattern"}) {
    EXPECT_EQ(ErrorsOf(Without(path)), Errors{std::string("missing ") + path});
  }
}

TEST(RequestField, EachOptionalFieldMayBeLeftOutOrNull) {
  for (const char* path :
       {"/assumptions", "/assumptions/wage_growth", "/retirement", "/retirement/shift_months",
        "/retirement/extend", "/retirement/death_age_months", "/person/record",
        "/person/record/months", "/plans/0/phases/0/base_ratio"}) {
    EXPECT_TRUE(Compared(Json::parse(Without(path))).contains("plans")) << path;
    EXPECT_EQ(Compared(Json::parse(Without(path))), Compared(Json::parse(With(path, "null"))))
        << path;
  }
}

TEST(RequestField, ARequiredFieldMayNotBeNull) {
  for (const char* path : {"/valuation_month", "/person", "/person/birth_month", "/region",
                           "/plans", "/plans/0/phases"}) {
    EXPECT_EQ(ErrorsOf(With(path, "null")), Errors{std::string("wrong_type ") + path});
  }
}

TEST(RequestField, AnUnknownFieldIsNamedByItsEscapedPath) {
  EXPECT_EQ(ErrorsOf(With("/colour", "1")), Errors{"unknown_field /colour"});
  EXPECT_EQ(ErrorsOf(With("/person/a~1b", "1")), Errors{"unknown_field /person/a~1b"});
  EXPECT_EQ(ErrorsOf(With("/person/a~0b", "1")), Errors{"unknown_field /person/a~0b"});
  EXPECT_EQ(ErrorsOf(With("/assumptions/", "1")), Errors{"unknown_field /assumptions/"});
  EXPECT_EQ(ErrorsOf(With("/plans/0/annual", "1")), Errors{"unknown_field /plans/0/annual"});
  EXPECT_EQ(ErrorsOf(With("/plans/0/phases/0/From", "\"2030-01\"")),
            Errors{"unknown_field /plans/0/phases/0/From"});
}

TEST(RequestField, NothingIsTakenForAnotherType) {
  const std::pair<const char*, std::vector<const char*>> wrong[] = {
      {"/valuation_month", {"202611", "true", "[]", "{}"}},
      {"/person", {"[]", "\"x\"", "1"}},
      {"/person/category", {"1", "[]"}},
      {"/person/monthly_income", {"\"5500\"", "true", "[5500]", "{}"}},
      {"/person/record/months", {"\"36\"", "36.5", "true"}},
      {"/retirement/extend", {"1", "\"true\"", "0"}},
      {"/retirement/death_age_months", {"984.5", "\"984\""}},
      {"/region", {"41", "[]", "true"}},
      {"/plans", {"{}", "\"a\""}},
      {"/plans/0", {"[]", "\"a\"", "null"}},
      {"/plans/0/id", {"1", "{}"}},
      {"/plans/0/kind", {"1"}},
      {"/plans/0/phases/0/pattern", {"1", "[\"S\"]"}},
      {"/plans/0/months", {"[]", "\"N\""}},
      {"/plans/0/scheme", {"500", "[]"}},
      {"/trace", {"1", "\"yes\""}},
  };
  for (const auto& [path, values] : wrong) {
    for (const char* value : values) {
      EXPECT_EQ(ErrorsOf(With(path, value)), Errors{std::string("wrong_type ") + path}) << value;
    }
  }
}

TEST(RequestField, ARegionMustBeACodeOrFigures) {
  EXPECT_EQ(ErrorsOf(With("/region", R"({"average_wage": 6385, "benefit_base": [[2025, 1]]})")),
            Errors{"wrong_type /region/average_wage"});
  EXPECT_EQ(ErrorsOf(With("/region", R"({"average_wage": [6385], "benefit_base": [[2025, 1]]})")),
            Errors{"wrong_type /region/average_wage/0"});
  EXPECT_EQ(ErrorsOf(With("/region",
                          R"({"average_wage": [["2025-01", 1, 2]], "benefit_base": [[2025, 1]]})")),
            Errors{"wrong_type /region/average_wage/0"});
  EXPECT_EQ(
      ErrorsOf(With("/region",
                    R"({"average_wage": [["2025-01", "1"]], "benefit_base": [["2025-01", 1]]})")),
      (Errors{"wrong_type /region/average_wage/0/1", "wrong_type /region/benefit_base/0/0"}));
}

TEST(RequestField, EachNumberHasItsRange) {
  const std::pair<const char*, std::vector<const char*>> out[] = {
      {"/person/monthly_income", {"-0.01", "1000000.01", "1e308", "-1e308"}},
      {"/person/record/months", {"-1", "841"}},
      {"/person/record/mean_index", {"-0.1", "20.1"}},
      {"/person/record/account_balance", {"-1", "10000001", "1e308"}},
      {"/person/record/deemed_index", {"-0.1", "21"}},
      {"/assumptions/wage_growth", {"-0.11", "0.21", "3"}},
      {"/assumptions/income_growth", {"-0.11", "0.21"}},
      {"/assumptions/account_rate", {"-0.001", "0.21"}},
      {"/assumptions/benefit_growth", {"-0.11", "0.21"}},
      {"/assumptions/discount_rate", {"-0.11", "0.21"}},
      {"/assumptions/inflation", {"-0.11", "0.21"}},
      {"/assumptions/benefit_base_convergence", {"-0.001", "0.11"}},
      {"/retirement/shift_months", {"-37", "37"}},
      {"/retirement/death_age_months", {"191", "1561"}},
      {"/plans/0/phases/0/base_ratio", {"-0.1", "5.01"}},
      {"/plans/0/phases/0/base_amount", {"0", "-1", "1000001"}},
  };
  for (const auto& [path, values] : out) {
    for (const char* value : values) {
      EXPECT_EQ(ErrorsOf(With(path, value)), Errors{std::string("out_of_range ") + path}) << value;
    }
  }
}

TEST(RequestField, MoneyHasWholeFen) {
  for (const char* path : {"/person/record/account_balance"}) {
    EXPECT_TRUE(Compared(Json::parse(With(path, "12000.01"))).contains("plans"));
    for (const char* value : {"12000.001", "0.005", "1e-9", "12000.01000000001"}) {
      EXPECT_EQ(ErrorsOf(With(path, value)), Errors{std::string("out_of_range ") + path}) << value;
    }
  }
  Json request = GoodRequest();
  request["plans"][0] = FixedPlan("f");
  request["plans"][0]["scheme"]["amount"] = 500.001;
  request["plans"][0]["subsidy"] = {{"share", 0.5}, {"monthly_cap", 0.125}, {"months", 12}};
  request["plans"].push_back({{"id", "r"},
                              {"kind", "resident"},
                              {"annual", 2000.009},
                              {"subsidy", 60.123},
                              {"base_pension", 163.125}});
  EXPECT_EQ(
      ErrorsOf(request.dump()),
      (Errors{"out_of_range /plans/0/scheme/amount", "out_of_range /plans/0/subsidy/monthly_cap",
              "out_of_range /plans/1/annual", "out_of_range /plans/1/subsidy"}));
}

TEST(RequestField, TheEndsOfARangeBelongToIt) {
  const std::pair<const char*, std::vector<const char*>> in[] = {
      {"/person/monthly_income", {"0", "1000000"}},
      {"/person/record/account_balance", {"0", "10000000"}},
      {"/assumptions/wage_growth", {"-0.1", "0.2"}},
      {"/assumptions/account_rate", {"0", "0.2"}},
      {"/assumptions/discount_rate", {"-0.1", "0.2"}},
      {"/assumptions/benefit_base_convergence", {"0", "0.1"}},
      {"/retirement/shift_months", {"36", "-36"}},
      {"/plans/0/phases/0/base_ratio", {"0", "5"}},
  };
  for (const auto& [path, values] : in) {
    for (const char* value : values) {
      EXPECT_TRUE(Compared(Json::parse(With(path, value))).contains("plans")) << path << value;
    }
  }
}

TEST(RequestField, AWholeNumberMayBeWrittenWithAPoint) {
  EXPECT_EQ(Compared(Json::parse(With("/person/record/months", "36.0"))),
            Compared(Json::parse(With("/person/record/months", "36"))));
}

TEST(RequestField, AMonthIsFourDigitsAHyphenAndTwo) {
  for (const char* month :
       {"2026-13", "2026-00", "2026-1", "26-11", "2026/11", "2026-11-01", "202611", "", "2026-1a",
        " 2026-11", "1899-12", "2300-01", "二〇二六"}) {
    EXPECT_EQ(ErrorsOf(With("/valuation_month", "\"" + std::string(month) + "\"")),
              Errors{"out_of_range /valuation_month"})
        << month;
  }
}

TEST(RequestField, APatternIsTwelveOfThreeLetters) {
  for (const char* pattern : {"", "SSSSSSSSSSS", "SSSSSSSSSSSSS", "SSSSSSSSSSSX", "ssssssssssss",
                              "SSSSSSSSSSS ", "缴缴缴缴"}) {
    EXPECT_EQ(ErrorsOf(With("/plans/0/phases/0/pattern", "\"" + std::string(pattern) + "\"")),
              Errors{"out_of_range /plans/0/phases/0/pattern"})
        << pattern;
  }
}

TEST(RequestField, ASingleMonthIsAMonthAndALetter) {
  EXPECT_EQ(ErrorsOf(With("/plans/0/months", R"({"2027-13": "N"})")),
            Errors{"out_of_range /plans/0/months/2027-13"});
  EXPECT_EQ(ErrorsOf(With("/plans/0/months", R"({"2027-03": "X"})")),
            Errors{"out_of_range /plans/0/months/2027-03"});
  EXPECT_EQ(ErrorsOf(With("/plans/0/months", R"({"2027-03": 1})")),
            Errors{"wrong_type /plans/0/months/2027-03"});
  EXPECT_EQ(ErrorsOf(With("/plans/0/months", R"({"2027-03": ""})")),
            Errors{"wrong_type /plans/0/months/2027-03"});
}

TEST(RequestField, AChoiceIsOneOfItsNames) {
  EXPECT_EQ(ErrorsOf(With("/person/category", "\"woman\"")),
            Errors{"out_of_range /person/category"});
  EXPECT_EQ(ErrorsOf(With("/plans/0/kind", "\"lottery\"")), Errors{"out_of_range /plans/0/kind"});
  EXPECT_EQ(ErrorsOf(With("/plans/0/after_term", "\"fixed\"")),
            Errors{"out_of_range /plans/0/after_term"});
}

TEST(RequestField, ALongNameComesBackShortened) {
  const std::string long_name = std::string(98, 'x') + "养老金" + std::string(900'000, 'y');
  EXPECT_EQ(ErrorsOf(With("/person/" + long_name, "1")),
            Errors{"unknown_field /person/" + std::string(98, 'x') + "…"});
  const std::string fits = std::string(97, 'x') + "养";
  EXPECT_EQ(ErrorsOf(With("/person/" + fits, "1")), Errors{"unknown_field /person/" + fits});
  EXPECT_EQ(ErrorsOf(With("/plans/0/months", "{\"" + long_name + "\": \"N\"}")),
            Errors{"out_of_range /plans/0/months/" + std::string(98, 'x') + "…"});
  EXPECT_LT(Call(long_name, "{}").text.size(), 500u);
}

TEST(RequestField, OfManyProblemsAHundredAreListedAndTheRestCounted) {
  const auto with_unknown = [](int count) {
    Json request = GoodRequest();
    request["valuation_month"] = 1;
    for (int i = 1; i < count; ++i) request["person"]["f" + std::to_string(i)] = 1;
    return request.dump();
  };
  EXPECT_EQ(ErrorsOf(with_unknown(100)).size(), 100u);
  EXPECT_EQ(ErrorsOf(with_unknown(100)).back(), "unknown_field /person/f99");
  const Errors errors = ErrorsOf(with_unknown(843));
  EXPECT_EQ(errors.size(), 101u);
  EXPECT_EQ(errors.front(), "wrong_type /valuation_month");
  EXPECT_EQ(errors[99], "unknown_field /person/f99");
  EXPECT_EQ(errors.back(), "too_large ");
  const Json last = Json::parse(Call("compare", with_unknown(843)).text)["errors"].back();
  EXPECT_EQ(last["message"]["en"], "743 more problems are not listed");
  EXPECT_NE(last["message"]["zh"].get<std::string>().find(" 743 "), std::string::npos);
}

TEST(RequestField, OfValuesAmongTheUncountedNothingIsSaid) {
  Json request = GoodRequest();
  for (int i = 0; i < 120; ++i) request["person"]["f" + std::to_string(i)] = 1;
  request["plans"][0]["phases"][0]["pattern"] = "FFFFFFFFFFF";  // unread; F would want a scheme
  for (const std::string& error : ErrorsOf(request.dump())) {
    EXPECT_EQ(error.find("inconsistent"), std::string::npos) << error;
  }
}

TEST(RequestField, AllThatIsWrongIsSaidAtOnce) {
  Json request = GoodRequest();
  request["valuation_month"] = "2026-13";
  request["person"].erase("category");
  request["person"]["monthly_income"] = "much";
  request["person"]["age"] = 36;
  request["assumptions"]["wage_growth"] = 9;
  request["plans"][0]["phases"][0]["pattern"] = "SSSSSSSSSSS";
  request["plans"].push_back({{"id", "b"}, {"kind", "save"}});
  EXPECT_EQ(ErrorsOf(request.dump()),
            (Errors{"out_of_range /valuation_month", "missing /person/category",
                    "wrong_type /person/monthly_income", "unknown_field /person/age",
                    "out_of_range /assumptions/wage_growth",
                    "out_of_range /plans/0/phases/0/pattern", "missing /plans/1/like"}));
}

TEST(RequestField, APlanOfNoKnownKindIsOneErrorNotMany) {
  EXPECT_EQ(ErrorsOf(With("/plans/0", R"({"id": "a", "phases": [], "annual": 1})")),
            Errors{"missing /plans/0/kind"});
}

TEST(RequestField, TheSchemeHasItsRanges) {
  const std::pair<const char*, const char*> out[] = {
      {"amount", "0"},          {"amount", "-500"},      {"amount", "100001"},
      {"indexation", "1.1"},    {"indexation", "-0.1"},  {"term_months", "-1"},
      {"account_share", "1.1"}, {"account_share", "-1"},
  };
  for (const auto& [field, value] : out) {
    Json request = GoodRequest();
    request["plans"][0] = FixedPlan("f");
    request["plans"][0]["scheme"][field] = Json::parse(value);
    EXPECT_EQ(ErrorsOf(request.dump()),
              Errors{std::string("out_of_range /plans/0/scheme/") + field})
        << value;
  }
}

}  // namespace
}  // namespace flexpension::test
