#include "core/award/award.h"
#include "core/burden/burden.h"
#include "core/io/answer_to.h"
#include "core/io/calls.h"
#include "core/io/fields_award.h"
#include "core/io/fields_burden.h"
#include "core/io/fields_pack.h"

namespace flexpension {

Answer AnswerAward(std::string_view request) {
  return AnswerTo(request, BuiltinPack(), &AwardFromSheet);
}

Answer AnswerBurden(std::string_view request) {
  return AnswerTo(request, BurdenFigures{BuiltinPack(), BuiltinBurdenTable()}, &Burden);
}

}  // namespace flexpension
