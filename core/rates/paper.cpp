#include "core/rates/paper.h"

#include "core/figures/grid.h"

namespace flexpension {
namespace {

constexpr auto kPaperYears = YearsFrom<kTableYears, 2>();
constexpr double kHundredths = 1e4;  // of a point, in 1

double MeanOf(const YearlyRates& rates) {
  double sum = 0.0;
  for (const double rate : rates) sum += rate;
  return sum / kRatesYears;
}

}  // namespace

RateLists AllRates(const RatesModel& model) {
  RateLists lists;
  for (std::size_t i = 0; i < lists.size(); ++i) {
    for (int y = 0; y < kRatesYears; ++y) {
      lists[i][static_cast<std::size_t>(y)] =
          model.Rate(static_cast<RateSeries>(i), kFirstRatesYear + y);
    }
  }
  return lists;
}

RatesPaper PaperOf(const RatesFigures& figures, const RatesData& data) {
  const RatesAssumptions assumptions;
  const RateLists computed = AllRates(RatesModel(data, assumptions, {}));
  const std::vector<int> cells = UnpackGrid(GridKind::kSeries, kRateSeries, figures.table);
  RatesPaper paper;
  paper.years = kPaperYears;
  for (std::size_t i = 0; i < computed.size(); ++i) {
    for (std::size_t row = 0; row < kTableYears; ++row) {
      paper.printed[i][row] = cells[row * kRateSeries + i] / kHundredths;
      paper.residuals[i][row] = computed[i][2 * row] - paper.printed[i][row];
    }
    paper.means[i] = cells[cells.size() - kRateSeries + i] / kHundredths;
    paper.mean_residuals[i] = MeanOf(computed[i]) - paper.means[i];
  }
  paper.findings = figures.findings;
  return paper;
}

}  // namespace flexpension
