#ifndef FLEXPENSION_CORE_RULES_SCHEME_H_
#define FLEXPENSION_CORE_RULES_SCHEME_H_

#include <optional>

#include "core/base/money.h"

namespace flexpension {

enum class IndexedTo { kAverageWage, kFlexibleIncome };
enum class Credit { kFull, kNone, kProrated };
enum class IndexMode { kActual, kFixed, kAmplified };
enum class Weighting { kCalendar, kAccrued };

/// A fixed-amount contribution scheme (定额缴费): one choice in each row of the design space.
/// Source: Lu & Li, table 2; core/model.md#fixed-month. The defaults are what the paper proposes.
struct Scheme {
  Money amount;             ///< yuan a month in the valuation month
  double indexation = 0.0;  ///< λ: 0 an absolute amount, 1 moves fully with `indexed_to`
  IndexedTo indexed_to = IndexedTo::kAverageWage;
  std::optional<int> term_months;  ///< fixed months allowed in total; none: unlimited
  double account_share = 0.4;      ///< of the amount, to the individual account

  struct Eligibility {
    Credit mode = Credit::kProrated;
    std::optional<double> factor;   ///< prorated: what a month counts; none: the amount ratio
    std::optional<int> cap_months;  ///< prorated: most months so credited; none: no cap
  } eligibility;

  Credit accrual = Credit::kProrated;  ///< prorated: a month counts the amount ratio

  struct Index {
    IndexMode mode = IndexMode::kActual;
    double fixed = 0.3;
    double amplifier = 1.2;
    Weighting weighting = Weighting::kCalendar;
  } index;
};

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_RULES_SCHEME_H_
