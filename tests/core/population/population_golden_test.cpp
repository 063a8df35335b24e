#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "core/io/engine.h"
#include "tests/support/json.h"
#include "tests/support/record.h"

namespace flexpension::test {
namespace {

constexpr double kPersons = 1e-6;
constexpr double kOfLargestSum = 1e-6;

constexpr std::array kFundMoney = {
    "to_pool",         "from_pool",       "to_accounts", "from_accounts", "pool_balance", "balance",
    "pool_difference", "fund_difference", "before",      "after",         "difference"};

double LargestYearlySum(const Json& fund) {
  double largest = 0.0;
  for (const char* when : {"before", "after"}) {
    for (const Json& series : fund[when]) {
      for (const Json& yuan : series) largest = std::max(largest, std::fabs(yuan.get<double>()));
    }
  }
  return largest;
}

/// Amounts of the fund to a part of its largest yearly sum; all else relatively.
Same SamePopulation(double largest) {
  return [largest](std::string_view name, const Json& expected, const Json& actual) {
    if (!expected.is_number() || !actual.is_number()) return expected == actual;
    const double value = expected.get<double>();
    const bool money =
        std::count(kFundMoney.begin(), kFundMoney.end(), name) > 0 && std::fabs(value) > 1e6;
    const double within =
        money ? kOfLargestSum * largest : kPersons * std::fmax(0.01, std::fabs(value));
    return std::fabs(value - actual.get<double>()) <= within;
  };
}

TEST(GoldenPopulation, EveryFieldOfTheIndependentAnswersIsMet) {
  const Json cases = ReadJson("tests/golden/population.json");
  ASSERT_TRUE(cases.is_array());
  EXPECT_GE(cases.size(), 4u);
  Record record("golden-population", {{"persons", kPersons}, {"yearly_sum", kOfLargestSum}});
  for (const Json& golden : cases) {
    record.Next();
    SCOPED_TRACE(golden["name"].get<std::string>());
    const Json answer = Json::parse(Call("population", golden["request"].dump()).text);
    const double largest = LargestYearlySum(golden["answer"]["fund"]);
    for (const std::string& line : Differences(golden["answer"], answer, SamePopulation(largest))) {
      ADD_FAILURE() << line;
    }
  }
}

}  // namespace
}  // namespace flexpension::test
