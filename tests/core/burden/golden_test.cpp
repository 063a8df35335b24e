#include <gtest/gtest.h>

#include <cmath>

#include "core/io/engine.h"
#include "tests/support/json.h"

namespace flexpension::test {
namespace {

/// What is paid to the fen; shares, wages and bases, which are not rounded, to 1e-9.
bool SameBurden(std::string_view name, const Json& expected, const Json& actual) {
  if (!expected.is_number() || !actual.is_number()) return expected == actual;
  if (name == "monthly") return SameFen(expected, actual);
  const double value = expected.get<double>();
  return std::fabs(value - actual.get<double>()) <= 1e-9 * std::fabs(value);
}

TEST(GoldenBurden, EveryFieldOfTheOraclesAnswersIsMet) {
  const Json cases = ReadJson("tests/golden/burden.json");
  ASSERT_TRUE(cases.is_array());
  EXPECT_GE(cases.size(), 10u);
  for (const Json& golden : cases) {
    SCOPED_TRACE(golden["name"].get<std::string>());
    const Json answer = Json::parse(Call("burden", golden["request"].dump()).text);
    for (const std::string& line : Differences(golden["answer"], answer, SameBurden)) {
      ADD_FAILURE() << line;
    }
  }
}

}  // namespace
}  // namespace flexpension::test
