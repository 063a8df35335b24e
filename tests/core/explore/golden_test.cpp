#include <gtest/gtest.h>

#include <cmath>

#include "core/io/engine.h"
#include "tests/support/json.h"
#include "tests/support/record.h"

namespace flexpension::test {
namespace {

constexpr double kRateSlack = 1e-7;

/// Money to the fen; a rate as the program that wrote the cases promises its roots; all else, as
/// the values asked and that of a goal, to the bit.
bool SamePoint(std::string_view name, const Json& expected, const Json& actual) {
  if (!expected.is_number() || !actual.is_number()) return expected == actual;
  if (name == "internal_rate") {
    return std::fabs(expected.get<double>() - actual.get<double>()) <= kRateSlack;
  }
  const bool as_asked = name == "value" || name == "values";
  return as_asked ? expected.get<double>() == actual.get<double>() : SameFen(expected, actual);
}

TEST(GoldenExplore, EveryPointGoalAndEffectIsMet) {
  const Json cases = ReadJson("tests/golden/explore.json");
  ASSERT_TRUE(cases.is_array());
  EXPECT_GE(cases.size(), 8u);
  Record record("golden-explore", {{"yuan", 0}, {"internal_rate", kRateSlack}});
  for (const Json& golden : cases) {
    record.Next();
    SCOPED_TRACE(golden["name"].get<std::string>());
    const Json answer = Json::parse(Call("explore", golden["request"].dump()).text);
    for (const std::string& line : Differences(golden["answer"], answer, SamePoint)) {
      ADD_FAILURE() << line;
    }
  }
}

}  // namespace
}  // namespace flexpension::test
