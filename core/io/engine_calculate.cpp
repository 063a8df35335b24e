#include "core/io/calls.h"
#include "core/io/engine.h"
#include "core/trace/trace.h"

namespace flexpension {

const bool kExplains = false;

/// What the page Calculate and the widget ask, and no more: their module stays small.
Answer Call(std::string_view name, std::string_view request) {
  static constexpr NamedCall kCalls[] = {
      {"compare", &AnswerCompare}, {"explore", &AnswerExplore}, {"describe", &AnswerDescribe}};
  return CallOneOf(kCalls, name, request);
}

}  // namespace flexpension
