#include "core/compare/in_words.h"

#include <cmath>

namespace flexpension {

std::string Number(int n) { return std::to_string(n); }

std::string Amount(Money money) {
  const std::string fen = std::to_string(100 + money.fen() % 100);
  return std::to_string(money.fen() / 100) + "." + fen.substr(1);
}

std::string Percent(double fraction) {
  const std::string tenths = std::to_string(static_cast<int>(std::floor(fraction * 1000.0 + 0.5)));
  const std::string digits = tenths.size() > 1 ? tenths : "0" + tenths;
  return digits.substr(0, digits.size() - 1) + "." + digits.back() + "%";
}

std::string Decimal(double number, int digits) {
  std::int64_t unit = 1;
  for (int i = 0; i < digits; ++i) unit *= 10;
  const auto units =
      static_cast<std::int64_t>(std::floor(number * static_cast<double>(unit) + 0.5));
  return std::to_string(units / unit) + "." + std::to_string(unit + units % unit).substr(1);
}

}  // namespace flexpension
