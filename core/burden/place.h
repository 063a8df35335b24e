#ifndef FLEXPENSION_CORE_BURDEN_PLACE_H_
#define FLEXPENSION_CORE_BURDEN_PLACE_H_

#include <optional>
#include <string>

#include "core/base/problem.h"
#include "core/burden/request.h"
#include "core/compare/answer.h"
#include "core/figures/pack.h"

namespace flexpension {

/// The figures of a place on which contributions are paid in one month; `in_use` is what counts.
struct PlaceFigures {
  FigureAnswer wage;
  FigureAnswer floor;
  FigureAnswer ceiling;
};

/// Months after which a figure is only last year's, collected until the new one is out, and after
/// which it is not that any more.
inline constexpr int kOwnMonths = 12;
inline constexpr int kCollectedMonths = 36;

/// Finds the figures of a region of the data (`entry`, null if all are typed) with what was typed
/// of it: without a growth the newest published by the valuation month, with one those in force.
/// Adds to `problems`, at `path`, what the data does not hold or what is too old; then there are
/// none. Source: core/model.md#burden.
std::optional<PlaceFigures> FiguresOfPlace(const RegionEntry* entry, const RegionChoice& typed,
                                           const BurdenRequest& request, const std::string& path,
                                           Problems& problems);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_BURDEN_PLACE_H_
