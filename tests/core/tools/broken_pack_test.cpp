// One deliberately broken pack a rule: a value of the real data is changed, and the reader must
// name the file and the figure.

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

#include "core/tools/pack_reader.h"
#include "tests/support/data_files.h"
#include "tests/support/json.h"

namespace flexpension::test {
namespace {

using Change = std::function<void(Json&)>;

struct Broken {
  const char* file;
  const char* at;  // the figure: with it begins the place that is named, after the file
  Change change;
};

Json& Item(Json& list, const char* key, const Json& value) {
  return *std::find_if(list.begin(), list.end(),
                       [&](const Json& item) { return item[key] == value; });
}

Json& AwardTerm(Json& region, std::size_t i) { return region["award"]["terms"][i]; }

void Times(Json& figure, double factor) {
  figure["value"] = figure["value"].get<double>() * factor;
}

constexpr const char* kHubei = "regions/42-hubei.json";
constexpr const char* kBeijing = "regions/11-beijing.json";
constexpr const char* kTianjin = "regions/12-tianjin.json";
constexpr const char* kGuangdong = "regions/44-guangdong.json";
constexpr const char* kHenan = "regions/41-henan.json";
constexpr const char* kJiangsu = "regions/32-jiangsu.json";
constexpr const char* kAwardNames = "national/award_names.json";
constexpr const char* kPayout = "national/payout_months.json";
constexpr const char* kLife = "national/life_table.json";
constexpr const char* kResident = "national/resident.json";
constexpr const char* kWages = "national/wages.json";
constexpr const char* kPrices = "national/prices.json";
constexpr const char* kRates = "national/account_rates.json";
constexpr const char* kSets = "national/assumptions.json";

const Broken kBroken[] = {
    // sizes
    {kHubei, "/benefit_base/3", [](Json& r) { Times(r["benefit_base"][3], 10); }},
    {kHubei, "/benefit_base/3", [](Json& r) { r["benefit_base"][3]["value"] = 6700; }},
    {kHubei, "/benefit_base/3", [](Json& r) { r["benefit_base"][3]["value"] = 10700; }},
    {kHubei, "/average_wage/1", [](Json& r) { Times(r["average_wage"][0], 0.5); }},
    {kHubei, "/average_wage/1", [](Json& r) { Times(r["average_wage"][0], 12); }},
    {kHubei, "/average_wage/4", [](Json& r) { r["average_wage"][4]["value"] = 7100; }},
    {kHubei, "/resident/base_pension/0",
     [](Json& r) { Times(r["resident"]["base_pension"][0], 10); }},
    {kHubei, "/resident/base_pension/0",
     [](Json& r) { Times(r["resident"]["base_pension"][0], 0.4); }},
    {kHubei, "/resident/tiers/1", [](Json& r) { r["resident"]["tiers"][1]["annual"] = 300; }},
    {kHubei, "/resident/tiers/0", [](Json& r) { r["resident"]["tiers"][0]["subsidy"] = 301; }},
    {kHubei, "/resident/account_rate/0",
     [](Json& r) { r["resident"]["account_rate"][0]["value"] = 4.01; }},
    {kHubei, "/base_floor/0", [](Json& r) { Times(r["base_floor"][0], 2); }},
    {kHubei, "/base_ceiling/0", [](Json& r) { Times(r["base_ceiling"][0], 1.1); }},
    // growth of bounds whose share of the wage is plausible
    {kBeijing, "/base_floor/3", [](Json& r) { r["base_floor"][2]["value"] = 5000; }},
    {kBeijing, "/base_floor/7", [](Json& r) { r["base_floor"][7]["value"] = 7000; }},
    {kBeijing, "/base_ceiling/3", [](Json& r) { Times(r["base_ceiling"][3], 1.02); }},
    // an exception of one month excuses no other
    {kBeijing, "/base_floor/2",
     [](Json& r) { r["exceptions"][0]["figure"] = "base_floor@2022-07"; }},
    {kBeijing, "/exceptions",
     [](Json& r) {
       r["exceptions"].push_back({{"figure", "base_floor@2022-07"}, {"reason", "none"}});
     }},
    {kBeijing, "/resident/base_pension/0", [](Json& r) { r.erase("exceptions"); }},
    {kBeijing, "/exceptions",
     [](Json& r) {
       r["exceptions"].push_back({{"figure", "benefit_base"}, {"reason", "none"}});
     }},
    // subsidies of the place
    {kBeijing, "/subsidies/0", [](Json& r) { r["subsidies"][0]["share"] = 1.2; }},
    {kBeijing, "/subsidies/0", [](Json& r) { r["subsidies"][0]["share"] = 0; }},
    {kBeijing, "/subsidies/0", [](Json& r) { r["subsidies"][0]["above_floor_share"] = -0.1; }},
    {kBeijing, "/subsidies/0", [](Json& r) { r["subsidies"][0]["of"] = "wage"; }},
    {kBeijing, "/subsidies/0", [](Json& r) { r["subsidies"][0]["months"] = 0; }},
    {kBeijing, "/subsidies/0", [](Json& r) { r["subsidies"][0]["months"] = 121; }},
    {kBeijing, "/subsidies/0", [](Json& r) { r["subsidies"][0].erase("months"); }},
    {kBeijing, "/subsidies/0", [](Json& r) { r["subsidies"][0]["monthly_cap"] = 0; }},
    {kBeijing, "/subsidies/0", [](Json& r) { r["subsidies"][0]["sources"] = {"NOPE"}; }},
    {kBeijing, "/subsidies/0", [](Json& r) { r["subsidies"][0]["sources"] = Json::array(); }},
    {kBeijing, "/subsidies/0", [](Json& r) { r["subsidies"][0]["confidence"] = "D"; }},
    {kBeijing, "/subsidies/0", [](Json& r) { r["subsidies"][0].erase("en"); }},
    {kTianjin, "/subsidies/1", [](Json& r) { r["subsidies"][1]["until"] = "2024-12"; }},
    // order of years of contributions
    {kHubei, "/resident/extra_per_year",
     [](Json& r) { r["resident"]["extra_per_year"]["steps"][1]["from_years"] = 1; }},
    // sources and confidences
    {kHubei, "/resident/extra_per_year",
     [](Json& r) { r["resident"]["extra_per_year"]["sources"] = {"NOPE"}; }},
    {kHubei, "/resident/extra_per_year",
     [](Json& r) { r["resident"]["extra_per_year"]["sources"] = Json::array(); }},
    {kHubei, "/resident/extra_per_year",
     [](Json& r) { r["resident"]["extra_per_year"]["confidence"] = "Z"; }},
    {kHubei, "/average_wage/0",
     [](Json& r) { r["average_wage"][0]["period_confidence"] = "banana"; }},
    {kHubei, "/resident/tiers", [](Json& r) { r["resident"]["tiers"][0]["sources"] = {"NOPE"}; }},
    {kHubei, "/transition_coefficient",
     [](Json& r) { r["transition_coefficient"]["confidence"] = "D"; }},
    {kPayout, "", [](Json& t) { t["source"] = {"NOPE"}; }},
    {kPayout, "/50", [](Json& t) { Item(t["values"], "age", 50)["confidence"] = "Z"; }},
    {kLife, "", [](Json& t) { t["source"] = {"NOPE"}; }},
    {kLife, "/60", [](Json& t) { Item(t["values"], "age", 60)["confidence"] = ""; }},
    {kSets, "", [](Json& t) { t["source"] = {"NOPE"}; }},
    {kResident, "", [](Json& t) { t["tiers"]["source"] = {"NOPE"}; }},
    {kResident, "/tiers", [](Json& t) { t["tiers"]["values"][0]["confidence"] = "Z"; }},
    {kResident, "", [](Json& t) { t["base_pension"]["source"] = {"NOPE"}; }},
    {kResident, "/base_pension",
     [](Json& t) { t["base_pension"]["values"][0]["confidence"] = "Z"; }},
    {kWages, "", [](Json& t) { t["source"] = {"NOPE"}; }},
    {kWages, "/2016", [](Json& t) { Item(t["values"], "year", 2016)["confidence"] = "Z"; }},
    {kPrices, "/2016", [](Json& t) { Item(t["values"], "year", 2016)["gdp_confidence"] = "Z"; }},
    {kRates, "/2016", [](Json& t) { Item(t["values"], "year", 2016).erase("confidence"); }},
    {kRates, "/2016", [](Json& t) { Item(t["values"], "year", 2016)["status"] = "said"; }},
    // tables
    {kPayout, "", [](Json& t) { Item(t["values"], "age", 60)["value"] = 239; }},
    {kLife, "", [](Json& t) { Item(t["values"], "age", 60)["male_ex"] = 2.0; }},
    {kLife, "", [](Json& t) { Item(t["values"], "age", 60)["female_ex"] = 21.0; }},
    {kLife, "/male_qx", [](Json& t) { Item(t["values"], "age", 100)["male_qx"] = 0.6; }},
    {kLife, "/male_qx",
     [](Json& t) {
       std::swap(Item(t["values"], "age", 40)["male_qx"], Item(t["values"], "age", 41)["male_qx"]);
     }},
    {kLife, "/female_qx", [](Json& t) { Item(t["values"], "age", 5)["female_qx"] = 0.1; }},
    {kLife, "", [](Json& t) { Item(t["values"], "age", 5)["male_qx"] = 0.000344001; }},
    {kLife, "/values/5/female_qx", [](Json& t) { Item(t["values"], "age", 5)["female_qx"] = 1.1; }},
    {kLife, "/female_qx",
     [](Json& t) {  // slid by a year
       for (std::size_t age = 0; age < 99; ++age) {
         t["values"][age]["female_qx"] = t["values"][age + 1]["female_qx"];
       }
     }},
    {kWages, "", [](Json& t) { Item(t["values"], "year", 2019)["private"] = 5360.4; }},
    {kPrices, "/2016", [](Json& t) { Item(t["values"], "year", 2016)["cpi"] = 2.0; }},
    {kRates, "/2016", [](Json& t) { Item(t["values"], "year", 2016)["value"] = 8.31; }},
    {kResident, "/base_pension", [](Json& t) { t["base_pension"]["values"][3]["value"] = 930; }},
    {kSets, "", [](Json& t) { std::swap(t["values"][0], t["values"][2]); }},
    {kSets, "/values/1/benefit_base_convergence",
     [](Json& t) { t["values"][1]["benefit_base_convergence"] = 1; }},
    {kSets, "/values/1/inflation", [](Json& t) { t["values"][1].erase("inflation"); }},
    // award rules
    {kGuangdong, "", [](Json& r) { r.erase("award"); }},
    {kGuangdong, "/award", [](Json& r) { r["award"]["sources"] = {"NOPE"}; }},
    {kGuangdong, "/award/terms/0/kind", [](Json& r) { AwardTerm(r, 0)["kind"] = "gift"; }},
    {kGuangdong, "/award/terms/0/gift", [](Json& r) { AwardTerm(r, 0)["gift"] = 1; }},
    {kGuangdong, "/award/terms/2/part", [](Json& r) { AwardTerm(r, 2)["part"] = "gift"; }},
    {kGuangdong, "/award/terms/0/rate", [](Json& r) { AwardTerm(r, 0).erase("rate"); }},
    {kGuangdong, "/award/terms/0/when",
     [](Json& r) {
       AwardTerm(r, 0)["when"] = {{"gift", true}};
     }},
    {kGuangdong, "/award/terms/0/when/shenzhen",
     [](Json& r) {
       AwardTerm(r, 0)["when"] = {{"shenzhen", false}};
     }},
    {kGuangdong, "/award/terms/4/name", [](Json& r) { AwardTerm(r, 4)["name"] = "gift"; }},
    {kGuangdong, "/award/terms/5/shares/1",
     [](Json& r) { AwardTerm(r, 5)["shares"][1]["from"] = "2021-01"; }},
    {kGuangdong, "/award/terms/5/new", [](Json& r) { AwardTerm(r, 5).erase("new"); }},
    {kGuangdong, "/award/terms/5/old/0/kind",
     [](Json& r) { AwardTerm(r, 5)["old"][0]["kind"] = "phase_in"; }},
    {kGuangdong, "/award", [](Json& r) { AwardTerm(r, 7).erase("confidence"); }},
    {kGuangdong, "/award/terms/7/confidence", [](Json& r) { AwardTerm(r, 7)["confidence"] = "D"; }},
    {kGuangdong, "/44-4403/city_rule",
     [](Json& r) { Item(r["cities"], "code", "44-4403")["city_rule"] = "gift"; }},
    {kBeijing, "/award/terms/1/years", [](Json& r) { AwardTerm(r, 1)["years"] = "long_ago"; }},
    {kAwardNames, "", [](Json& t) { t["source"] = {"NOPE"}; }},
    {kAwardNames, "", [](Json& t) { t["parts"].push_back(t["parts"][0]); }},
    {kAwardNames, "",
     [](Json& t) {
       for (char name = 'a'; name <= 'z'; ++name) {
         t["parts"].push_back({{"part", std::string(1, name)}, {"zh", "一"}, {"en", "one"}});
       }
     }},
    {kAwardNames, "/inputs/0/en", [](Json& t) { t["inputs"][0].erase("en"); }},
    {kAwardNames, "/inputs/0/unit", [](Json& t) { t["inputs"][0]["unit"] = "gift"; }},
    {kBeijing, "/award/terms", [](Json& r) { r["award"].erase("terms"); }},
    // provisional figures
    {kJiangsu, "/base_floor/3",
     [](Json& r) {
       r["base_floor"][3]["value"] = nullptr;
       r["base_floor"][3]["note"] = "none";
     }},
    {kJiangsu, "/base_floor/0", [](Json& r) { r["base_floor"][0]["status"] = "provisional"; }},
    // words
    {kHenan, "/notices/second_base_differs/zh",
     [](Json& r) { r["notices"][0]["zh"] = "这里用 6738 元"; }},
    {kHenan, "/notices/second_base_differs/en",
     [](Json& r) { r["notices"][0]["en"] = "{benefit_base@1999} is used"; }},
    {kGuangdong, "/notices/floor_by_city/zh",
     [](Json& r) { r["notices"][0]["zh"] = "广州是 5510 元"; }},
    {kGuangdong, "/notices/floor_by_city/zh",
     [](Json& r) { r["notices"][0]["zh"] = "{44-9999:base_floor}"; }},
};

std::vector<DataFile> With(const Broken& broken) {
  std::vector<DataFile> files = DataFiles();
  for (DataFile& file : files) {
    if (file.path != broken.file) continue;
    Json json = Json::parse(file.text, nullptr, false);
    broken.change(json);
    file.text = json.dump();
  }
  return files;
}

TEST(BrokenPack, EachIsRefusedByTheFileAndTheFigure) {
  for (const Broken& broken : kBroken) {
    const std::string at = std::string(broken.file) + broken.at;
    const Problems problems = ReadPack(With(broken)).problems;
    const bool named = std::any_of(problems.begin(), problems.end(), [&](const Problem& problem) {
      return problem.path.starts_with(at);
    });
    EXPECT_TRUE(named) << at;
    for (const Problem& problem : problems) EXPECT_FALSE(problem.message.en.empty());
  }
}

TEST(BrokenPack, AsItIsNothingIsWrong) { EXPECT_TRUE(ReadPack(DataFiles()).problems.empty()); }

TEST(BrokenPack, AFigureInWordsIsThatOfTheData) {
  const ReadResult read = ReadPack(DataFiles());
  for (const RegionNotice& notice : read.pack.Find("42")->notices) {
    if (notice.code != "resident_base_differs") continue;
    EXPECT_NE(std::string_view(notice.message.zh).find("这里用的最新数字是 163 元"),
              std::string_view::npos);
    EXPECT_NE(std::string_view(notice.message.en).find("The newest used here is 163"),
              std::string_view::npos);
  }
  for (const RegionEntry& entry : read.pack.regions) {
    for (const RegionNotice& notice : entry.notices) {
      EXPECT_EQ(std::string_view(notice.message.zh).find('{'), std::string_view::npos)
          << entry.code;
      EXPECT_EQ(std::string_view(notice.message.en).find('{'), std::string_view::npos)
          << entry.code;
    }
    for (const ChoiceRule& rule : entry.choice) {
      EXPECT_EQ(std::string_view(rule.rule.en).find('{'), std::string_view::npos) << entry.code;
    }
  }
}

}  // namespace
}  // namespace flexpension::test
