// What the contribution-rate model computes with: as in the data files, unpacked without a loss.

#include "core/rates/data.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "core/figures/grid.h"
#include "core/figures/pack.h"
#include "core/rates/paper.h"
#include "tests/support/json.h"

namespace flexpension::test {
namespace {

const RatesData& Builtin() {
  static const RatesData data = UnpackRates(BuiltinRates());
  return data;
}

/// The figures of a file of core/data/rates at some ages, row by row.
std::vector<double> ByAge(const std::string& path, const char* sex, auto&& wanted) {
  const Json table = ReadJson(path);
  std::vector<double> rows;
  for (const Json& row : table["values"]) {
    for (std::size_t i = 0; i < row[sex].size(); ++i) {
      if (wanted(table["ages"][i].get<int>())) rows.push_back(row[sex][i]);
    }
  }
  return rows;
}

/// Persons as the file has them, not rounded.
const std::array<std::vector<double>, 2>& Unrounded() {
  static const auto read = [](const char* sex, AgeRange retire) {
    return ByAge("core/data/rates/population.json", sex, [=](int age) {
      return age <= 26 || (age >= retire.first && age <= retire.last + 1);
    });
  };
  static const std::array<std::vector<double>, 2> rows = {read("men", kMenRetire),
                                                          read("women", kWomenRetire)};
  return rows;
}

TEST(Grid, GivesBackTheSameNumbers) {
  const std::vector<int> cells = {0,  -1, 1,  31, 32,  -32, 1000000, -1000000, 7,
                                  12, 12, 12, 0,  999, 2,   3,       4,        5};
  for (const auto kind : {GridKind::kSeries, GridKind::kLife}) {
    for (const std::size_t columns : {1u, 2u, 3u, 6u, 9u, 18u}) {
      EXPECT_EQ(UnpackGrid(kind, columns, PackGrid(kind, columns, cells)), cells);
    }
  }
  std::vector<int> heads(4 * HeadColumns(kMenRetire));
  for (std::size_t i = 0; i < heads.size(); ++i) heads[i] = static_cast<int>(i * i % 10007);
  const std::size_t columns = HeadColumns(kMenRetire);
  EXPECT_EQ(UnpackGrid(GridKind::kHeads, columns, PackGrid(GridKind::kHeads, columns, heads)),
            heads);
}

TEST(Grid, IsPrintable) {
  for (const std::string_view text : {BuiltinRates().men, BuiltinRates().table}) {
    for (const char c : text) EXPECT_TRUE(c >= '0' && c < 'p') << c;
  }
}

TEST(RatesData, PersonsAreThoseOfTheFileInHalfWan) {
  for (std::size_t sex = 0; sex < 2; ++sex) {
    const std::vector<double>& file = Unrounded()[sex];
    ASSERT_EQ(Builtin().at_or_above[sex].size(), file.size());
    for (std::size_t i = 0; i < file.size(); ++i) {
      EXPECT_EQ(Builtin().at_or_above[sex][i],
                static_cast<double>(std::lround(2.0 * file[i])) / 2.0);
    }
  }
}

TEST(RatesData, LifeAndUrbanShareAreThoseOfTheFiles) {
  const auto read = [](const char* sex, AgeRange retire) {
    return ByAge("core/data/rates/remaining_life.json", sex,
                 [=](int age) { return age >= retire.first && age <= retire.last; });
  };
  EXPECT_EQ(Builtin().life[0], read("men", kMenRetire));
  EXPECT_EQ(Builtin().life[1], read("women", kWomenRetire));
  const Json urban = ReadJson("core/data/rates/urban_share.json");
  for (const Json& row : urban["values"]) {
    const int year = row["year"];
    const double per_cent = row["value"];
    EXPECT_NEAR(UrbanFraction(Builtin(), year, false), per_cent / 100.0, 1e-15);
  }
}

TEST(RatesData, TheUrbanShareIsRoundedHalfUpToATenth) {
  EXPECT_EQ(UrbanFraction(Builtin(), 2020, true), 0.614);  // 61.428
  EXPECT_EQ(UrbanFraction(Builtin(), 2018, true), 0.592);  // 59.152
}

TEST(RatesData, AgesBetweenWholeOnesAreInProportion) {
  const double at60 = AtOrAbove(Builtin(), Sex::kMale, 2030, 60.0);
  const double at61 = AtOrAbove(Builtin(), Sex::kMale, 2030, 61.0);
  EXPECT_NEAR(AtOrAbove(Builtin(), Sex::kMale, 2030, 60.25), 0.75 * at60 + 0.25 * at61, 1e-9);
  const double life = RemainingYears(Builtin(), Sex::kFemale, 2030, 55.0);
  const double later = RemainingYears(Builtin(), Sex::kFemale, 2030, 56.0);
  EXPECT_NEAR(RemainingYears(Builtin(), Sex::kFemale, 2030, 55.5), (life + later) / 2, 1e-12);
}

TEST(RatesData, RoundingMovesNoRateVisibly) {
  RatesData unrounded = Builtin();
  unrounded.at_or_above = Unrounded();
  const RatesAssumptions assumptions;
  const RateLists rounded = AllRates(RatesModel(Builtin(), assumptions, {}));
  const RateLists exact = AllRates(RatesModel(unrounded, assumptions, {}));
  double most = 0.0;
  for (std::size_t i = 0; i < exact.size(); ++i) {
    for (std::size_t y = 0; y < exact[i].size(); ++y) {
      most = std::max(most, std::fabs(rounded[i][y] - exact[i][y]));
    }
  }
  EXPECT_LT(most, 0.0005 / 100.0);  // half a thousandth of a point
}

}  // namespace
}  // namespace flexpension::test
