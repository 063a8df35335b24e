#ifndef FLEXPENSION_CORE_RULES_SAVING_H_
#define FLEXPENSION_CORE_RULES_SAVING_H_

#include <optional>
#include <span>
#include <vector>

#include "core/base/money.h"
#include "core/base/month.h"
#include "core/rules/pension.h"

namespace flexpension {

/// Saving the money that a plan costs and drawing that plan's pension from it.
struct SavingLife {
  std::vector<Money>
      flows;            ///< - deposits + draws, valuation month through death; heirs in the last
  Money paid;           ///< deposits while alive
  Money received;       ///< draws
  Money left_to_heirs;  ///< the balance at death
  std::optional<Month> runs_dry;  ///< first month that could not be drawn in full; none: it lasts
};

/// `deposits` start with the valuation month; deposit k is made k months later. Interest at
/// (1 + annual_rate)^(1/12) - 1 a month, unrounded, on the balance before the deposit. From
/// `draw_from` on (none: never) each month takes out the pension, raised each January like a
/// pension in payment, until the balance runs dry. Source: core/model.md#saving.
SavingLife LiveBySaving(std::span<const Money> deposits, double annual_rate, Month valuation,
                        Month death, std::optional<Month> draw_from, PensionParts pension,
                        const YearlyRaise& raise);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_RULES_SAVING_H_
