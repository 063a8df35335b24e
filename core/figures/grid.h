#ifndef FLEXPENSION_CORE_FIGURES_GRID_H_
#define FLEXPENSION_CORE_FIGURES_GRID_H_

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace flexpension {

/// How a cell of a grid is foretold from the cells before it; what is stored is the difference.
enum class GridKind {
  kSeries,  ///< each column goes on as it did in the last two rows
  kHeads,   ///< persons by age (HeadColumns): a cohort moves one column a row and loses about the
            ///< same share as the cohort before it did at that age
  kLife,    ///< remaining life by age: changes like that of the age before
};

/// Whole numbers, row by row, as a short text of printable characters. Exact: UnpackGrid gives back
/// the same numbers. Only make_pack packs.
std::string PackGrid(GridKind kind, std::size_t columns, std::span<const int> cells);

/// The numbers of a text made by PackGrid with the same kind and columns.
std::vector<int> UnpackGrid(GridKind kind, std::size_t columns, std::string_view text);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_FIGURES_GRID_H_
