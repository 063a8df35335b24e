#ifndef FLEXPENSION_CORE_IO_ENGINE_H_
#define FLEXPENSION_CORE_IO_ENGINE_H_

#include <string>
#include <string_view>

#include "core/base/limits.h"

namespace flexpension {

/// The answer to a call: a JSON text, and whether it holds numbers or errors.
struct Answer {
  std::string text;
  bool ok = true;
};

/// Answers a call of the contract by its name: "compare", "explore", "award", "designs", "rates",
/// "burden", "volatile", "population", or "describe", which takes no request. Requests and answers
/// are UTF-8 JSON texts; a request has at most kMaxRequestBytes. A bad request, or a name that is
/// not a call, gets
/// {"errors": [{"code", "path", "message": {"zh", "en"}}]} and no numbers.
/// The same request always gets the same bytes.
Answer Call(std::string_view name, std::string_view request);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_IO_ENGINE_H_
