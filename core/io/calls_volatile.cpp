#include "core/io/answer_to.h"
#include "core/io/calls.h"
#include "core/io/fields_volatile.h"
#include "core/volatile/volatile.h"

namespace flexpension {

Answer AnswerVolatile(std::string_view request) {
  return AnswerTo(request, BuiltinPack(), &Volatile);
}

}  // namespace flexpension
