// Every number of a trace can be redone by hand from its formula and inputs.

#include <cmath>

#include "tests/property/for_all.h"
#include "tests/support/formula.h"
#include "tests/support/json.h"

namespace flexpension::test {
namespace {

constexpr std::string_view kInWords = "sum ";  // of a step that no formula can redo

Json Traced(CompareRequest& request) {
  request.trace = true;
  return Compared(JsonOf(request))["plans"];
}

TEST(Trace, EachFormulaGivesItsValueFromItsInputs) {
  ForAll(
      [](CompareRequest& request, Random&) {
        for (const Json& plan : Traced(request)) {
          EXPECT_FALSE(plan["trace"].empty());
          for (const Json& step : plan["trace"]) {
            const auto formula = step["formula"].get<std::string>();
            if (formula.starts_with(kInWords)) continue;
            std::map<std::string, double> inputs;
            for (const Json& input : step["inputs"]) {
              inputs[input["name"].get<std::string>()] = input["value"].get<double>();
            }
            const auto value = Evaluated(formula, inputs);
            ASSERT_TRUE(value.has_value()) << step.dump();
            EXPECT_NEAR(*value, step["value"].get<double>(), 1e-9 * (1.0 + std::fabs(*value)))
                << step.dump();
            const bool typed = step["name"] == "entitlement.benefit_base";  // by the user
            EXPECT_TRUE(typed || !step["source"].get<std::string>().empty()) << step.dump();
          }
        }
      },
      kJsonTries);
}

TEST(Trace, AStepNamesTheFieldOfTheAnswerAndHasItsValue) {
  ForAll(
      [](CompareRequest& request, Random&) {
        for (const Json& plan : Traced(request)) {
          for (const Json& step : plan["trace"]) {
            const auto name = step["name"].get<std::string>();
            const std::size_t point = name.find('.');
            ASSERT_NE(point, std::string::npos) << name;
            const std::string part = name.substr(0, point);
            if (part == "account") continue;  // one step a year
            ASSERT_TRUE(plan.contains(part) && plan[part].contains(name.substr(point + 1))) << name;
            EXPECT_EQ(plan[part][name.substr(point + 1)].get<double>(), step["value"].get<double>())
                << step.dump();
          }
        }
      },
      kJsonTries);
}

TEST(Trace, TheYearsOfTheAccountLeadToItsBalance) {
  ForAll(
      [](CompareRequest& request, Random&) {
        for (const Json& plan : Traced(request)) {
          double balance = request.person.record.account_balance.yuan();
          for (const Json& step : plan["trace"]) {
            if (!step["name"].get<std::string>().starts_with("account.")) continue;
            EXPECT_EQ(step["inputs"][0]["value"].get<double>(), balance);
            balance = step["value"].get<double>();
          }
          EXPECT_EQ(balance, plan["entitlement"]["account_balance"].get<double>());
        }
      },
      kJsonTries);
}

TEST(Trace, IsEmptyUnlessAskedForAndChangesNoNumber) {
  ForAll(
      [](CompareRequest& request, Random&) {
        const Json plain = Compared(JsonOf(request))["plans"];
        Json traced = Traced(request);
        for (std::size_t i = 0; i < plain.size(); ++i) {
          EXPECT_TRUE(plain[i]["trace"].empty());
          traced[i]["trace"] = Json::array();
          EXPECT_EQ(traced[i].dump(), plain[i].dump());
        }
      },
      kJsonTries);
}

}  // namespace
}  // namespace flexpension::test
