#include "core/io/calls.h"
#include "core/io/engine.h"

namespace flexpension {

/// What the pages ask that load the studies' module. `volatile` is not among it: with it the module
/// would be larger than it may be.
Answer Call(std::string_view name, std::string_view request) {
  static constexpr NamedCall kCalls[] = {{"compare", &AnswerCompare},  {"explore", &AnswerExplore},
                                         {"award", &AnswerAward},      {"designs", &AnswerDesigns},
                                         {"rates", &AnswerRates},      {"burden", &AnswerBurden},
                                         {"describe", &AnswerDescribe}};
  return CallOneOf(kCalls, name, request);
}

}  // namespace flexpension
