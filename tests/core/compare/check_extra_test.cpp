// What years of contributions add to a resident's pension: a number or steps, and nothing else.

#include <gtest/gtest.h>

#include "tests/support/errors.h"
#include "tests/support/json.h"

namespace flexpension::test {
namespace {

using Errors = std::vector<std::string>;

Json WithExtra(const char* extra) {
  Json request = GoodRequest();
  request["plans"] = Json::parse(R"([{"id": "r", "kind": "resident", "annual": 2000,
      "base_pension": 163}])");
  request["plans"][0]["extra_per_year"] = Json::parse(extra);
  return request;
}

TEST(Check, WhatYearsAddIsANumberOrAscendingSteps) {
  EXPECT_TRUE(Compared(WithExtra("2")).contains("plans"));
  EXPECT_TRUE(Compared(WithExtra("null")).contains("plans"));
  EXPECT_TRUE(Compared(WithExtra(R"([{"from_years": 1, "per_year": 1}])")).contains("plans"));
  const std::string path = "/plans/0/extra_per_year";
  EXPECT_EQ(ErrorsOf(WithExtra("\"2\"").dump()), Errors{"wrong_type " + path});
  EXPECT_EQ(ErrorsOf(WithExtra("-1").dump()), Errors{"out_of_range " + path});
  EXPECT_EQ(ErrorsOf(WithExtra("[]").dump()), Errors{"out_of_range " + path});
  EXPECT_EQ(ErrorsOf(WithExtra(R"([{"from_years": 0, "per_year": 1}])").dump()),
            Errors{"out_of_range " + path + "/0/from_years"});
  EXPECT_EQ(ErrorsOf(WithExtra(R"([{"from_years": 5}])").dump()),
            Errors{"missing " + path + "/0/per_year"});
  EXPECT_EQ(ErrorsOf(WithExtra(R"([{"from_years": 5, "per_year": 1},
                                   {"from_years": 5, "per_year": 2}])")
                         .dump()),
            Errors{"inconsistent " + path + "/1/from_years"});
}

}  // namespace
}  // namespace flexpension::test
