// Data files that must not get in.

#include "core/tools/pack_reader.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

#include "tests/support/data_files.h"
#include "tests/support/json.h"

namespace flexpension::test {
namespace {

constexpr const char* kRegion = "regions/62-gansu.json";  // a small file with yearly figures

/// The national files and one region, one of them changed.
std::vector<DataFile> Changed(const std::string& path, const std::function<void(Json&)>& change) {
  std::vector<DataFile> files;
  for (DataFile& file : DataFiles()) {
    if (file.path.starts_with("regions/") && file.path != kRegion) continue;
    if (file.path == path) {
      Json json = Json::parse(file.text, nullptr, false);
      change(json);
      file.text = json.dump();
    }
    files.push_back(std::move(file));
  }
  return files;
}

/// The places of what is wrong after a change, each once.
std::vector<std::string> WrongIn(const std::string& path,
                                 const std::function<void(Json&)>& change) {
  std::vector<std::string> places;
  for (const Problem& problem : ReadPack(Changed(path, change)).problems) {
    EXPECT_FALSE(problem.message.en.empty());
    if (places.empty() || places.back() != problem.path) places.push_back(problem.path);
  }
  return places;
}

std::vector<std::string> WrongInRegion(const std::function<void(Json&)>& change) {
  return WrongIn(kRegion, change);
}

std::vector<std::string> At(const std::string& place) { return {std::string(kRegion) + place}; }

TEST(PackReader, TheDataFilesHaveNoProblem) {
  for (const Problem& problem : ReadPack(DataFiles()).problems) {
    ADD_FAILURE() << problem.path << ": " << problem.message.en;
  }
}

TEST(PackReader, TheSmallRegionHasNoProblem) {
  EXPECT_EQ(WrongInRegion([](Json&) {}), std::vector<std::string>{});
}

TEST(PackReader, AnUnsortedSeriesIsRejected) {
  EXPECT_EQ(WrongInRegion([](Json& region) {
              std::swap(region["benefit_base"][1], region["benefit_base"][2]);
            })[1],
            At("/benefit_base/2")[0]);
}

TEST(PackReader, ARepeatedDateIsRejected) {
  EXPECT_EQ(WrongInRegion([](Json& region) {
              region["benefit_base"][4]["year"] = region["benefit_base"][3]["year"];
            }),
            At("/benefit_base/4"));
}

TEST(PackReader, AYearLeftOutIsRejected) {
  EXPECT_EQ(WrongInRegion([](Json& region) { region["benefit_base"].erase(2); }),
            At("/benefit_base/2"));
  EXPECT_EQ(WrongInRegion([](Json& region) { region["average_wage"].erase(2); }),
            At("/average_wage/2"));
}

TEST(PackReader, AKnownGapNeedsANoteAndAnEnd) {
  EXPECT_EQ(WrongInRegion([](Json& region) { region["benefit_base"][1]["value"] = nullptr; }),
            At("/benefit_base/1"));
  EXPECT_EQ(WrongInRegion([](Json& region) {
              region["benefit_base"][1]["value"] = nullptr;
              region["benefit_base"][1]["note"] = "not found";
            }),
            std::vector<std::string>{});
  EXPECT_EQ(WrongInRegion([](Json& region) {
              region["benefit_base"][4]["value"] = nullptr;
              region["benefit_base"][4]["note"] = "not found";
            }),
            At("/benefit_base"));
}

TEST(PackReader, AFigureWithoutASourceIsRejected) {
  EXPECT_EQ(WrongInRegion([](Json& region) { region["base_floor"][0].erase("sources"); }),
            At("/base_floor/0"));
  EXPECT_EQ(WrongInRegion([](Json& region) { region["base_floor"][0]["sources"] = Json::array(); }),
            At("/base_floor/0"));
}

TEST(PackReader, AnUnknownSourceIsRejected) {
  EXPECT_EQ(WrongInRegion([](Json& region) { region["base_floor"][0]["sources"][0] = "S999"; }),
            At("/base_floor/0"));
}

TEST(PackReader, AFigureWithoutAConfidenceIsRejected) {
  EXPECT_EQ(WrongInRegion([](Json& region) { region["base_floor"][0].erase("confidence"); }),
            At("/base_floor/0"));
  EXPECT_EQ(WrongInRegion([](Json& region) { region["base_floor"][0]["confidence"] = "D"; }),
            At("/base_floor/0"));
}

TEST(PackReader, AnUnknownFieldIsRejected) {
  EXPECT_EQ(WrongInRegion([](Json& region) { region["colour"] = 1; }), At("/colour"));
  EXPECT_EQ(WrongInRegion([](Json& region) { region["base_floor"][0]["form"] = "2025-01"; }),
            At("/base_floor/0/form"));
}

TEST(PackReader, AWrongTypeIsRejected) {
  EXPECT_EQ(WrongInRegion([](Json& region) { region["base_floor"][0]["value"] = "4403"; })[0],
            At("/base_floor/0/value")[0]);
  EXPECT_EQ(WrongInRegion([](Json& region) { region["base_floor"][0]["from"] = "2025"; })[0],
            At("/base_floor/0/from")[0]);
}

TEST(PackReader, AMonthlySeriesIsDatedByMonthAndAYearlyOneByYear) {
  EXPECT_EQ(WrongInRegion([](Json& region) {
              region["base_floor"][0].erase("from");
              region["base_floor"][0]["year"] = 2025;
            }),
            At("/base_floor/0"));
  EXPECT_EQ(WrongInRegion([](Json& region) {
              region["benefit_base"][0].erase("year");
              region["benefit_base"][0]["from"] = "2021-01";
            }),
            At("/benefit_base/0"));
}

TEST(PackReader, AnUnknownStatusIsRejected) {
  EXPECT_EQ(WrongInRegion([](Json& region) { region["base_floor"][0]["status"] = "guessed"; }),
            At("/base_floor/0"));
}

TEST(PackReader, BoundsOutOfProportionToTheWageAreRejected) {
  EXPECT_EQ(WrongInRegion([](Json& region) { region["base_ceiling"][0]["value"] = 26000; })[0],
            At("/base_ceiling/0")[0]);  // from which the next one falls
  EXPECT_EQ(WrongInRegion([](Json& region) { region["base_floor"][1]["value"] = 7542; }),
            At("/base_floor/1"));
  EXPECT_EQ(WrongInRegion([](Json& region) { region["base_floor"][1]["value"] = 2000; }),
            At("/base_floor/1"));
}

TEST(PackReader, ABoundSlidByAYearIsRejected) {
  // The ceiling of 2026 put down for 2025 is 3.08 times the wage of 2025.
  EXPECT_EQ(WrongInRegion([](Json& region) {
              region["base_ceiling"][0]["value"] = region["base_ceiling"][1]["value"];
              region["base_ceiling"].erase(1);
            }),
            At("/base_ceiling/0"));
}

TEST(PackReader, AProvinceNeedsATransitionCoefficient) {
  EXPECT_EQ(WrongInRegion([](Json& region) { region.erase("transition_coefficient"); }), At(""));
}

TEST(PackReader, OnlyASeriesCanBeAskedFor) {
  EXPECT_EQ(WrongInRegion([](Json& region) { region["asks"] = {"wage"}; }), At("/asks"));
}

TEST(PackReader, ACityInheritsFromWhatStandsBeforeIt) {
  const Json city = {{"code", "62-1"}, {"name", {{"zh", "某市"}, {"en", "A city"}}}};
  EXPECT_EQ(WrongInRegion([&](Json& region) { region["cities"].push_back(city); }),
            std::vector<std::string>{});
  EXPECT_EQ(WrongInRegion([&](Json& region) {
              region["cities"].push_back(city);
              region["cities"][0]["inherits"] = "63";
            }),
            At(""));
  EXPECT_EQ(WrongInRegion([&](Json& region) {
              region["cities"].push_back(city);
              region["cities"][0]["code"] = "62";
            }),
            At("/62"));
}

TEST(PackReader, ACityTakesWhatItDoesNotList) {
  const auto files = Changed(kRegion, [](Json& region) {
    region["cities"].push_back({{"code", "62-1"},
                                {"name", {{"zh", "某市"}, {"en", "A city"}}},
                                {"asks", {"benefit_base"}}});
  });
  const ReadResult read = ReadPack(files);
  const RegionEntry* city = read.pack.Find("62-1");
  ASSERT_NE(city, nullptr);
  EXPECT_EQ(city->parent, "62");
  EXPECT_EQ(city->figures.average_wage.size, read.pack.Find("62")->figures.average_wage.size);
  EXPECT_TRUE(city->figures.benefit_base.empty());
}

TEST(PackReader, ABoundThatFollowsTheWageIsMarkedAsDerived) {
  const ReadResult read = ReadPack(Changed(kRegion, [](Json&) {}));
  const RegionEntry* region = read.pack.Find("62");
  ASSERT_NE(region, nullptr);
  ASSERT_EQ(region->figures.base_floor.size, region->figures.average_wage.size);
  for (std::size_t i = 0; i < region->figures.base_floor.size; ++i) {
    const Figure floor = region->figures.base_floor.At(i);
    if (floor.from >= Month::Of(2025, 1)) {
      EXPECT_EQ(floor.status, Status::kPublished);
    } else {
      EXPECT_EQ(floor.status, Status::kDerived);
      EXPECT_EQ(*floor.value, 0.6 * *region->figures.average_wage.At(i).value);
    }
  }
}

TEST(PackReader, TablesWithHolesAreRejected) {
  const std::pair<const char*, std::size_t> tables[] = {{"national/payout_months.json", 5},
                                                        {"national/payout_months.json", 30},
                                                        {"national/life_table.json", 50}};
  for (const auto& [path, row] : tables) {
    EXPECT_EQ(WrongIn(path, [row = row](Json& table) { table["values"].erase(row); }),
              std::vector<std::string>{path});
  }
}

TEST(PackReader, FiguresOfTheRatesThatDoNotHoldTogetherAreRejected) {
  const auto first = [](const char* file, const std::function<void(Json&)>& change) {
    const std::string path = "rates/" + std::string(file);
    return WrongIn(path, change) == std::vector<std::string>{path};
  };
  const char* people = "population.json";
  EXPECT_TRUE(first(people, [](Json& table) { table["values"].erase(7); }));  // a year
  EXPECT_TRUE(first(people, [](Json& table) { table["ages"][3] = 27; }));
  EXPECT_TRUE(first(people, [](Json& table) { table["values"][4]["men"].erase(2); }));
  EXPECT_TRUE(first(people, [](Json& table) { table["confidence"] = "D"; }));
  EXPECT_TRUE(first(people, [](Json& table) { table["source"] = {"nobody"}; }));
  EXPECT_TRUE(first(people, [](Json& table) {  // rows slid by a year
    for (std::size_t y = 31; y > 15; --y) {
      table["values"][y]["women"] = table["values"][y - 1]["women"];
    }
  }));
  EXPECT_TRUE(first(people, [](Json& table) { table["values"][9]["men"][20] = 1.0; }));
  const char* life = "remaining_life.json";
  EXPECT_TRUE(first(life, [](Json& table) { table["values"][9]["men"][5] = 60.0; }));
  EXPECT_TRUE(first(life, [](Json& table) {
    std::swap(table["values"][9]["men"], table["values"][9]["women"]);
  }));
  EXPECT_TRUE(first("urban_share.json", [](Json& table) { table["values"][9]["value"] = 50; }));
  const char* printed = "table_1.json";
  EXPECT_TRUE(first(printed, [](Json& table) { table["values"][3]["rates"][1] = 12.39; }));
  EXPECT_TRUE(
      first(printed, [](Json& table) { std::swap(table["columns"][0], table["columns"][4]); }));
  EXPECT_TRUE(first(printed, [](Json& table) { table["means"].erase(0); }));
  EXPECT_TRUE(first(printed, [](Json& table) { table["findings"][0]["kind"] = "bug"; }));
}

TEST(PackReader, ATableOfThePaperThatDoesNotHoldTogetherIsRejected) {
  const char* file = "burden/table_1.json";
  const auto at = [&](const char* place, const std::function<void(Json&)>& change) {
    const std::vector<std::string> wrong = WrongIn(file, change);
    return !wrong.empty() && wrong.front() == file + std::string(place);
  };
  EXPECT_TRUE(at("", [](Json& table) { table["rows"].erase(9); }));
  EXPECT_TRUE(at("", [](Json& table) { table["source"] = {"nobody"}; }));
  EXPECT_TRUE(at("", [](Json& table) { table["confidence"] = "D"; }));
  EXPECT_TRUE(at("/source", [](Json& table) { table["source"] = Json::array(); }));
  EXPECT_TRUE(at("/checked_on", [](Json& table) { table.erase("checked_on"); }));
  EXPECT_TRUE(at("/rows/3/income", [](Json& table) { table["rows"][3]["income"] = 0; }));
  EXPECT_TRUE(at("/rows/4", [](Json& table) { table["rows"][4]["income"] = 3279; }));
  EXPECT_TRUE(at("/rows/2", [](Json& table) { table["rows"][2]["region"] = "13"; }));
  EXPECT_TRUE(at("/rows/2", [](Json& table) { table["rows"][2]["region"] = "42-4205"; }));
  EXPECT_TRUE(at("/rows/2", [](Json& table) { table["rows"][2]["average_share"] = 0.15655; }));
  EXPECT_TRUE(at("/rows/2", [](Json& table) { table["rows"][2]["floor_share"] = 0.1566; }));
  EXPECT_TRUE(at("/rows/0", [](Json& table) { table["rows"][0]["average"]["base"] = 4780; }));
  EXPECT_TRUE(at("/rows/0", [](Json& table) { table["rows"][0]["floor"]["base"] = 2800; }));
  EXPECT_TRUE(
      at("/rows/0", [](Json& table) { table["rows"][0]["floor"]["sources"] = Json::array(); }));
  EXPECT_TRUE(
      at("/rows/0", [](Json& table) { table["rows"][0]["average"]["sources"] = {"S999"}; }));
  EXPECT_TRUE(at("/rows/0", [](Json& table) { table["rows"][0]["average"]["confidence"] = ""; }));
}

TEST(PackReader, ASourceStandsOnce) {
  EXPECT_EQ(WrongIn("sources.json", [](Json& sources) { sources.push_back(sources[0]); }),
            std::vector<std::string>{"sources.json"});
}

TEST(PackReader, AMissingOrBrokenFileIsNamed) {
  std::vector<DataFile> files = Changed(kRegion, [](Json&) {});
  std::erase_if(files, [](const DataFile& file) { return file.path == "pack.json"; });
  ASSERT_FALSE(ReadPack(files).problems.empty());
  EXPECT_EQ(ReadPack(files).problems[0].path, "pack.json");
  files = Changed(kRegion, [](Json&) {});
  for (DataFile& file : files) {
    if (file.path == kRegion) file.text.insert(1, "\"code\": \"62\", ");
  }
  ASSERT_FALSE(ReadPack(files).problems.empty());
  EXPECT_EQ(ReadPack(files).problems[0].path, std::string(kRegion) + "/code");
}

}  // namespace
}  // namespace flexpension::test
