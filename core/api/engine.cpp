#include "core/api/engine.h"

#include "core/compare/compare.h"
#include "core/io/describe.h"
#include "core/io/dump.h"
#include "core/io/fields_answer.h"
#include "core/io/fields_request.h"
#include "core/io/parse.h"
#include "core/io/reader.h"
#include "core/io/writer.h"

namespace flexpension {
namespace {

Answer ErrorAnswer(const Problems& problems) {
  return {Dump({{"errors", Writer::Write(problems)}}), false};
}

Answer CallCompare(std::string_view text) {
  Problems problems;
  const auto json = ParseJson(text, problems);
  if (!json) return ErrorAnswer(problems);
  CompareRequest request;
  Reader(problems).Read(*json, request);
  const auto result = Compare(BuiltinPack(), request, std::move(problems));
  if (const auto* wrong = std::get_if<Problems>(&result)) return ErrorAnswer(*wrong);
  return {Dump(Writer::Write(std::get<CompareAnswer>(result))), true};
}

}  // namespace

Answer Call(std::string_view name, std::string_view request) {
  if (name == "compare") return CallCompare(request);
  if (name == "describe") return {Dump(Describe(BuiltinPack())), true};
  return ErrorAnswer(
      {{ProblemCode::kUnknownField,
        "",
        {"没有这个功能：" + std::string(name), "no such call: " + std::string(name)}}});
}

}  // namespace flexpension
