#include "core/figures/award_rules.h"

#include <algorithm>

namespace flexpension {

const AwardPartName* AwardNames::Part(std::string_view part) const {
  const auto at = std::find_if(parts.begin(), parts.end(),
                               [&](const AwardPartName& name) { return name.part == part; });
  return at == parts.end() ? nullptr : &*at;
}

const AwardInputName* AwardNames::Input(std::string_view input) const {
  const auto at = std::find_if(inputs.begin(), inputs.end(),
                               [&](const AwardInputName& name) { return name.input == input; });
  return at == inputs.end() ? nullptr : &*at;
}

}  // namespace flexpension
