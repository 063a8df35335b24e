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

TEST(RequestText, AKeyGivenTwiceIsInconsistent) {
  EXPECT_EQ(ErrorsOf(R"({"region": "41", "region": "44"})"), Errors{"inconsistent "});
  EXPECT_EQ(ErrorsOf(R"({"person": {"birth_month": "1990-01", "birth_month": "1991-01"}})"),
            Errors{"inconsistent "});
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
