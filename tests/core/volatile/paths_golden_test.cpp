#include <gtest/gtest.h>

#include <cmath>

#include "core/io/engine.h"
#include "tests/support/json.h"
#include "tests/support/record.h"

namespace flexpension::test {
namespace {

constexpr double kPathNumber = 1e-9;

/// Shares and counts exactly, since money, months and bins are compared here as they are printed;
/// what is not rounded to what is above.
bool SamePaths(std::string_view name, const Json& expected, const Json& actual) {
  if (!expected.is_number() || !actual.is_number()) return expected == actual;
  if (name == "share" || name == "counts" || name == "paths") return expected == actual;
  const double value = expected.get<double>();
  return std::fabs(value - actual.get<double>()) <= kPathNumber * std::fmax(1.0, std::fabs(value));
}

TEST(GoldenVolatile, EveryFieldOfTheIndependentAnswersIsMet) {
  const Json cases = ReadJson("tests/golden/volatile.json");
  ASSERT_TRUE(cases.is_array());
  EXPECT_GE(cases.size(), 4u);
  Record record("golden-volatile", {{"yuan", 0}, {"relative", kPathNumber}});
  for (const Json& golden : cases) {
    record.Next();
    SCOPED_TRACE(golden["name"].get<std::string>());
    const Json answer = Json::parse(Call("volatile", golden["request"].dump()).text);
    for (const std::string& line : Differences(golden["answer"], answer, SamePaths)) {
      ADD_FAILURE() << line;
    }
  }
}

}  // namespace
}  // namespace flexpension::test
