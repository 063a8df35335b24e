#include "core/io/calls.h"
#include "core/io/engine.h"

namespace flexpension {

/// What the page Calculate and the widget ask, and no more: their module stays small.
Answer Call(std::string_view name, std::string_view request) {
  static constexpr NamedCall kCalls[] = {{"compare", &AnswerCompareUntraced},
                                         {"describe", &AnswerDescribe}};
  return CallOneOf(kCalls, name, request);
}

}  // namespace flexpension
