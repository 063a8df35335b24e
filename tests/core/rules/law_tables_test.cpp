#include <gtest/gtest.h>

#include <cstdlib>
#include <map>

#include "core/rules/retirement.h"
#include "tests/support/build.h"
#include "tests/support/json.h"
#include "tests/support/record.h"

namespace flexpension::test {
namespace {

using Row = std::vector<std::string>;

int Number(const std::string& text) { return std::atoi(text.c_str()); }

Category CategoryOf(const std::string& group) {
  if (group == "female_55") return Category::kFemale55;
  return group == "female_50" ? Category::kFemale50 : Category::kMale;
}

/// One row of the annexes: everyone born in these months retires at this age.
struct Cohort {
  Category category;
  Month from;
  Month to;
  int delay;
  int age;  // months
  Row row;
};

std::vector<Cohort> Cohorts() {
  std::vector<Cohort> cohorts;
  for (const Row& row : ReadRows("tests/data/retirement_age_cohorts.csv")) {
    cohorts.push_back({CategoryOf(row[0]), *ParseMonth(row[1]),
                       ParseMonth(row[2]).value_or(kLastMonth), Number(row[3]),
                       Number(row[4]) * 12 + Number(row[5]), row});
  }
  return cohorts;
}

TEST(StatutoryAge, MeetsAll132CohortsOfTheAnnexes) {
  const std::vector<Cohort> cohorts = Cohorts();
  EXPECT_EQ(cohorts.size(), 132u);
  Record record("law-cohorts", {{"exact", 0}});
  for (const Cohort& cohort : cohorts) {
    record.Next();
    SCOPED_TRACE(cohort.row[0] + " " + cohort.row[1]);
    EXPECT_EQ(cohort.age, OriginalAge(cohort.category) + cohort.delay);
    EXPECT_EQ(StatutoryAge(cohort.category, cohort.from), cohort.age);
    EXPECT_EQ(ToText(cohort.from + cohort.age), cohort.row[6]);
    if (cohort.to == kLastMonth) continue;  // the last cohort is open
    EXPECT_EQ(StatutoryAge(cohort.category, cohort.to), cohort.age);
    EXPECT_EQ(ToText(cohort.to + cohort.age), cohort.row[7]);
  }
}

TEST(StatutoryAge, MeetsTheCohortsForEveryBirthMonthFrom1960To2010) {
  const std::vector<Cohort> cohorts = Cohorts();
  Record record("law-birth-months", {{"exact", 0}});
  for (const Category category : {Category::kMale, Category::kFemale55, Category::kFemale50}) {
    for (Month birth = M(1960, 1); birth <= M(2010, 12); ++birth) {
      record.Next();
      int expected = OriginalAge(category);
      int rows = 0;
      for (const Cohort& cohort : cohorts) {
        if (cohort.category != category || birth < cohort.from || birth > cohort.to) continue;
        expected = cohort.age;
        ++rows;
      }
      EXPECT_LE(rows, 1) << "cohorts overlap at " << ToText(birth);
      EXPECT_EQ(StatutoryAge(category, birth), expected) << ToText(birth);
    }
  }
}

TEST(StatutoryAge, MeetsTheRowsCheckedOneByOne) {
  const auto rows = ReadRows("tests/data/retirement_age_rows.csv");
  EXPECT_EQ(rows.size(), 64u);
  Record record("law-checked-rows", {{"exact", 0}});
  for (const Row& row : rows) {
    record.Next();
    SCOPED_TRACE(row[0] + " " + row[2]);
    const Category category = CategoryOf(row[0]);
    const Month birth = *ParseMonth(row[2]);
    EXPECT_EQ(OriginalAge(category), Number(row[1]) * 12);
    EXPECT_EQ(StatutoryAge(category, birth), Number(row[4]) * 12 + Number(row[5]));
    EXPECT_EQ(StatutoryAge(category, birth) - OriginalAge(category), Number(row[3]));
    EXPECT_EQ(ToText(birth + StatutoryAge(category, birth)), row[6]);
  }
}

TEST(MinimumMonths, MeetEveryYearOfTheTable) {
  const auto rows = ReadRows("tests/data/minimum_months.csv");
  EXPECT_EQ(rows.size(), 22u);
  Record record("law-minimum-months", {{"exact", 0}});
  for (const Row& row : rows) {
    record.Next();
    EXPECT_EQ(MinimumMonths(Number(row[0])), Number(row[1])) << row[0];
    EXPECT_EQ(Number(row[1]), Number(row[2]) * 12 + Number(row[3])) << row[0];
  }
}

TEST(PayoutMonths, MeetEveryMonthOfTheTable) {
  const auto rows = ReadRows("tests/data/payout_months_by_month.csv");
  EXPECT_EQ(rows.size(), 361u);
  Record record("law-payout-months", {{"exact", 0}});
  for (const Row& row : rows) {
    record.Next();
    const int age = Number(row[0]) * 12 + Number(row[1]);
    EXPECT_EQ(PayoutMonths(LawPayoutMonths(), age), std::strtod(row[2].c_str(), nullptr))
        << row[0] << " years " << row[1] << " months";
  }
}

TEST(PayoutMonths, MeetTheOfficialTableAtWholeAges) {
  // 国发〔2005〕38号, annex.
  const std::map<int, int> some{{40, 233}, {47, 208}, {50, 195}, {55, 170},
                                {60, 139}, {63, 117}, {65, 101}, {70, 56}};
  for (const auto& [age, months] : some) {
    EXPECT_EQ(PayoutMonths(LawPayoutMonths(), age * 12), months) << age;
  }
  for (std::size_t i = 0; i < LawPayoutMonths().size(); ++i) {
    const int age = (kPayoutFirstAge + static_cast<int>(i)) * 12;
    EXPECT_EQ(PayoutMonths(LawPayoutMonths(), age), LawPayoutMonths()[i]) << age;
  }
}

}  // namespace
}  // namespace flexpension::test
