#ifndef FLEXPENSION_CORE_PLAN_PROVINCIAL_H_
#define FLEXPENSION_CORE_PLAN_PROVINCIAL_H_

#include "core/plan/accumulation.h"
#include "core/rules/pension.h"
#include "core/rules/provincial_award.h"

namespace flexpension {

/// The award of an accumulation by its province's rules, which the setting has. The mean index is
/// rounded as the province does, half up; the month awarded is that of retirement.
/// Source: core/model.md#award-in-a-projection.
ProvincialAward AwardByProvince(const Setting& setting, const Accumulation& accumulation,
                                double base, double second_base, double mean_index,
                                double payout_months, TraceTo trace = {});

/// Its parts as a pension in payment. What the rounding of the total adds is the last supplement,
/// where it is not 0.
PensionParts InPayment(const ProvincialAward& award);

/// What the rounding of the total adds to the parts.
Money RoundingOf(const ProvincialAward& award);

/// Basic, account and transitional part; what follows are supplements.
inline constexpr std::size_t kOwnParts = 3;
inline constexpr std::string_view kRoundingPart = "rounding";

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_PLAN_PROVINCIAL_H_
