// Populations: what every program of this kind got wrong once, on the golden ones.

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "core/io/engine.h"
#include "tests/support/json.h"

namespace flexpension::test {
namespace {

Json CrowdOf(std::size_t golden, std::size_t cells) {
  Json request = ReadJson("tests/golden/population.json")[golden]["request"];
  Json& all = request["cells"];
  if (all.size() > cells) all.erase(all.begin() + static_cast<std::ptrdiff_t>(cells), all.end());
  return request;
}

Json Studied(const Json& request) { return Json::parse(Call("population", request.dump()).text); }

/// Every number of an answer, by its path, but for those below some fields.
void EachNumber(const Json& value, const std::string& path,
                const std::function<void(const std::string&, double)>& look) {
  if (value.is_number()) look(path, value.get<double>());
  if (!value.is_structured()) return;
  for (const auto& item : value.items()) EachNumber(item.value(), path + "/" + item.key(), look);
}

bool Holds(const std::string& path, std::string_view part) {
  return path.find(part) != std::string::npos;
}

TEST(Population, WithoutAReformEveryDifferenceIsExactlyNothing) {
  for (const std::size_t golden : {0u, 1u, 3u}) {
    Json request = CrowdOf(golden, 12);
    request.erase("reform");
    request.erase("sweep");
    request["rules"] = {"nobody", "logit"};
    const Json answer = Studied(request);
    ASSERT_TRUE(answer.contains("plans")) << answer;
    EXPECT_TRUE(answer["moves"].empty());
    EXPECT_TRUE(answer["fund"]["negative_from"]["all"].is_null());
    int seen = 0;
    EachNumber(answer, "", [&](const std::string& path, double value) {
      if (!Holds(path, "difference") && !Holds(path, "/new") && !Holds(path, "moved_away")) return;
      ++seen;
      EXPECT_EQ(value, 0.0) << path;
    });
    EXPECT_GT(seen, 500);
  }
}

TEST(Population, AHundredTimesThePersonsMakeAHundredTimesTheSums) {
  const Json request = CrowdOf(1, 12);
  Json large = request;
  for (Json& cell : large["cells"]) cell["weight"] = cell["weight"].get<double>() * 100;
  const Json one = Studied(request);
  const Json hundred = Studied(large);
  EachNumber(one, "", [&](const std::string& path, double value) {
    const double other = hundred[Json::json_pointer(path)].get<double>();
    const bool count = Holds(path, "persons") || Holds(path, "/new") || Holds(path, "moved_away") ||
                       Holds(path, "/open_to") ||
                       (path.starts_with("/plans/") && !Holds(path, "/reform"));
    const bool money =
        (Holds(path, "/fund/") && !Holds(path, "/years") && !Holds(path, "negative")) ||
        Holds(path, "pool_difference") || Holds(path, "fund_difference");
    const double expected = count || money ? value * 100 : value;
    const double slack = money ? 1.0 : 1e-9 * std::fabs(expected) + 1e-12;
    EXPECT_NEAR(other, expected, Holds(path, "pool_net_cost") ? 0.011 : slack) << path;
  });
}

TEST(Population, TheOrderOfTheCellsChangesNoByte) {
  Json request = CrowdOf(1, 20);
  request["rules"] = {"better", "logit"};
  std::vector<Json> cells = request["cells"];
  // Cells of one income share tenths in the order given.
  std::vector<double> incomes;
  std::vector<Json> different;
  for (const Json& cell : cells) {
    const double income = cell["monthly_income"];
    if (std::count(incomes.begin(), incomes.end(), income) > 0) continue;
    incomes.push_back(income);
    different.push_back(cell);
  }
  ASSERT_GE(different.size(), 10u);
  request["cells"] = different;
  const std::string text = Call("population", request.dump()).text;
  std::reverse(different.begin(), different.end());
  request["cells"] = different;
  EXPECT_EQ(Call("population", request.dump()).text, text);
  std::rotate(different.begin(), different.begin() + 3, different.end());
  request["cells"] = different;
  EXPECT_EQ(Call("population", request.dump()).text, text);
}

TEST(Population, AGroupCutInTwoIsTheSame) {
  Json request = CrowdOf(0, 10);
  const Json whole = Studied(request);
  std::vector<Json> halves;
  for (Json cell : request["cells"]) {
    cell["weight"] = cell["weight"].get<double>() / 2;
    halves.push_back(cell);
    halves.push_back(cell);
  }
  request["cells"] = halves;
  const Json cut = Studied(request);
  EachNumber(whole, "", [&](const std::string& path, double value) {
    const double other = cut[Json::json_pointer(path)].get<double>();
    EXPECT_NEAR(other, value, 1e-10 * std::fabs(value) + (Holds(path, "fund") ? 0.011 : 1e-9))
        << path;
  });
}

TEST(Population, ACellOfNobodyChangesNothing) {
  Json request = CrowdOf(0, 8);
  const std::string text = Call("population", request.dump()).text;
  Json nobody = request["cells"][2];
  nobody["weight"] = 0;
  nobody["monthly_income"] = 1234.5;
  request["cells"].push_back(nobody);
  EXPECT_EQ(Call("population", request.dump()).text, text);
}

TEST(Population, TheConstantsMeetTheSharesThatAreSeen) {
  for (const std::size_t golden : {0u, 1u, 2u, 3u}) {
    const Json request = CrowdOf(golden, 40);
    const Json answer = Studied(request);
    const double persons = answer["persons"];
    std::map<std::string, double> shares;
    for (const Json& plan : answer["plans"]) {
      shares[plan["group"]] += plan["before"].get<double>() / persons;
    }
    for (const char* group : {"nothing", "resident", "employee"}) {
      EXPECT_NEAR(shares[group], request["observed"][group].get<double>(), 1e-12) << group;
    }
  }
}

TEST(Population, ACopyOfAPlanBringsNobodyInAndHasItsEvenPart) {
  Json request = CrowdOf(0, 12);
  request["choice"]["group_value"] = "best";
  request["choice"]["reform_constant"] = 0;
  Json copy = request["menu"][0];
  copy["id"] = "copy";
  request["reform"] = Json::array({copy});
  const Json answer = Studied(request);
  EXPECT_EQ(answer["coverage"]["before"], answer["coverage"]["after"]);
  EXPECT_EQ(answer["coverage"]["new"], 0.0);
  ASSERT_EQ(answer["moves"].size(), 1u);
  EXPECT_EQ(answer["moves"][0]["from"], "standard");
  EXPECT_EQ(answer["plans"][1]["after"], answer["plans"][3]["after"]);
  EXPECT_NEAR(answer["plans"][3]["after"].get<double>(),
              answer["plans"][1]["before"].get<double>() / 2, 1e-9);
  EXPECT_NEAR(answer["fund"]["present_value"]["difference"]["balance"].get<double>(), 0.0, 0.01);
}

TEST(Population, OnePersonIsCompareToTheFen) {
  for (const std::size_t i : {3u, 5u, 9u}) {
    Json request = CrowdOf(1, 20);
    Json cell = request["cells"][i];
    cell["weight"] = 1;
    cell["monthly_income"] = 20000;
    request["cells"] = Json::array({cell});
    request["observed"] = {{"nothing", 0.25}, {"resident", 0.25}, {"employee", 0.5}};
    request["choice"] = {{"burden_weight", 5}};
    Json menu = Json::array({request["menu"][0], request["menu"][1]});
    request["menu"] = menu;
    const Json answer = Studied(request);
    ASSERT_TRUE(answer.contains("fund")) << answer;
    Json same = {{"valuation_month", request["valuation_month"]},
                 {"region", request["region"]},
                 {"assumptions", request["assumptions"]},
                 {"retirement", request["retirement"]}};
    cell.erase("weight");
    same["person"] = cell;
    Json nothing = menu[0];
    nothing["id"] = "nothing";
    nothing["phases"][0]["pattern"] = "NNNNNNNNNNNN";
    same["plans"] = Json::array({menu[0], nothing});
    const Json compared = Compared(same);
    const auto cost = [&](std::size_t plan) {
      return compared["plans"][plan]["lifetime"]["expected"]["pool_net_cost"].get<double>();
    };
    const double balance = answer["fund"]["present_value"]["before"]["pool_balance"];
    EXPECT_NEAR(balance, -(cost(0) + cost(1)) / 2, 0.011) << i;
  }
}

TEST(Population, WhoTakesWhatIsBetterMovesAsAWhole) {
  Json request = CrowdOf(0, 12);
  request["rules"] = {"better", "own", "nobody"};
  request["better_margin"] = 0;
  request["own"] = Json::array();
  const std::vector<double> all(10, 1.0);
  request["own"].push_back({{"from", "nothing"}, {"to", "fixed-0"}, {"shares", all}});
  const Json answer = Studied(request);
  ASSERT_TRUE(answer.contains("rules")) << answer;
  const Json& own = answer["rules"]["own"];
  EXPECT_NEAR(own["plans"][0]["after"].get<double>(), 0.0, 1e-12);
  ASSERT_EQ(own["moves"].size(), 1u);
  EXPECT_EQ(own["moves"][0]["to"], "fixed-0");
  EXPECT_NEAR(own["coverage"]["new"].get<double>(), own["plans"][0]["before"].get<double>(), 1e-9);
  EXPECT_TRUE(answer["rules"]["nobody"]["moves"].empty());
  // A margin that nothing exceeds keeps everybody where they are.
  request["better_margin"] = 100;
  EXPECT_TRUE(Studied(request)["rules"]["better"]["moves"].empty());
  EXPECT_FALSE(answer["rules"]["better"]["moves"].empty());
}

TEST(Population, ASweptAmountIsThatReform) {
  Json request = CrowdOf(1, 12);
  request["sweep"] = {{"amount", {250, 650}}};
  const Json swept = Studied(request);
  request.erase("sweep");
  Json same = request;
  for (Json& plan : same["reform"]) plan["scheme"]["amount"] = 650;
  const Json answer = Studied(same);
  EXPECT_EQ(swept["sweep"][1]["coverage"], answer["coverage"]["after"]);
  EXPECT_EQ(swept["sweep"][1]["fund_difference"],
            answer["fund"]["present_value"]["difference"]["balance"]);
  EXPECT_NE(swept["sweep"][0]["coverage"], swept["sweep"][1]["coverage"]);
}

}  // namespace
}  // namespace flexpension::test
