#ifndef FLEXPENSION_CORE_RULES_MEASURES_H_
#define FLEXPENSION_CORE_RULES_MEASURES_H_

#include <optional>
#include <span>

#include "core/base/money.h"
#include "core/base/month.h"
#include "core/rules/pension.h"

namespace flexpension {

/// Σ flow_k · discount_k, yuan, unrounded (core/model.md#present-value). `discounts` is at least as
/// long as `flows`.
double PresentValue(std::span<const Money> flows, std::span<const double> discounts);

/// Internal rate of return of monthly flows (flow k falls k months after the valuation month):
/// the monthly rate i in (-5 %, 5 %) with Σ flow_k / (1+i)^k = 0, annualised (1+i)^12 - 1.
/// None unless the sum is positive at -5 % and negative at 5 %. Where the sum has several roots,
/// it is the one that halving the interval leads to. Exact to about 1e-12.
/// Source: core/model.md#internal-rate.
std::optional<double> InternalRate(std::span<const Money> flows);
/// The same for flows in yuan that are no whole fen.
std::optional<double> InternalRate(std::span<const double> yuan);

/// Months after the first payment within which a pension can break even.
inline constexpr int kBreakEvenHorizon = 960;

/// First month in which the pensions received since `first` (nominal, with yearly raises, going on
/// past death) reach `total`; none within kBreakEvenHorizon months after `first`.
/// `payment(raise)` is the next month's payment, raised before it if `raise`, which is so in each
/// January after `first`. Source: core/model.md#break-even.
template <class Payment>
std::optional<Month> BreakEvenMonth(Month first, Money total, Payment payment) {
  Money received;
  for (int k = 0; k <= kBreakEvenHorizon; ++k) {
    const Month month = first + k;
    received += payment(k > 0 && month.month() == 1);
    if (received >= total) return month;
  }
  return std::nullopt;
}

/// The same for a pension in parts.
std::optional<Month> BreakEvenMonth(PensionParts pension, Month first, const YearlyRaise& raise,
                                    Money total);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_RULES_MEASURES_H_
