#ifndef FLEXPENSION_CORE_IO_ANSWER_TO_H_
#define FLEXPENSION_CORE_IO_ANSWER_TO_H_

#include <type_traits>
#include <utility>
#include <variant>

#include "core/io/engine.h"
#include "core/io/parse.h"
#include "core/io/reader.h"
#include "core/io/writer.h"

namespace flexpension {

Answer ErrorAnswer(const Problems& problems);

/// What `work` answers to the request in a text, from the figures it needs.
template <class Figures, class Request, class Result>
Answer AnswerTo(std::string_view text, const Figures& figures,
                std::variant<Result, Problems> (*work)(const Figures&, Request&, Problems)) {
  Problems problems;
  const auto json = ParseJson(text, problems);
  if (!json) return ErrorAnswer(problems);
  std::remove_const_t<Request> request;
  Reader(problems).Read(*json, request);
  const auto result = work(figures, request, std::move(problems));
  if (const auto* wrong = std::get_if<Problems>(&result)) return ErrorAnswer(*wrong);
  return {Writer::Write(std::get<Result>(result)), true};
}

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_IO_ANSWER_TO_H_
