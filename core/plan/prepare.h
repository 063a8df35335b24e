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

/// The region of a code that is given; null, and a problem, if the data does not hold it.
const RegionEntry* FindRegion(const Pack& pack, const std::string& code, Problems& problems);

/// Adds to `problems` if the data does not hold the region, or figures that it asks the user for,
/// or if the award rules and what they ask for do not fit.
void CheckHeld(const Pack& pack, const Situation& situation, Problems& problems);

/// Adds to `problems` the figures that the data does not hold for the months needed, or that are
/// too old; `prepared` is usable only if nothing was added. The situation is consistent and its
/// region is held.
void Prepare(const Pack& pack, const Situation& situation, Prepared& prepared, Problems& problems);

/// "There is no average wage for 2019-06": a figure that must be asked for, of a month or, "2019",
/// of a year.
Problem NotAvailable(std::string_view series, std::string_view when);

/// The longest that a figure is projected to reach the valuation month. The data's newest figures
/// are one to two years old, and the projection of a working life begins where this one ends; what
/// rests on a figure a generation old is a guess about the past, which can be looked up instead.
inline constexpr int kMostProjectedYears = 30;

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_PLAN_PREPARE_H_
