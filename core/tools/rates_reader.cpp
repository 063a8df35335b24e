#include "core/tools/rates_reader.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

#include "core/figures/grid.h"
#include "core/tools/fields_rates_data.h"

namespace flexpension {
namespace {

constexpr int kFirstUrbanYear = 2018;
constexpr int kFirstYear = 2019;
constexpr int kLastYear = 2050;
constexpr int kFirstTableYear = 2020;
constexpr AgeRange kYoungAges = {16, 26};
constexpr double kCohortChange = 0.05;
constexpr double kLifeJump = 1.5;

// The order of the series in the answer, and so of the columns.
constexpr std::array<std::string_view, 8> kColumns = {
    "pooled_actual",  "pooled_desired_low",  "pooled_desired_high",  "pooled_potential",
    "account_actual", "account_desired_low", "account_desired_high", "account_potential"};

int Round(double value) { return static_cast<int>(std::lround(value)); }

std::vector<int> Ages(std::initializer_list<std::pair<int, int>> runs) {
  std::vector<int> ages;
  for (const auto& [first, last] : runs) {
    for (int age = first; age <= last; ++age) ages.push_back(age);
  }
  return ages;
}

class RatesReader {
 public:
  RatesReader(std::span<const DataFile> files, Storage& storage, Checks& checks)
      : files_(files), storage_(storage), checks_(checks) {}

  RatesFigures Read() {
    RatesFigures figures;
    ReadPopulation(figures);
    ReadLife(figures);
    ReadUrban(figures);
    ReadTable(figures);
    return figures;
  }

 private:
  void Wrong(const std::string& what) { checks_.Wrong(path_, what); }

  /// Fills `table` from a file below rates/; false if that cannot be used.
  template <class T>
  bool ReadFile(const std::string& name, T& table) {
    path_ = "rates/" + name;
    if (!ReadDataFile(files_, path_, table, checks_)) return false;
    checks_.Sourced(path_, table.head.source, table.head.confidence);
    return true;
  }

  template <class Rows>
  bool HasYears(const Rows& rows, int first, int last, int step = 1) {
    bool right = static_cast<int>(rows.size()) == (last - first) / step + 1;
    for (std::size_t i = 0; right && i < rows.size(); ++i) {
      right = rows[i].year == first + step * static_cast<int>(i);
    }
    if (!right) Wrong("years must run from " + std::to_string(first) + " without a hole");
    return right;
  }

  bool HasAges(const data::ByAgeTable& table, const std::vector<int>& ages) {
    bool right = table.ages == ages;
    for (const data::ByAgeRow& row : table.values) {
      right = right && row.men.size() == ages.size() && row.women.size() == ages.size();
    }
    if (!right) Wrong("must have the ages of the model, men and women");
    return right && HasYears(table.values, kFirstYear, kLastYear);
  }

  /// The numbers of a row at some ages; HasAges has seen that they are there.
  static std::vector<double> AtAges(const data::ByAgeTable& table, const std::vector<double>& row,
                                    const std::vector<int>& ages) {
    std::vector<double> values;
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (std::count(ages.begin(), ages.end(), table.ages[i]) > 0) values.push_back(row[i]);
    }
    return values;
  }

  /// Persons of one age or run of ages in steps of 5,000, from persons of an age or older in 万.
  std::vector<int> Heads(const data::ByAgeTable& table, std::vector<double> data::ByAgeRow::*sex,
                         AgeRange retire) {
    const std::vector<int> ages =
        Ages({{kYoungAges.first, kYoungAges.last}, {retire.first, retire.last + 1}});
    std::vector<int> heads;
    for (const data::ByAgeRow& row : table.values) {
      const std::vector<double> at_or_above = AtAges(table, row.*sex, ages);
      for (std::size_t i = 0; i < at_or_above.size(); ++i) {
        const double older = i + 1 < at_or_above.size() ? at_or_above[i + 1] : 0.0;
        if (!(at_or_above[i] > older)) Wrong(At(row.year) + "numbers must fall with age");
        heads.push_back(Round(2.0 * at_or_above[i]) - Round(2.0 * older));
      }
    }
    return heads;
  }

  void CheckCohorts(std::size_t columns, const std::vector<int>& heads) {
    // Where several ages stand together there is no cohort to follow.
    const auto is_single = [&](std::size_t i) { return i != kMiddleColumn && i + 1 != columns; };
    for (std::size_t at = columns; at < heads.size(); ++at) {
      const std::size_t i = at % columns;
      if (i == 0 || !is_single(i - 1) || !is_single(i)) continue;
      const double before = heads[at - columns - 1];
      if (std::abs(heads[at] - before) <= kCohortChange * before) continue;
      Wrong(At(kFirstYear + static_cast<int>(at / columns)) + "the cohort in column " +
            std::to_string(i) + " changes too much");
    }
  }

