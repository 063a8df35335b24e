#ifndef FLEXPENSION_CORE_IO_DESCRIBE_H_
#define FLEXPENSION_CORE_IO_DESCRIBE_H_

#include <nlohmann/json.hpp>

#include "core/figures/pack.h"

namespace flexpension {

/// What this engine is and holds: version, data pack with its date, regions, sources, defaults, and
/// the ranges of what a request may say.
nlohmann::ordered_json Describe(const Pack& pack);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_IO_DESCRIBE_H_
