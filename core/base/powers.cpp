#include "core/base/powers.h"

#include <cmath>

namespace flexpension {

double PowInt(double x, int k) {
  double power = 1.0;
  for (int i = 0; i < k; ++i) power *= x;
  return power;
}

double Root12(double x) {
  const double fourth = std::sqrt(std::sqrt(x));  // IEEE square roots are exact to the last bit
  double root = fourth > 1.0 ? fourth : 1.0;      // from above, Newton falls without overshooting
  for (int i = 0; i < 200; ++i) {
    const double next = root - (root * root * root - fourth) / (3.0 * root * root);
    if (!(next < root)) break;
    root = next;
  }
  return root;
}

}  // namespace flexpension
