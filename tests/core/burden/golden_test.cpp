#include <gtest/gtest.h>

#include <cmath>

#include "core/io/engine.h"
#include "tests/support/json.h"
#include "tests/support/record.h"

namespace flexpension::test {
namespace {

constexpr double kUnrounded = 1e-9;

/// What is paid to the fen; shares, wages and bases, which are not rounded, to what is above.
bool SameBurden(std::string_view name, const Json& expected, const Json& actual) {
  if (!expected.is_number() || !actual.is_number()) return expected == actual;
  if (name == "monthly") return SameFen(expected, actual);
  const double value = expected.get<double>();
  return std::fabs(value - actual.get<double>()) <= kUnrounded * std::fabs(value);
}

TEST(GoldenBurden, EveryFieldOfTheOraclesAnswersIsMet) {
  const Json cases = ReadJson("tests/golden/burden.json");
  ASSERT_TRUE(cases.is_array());
  EXPECT_GE(cases.size(), 10u);
  Record record("golden-burden", {{"yuan", 0}, {"relative", kUnrounded}});
  for (const Json& golden : cases) {
    record.Next();
    SCOPED_TRACE(golden["name"].get<std::string>());
    const Json answer = Json::parse(Call("burden", golden["request"].dump()).text);
    for (const std::string& line : Differences(golden["answer"], answer, SameBurden)) {
      ADD_FAILURE() << line;
    }
  }
}

}  // namespace
}  // namespace flexpension::test