  void ReadPopulation(RatesFigures& figures) {
    data::ByAgeTable table;
    if (!ReadFile("population.json", table) ||
        !HasAges(table, Ages({{kYoungAges.first, kYoungAges.last}, {48, 71}})))
      return;
    const auto pack = [&](std::vector<double> data::ByAgeRow::*sex, AgeRange retire) {
      const std::size_t columns = HeadColumns(retire);
      const std::vector<int> heads = Heads(table, sex, retire);
      CheckCohorts(columns, heads);
      return storage_.Keep(PackGrid(GridKind::kHeads, columns, heads));
    };
    figures.men = pack(&data::ByAgeRow::men, kMenRetire);
    figures.women = pack(&data::ByAgeRow::women, kWomenRetire);
  }

  void CheckLife(const data::ByAgeTable& table) {
    for (std::size_t y = 0; y < table.values.size(); ++y) {
      const data::ByAgeRow& row = table.values[y];
      for (std::size_t i = 0; i < table.ages.size(); ++i) {
        if (row.women[i] <= row.men[i]) Wrong(At(row.year) + "men live longer than women");
        for (const auto sex : {&data::ByAgeRow::men, &data::ByAgeRow::women}) {
          const double years = (row.*sex)[i];
          if (i > 0 && years >= (row.*sex)[i - 1]) Wrong(At(row.year) + "life must fall with age");
          if (y > 0 && std::fabs(years - (table.values[y - 1].*sex)[i]) > kLifeJump) {
            Wrong(At(row.year) + "life jumps");
          }
        }
      }
    }
  }

  void ReadLife(RatesFigures& figures) {
    data::ByAgeTable table;
    if (!ReadFile("remaining_life.json", table) || !HasAges(table, Ages({{48, 70}}))) return;
    CheckLife(table);
    const auto pack = [&](std::vector<double> data::ByAgeRow::*sex, AgeRange retire) {
      const std::vector<int> ages = Ages({{retire.first, retire.last}});
      std::vector<int> life;
      for (const data::ByAgeRow& row : table.values) {
        for (const double years : AtAges(table, row.*sex, ages))
          life.push_back(Round(1000.0 * years));
      }
      return storage_.Keep(PackGrid(GridKind::kLife, ages.size(), life));
    };
    figures.male_life = pack(&data::ByAgeRow::men, kMenRetire);
    figures.female_life = pack(&data::ByAgeRow::women, kWomenRetire);
  }

  void ReadUrban(RatesFigures& figures) {
    data::YearTable table;
    if (!ReadFile("urban_share.json", table)) return;
    if (!HasYears(table.values, kFirstUrbanYear, kLastYear)) return;
    std::vector<int> shares;
    for (const data::YearRow& row : table.values) {
      shares.push_back(Round(1000.0 * row.value));
      if (shares.size() > 1 && shares.back() <= shares[shares.size() - 2]) {
        Wrong(At(row.year) + "the urban share must rise");
      }
    }
    figures.urban = storage_.Keep(PackGrid(GridKind::kSeries, 1, shares));
  }

  void AddRates(const std::vector<double>& rates, std::vector<int>& cells) {
    if (rates.size() != kColumns.size()) return Wrong("every row has eight rates");
    for (const double rate : rates) cells.push_back(Round(100.0 * rate));
    for (const std::size_t low : {1u, 5u}) {
      // Both are rounded to two decimals.
      if (std::fabs(rates[low + 1] - 1.4 * rates[low]) > 0.0121) Wrong("high is not 1.4 times low");
    }
  }

  void ReadTable(RatesFigures& figures) {
    data::PaperTable table;
    if (!ReadFile("table_1.json", table)) return;
    if (!HasYears(table.values, kFirstTableYear, kLastYear, 2)) return;
    if (!std::equal(table.columns.begin(), table.columns.end(), kColumns.begin(), kColumns.end())) {
      Wrong("the columns must be the eight series in the order of the answer");
    }
    std::vector<int> cells;
    for (const data::RatesRow& row : table.values) AddRates(row.rates, cells);
    AddRates(table.means, cells);
    figures.table = storage_.Keep(PackGrid(GridKind::kSeries, kColumns.size(), cells));
    std::vector<RatesFinding> findings;
    for (const data::FindingRow& row : table.findings) {
      if (row.kind != "slip" && row.kind != "open") Wrong("a finding is a slip or open");
      findings.push_back(
          {storage_.Keep(row.kind), storage_.Keep(row.code), storage_.Keep(row.message)});
    }
    figures.findings = storage_.Keep(std::move(findings));
  }

  static std::string At(int year) { return std::to_string(year) + ": "; }

  std::span<const DataFile> files_;
  Storage& storage_;
  Checks& checks_;
  std::string path_;
};

}  // namespace

RatesFigures ReadRates(std::span<const DataFile> files, Storage& storage, Checks& checks) {
  return RatesReader(files, storage, checks).Read();
}

}  // namespace flexpension
