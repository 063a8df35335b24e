#include "core/population/crowd.h"

#include <algorithm>
#include <numeric>

namespace flexpension {
namespace {

/// Weights in whole units.
std::vector<std::int64_t> UnitsOf(const std::vector<Cell>& cells, double& unit) {
  double largest = 0.0;
  for (const Cell& cell : cells) largest = std::max(largest, cell.weight);
  unit = ExactUnit(largest * static_cast<double>(kMostCells));
  std::vector<std::int64_t> units;
  units.reserve(cells.size());
  for (const Cell& cell : cells) units.push_back(static_cast<std::int64_t>(cell.weight * unit));
  return units;
}

}  // namespace

bool Weigh(Crowd& crowd) {
  double unit = 1.0;
  const auto units = UnitsOf(crowd.request.cells, unit);
  const auto all = static_cast<double>(std::accumulate(units.begin(), units.end(), std::int64_t{}));
  if (all <= 0.0) return false;
  crowd.persons = all / unit;
  for (const std::int64_t weight : units) crowd.share.push_back(static_cast<double>(weight) / all);
  return true;
}

void CutIntoTenths(Crowd& crowd) {
  const std::vector<Cell>& cells = crowd.request.cells;
  double unit = 1.0;
  const auto units = UnitsOf(cells, unit);
  const auto all = std::accumulate(units.begin(), units.end(), std::int64_t{});
  std::vector<std::size_t> order(cells.size());
  std::iota(order.begin(), order.end(), std::size_t{});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return cells[a].person.monthly_income < cells[b].person.monthly_income;
  });
  // Where tenth t ends: t · (all / 10) and t parts of what is over.
  const auto end_of = [&](int t) { return all / 10 * t + all % 10 * t / 10; };
  constexpr int kLast = static_cast<int>(kTenths) - 1;
  std::int64_t before = 0;
  int tenth = 0;
  for (const std::size_t c : order) {
    std::int64_t left = units[c];
    while (left > 0) {
      while (tenth < kLast && before >= end_of(tenth + 1)) ++tenth;
      const std::int64_t room = tenth < kLast ? end_of(tenth + 1) - before : left;
      const std::int64_t part = std::min(left, room);
      crowd.tenths.push_back({c, tenth, static_cast<double>(part) / static_cast<double>(all)});
      before += part;
      left -= part;
    }
  }
  double highest = 0.0;
  for (const Cell& cell : cells) highest = std::max(highest, cell.person.monthly_income);
  std::vector<ExactSum> incomes(kTenths, ExactSum(ExactUnit(highest)));
  std::vector<ExactSum> shares(kTenths);
  for (const TenthPart& part : crowd.tenths) {
    const auto t = static_cast<std::size_t>(part.tenth);
    incomes[t].Add(part.share * cells[part.cell].person.monthly_income);
    shares[t].Add(part.share);
  }
  for (std::size_t t = 0; t < kTenths; ++t) {
    const double share = shares[t].value();
    crowd.tenth_income.push_back(share > 0.0 ? incomes[t].value() / share : 0.0);
  }
}

}  // namespace flexpension
