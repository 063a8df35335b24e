#ifndef FLEXPENSION_CORE_BASE_PROBLEM_H_
#define FLEXPENSION_CORE_BASE_PROBLEM_H_

#include <string>
#include <vector>

#include "core/base/text.h"

namespace flexpension {

enum class ProblemCode {
  kNotJson,
  kTooLarge,
  kMissing,
  kUnknownField,
  kWrongType,
  kOutOfRange,
  kInconsistent,
  kNotAvailable,  ///< a figure that the data does not hold; the path names it
};

/// One thing wrong with a request. A request with a problem gets all of them and no numbers.
struct Problem {
  ProblemCode code;
  std::string path;  ///< JSON Pointer (RFC 6901) into the request; "" is the whole
  Text message;
};

using Problems = std::vector<Problem>;

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_BASE_PROBLEM_H_
