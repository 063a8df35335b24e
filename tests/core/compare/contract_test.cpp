#include <gtest/gtest.h>

#include <cmath>

#include "tests/support/json.h"
#include "tests/support/record.h"

namespace flexpension::test {
namespace {

/// Of a unit of the last decimal that is shown.
constexpr double kShown = 0.5;

/// Half a unit of the last decimal that is shown; numbers shown without decimals are exact.
double ShownWithin(const Json& expected) {
  const std::string text = expected.dump();
  const std::size_t point = text.find('.');
  if (!expected.is_number_float() || point == std::string::npos) return 1e-9;
  return kShown * std::pow(10.0, -static_cast<double>(text.size() - point - 1)) + 1e-9;
}

bool SameAsShown(std::string_view name, const Json& expected, const Json& actual) {
  if (!expected.is_number() || !actual.is_number()) return expected == actual;
  if (!IsPlainNumber(name)) return SameFen(expected, actual);
  return std::fabs(expected.get<double>() - actual.get<double>()) <= ShownWithin(expected);
}

TEST(Contract, ItsExampleIsAnsweredAsPrinted) {
  Record record("golden-contract", {{"yuan", 0}, {"last_digit", kShown}});
  record.Next();
  const Json golden = ReadJson("tests/golden/contract.json");
  ASSERT_TRUE(golden.is_object());
  const Json answer = Compared(golden["request"]);
  ASSERT_TRUE(answer.contains("plans")) << answer.dump();
  ASSERT_EQ(answer["plans"].size(), golden["request"]["plans"].size());
  const Json printed = {{"plans", Json::array({answer["plans"][0]})}};
  for (const std::string& line : Differences(golden["answer"], printed, SameAsShown)) {
    ADD_FAILURE() << line;
  }
}

TEST(Contract, ItsExampleUsesTheFigureItShows) {
  const Json golden = ReadJson("tests/golden/contract.json");
  Json request = golden["request"];
  request["region"] = "41";
  const Json figures = Compared(request)["plans"][0]["figures"];
  for (const auto& item : golden["figure"].items()) {
    EXPECT_EQ(figures[0][item.key()], item.value()) << item.key();
  }
}

TEST(Contract, EveryPlanSaysItsKindAndHoldsTheCommonFields) {
  const Json golden = ReadJson("tests/golden/contract.json");
  const Json answer = Compared(golden["request"]);
  const Json& asked = golden["request"]["plans"];
  for (std::size_t i = 0; i < asked.size(); ++i) {
    const Json& plan = answer["plans"][i];
    EXPECT_EQ(plan["id"], asked[i]["id"]);
    EXPECT_EQ(plan["kind"], asked[i]["kind"]);
    for (const char* field :
         {"contributions", "lifetime", "difference", "figures", "trace", "notices"}) {
      EXPECT_TRUE(plan.contains(field)) << plan["id"] << field;
    }
  }
}

}  // namespace
}  // namespace flexpension::test
