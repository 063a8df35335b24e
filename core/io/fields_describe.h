#ifndef FLEXPENSION_CORE_IO_FIELDS_DESCRIBE_H_
#define FLEXPENSION_CORE_IO_FIELDS_DESCRIBE_H_

// The one list of the fields of what `describe` returns, but for the ranges (core/io/ranges.h).

#include "core/io/describe.h"
#include "core/io/fields_pack.h"
#include "core/io/visitor.h"

namespace flexpension {

inline void Fields(Visitor& v, EngineVersion& engine) {
  v.Type("EngineVersion");
  v.Required("version", engine.version);
}

inline void Fields(Visitor& v, Description& description) {
  v.Type("Description");
  v.Required("engine", description.engine);
  v.Inline("pack", description.pack);
}

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_IO_FIELDS_DESCRIBE_H_
