// What the engine says of itself.

#include "core/io/describe.h"

#include <gtest/gtest.h>

#include "core/io/engine.h"
#include "tests/support/errors.h"

namespace flexpension::test {
namespace {

const Json& Described() {
  static const Json description = Json::parse(Call("describe", "").text, nullptr, false);
  return description;
}

TEST(Description, HoldsVersionDataRegionsSourcesAndDefaults) {
  const Json& description = Described();
  EXPECT_FALSE(description["engine"]["version"].get<std::string>().empty());
  EXPECT_FALSE(description["data"]["as_of"].get<std::string>().empty());
  EXPECT_GE(description["regions"].size(), 31u);
  EXPECT_GE(description["sources"].size(), 10u);
  EXPECT_EQ(description["defaults"]["assumption_sets"].size(), 3u);
  EXPECT_EQ(description["defaults"]["assumption_sets"]["central"]["wage_growth"], 0.03);
}

TEST(Description, EveryRegionInItCanBeAskedForByItsCode) {
  for (const Json& region : Described()["regions"]) {
    Json request = GoodRequest();
    request["region"] = region["code"];
    const Json answer = Compared(request);
    EXPECT_EQ(answer.contains("plans"), region["asks"].empty()) << region["code"];
    if (answer.contains("plans")) continue;
    EXPECT_EQ(answer["errors"].size(), region["asks"].size()) << region["code"];
    EXPECT_EQ(answer["errors"][0]["code"], "not_available") << region["code"];
  }
}

TEST(Description, HasTheRangeOfEachNumberTheChoicesAndTheDefaults) {
  const Json& ranges = Described()["ranges"];
  EXPECT_EQ(
      ranges["Assumptions"]["wage_growth"],
      Json::parse(R"({"min": -0.1, "max": 0.2, "unit": "fraction a year", "default": 0.03})"));
  EXPECT_EQ(ranges["Person"]["category"],
            Json::parse(R"({"one_of": ["male", "female_55", "female_50"], "default": null})"));
  EXPECT_EQ(ranges["Scheme"]["accrual"]["default"], "prorated");
  EXPECT_EQ(ranges["Scheme"]["term_months"]["default"], nullptr);
  EXPECT_EQ(ranges["CompareRequest"]["plans"]["max_items"], 16);
  EXPECT_TRUE(ranges.contains("ResidentPlan") && ranges.contains("SavePlan"));
  EXPECT_EQ(ranges["Design"]["financing"],
            Json::parse(R"({"one_of": ["account", "pool", "split"], "default": "split"})"));
}

TEST(Description, ARangeIsWhatTheReaderAccepts) {
  struct Field {
    const char* path;
    const char* name;
  };
  for (const Field& field : {Field{"/person/monthly_income", "/Person/monthly_income"},
                             Field{"/assumptions/discount_rate", "/Assumptions/discount_rate"},
                             Field{"/plans/0/phases/0/base_ratio", "/Phase/base_ratio"}}) {
    const Json& range = Described()["ranges"].at(Json::json_pointer(field.name));
    const auto answered = [&](double value) {
      return Call("compare", With(field.path, Json(value).dump())).ok;
    };
    const double min = range["min"].get<double>();
    const double max = range["max"].get<double>();
    EXPECT_TRUE(answered(min) && answered(max)) << field.name;
    EXPECT_FALSE(answered(min - 0.01) || answered(max + 0.01)) << field.name;
  }
}

}  // namespace
}  // namespace flexpension::test
