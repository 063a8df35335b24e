#ifndef FLEXPENSION_CORE_IO_PARSE_H_
#define FLEXPENSION_CORE_IO_PARSE_H_

#include <nlohmann/json.hpp>
#include <optional>
#include <string_view>

#include "core/base/limits.h"
#include "core/base/problem.h"

namespace flexpension {

/// Parses JSON strictly: one value of at most kMaxRequestBytes, no comments, no NUL byte, at most
/// 32 levels and 2000 fields of an object. A byte order mark before it is passed over (RFC
/// 8259, 8.1). A field given twice is there twice: it is the reader's to report, which knows the
/// path. Adds what is wrong to `problems` and returns none.
std::optional<nlohmann::ordered_json> ParseJson(std::string_view text, Problems& problems);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_IO_PARSE_H_
