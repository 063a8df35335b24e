#include "core/plan/award_rules.h"

#include <algorithm>

namespace flexpension {
namespace {

std::string Whole(double number) { return std::to_string(static_cast<long long>(number)); }

/// The rules for the situation; null also where somebody gives what the national form has instead.
const AwardRules* RulesFor(const RegionEntry* entry, const RegionChoice& region) {
  const bool national = region.low_index_factor || region.transition_coefficient;
  return national ? nullptr : RulesOf(entry);
}

}  // namespace

ProvinceRules ProvinceRulesOf(const Pack& pack, const RegionEntry* entry,
                              const Situation& situation) {
  ProvinceRules award{.rules = RulesFor(entry, situation.region),
                      .names = pack.award,
                      .inputs = situation.person.award_inputs,
                      .place_known = entry != nullptr && entry->parent};
  AddPlace(entry, award.inputs);
  return award;
}

void CheckAward(const Pack& pack, const RegionEntry* entry, const Situation& situation,
                Problems& problems) {
  const AwardRules* rules = RulesFor(entry, situation.region);
  CheckAwardInputs(rules == nullptr ? AwardRules{} : *rules, pack.award,
                   situation.person.award_inputs, {kIndexedWageInput}, "/person/award_inputs/",
                   problems);
}

const AwardRules* RulesOf(const RegionEntry* entry) {
  if (entry == nullptr || entry->award.rules.empty()) return nullptr;
  return &entry->award.rules.front();
}

void CheckAwardInputs(const AwardRules& rules, const AwardNames& names,
                      std::span<const AwardInput> inputs,
                      std::initializer_list<std::string_view> others, const std::string& path,
                      Problems& problems) {
  const std::vector<std::string> known = InputsOf(rules);
  for (const AwardInput& input : inputs) {
    const bool asked = std::count(known.begin(), known.end(), input.name) > 0 ||
                       std::count(others.begin(), others.end(), input.name) > 0;
    const AwardInputName* name = asked ? names.Input(input.name) : nullptr;
    const std::string at = path + Shortened(input.name);
    if (name == nullptr) {
      problems.push_back(
          {ProblemCode::kUnknownField,
           at,
           {"当地的计发规则没有这一项", "the rules of this region do not ask this"}});
    } else if (input.value < 0.0 || input.value > name->most) {
      const std::string most = Whole(name->most);
      problems.push_back({ProblemCode::kOutOfRange,
                          at,
                          {"应在 0 到 " + most + " 之间", "must be between 0 and " + most}});
    }
  }
}

void AddPlace(const RegionEntry* entry, std::vector<AwardInput>& inputs) {
  if (entry == nullptr || entry->award.city_rule.empty()) return;
  for (AwardInput& input : inputs) {
    if (input.name == entry->award.city_rule) {
      input.value = 1.0;
      return;
    }
  }
  inputs.push_back({std::string(entry->award.city_rule), 1.0});
}

}  // namespace flexpension
