#ifndef FLEXPENSION_CORE_IO_DESCRIBE_H_
#define FLEXPENSION_CORE_IO_DESCRIBE_H_

#include <string>
#include <string_view>

#include "core/figures/pack.h"

namespace flexpension {

struct EngineVersion {
  std::string_view version;
};

/// What `describe` says of the engine and its data; the ranges of requests (Ranges) follow.
struct Description {
  EngineVersion engine;
  Pack pack;
};

/// What this engine is and holds: version, data pack with its date, regions, sources, defaults, and
/// the ranges of what a request may say: as JSON, one line.
std::string Describe(const Pack& pack);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_IO_DESCRIBE_H_
