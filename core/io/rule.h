#ifndef FLEXPENSION_CORE_IO_RULE_H_
#define FLEXPENSION_CORE_IO_RULE_H_

#include <cstddef>
#include <limits>

namespace flexpension {

/// What a field accepts besides its type: bounds of a number (of each number in a list), lengths of
/// a text or a list, the unit to show.
struct Rule {
  double min = -std::numeric_limits<double>::infinity();
  double max = std::numeric_limits<double>::infinity();
  const char* unit = "";
  std::size_t min_items = 0;
  std::size_t max_items = 1000;
  bool yearly = false;  ///< a dated series is dated by year, not by month
};

/// Anything of the type.
inline constexpr Rule kAnyRule;

constexpr Rule Between(double min, double max, const char* unit = "") {
  return {.min = min, .max = max, .unit = unit};
}
constexpr Rule Items(std::size_t min, std::size_t max) {
  return {.min_items = min, .max_items = max};
}

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_IO_RULE_H_
