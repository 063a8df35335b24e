#include "core/base/logarithm.h"

#include <array>
#include <cmath>
#include <cstdint>
#include <cstring>

namespace flexpension {
namespace {

// ln 2 in two parts: the first has so few digits that its product with an exponent is exact.
constexpr double kLn2 = 0x1.62e42feep-1;
constexpr double kLn2Rest = 0x1.a39ef35793c76p-33;
/// The bits of √½: what is left without the exponent lies from there to √2.
constexpr std::int64_t kRootHalf = 0x3FE6A09E667F3BCD;

/// 1 / i!, enough of them for |x| up to half of ln 2.
constexpr auto kExpTerms = [] {
  std::array<double, 15> terms{};
  double factorial = 1.0;
  for (std::size_t i = 0; i < terms.size(); ++i) {
    if (i > 0) factorial *= static_cast<double>(i);
    terms[i] = 1.0 / factorial;
  }
  return terms;
}();
/// Beyond this the result or its inverse is no longer a normal number.
constexpr double kMostExponent = 708.0;

}  // namespace

double Log(double x) {
  std::int64_t bits = 0;
  std::memcpy(&bits, &x, sizeof bits);
  const std::int64_t exponent = (bits - kRootHalf) >> 52;
  bits -= exponent * (std::int64_t{1} << 52);
  double part = 0.0;
  std::memcpy(&part, &bits, sizeof part);
  // ln part = 2 artanh s = 2 s (1 + s²/3 + s⁴/5 + …) with |s| < 0.172: eleven terms are enough.
  const double s = (part - 1.0) / (part + 1.0);
  const double s2 = s * s;
  const double s4 = s2 * s2;
  const double odd =
      1.0 / 3 +
      s4 * (1.0 / 7 + s4 * (1.0 / 11 + s4 * (1.0 / 15 + s4 * (1.0 / 19 + s4 * (1.0 / 23)))));
  const double even =
      1.0 / 5 + s4 * (1.0 / 9 + s4 * (1.0 / 13 + s4 * (1.0 / 17 + s4 * (1.0 / 21))));
  const auto e = static_cast<double>(exponent);
  return e * kLn2 + (2.0 * s + (2.0 * s * s2 * (odd + s2 * even) + e * kLn2Rest));
}

double Exp(double x) {
  if (x < -kMostExponent) return 0.0;
  x = std::fmin(x, kMostExponent);
  const double twos = std::floor(x / kLn2 + 0.5);
  const double part = (x - twos * kLn2) - twos * kLn2Rest;
  double sum = 0.0;
  for (std::size_t i = kExpTerms.size(); i > 0; --i) sum = sum * part + kExpTerms[i - 1];
  std::int64_t bits = 0;
  std::memcpy(&bits, &sum, sizeof bits);
  bits += static_cast<std::int64_t>(twos) * (std::int64_t{1} << 52);
  std::memcpy(&sum, &bits, sizeof sum);
  return sum;
}

}  // namespace flexpension
