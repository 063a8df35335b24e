#ifndef FLEXPENSION_CORE_VOLATILE_STATISTICS_H_
#define FLEXPENSION_CORE_VOLATILE_STATISTICS_H_

#include <cstdint>
#include <span>

#include "core/volatile/answer.h"

namespace flexpension {

/// Sums the paths of a policy up into its answer, against those of the first policy. Values are in
/// the order of the paths, whichever way they were put together, and nothing else counts: so the
/// numbers are the same however a study was cut. Source: core/model.md#statistics-of-paths.
void SumUpPaths(const PathValues& values, const PathValues& first, PolicyAnswer& answer);

/// Of an amount on each path, fen.
Spread SpreadOfMoney(std::span<const std::int64_t> values);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_VOLATILE_STATISTICS_H_
