#include "core/rates/data.h"

#include <cmath>
#include <cstddef>
#include <string_view>

#include "core/figures/grid.h"
#include "core/rates/years.h"

namespace flexpension {
namespace {

constexpr int kFirstUrbanYear = 2018;
constexpr int kFirstYoungAge = 16;

std::vector<double> UnpackHeads(std::string_view text, std::size_t columns) {
  const std::vector<int> heads = UnpackGrid(GridKind::kHeads, columns, text);
  std::vector<double> at_or_above(heads.size());
  for (std::size_t end = heads.size(); end > 0; end -= columns) {
    int steps = 0;  // of half a 万
    for (std::size_t i = end; i > end - columns; --i) {
      steps += heads[i - 1];
      at_or_above[i - 1] = steps / 2.0;
    }
  }
  return at_or_above;
}

std::vector<double> UnpackLife(std::string_view text, std::size_t columns) {
  const std::vector<int> life = UnpackGrid(GridKind::kLife, columns, text);
  std::vector<double> years(life.size());
  for (std::size_t i = 0; i < life.size(); ++i) years[i] = life[i] / 1000.0;
  return years;
}

/// The number at an age in the row of a year; `column` is that of the whole age below.
double Between(const std::vector<double>& rows, std::size_t columns, int year, int column,
               double rest) {
  const auto row = static_cast<std::size_t>(year - kFirstHeadsYear) * columns;
  const double* below = rows.data() + row + static_cast<std::size_t>(column);
  return rest > 0.0 ? below[0] + rest * (below[1] - below[0]) : below[0];
}

}  // namespace

RatesData UnpackRates(const RatesFigures& figures) {
  return {.at_or_above = {UnpackHeads(figures.men, HeadColumns(kMenRetire)),
                          UnpackHeads(figures.women, HeadColumns(kWomenRetire))},
          .life = {UnpackLife(figures.male_life, LifeColumns(kMenRetire)),
                   UnpackLife(figures.female_life, LifeColumns(kWomenRetire))},
          .urban = UnpackGrid(GridKind::kSeries, 1, figures.urban)};
}

double AtOrAbove(const RatesData& data, Sex sex, int year, double age) {
  const AgeRange retire = RetirementAges(sex);
  const double whole = std::floor(age);
  const int below = static_cast<int>(whole);
  const int column = below < retire.first
                         ? below - kFirstYoungAge
                         : below - retire.first + static_cast<int>(kMiddleColumn) + 1;
  return Between(data.at_or_above[static_cast<std::size_t>(sex)], HeadColumns(retire), year, column,
                 age - whole);
}

double RemainingYears(const RatesData& data, Sex sex, int year, double age) {
  const AgeRange retire = RetirementAges(sex);
  const double whole = std::floor(age);
  return Between(data.life[static_cast<std::size_t>(sex)], LifeColumns(retire), year,
                 static_cast<int>(whole) - retire.first, age - whole);
}

double UrbanFraction(const RatesData& data, int year, bool rounded) {
  const int share = data.urban[static_cast<std::size_t>(year - kFirstUrbanYear)];
  const int tenths = (share + 50) / 100;  // of a per cent
  return rounded ? tenths / 1000.0 : share / 100'000.0;
}

}  // namespace flexpension
