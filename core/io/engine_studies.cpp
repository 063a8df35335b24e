#include "core/io/calls.h"
#include "core/io/engine.h"
#include "core/trace/trace.h"

namespace flexpension {

const bool kExplains = false;

/// What the pages of the studies ask: many lives at once, and none explained.
Answer Call(std::string_view name, std::string_view request) {
  static constexpr NamedCall kCalls[] = {
      {"compare", &AnswerCompare},       {"designs", &AnswerDesigns},
      {"rates", &AnswerRates},           {"volatile", &AnswerVolatile},
      {"population", &AnswerPopulation}, {"describe", &AnswerDescribe}};
  return CallOneOf(kCalls, name, request);
}

}  // namespace flexpension
