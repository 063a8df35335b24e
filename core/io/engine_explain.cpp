#include "core/io/calls.h"
#include "core/io/engine.h"

namespace flexpension {

/// What says how a number comes about: `compare` with steps and causes, the award that a sheet
/// prints, the burden.
Answer Call(std::string_view name, std::string_view request) {
  static constexpr NamedCall kCalls[] = {{"compare", &AnswerCompare},
                                         {"award", &AnswerAward},
                                         {"burden", &AnswerBurden},
                                         {"describe", &AnswerDescribe}};
  return CallOneOf(kCalls, name, request);
}

}  // namespace flexpension
