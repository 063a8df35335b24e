// Every number of a trace can be redone by hand from its formula and inputs.

#include "core/io/engine.h"
#include "tests/property/for_all.h"
#include "tests/support/explained.h"
#include "tests/support/json.h"

namespace flexpension::test {
namespace {

Json Traced(CompareRequest& request) {
  request.trace = true;
  return Compared(JsonOf(request))["plans"];
}

/// What is in the account at the end of each year leads to its balance.
void ExpectYears(const Json& plan, double balance) {
  for (const Json& step : plan["trace"]) {
    if (!step["number"].get<std::string>().starts_with("account.")) continue;
    EXPECT_EQ(step["inputs"][0]["value"].get<double>(), balance);
    balance = step["value"].get<double>();
  }
  EXPECT_EQ(balance, plan["entitlement"]["account_balance"].get<double>());
}

/// Of a saving plan no step is made: it draws what another plan pays.
void ExpectAllExplained(const Json& plans) {
  for (const Json& plan : plans) {
    if (plan["kind"] != "save") ExpectExplained(plan);
  }
}

TEST(Trace, ExplainsEveryNumberSoThatItCanBeRedone) {
  ForAll(
      [](CompareRequest& request, Random&) {
        const Json plans = Traced(request);
        ExpectAllExplained(plans);
        for (const Json& plan : plans) {
          if (plan["kind"] == "contribute" && plan["retirement"]["reason"] != "resident") {
            ExpectYears(plan, request.person.record.account_balance.yuan());
          }
        }
      },
      kJsonTries);
}

TEST(Trace, ExplainsTheAwardOfEveryPlace) {
  Json request = ReadJson("tests/golden/contract.json")["request"];
  request["trace"] = true;
  request["person"]["record"]["before_months"] = 60;
  const Json regions = Json::parse(Call("describe", "").text)["regions"];
  int places = 0;
  for (const Json& region : regions) {
    request["region"] = region["code"];
    const Json answer = Compared(request);
    if (!answer.contains("plans")) continue;  // it lacks figures
    ++places;
    ExpectAllExplained(answer["plans"]);
  }
  EXPECT_GE(places, 31);
}

TEST(Trace, ADeemedIndexThatNobodyTypedIsTheMeanIndex) {
  Json request = ReadJson("tests/golden/contract.json")["request"];
  request["trace"] = true;
  request["region"] = Json::parse(
      R"({"average_wage": [["2025-01", 6385]], "benefit_base": [[2025, 6738]],
          "transition_coefficient": 0.013})");
  const auto index_of = [&request](const char* given) {
    request["person"]["record"] = Json::parse(
        R"({"months": 36, "mean_index": 0.6, "deemed_months": 60)" + std::string(given) + "}");
    const Json answer = Compared(request);
    for (const Json& step : answer["plans"][0]["trace"]) {
      if (step["number"] == "pension.transitional") return step["inputs"][1];
    }
    return Json();
  };
  const Json typed = index_of(R"(, "deemed_index": 0.9)");
  EXPECT_EQ(typed["name"], "deemed_index");
  EXPECT_EQ(typed["status"], "typed");
  EXPECT_EQ(typed["number"], "");
  const Json taken = index_of("");
  EXPECT_EQ(taken["status"], "computed");
  EXPECT_EQ(taken["number"], "entitlement.mean_index");
}

TEST(Trace, AResidentBasePensionThatThePlaceHasIsPublishedAndAnyOtherTyped) {
  Json request = ReadJson("tests/golden/contract.json")["request"];
  request["trace"] = true;
  request["plans"] = Json::array({request["plans"][2]});
  ASSERT_EQ(request["plans"][0]["kind"], "resident");
  const auto base_of = [&request](const char* region, double base) {
    request["region"] = region;
    request["plans"][0]["base_pension"] = base;
    const Json plan = Compared(request)["plans"][0];
    for (const Json& step : plan["trace"]) {
      if (step["number"] == "pension.basic")
        return Json::array({plan["figures"], step["inputs"][0]});
    }
    return Json();
  };
  const auto published = [&](const char* region, double base, const char* from) {
    const Json said = base_of(region, base);
    EXPECT_EQ(said[0][0]["value"], base) << region;
    EXPECT_EQ(said[0][0]["month"], from) << region;
    EXPECT_NE(said[0][0]["source"], "") << region;
    EXPECT_EQ(said[1]["figure"], "base_pension") << region;
    EXPECT_EQ(said[1]["status"], "published") << region;
  };
  published("44", 220, "2025-01");
  published("44-4403", 220, "2025-01");  // its province's
  request["valuation_month"] = "2024-10";
  published("44", 123, "2024-01");  // the nation's: the data has none of the place's as old
  const Json typed = base_of("41", 200);
  EXPECT_TRUE(typed[0].empty());
  EXPECT_EQ(typed[1]["figure"], "");
  EXPECT_EQ(typed[1]["status"], "typed");
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
