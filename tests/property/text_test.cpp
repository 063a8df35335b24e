// What holds for requests and answers as texts.

#include <algorithm>

#include "core/io/engine.h"
#include "tests/property/for_all.h"
#include "tests/support/json.h"

namespace flexpension::test {
namespace {

TEST(Text, TheSameRequestGetsTheSameBytes) {
  ForAll(
      [](CompareRequest& request, Random&) {
        const std::string text = JsonOf(request).dump();
        const Answer first = Call("compare", text);
        EXPECT_TRUE(first.ok) << first.text;
        EXPECT_EQ(Call("compare", text).text, first.text);
      },
      kJsonTries);
}

TEST(Text, TheOrderOfThePlansDoesNotChangeTheirOwnNumbers) {
  ForAll(
      [](CompareRequest& request, Random&) {
        const Json forward = Compared(JsonOf(request));
        std::reverse(request.plans.begin(), request.plans.end());
        Json backward = Compared(JsonOf(request));
        std::reverse(backward["plans"].begin(), backward["plans"].end());
        for (std::size_t i = 0; i < request.plans.size(); ++i) {
          Json a = forward["plans"][i];
          Json b = backward["plans"][i];
          a.erase("difference");
          b.erase("difference");
          EXPECT_EQ(a.dump(), b.dump());
        }
      },
      kJsonTries);
}

TEST(Text, TheOrderOfTheFieldsDoesNotChangeTheAnswer) {
  ForAll(
      [](CompareRequest& request, Random&) {
        const Json json = JsonOf(request);
        // nlohmann::json sorts the fields by name.
        const std::string sorted = nlohmann::json::parse(json.dump(), nullptr, false).dump();
        EXPECT_EQ(Call("compare", sorted).text, Call("compare", json.dump()).text);
      },
      kJsonTries);
}

TEST(Text, ADifferenceIsThePlanMinusTheFirstOne) {
  ForAll(
      [](CompareRequest& request, Random&) {
        const Json plans = Compared(JsonOf(request))["plans"];
        const auto fen = [&](std::size_t i, const char* part, const char* field) {
          return Fen(plans[i][part][field].get<double>());
        };
        for (std::size_t i = 0; i < plans.size(); ++i) {
          EXPECT_EQ(fen(i, "difference", "total"),
                    fen(i, "contributions", "total") - fen(0, "contributions", "total"));
          EXPECT_EQ(fen(i, "difference", "pension_total"),
                    fen(i, "pension", "total") - fen(0, "pension", "total"));
          EXPECT_EQ(
              fen(i, "difference", "net_present_value"),
              fen(i, "lifetime", "net_present_value") - fen(0, "lifetime", "net_present_value"));
        }
      },
      kJsonTries);
}

TEST(Text, AnAnswerHoldsNumbersOrErrorsNeverBoth) {
  ForAll(
      [](CompareRequest& request, Random& random) {
        Json json = JsonOf(request);
        if (random.OneIn(2)) json["plans"][0]["phases"][0]["pattern"] = "SSS";
        const Json answer = Compared(json);
        EXPECT_NE(answer.contains("plans"), answer.contains("errors"));
        EXPECT_EQ(answer.size(), answer.contains("errors") ? 1u : 2u);
      },
      kJsonTries);
}

}  // namespace
}  // namespace flexpension::test
