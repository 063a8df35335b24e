#include "core/io/engine.h"

#include "core/compare/compare.h"
#include "core/designs/designs.h"
#include "core/io/describe.h"
#include "core/io/dump.h"
#include "core/io/fields_answer.h"
#include "core/io/fields_designs.h"
#include "core/io/fields_rates.h"
#include "core/io/fields_request.h"
#include "core/io/parse.h"
#include "core/io/reader.h"
#include "core/io/writer.h"
#include "core/rates/rates.h"

namespace flexpension {
namespace {

Answer ErrorAnswer(const Problems& problems) {
  return {Dump({{"errors", Writer::Write(problems)}}), false};
}

/// What `work` answers to the request in a text.
template <class Request, class Result>
Answer AnswerTo(std::string_view text,
                std::variant<Result, Problems> (*work)(const Pack&, const Request&, Problems)) {
  Problems problems;
  const auto json = ParseJson(text, problems);
  if (!json) return ErrorAnswer(problems);
  Request request;
  Reader(problems).Read(*json, request);
  const auto result = work(BuiltinPack(), request, std::move(problems));
  if (const auto* wrong = std::get_if<Problems>(&result)) return ErrorAnswer(*wrong);
  return {Dump(Writer::Write(std::get<Result>(result))), true};
}

}  // namespace

Answer Call(std::string_view name, std::string_view request) {
  if (name == "compare") return AnswerTo(request, &Compare);
  if (name == "designs") return AnswerTo(request, &Designs);
  if (name == "rates") return AnswerTo(request, &Rates);
  if (name == "describe") return {Dump(Describe(BuiltinPack())), true};
  return ErrorAnswer(
      {{ProblemCode::kUnknownField,
        "",
        {"没有这个功能：" + std::string(name), "no such call: " + std::string(name)}}});
}

}  // namespace flexpension
