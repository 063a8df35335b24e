#ifndef FLEXPENSION_CORE_PLAN_PREPARE_H_
#define FLEXPENSION_CORE_PLAN_PREPARE_H_

#include "core/base/problem.h"
#include "core/figures/pack.h"
#include "core/plan/setting.h"
#include "core/plan/situation.h"

namespace flexpension {

/// A situation made ready: its region found and its dates and outlook worked out.
struct Prepared {
  Setting setting;
  const RegionEntry* entry = nullptr;  ///< of the data pack; null if all figures are typed
};

/// Adds to `problems` if the data does not hold the region, or figures that it asks the user for.
void CheckHeld(const Pack& pack, const RegionChoice& region, Problems& problems);

/// Adds to `problems` the figures that the data does not hold for the months needed; `prepared` is
/// usable only if nothing was added. The situation is consistent and its region is held.
void Prepare(const Pack& pack, const Situation& situation, Prepared& prepared, Problems& problems);

/// "The data has no average wage for June 2019": a figure that must be asked for.
Problem NotAvailable(std::string_view series, std::string_view when);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_PLAN_PREPARE_H_
