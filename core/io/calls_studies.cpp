#include "core/designs/designs.h"
#include "core/io/answer_to.h"
#include "core/io/calls.h"
#include "core/io/fields_designs.h"
#include "core/io/fields_rates.h"
#include "core/rates/rates.h"

namespace flexpension {

Answer AnswerDesigns(std::string_view request) {
  return AnswerTo(request, BuiltinPack(), &Designs);
}

Answer AnswerRates(std::string_view request) { return AnswerTo(request, BuiltinRates(), &Rates); }

}  // namespace flexpension
