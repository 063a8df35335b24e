#ifndef FLEXPENSION_CORE_PLAN_RESIDENT_MOVE_H_
#define FLEXPENSION_CORE_PLAN_RESIDENT_MOVE_H_

#include <optional>

#include "core/plan/accumulation.h"
#include "core/rules/resident.h"

namespace flexpension {

/// A plan of the resident scheme with the assumptions of the setting where the terms leave them
/// open.
ResidentPlan ResidentPlanOf(const Setting& setting, const ResidentTerms& terms);

/// The move to the resident scheme of somebody who is short of the minimum in the end.
struct ResidentMove {
  Month start;                ///< first month of the resident pension
  Money brought;              ///< both accounts together, in the month after the last
  double account_rate = 0.0;  ///< interest from then on
  Month making_up;            ///< in which missing years are paid
  Money made_up;              ///< (15 - years) · tier; 0 if none are missing
  int years = 0;              ///< at least kResidentYears
  Ledger account;             ///< from the month after the last, closed through the month before
                              ///< `start`, without what is made up
  Money balance;              ///< divided by kResidentPayoutMonths: with what is made up
  Money basic;                ///< base pension and extra, as one rounded sum
  double base_growth = 0.0;   ///< of `basic`, a year
};

/// The move after an accumulation that is not eligible; none where nothing was ever paid.
/// Source: 人社部发〔2014〕17号; core/model.md#short-of-the-minimum.
std::optional<ResidentMove> MoveToResident(const Setting& setting, const Accumulation& plan,
                                           TraceTo trace = {});

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_PLAN_RESIDENT_MOVE_H_
