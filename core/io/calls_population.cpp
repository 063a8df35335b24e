#include "core/io/answer_to.h"
#include "core/io/calls.h"
#include "core/io/fields_population.h"
#include "core/population/population.h"

namespace flexpension {

Answer AnswerPopulation(std::string_view request) {
  return AnswerTo(request, BuiltinPack(), &Population);
}

}  // namespace flexpension
