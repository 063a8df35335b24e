#ifndef FLEXPENSION_CORE_PLAN_AWARD_RULES_H_
#define FLEXPENSION_CORE_PLAN_AWARD_RULES_H_

#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/problem.h"
#include "core/figures/pack.h"
#include "core/plan/situation.h"
#include "core/rules/provincial_award.h"

namespace flexpension {

/// The award rules of a region: those typed, or those of its code; null where there are none.
/// `entry` is that of the code, or null. They last as long as the two.
const AwardRules* RulesOf(const RegionEntry* entry, const std::optional<AwardRules>& own);

/// Adds to `problems` inputs that the rules do not ask for, nor `others`, and values out of range.
/// `path` is where they stand, with a slash behind.
void CheckAwardInputs(const AwardRules& rules, const AwardNames& names,
                      std::span<const AwardInput> inputs,
                      std::initializer_list<std::string_view> others, const std::string& path,
                      Problems& problems);

/// Adds what follows from the place.
void AddPlace(const RegionEntry* entry, std::vector<AwardInput>& inputs);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_PLAN_AWARD_RULES_H_
