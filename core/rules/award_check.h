#ifndef FLEXPENSION_CORE_RULES_AWARD_CHECK_H_
#define FLEXPENSION_CORE_RULES_AWARD_CHECK_H_

#include <string>
#include <string_view>
#include <vector>

#include "core/base/problem.h"
#include "core/figures/award_rules.h"

namespace flexpension {

/// Adds to `problems` what the rules at `path` lack or what does not fit together: a part, an input
/// or a period that nothing knows, a kind of term without what it needs, dates and steps that do
/// not ascend. Types and ranges were seen to by who read them. Rules without a problem give an
/// award for any facts.
void CheckAwardRules(const AwardRules& rules, const AwardNames& names, const std::string& path,
                     Problems& problems);

/// The inputs that the rules ask for by name, in their order, each once.
std::vector<std::string> InputsOf(const AwardRules& rules);

/// The input with the months of a period.
std::string MonthsOf(std::string_view period);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_RULES_AWARD_CHECK_H_
