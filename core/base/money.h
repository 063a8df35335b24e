#ifndef FLEXPENSION_CORE_BASE_MONEY_H_
#define FLEXPENSION_CORE_BASE_MONEY_H_

#include <compare>
#include <cstdint>

namespace flexpension {

/// An amount that is paid, credited or awarded, in whole fen (1/100 yuan).
///
/// Sums and differences are exact. There is no product: a share, an interest or a raise is worked
/// out in yuan (`double`) and comes back through Fen(), the only place where money is rounded.
/// Wages, contribution bases, bounds and benefit bases are not Money: they stay unrounded `double`.
class Money {
 public:
  [[gnu::always_inline]] constexpr Money() = default;
  [[gnu::always_inline]] static constexpr Money FromFen(std::int64_t fen) { return Money(fen); }

  [[gnu::always_inline]] constexpr std::int64_t fen() const { return fen_; }
  /// The nearest double to the exact amount, yuan.
  [[gnu::always_inline]] constexpr double yuan() const { return static_cast<double>(fen_) / 100.0; }

  [[gnu::always_inline]] constexpr Money& operator+=(Money other) {
    fen_ += other.fen_;
    return *this;
  }
  [[gnu::always_inline]] constexpr Money& operator-=(Money other) {
    fen_ -= other.fen_;
    return *this;
  }
  [[gnu::always_inline]] friend constexpr Money operator+(Money a, Money b) { return a += b; }
  [[gnu::always_inline]] friend constexpr Money operator-(Money a, Money b) { return a -= b; }
  [[gnu::always_inline]] friend constexpr Money operator-(Money a) { return Money(-a.fen_); }
  [[gnu::always_inline]] friend constexpr auto operator<=>(Money a, Money b) = default;

 private:
  [[gnu::always_inline]] explicit constexpr Money(std::int64_t fen) : fen_(fen) {}
  std::int64_t fen_ = 0;
};

/// No single amount that Fen() returns is larger than this (a hundred billion yuan), so that sums
/// over any lifetime stay exact. A result that reaches it is refused, never shown.
inline constexpr Money kMoneyLimit = Money::FromFen(10'000'000'000'000);

/// Rounds yuan to the fen, half away from zero: floor(|x|·100 + 0.5 + 1e-6), sign restored
/// (core/model.md#money).
/// The 1e-6 fen of slack makes products such as 0.2 · base, whose exact value ends in half a fen,
/// round as they do on paper. Amounts beyond kMoneyLimit, infinities and NaN give ±kMoneyLimit.
Money Fen(double yuan);

/// Yuan rounded to the fen in the same way: of many persons, which may be more than kMoneyLimit.
double FenOfMany(double yuan);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_BASE_MONEY_H_
