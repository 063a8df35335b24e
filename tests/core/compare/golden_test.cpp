#include <gtest/gtest.h>

#include <cmath>

#include "tests/support/json.h"
#include "tests/support/record.h"

namespace flexpension::test {
namespace {

bool Near(double expected, double actual, double relative, double absolute) {
  const double away = std::fabs(expected - actual);
  return away <= absolute || away <= relative * std::fabs(expected);
}

constexpr double kNumber = 1e-9;
/// What the program that worked the answers out promises for its root search.
constexpr double kInternalRate = 1e-7;

/// Money to the fen; other numbers and internal rates to what is above.
bool SameGolden(std::string_view name, const Json& expected, const Json& actual) {
  if (!expected.is_number() || !actual.is_number()) return expected == actual;
  if (!IsPlainNumber(name)) return SameFen(expected, actual);
  if (name == "internal_rate") {
    return Near(expected.get<double>(), actual.get<double>(), kInternalRate, kInternalRate);
  }
  return Near(expected.get<double>(), actual.get<double>(), kNumber, 0.0);
}

void EveryFieldIsMet(const std::string& name, std::size_t at_least) {
  const Json cases = ReadJson("tests/golden/" + name + ".json");
  Record record("golden-" + name,
                {{"yuan", 0}, {"relative", kNumber}, {"internal_rate", kInternalRate}});
  ASSERT_TRUE(cases.is_array());
  EXPECT_GE(cases.size(), at_least);
  for (const Json& golden : cases) {
    record.Next();
    SCOPED_TRACE(golden["name"].get<std::string>());
    for (const std::string& line :
         Differences(golden["answer"], Compared(golden["request"]), SameGolden)) {
      ADD_FAILURE() << line;
    }
  }
}

TEST(Golden, EveryFieldOfTheIndependentAnswersIsMet) { EveryFieldIsMet("compare", 60); }

TEST(Golden, EveryFieldOfWhatRealLifeAddsIsMet) { EveryFieldIsMet("compare-9", 40); }

TEST(Golden, EveryFieldOfTheOraclesAnswersIsMet) { EveryFieldIsMet("more", 90); }

TEST(Golden, APlanGetsTheSameNumbersAlone) {
  for (const Json& golden : ReadJson("tests/golden/compare.json")) {
    SCOPED_TRACE(golden["name"].get<std::string>());
    Json alone = golden["request"];
    for (std::size_t i = 0; i < golden["request"]["plans"].size(); ++i) {
      alone["plans"] = Json::array({golden["request"]["plans"][i]});
      const Json expected = {{"plans", Json::array({golden["answer"]["plans"][i]})}};
      for (const std::string& line : Differences(expected, Compared(alone), SameGolden)) {
        ADD_FAILURE() << "plan " << i << line;
      }
    }
  }
}

}  // namespace
}  // namespace flexpension::test
