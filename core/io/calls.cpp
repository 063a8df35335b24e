#include "core/io/calls.h"

#include "core/compare/compare.h"
#include "core/io/answer_to.h"
#include "core/io/describe.h"
#include "core/io/fields_answer.h"
#include "core/io/fields_request.h"

namespace flexpension {

Answer ErrorAnswer(const Problems& problems) {
  return {Dump({{"errors", Writer::Write(problems)}}), false};
}

Answer AnswerCompare(std::string_view request) { return AnswerTo(request, &Compare); }

Answer AnswerDescribe(std::string_view /*request*/) {
  return {Dump(Describe(BuiltinPack())), true};
}

Answer CallOneOf(std::span<const NamedCall> calls, std::string_view name,
                 std::string_view request) {
  for (const NamedCall& call : calls) {
    if (call.name == name) return call.answer(request);
  }
  return ErrorAnswer(
      {{ProblemCode::kUnknownField,
        "",
        {"没有这个功能：" + std::string(name), "no such call: " + std::string(name)}}});
}

}  // namespace flexpension
