#include "core/io/calls.h"

#include "core/compare/compare.h"
#include "core/explore/explore.h"
#include "core/io/answer_to.h"
#include "core/io/describe.h"
#include "core/io/fields_answer.h"
#include "core/io/fields_explore.h"
#include "core/io/fields_request.h"

namespace flexpension {

Answer ErrorAnswer(const Problems& problems) {
  return {R"({"errors":)" + Writer::Write(problems.Listed()) + "}", false};
}

Answer AnswerCompare(std::string_view request) {
  return AnswerTo(request, BuiltinPack(), &Compare);
}

Answer AnswerExplore(std::string_view request) {
  return AnswerTo(request, BuiltinPack(), &Explore);
}

Answer AnswerDescribe(std::string_view /*request*/) { return {Describe(BuiltinPack()), true}; }

Answer CallOneOf(std::span<const NamedCall> calls, std::string_view name,
                 std::string_view request) {
  for (const NamedCall& call : calls) {
    if (call.name == name) return call.answer(request);
  }
  const std::string asked = Shortened(name);
  return ErrorAnswer(
      {{ProblemCode::kUnknownField, "", {"没有这个功能：" + asked, "no such call: " + asked}}});
}

}  // namespace flexpension
