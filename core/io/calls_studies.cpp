#include "core/award/award.h"
#include "core/burden/burden.h"
#include "core/designs/designs.h"
#include "core/io/answer_to.h"
#include "core/io/calls.h"
#include "core/io/fields_answer.h"
#include "core/io/fields_award.h"
#include "core/io/fields_burden.h"
#include "core/io/fields_designs.h"
#include "core/io/fields_rates.h"
#include "core/rates/rates.h"

namespace flexpension {

Answer AnswerAward(std::string_view request) {
  return AnswerTo(request, BuiltinPack(), &AwardFromSheet);
}

Answer AnswerDesigns(std::string_view request) {
  return AnswerTo(request, BuiltinPack(), &Designs);
}

Answer AnswerRates(std::string_view request) { return AnswerTo(request, BuiltinRates(), &Rates); }

Answer AnswerBurden(std::string_view request) {
  return AnswerTo(request, BurdenFigures{BuiltinPack(), BuiltinBurdenTable()}, &Burden);
}

}  // namespace flexpension
