// Texts that are no requests at all.

#include <gtest/gtest.h>

#include "core/io/engine.h"
#include "core/io/parse.h"
#include "tests/support/errors.h"

namespace flexpension::test {
namespace {

using Errors = std::vector<std::string>;

TEST(RequestText, TheGoodRequestIsAnswered) {
  EXPECT_TRUE(Call("compare", GoodRequest().dump()).ok);
}

TEST(RequestText, WhatIsNotJsonIsOneError) {
  for (const char* text : {"", " ", "{", "}", "plan", "{\"valuation_month\":}", "[1,2", "{} {}",
                           "{'a': 1}", "// comment\n{}", "{\"a\": 1,}", "\xEF\xBB\xBF", "\"\\x\"",
                           "tru", "01", "+1", ".5", "1."}) {
    EXPECT_EQ(ErrorsOf(text), Errors{"not_json "}) << text;
  }
}

TEST(RequestText, NumbersThatAreNotJsonAreNotJson) {
  for (const char* number : {"NaN", "-NaN", "Infinity", "-Infinity", "nan", "inf", "0x10", "1e"}) {
    const std::string text = With("/person/monthly_income", "5500");
    const std::size_t at = text.find("5500");
    EXPECT_EQ(ErrorsOf(std::string(text).replace(at, 4, number)), Errors{"not_json "}) << number;
  }
}

TEST(RequestText, ANumberBeyondDoubleIsOutOfRange) {
  for (const char* number : {"1e999", "-1e999", "1e400"}) {
    const std::string text = With("/person/monthly_income", "5500");
    const std::size_t at = text.find("5500");
    EXPECT_EQ(ErrorsOf(std::string(text).replace(at, 4, number)), Errors{"out_of_range "})
        << number;
  }
}

TEST(RequestText, OtherValuesThanAnObjectAreOfTheWrongType) {
  for (const char* text : {"null", "true", "1", "\"compare\"", "[]"}) {
    EXPECT_EQ(ErrorsOf(text), Errors{"wrong_type "}) << text;
  }
}

TEST(RequestText, AKeyGivenTwiceIsInconsistentAtItsPath) {
  const auto with_twice = [](const std::string& key, const std::string& value) {
    std::string text = GoodRequest().dump();
    return text.insert(text.find("\"" + key + "\""), "\"" + key + "\":" + value + ",");
  };
  EXPECT_EQ(ErrorsOf(with_twice("region", "\"44\"")), Errors{"inconsistent /region"});
  EXPECT_EQ(ErrorsOf(with_twice("birth_month", "\"1991-01\"")),
            Errors{"inconsistent /person/birth_month"});
  EXPECT_EQ(ErrorsOf(with_twice("base_ratio", "1")),
            Errors{"inconsistent /plans/0/phases/0/base_ratio"});
  EXPECT_EQ(ErrorsOf(R"({"assumptions": {"delta": 0.5, "delta": 0.5}})", "rates"),
            Errors{"inconsistent /assumptions/delta"});
  Json request = GoodRequest();
  request["plans"][0]["months"] = {{"2027-03", "N"}};
  std::string text = request.dump();
  text.insert(text.find("\"2027-03\""), R"("2027-03":"S",)");
  EXPECT_EQ(ErrorsOf(text), Errors{"inconsistent /plans/0/months/2027-03"});
}

TEST(RequestText, AKeyGivenTwiceHidesNoOtherProblem) {
  EXPECT_EQ(ErrorsOf(R"({"solve": {"for": "delta", "series": "pooled", "series": "account",
                         "year": 1999, "colour": 1, "colour": 2}})",
                     "rates"),
            (Errors{"out_of_range /solve/year", "inconsistent /solve/series",
                    "unknown_field /solve/colour", "inconsistent /solve/colour",
                    "unknown_field /solve/colour"}));
}

