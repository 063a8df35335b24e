#include "core/io/engine.h"

#include "core/io/calls.h"

namespace flexpension {

Answer Call(std::string_view name, std::string_view request) {
  static constexpr NamedCall kCalls[] = {
      {"compare", &AnswerCompare},   {"explore", &AnswerExplore},
      {"award", &AnswerAward},       {"designs", &AnswerDesigns},
      {"rates", &AnswerRates},       {"burden", &AnswerBurden},
      {"volatile", &AnswerVolatile}, {"population", &AnswerPopulation},
      {"describe", &AnswerDescribe}};
  return CallOneOf(kCalls, name, request);
}

}  // namespace flexpension
