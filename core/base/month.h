#ifndef FLEXPENSION_CORE_BASE_MONTH_H_
#define FLEXPENSION_CORE_BASE_MONTH_H_

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace flexpension {

/// A calendar month. Everything the engine does happens in months; there are no days and there is
/// no "now". A person born in month b reaches age n months in month b + n.
class Month {
 public:
  constexpr Month() = default;
  /// `month` is 1 to 12.
  static constexpr Month Of(int year, int month) { return Month(year * 12 + month - 1); }

  constexpr int year() const { return ordinal_ / 12; }
  /// 1 to 12.
  constexpr int month() const { return ordinal_ % 12 + 1; }

  friend constexpr Month operator+(Month m, int months) { return Month(m.ordinal_ + months); }
  friend constexpr Month operator-(Month m, int months) { return Month(m.ordinal_ - months); }
  /// Months from b to a.
  friend constexpr int operator-(Month a, Month b) { return a.ordinal_ - b.ordinal_; }
  constexpr Month& operator++() {
    ++ordinal_;
    return *this;
  }
  friend constexpr auto operator<=>(Month a, Month b) = default;

 private:
  explicit constexpr Month(int ordinal) : ordinal_(ordinal) {}
  int ordinal_ = 0;  // months since January of year 0
};

/// The years for which months are accepted, in data and in requests.
inline constexpr Month kFirstMonth = Month::Of(1900, 1);
inline constexpr Month kLastMonth = Month::Of(2299, 12);

/// Reads "2026-11", exactly: four digits, a hyphen, two digits 01 to 12.
std::optional<Month> ParseMonth(std::string_view text);

/// Writes "2026-11".
std::string ToText(Month month);

/// Writes "2026 年 11 月", for a sentence in Chinese.
std::string InChinese(Month month);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_BASE_MONTH_H_
