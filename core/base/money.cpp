#include "core/base/money.h"

#include <cmath>

namespace flexpension {

Money Fen(double yuan) {
  const double fen = std::fabs(yuan) * 100.0 + 0.5 + 1e-6;
  const bool fits = fen < static_cast<double>(kMoneyLimit.fen());  // false for NaN
  // The conversion drops the fraction, which of a positive number is its floor.
  const Money size = fits ? Money::FromFen(static_cast<std::int64_t>(fen)) : kMoneyLimit;
  return yuan < 0 ? -size : size;
}

double FenOfMany(double yuan) {
  const double size = std::floor(std::fabs(yuan) * 100.0 + 0.5 + 1e-6) / 100.0;
  return yuan < 0 ? 0.0 - size : size;
}

}  // namespace flexpension
