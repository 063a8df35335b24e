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

TEST(VolatileAccounts, AreThoseOfAPlanWhereNothingIsUncertain) {
  Json request = ReadJson("tests/golden/volatile.json")[3]["request"];
  ASSERT_EQ(request["income"]["sigma"], 0);
  request["accounts"] = true;
  const Json policy = Json::parse(Call("volatile", request.dump()).text)["policies"][0];
  const Json& accounts = policy["accounts"];
  ASSERT_FALSE(accounts.empty());
  Json plan = {{"id", "p"}, {"kind", "contribute"}};
  plan["phases"] = {{{"pattern", "SSSSSSSSSSSS"}, {"base_ratio", 1.0}}};
  request.erase("income");
  request.erase("policies");
  for (const char* name : {"paths", "first_path", "seed", "accounts"}) request.erase(name);
  request["plans"] = Json::array({plan});
  request["trace"] = true;
  const Json answer = Json::parse(Call("compare", request.dump()).text)["plans"][0];
  std::size_t found = 0;
  for (const Json& step : answer["trace"]) {
    for (const Json& account : accounts) {
      const std::string year = account["month"].get<std::string>().substr(0, 4);
      if (step["number"] != "account." + year) continue;
      ++found;
      EXPECT_EQ(step["value"], account["balance"]["mean"]) << year;
      EXPECT_EQ(account["balance"]["mean"], account["balance"]["quantiles"]["5"]) << year;
      EXPECT_EQ(account["balance"]["standard_deviation"], 0.0) << year;
    }
  }
  EXPECT_EQ(found, accounts.size());
}

}  // namespace
}  // namespace flexpension::test
