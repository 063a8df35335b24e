#ifndef FLEXPENSION_CORE_FIGURES_FIGURE_LIST_H_
#define FLEXPENSION_CORE_FIGURES_FIGURE_LIST_H_

#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/figures/series.h"

namespace flexpension {

/// Many figures, a column for each of their members: compiled in, that is a quarter smaller when it
/// is sent than the figures one after another. Entry i of every column is of figure i.
struct FigureColumns {
  const Month* from = nullptr;
  const double* value = nullptr;          ///< yuan a month; not a number: known not to be known
  const std::uint16_t* source = nullptr;  ///< which of the texts
  const char* texts = nullptr;            ///< one behind the other, each ended by a NUL
  const char* status = nullptr;           ///< digits: the place of the Status
  const char* confidence = nullptr;       ///< letters; a space where there is none
};

/// Some figures in a row out of columns, which outlive the list.
struct FigureList {
  const FigureColumns* columns = nullptr;
  std::uint16_t first = 0;
  std::uint16_t size = 0;

  bool empty() const { return size == 0; }
  /// Figure number `i` of the list; its texts are those of the columns.
  Figure At(std::size_t i) const;
  std::vector<Figure> All() const;
};

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_FIGURES_FIGURE_LIST_H_
