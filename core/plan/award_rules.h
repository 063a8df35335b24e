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

/// The award rules of a region with what they ask a person for.
struct ProvinceRules {
  const AwardRules* rules = nullptr;  ///< null: the national form
  AwardNames names;
  std::vector<AwardInput> inputs;
  bool place_known = false;  ///< what follows from the place is among the inputs
};

/// The rules for a person in a region; `entry` is that of its code, or null. They last as long as
/// the pack and the situation.
ProvinceRules ProvinceRulesOf(const Pack& pack, const RegionEntry* entry,
                              const Situation& situation);

/// Adds to `problems` inputs of the person that the region's rules do not ask for.
void CheckAward(const Pack& pack, const RegionEntry* entry, const Situation& situation,
                Problems& problems);

/// The name of the finer figure that sheets print, which any rules take.
inline constexpr std::string_view kIndexedWageInput = "indexed_wage";

/// The award rules of a region of the data, or null: it lasts as long as the entry, which may be
/// null too.
const AwardRules* RulesOf(const RegionEntry* entry);

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
