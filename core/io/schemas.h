#ifndef FLEXPENSION_CORE_IO_SCHEMAS_H_
#define FLEXPENSION_CORE_IO_SCHEMAS_H_

#include <nlohmann/json.hpp>

namespace flexpension {

/// The JSON Schemas of all calls: {"<call>": {"request", "answer"}, …, "trace", "error"};
/// `describe` has no request. `trace` is the file of steps that the page hands out.
nlohmann::ordered_json Schemas();

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_IO_SCHEMAS_H_
