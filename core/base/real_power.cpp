#include "core/base/real_power.h"

#include <cmath>

namespace flexpension {

double PowReal(double x, double y) {
  const double whole = std::floor(y);
  double power = 1.0;
  for (int i = static_cast<int>(whole); i > 0; --i) power *= x;
  double root = x;
  for (double rest = y - whole; rest > 0.0;) {
    root = std::sqrt(root);
    rest *= 2.0;
    if (rest < 1.0) continue;
    power *= root;
    rest -= 1.0;
  }
  return power;
}

}  // namespace flexpension
