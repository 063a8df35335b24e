#include "core/figures/decimal_list.h"

namespace flexpension {

std::vector<double> DecimalList::Values() const {
  std::vector<double> values;
  values.reserve(steps.size());
  int sum = 0;
  for (const int step : steps) values.push_back(static_cast<double>(sum += step) / units);
  return values;
}

}  // namespace flexpension
