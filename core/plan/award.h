#ifndef FLEXPENSION_CORE_PLAN_AWARD_H_
#define FLEXPENSION_CORE_PLAN_AWARD_H_

#include <optional>

#include "core/figures/benefit_base.h"
#include "core/plan/resident_move.h"
#include "core/rules/pension.h"
#include "core/rules/provincial_award.h"

namespace flexpension {

/// The pension awarded at the end of an accumulation, with the figures it was worked out from.
struct Award {
  BenefitBase benefit_base;           ///< of the year of the month awarded
  Series::InForce indexed_wage_base;  ///< the benefit base where the region has no other
  double payout_months = 0.0;         ///< of the age in the month awarded, or kResidentPayoutMonths
  std::optional<Month> pension_from;  ///< none: no pension
  std::optional<ProvincialAward> provincial;  ///< where the region has rules of its own
  PensionParts pension;                       ///< of the first month; zero if there is none
  YearlyRaise raise;                          ///< of `pension`
  Ledger account{0.0, Month{}, {}};  ///< from which it is drawn, as it stands before `pension_from`
  Money refund;                      ///< the account, paid out in one sum if there is no pension
  std::optional<ResidentMove> resident;  ///< whose pension it is then
};

/// Awards the pension, or says which figure is missing. Source:
/// core/model.md#from-contributions-to-a-pension.
std::optional<MissingFigure> MakeAward(const Setting& setting, const Accumulation& accumulation,
                                       Award& award, TraceTo trace = {});

/// The pension on the figures that an accumulation and an award hold, whichever plans they are
/// from.
PensionParts PensionFrom(const Setting& setting, const Accumulation& accumulation,
                         const Award& award);

/// What the same pension would be if the benefit base kept its distance from the average wage: if
/// nothing of it converged. `award` is the one made for this accumulation.
PensionParts PensionWithoutConvergence(const Setting& setting, const Accumulation& accumulation,
                                       const Award& award);

/// What it would be if months without contribution did not count in the mean index.
PensionParts PensionWithoutBreaks(const Setting& setting, const Accumulation& accumulation,
                                  const Award& award);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_PLAN_AWARD_H_
