#ifndef FLEXPENSION_CORE_IO_FIELDS_AWARD_INPUTS_H_
#define FLEXPENSION_CORE_IO_FIELDS_AWARD_INPUTS_H_

// What award rules ask for by name, in requests.

#include <vector>

#include "core/io/rule.h"
#include "core/io/visitor.h"
#include "core/rules/provincial_award.h"

namespace flexpension {

/// By type; each input has a range of its own (`describe`).
inline constexpr Rule kAwardInput = Between(0, 10'000'000);

/// An object: names of inputs with a number, or true or false.
struct AwardInputsOf {
  std::vector<AwardInput>& inputs;
};

inline void VisitAs(Visitor& v, AwardInputsOf& of, const Rule& rule) {
  NamedValues values;
  for (const AwardInput& input : of.inputs) {
    values.list.push_back({input.name, input.value, "", false});
  }
  v.Visit(values, rule);
  if (values.list.size() == of.inputs.size()) return;
  for (const NamedValue& value : values.list) of.inputs.push_back({value.name, value.number});
}

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_IO_FIELDS_AWARD_INPUTS_H_
