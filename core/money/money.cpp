#include "core/money/money.h"

#include <cmath>

namespace flexpension {

Money Fen(double yuan) {
  const double rounded = std::floor(std::fabs(yuan) * 100.0 + 0.5 + 1e-6);
  const bool fits = rounded < static_cast<double>(kMoneyLimit.fen());  // false for NaN
  const Money size = fits ? Money::FromFen(static_cast<std::int64_t>(rounded)) : kMoneyLimit;
  return yuan < 0 ? -size : size;
}

}  // namespace flexpension
