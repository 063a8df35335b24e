#ifndef FLEXPENSION_CORE_PLAN_HISTORY_H_
#define FLEXPENSION_CORE_PLAN_HISTORY_H_

#include <span>

#include "core/base/problem.h"
#include "core/figures/announced_rate.h"
#include "core/figures/region.h"
#include "core/plan/person.h"

namespace flexpension {

/// The first year whose rate was announced for the whole country: a record that starts earlier
/// needs the balance of a later day.
inline constexpr int kFirstAnnouncedYear = 2016;

/// What a record given by its years comes to.
struct RecordOfYears {
  int months = 0;
  double mean_index = 0.0;  ///< weighed by months
  Money account_balance;    ///< closed in the month before the valuation month
  Money account_interest;   ///< credited in the years that are reckoned here
};

/// Works a history out: the index of a year is its base over the average wage in force in its last
/// paid month, its base the index times that wage; 8 % of the base a month is credited by the
/// ledger at the announced rates, or at `assumed_rate` where there is none. The history is
/// consistent and not empty. Adds to `problems` the years whose wage is needed and not held.
/// Source: core/model.md#record-from-years.
RecordOfYears RecordOf(const Record& record, Month valuation_month, const Region& region,
                       std::span<const AnnouncedRate> rates, const Assumptions& assumptions,
                       Problems& problems);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_PLAN_HISTORY_H_