TEST(RequestText, ANulByteIsNotJson) {
  const std::string good = GoodRequest().dump();
  for (const std::string_view tail :
       {std::string_view("\0", 1), std::string_view("\0 {{{ 1e9", 9)}) {
    EXPECT_EQ(ErrorsOf(good + std::string(tail)), Errors{"not_json "});
  }
  EXPECT_EQ(ErrorsOf(std::string(1, '\0') + good), Errors{"not_json "});
  std::string in_string = good;
  in_string.replace(in_string.find("\"a\""), 3, std::string("\"\0\"", 3));
  EXPECT_EQ(ErrorsOf(in_string), Errors{"not_json "});
}

TEST(RequestText, AByteOrderMarkBeforeARequestIsPassedOver) {
  const std::string good = GoodRequest().dump();
  EXPECT_EQ(Call("compare", "\xEF\xBB\xBF" + good).text, Call("compare", good).text);
  EXPECT_EQ(ErrorsOf(good + "\xEF\xBB\xBF"), Errors{"not_json "});
}

TEST(RequestText, AZeroHasNoSign) {
  const Answer answer =
      Call("rates", R"({"assumptions": {"theta": -0.0, "wage_growth_fall": -0e5}})");
  EXPECT_TRUE(answer.ok);
  EXPECT_EQ(answer.text.find("-0.0,"), std::string::npos);
  EXPECT_EQ(answer.text.find("-0.0}"), std::string::npos);
  EXPECT_EQ(answer.text.find("-0.0]"), std::string::npos);
  Json request = GoodRequest();
  request["trace"] = true;
  const std::string plus = request.dump();
  std::string minus = plus;
  minus.replace(minus.find("\"wage_growth\":0.03"), 18, "\"wage_growth\":-0.0");
  std::string zero = plus;
  zero.replace(zero.find("\"wage_growth\":0.03"), 18, "\"wage_growth\":0.00");
  EXPECT_EQ(Call("compare", minus).text, Call("compare", zero).text);
}

TEST(RequestText, TenMegabytesAreTooLarge) {
  EXPECT_EQ(ErrorsOf(std::string(10'000'000, ' ')), Errors{"too_large "});
  std::string text = GoodRequest().dump();
  text.resize(kMaxRequestBytes, ' ');
  EXPECT_TRUE(Call("compare", text).ok);
  EXPECT_EQ(ErrorsOf(text + ' '), Errors{"too_large "});
}

TEST(RequestText, AnObjectWithThousandsOfFieldsIsTooLarge) {
  std::string text = "{";
  for (int i = 0; i < 3000; ++i) text += "\"k" + std::to_string(i) + "\":1,";
  text.back() = '}';
  EXPECT_EQ(ErrorsOf(text), Errors{"too_large "});
}

TEST(RequestText, DeepNestingIsRefusedWithoutHarm) {
  EXPECT_EQ(ErrorsOf(std::string(100'000, '[')), Errors{"not_json "});
  EXPECT_EQ(ErrorsOf(std::string(400, '[') + std::string(400, ']')), Errors{"not_json "});
  std::string objects;
  for (int i = 0; i < 1000; ++i) objects += "{\"a\":";
  EXPECT_EQ(ErrorsOf(objects), Errors{"not_json "});
}

TEST(RequestText, BytesThatAreNotUtf8AreNotJson) {
  std::string text = GoodRequest().dump();
  text.replace(text.find("\"a\""), 3, "\"\xFF\xFE\"");
  EXPECT_EQ(ErrorsOf(text), Errors{"not_json "});
  EXPECT_EQ(ErrorsOf("{\"\xC3\x28\": 1}"), Errors{"not_json "});
}

TEST(RequestText, ChineseAndEscapesComeBackAsTheyWent) {
  Json request = GoodRequest();
  request["plans"][0]["id"] = "标准 60 % \"/~\\ \t";
  EXPECT_EQ(Compared(request)["plans"][0]["id"], request["plans"][0]["id"]);
}

TEST(RequestText, AnUnknownCallIsAnError) {
  for (const char* name : {"", "comparee", "Compare", "designs\n"}) {
    const Answer answer = Call(name, "{}");
    EXPECT_FALSE(answer.ok);
    EXPECT_TRUE(Json::parse(answer.text, nullptr, false).contains("errors")) << answer.text;
  }
}

}  // namespace
}  // namespace flexpension::test
