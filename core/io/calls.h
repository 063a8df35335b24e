#ifndef FLEXPENSION_CORE_IO_CALLS_H_
#define FLEXPENSION_CORE_IO_CALLS_H_

#include <span>
#include <string_view>

#include "core/io/engine.h"

namespace flexpension {

/// A call of the contract: from the text of a request to the text of an answer.
struct NamedCall {
  std::string_view name;
  Answer (*answer)(std::string_view request);
};

Answer AnswerCompare(std::string_view request);
Answer AnswerExplore(std::string_view request);
Answer AnswerAward(std::string_view request);
Answer AnswerDesigns(std::string_view request);
Answer AnswerRates(std::string_view request);
Answer AnswerBurden(std::string_view request);
Answer AnswerVolatile(std::string_view request);
Answer AnswerPopulation(std::string_view request);
/// Takes no request.
Answer AnswerDescribe(std::string_view request);

/// Answers by the call of that name, or says that there is none.
Answer CallOneOf(std::span<const NamedCall> calls, std::string_view name, std::string_view request);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_IO_CALLS_H_
