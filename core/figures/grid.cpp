#include "core/figures/grid.h"

#include <algorithm>
#include <cstdint>

#include "core/figures/rates_figures.h"

namespace flexpension {
namespace {

// A digit holds five bits, lowest first; the sixth says that another one follows.
constexpr char kZero = '0';
constexpr unsigned kDigit = 32;

/// True if the column is the cohort that stood in the column before it a year ago.
bool IsCohort(std::size_t columns, std::size_t column) {
  return column != 0 && column != kMiddleColumn && column != kMiddleColumn + 1 &&
         column != columns - 1;
}

/// What the cells before cell `at` let one expect there.
int Expected(GridKind kind, std::size_t columns, std::span<const int> cells, std::size_t at) {
  const std::size_t row = at / columns;
  const std::size_t column = at % columns;
  const auto back = [&](std::size_t rows, std::size_t to_left) {
    return cells[at - rows * columns - to_left];
  };
  if (row == 0) return column == 0 ? 0 : back(0, 1);
  if (kind == GridKind::kLife && column != 0) return back(1, 0) + back(0, 1) - back(1, 1);
  if (kind == GridKind::kHeads && IsCohort(columns, column)) {
    const int cohort = back(1, 1);
    const std::int64_t before = row == 1 ? 0 : back(2, 1);
    if (before == 0) return cohort;
    return cohort + static_cast<int>(cohort * (back(1, 0) - before) / before);
  }
  return row == 1 ? back(1, 0) : 2 * back(1, 0) - back(2, 0);
}

}  // namespace

std::string PackGrid(GridKind kind, std::size_t columns, std::span<const int> cells) {
  std::string text;
  for (std::size_t at = 0; at < cells.size(); ++at) {
    const int more = cells[at] - Expected(kind, columns, cells, at);
    // Zigzag: 0, -1, 1, -2, 2 ... so that small differences of either sign are short.
    unsigned rest =
        more < 0 ? 2 * static_cast<unsigned>(-(more + 1)) + 1 : 2 * static_cast<unsigned>(more);
    for (; rest >= kDigit; rest /= kDigit) {
      text += static_cast<char>(kZero + static_cast<char>(kDigit + rest % kDigit));
    }
    text += static_cast<char>(kZero + static_cast<char>(rest));
  }
  return text;
}

std::vector<int> UnpackGrid(GridKind kind, std::size_t columns, std::string_view text) {
  const auto is_last = [](char c) { return c < kZero + static_cast<char>(kDigit); };
  std::vector<int> cells(
      static_cast<std::size_t>(std::count_if(text.begin(), text.end(), is_last)));
  std::size_t at = 0;
  unsigned number = 0;
  unsigned weight = 1;
  for (const char c : text) {
    number += static_cast<unsigned>(c - kZero) % kDigit * weight;
    weight *= kDigit;
    if (!is_last(c)) continue;
    const int half = static_cast<int>(number / 2);
    cells[at] = Expected(kind, columns, cells, at) + (number % 2 == 1 ? -half - 1 : half);
    ++at;
    number = 0;
    weight = 1;
  }
  return cells;
}

}  // namespace flexpension
