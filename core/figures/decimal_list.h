#ifndef FLEXPENSION_CORE_FIGURES_DECIMAL_LIST_H_
#define FLEXPENSION_CORE_FIGURES_DECIMAL_LIST_H_

#include <span>
#include <vector>

namespace flexpension {

/// Numbers as a table prints them, with the same few decimals: each is kept as whole units more
/// than the one before it. Compiled in, that is a third of what doubles are when it is sent. Exact:
/// a whole number divided by a power of ten is the double that the printed digits are read as.
struct DecimalList {
  std::span<const int> steps;
  int units = 1;  ///< of one: a power of ten

  std::vector<double> Values() const;
};

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_FIGURES_DECIMAL_LIST_H_
