#ifndef FLEXPENSION_CORE_IO_DUMP_H_
#define FLEXPENSION_CORE_IO_DUMP_H_

#include <nlohmann/json.hpp>
#include <string>

namespace flexpension {

/// JSON as one line of text. Texts of a request that come back in it (ids, names of unknown
/// fields) may hold bytes that are not UTF-8: those are replaced.
std::string Dump(const nlohmann::ordered_json& json);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_IO_DUMP_H_
