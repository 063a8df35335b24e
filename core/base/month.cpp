#include "core/base/month.h"

namespace flexpension {

std::optional<Month> ParseMonth(std::string_view text) {
  if (text.size() != 7 || text[4] != '-') return std::nullopt;
  int digits[6] = {};
  int n = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (i == 4) continue;
    if (text[i] < '0' || text[i] > '9') return std::nullopt;
    digits[n++] = text[i] - '0';
  }
  const int year = digits[0] * 1000 + digits[1] * 100 + digits[2] * 10 + digits[3];
  const int month = digits[4] * 10 + digits[5];
  if (month < 1 || month > 12) return std::nullopt;
  return Month::Of(year, month);
}

std::string ToText(Month month) {
  const int year = month.year();
  const auto digit = [](int n) { return static_cast<char>('0' + n % 10); };
  return {digit(year / 1000),        digit(year / 100),   digit(year / 10), digit(year), '-',
          digit(month.month() / 10), digit(month.month())};
}

std::string InChinese(Month month) {
  return std::to_string(month.year()) + " 年 " + std::to_string(month.month()) + " 月";
}

}  // namespace flexpension
