#ifndef FLEXPENSION_CORE_FIGURES_BURDEN_FIGURES_H_
#define FLEXPENSION_CORE_FIGURES_BURDEN_FIGURES_H_

#include <optional>
#include <span>
#include <string_view>

#include "core/figures/pack_text.h"

namespace flexpension {

/// A contribution base that a share of the paper's table is found to rest on.
struct BurdenBase {
  double base = 0.0;  ///< yuan a month
  PackText basis;     ///< of which year, and how it follows from what was published
  std::string_view source;
  std::string_view confidence;
};

/// A row of Lu & Li's table 1: shares are fractions, as printed.
struct BurdenTableRow {
  std::string_view region;
  double income = 0.0;  ///< yuan a month
  double average_share = 0.0;
  double floor_share = 0.0;
  std::optional<BurdenBase> average;  ///< none: no source was found
  std::optional<BurdenBase> floor;
};

/// Lu & Li's table 1 and what is known of it: shown as printed, never an input.
struct BurdenTable {
  int contribution_year = 0;
  PackText note;
  std::string_view source;
  std::string_view confidence;
  std::span<const BurdenTableRow> rows;
};

/// The table compiled into this program: apart from the pack, which the module of the page
/// Calculate holds without it.
const BurdenTable& BuiltinBurdenTable();

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_FIGURES_BURDEN_FIGURES_H_
