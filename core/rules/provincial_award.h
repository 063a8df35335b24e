#ifndef FLEXPENSION_CORE_RULES_PROVINCIAL_AWARD_H_
#define FLEXPENSION_CORE_RULES_PROVINCIAL_AWARD_H_

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/money.h"
#include "core/figures/award_rules.h"
#include "core/rules/award_check.h"
#include "core/rules/award_needs.h"
#include "core/rules/award_rounding.h"
#include "core/rules/award_steps.h"
#include "core/trace/trace.h"

namespace flexpension {

/// A part of an award. Its source is the documents of its terms, its confidence the lowest of them.
struct AwardPart {
  std::string_view part;
  Money amount;
  std::string source;
  Confidence confidence = Confidence::kA;
  bool estimate = false;  ///< something that it needs was not given
};

struct ProvincialAward {
  /// Basic, account and transitional part, then the others in the order of the rules.
  std::vector<AwardPart> parts;
  Money total;  ///< of the rounded parts, rounded
  std::vector<AwardQuestion> questions;
  /// Parts with a dated amount or share of which none was in force yet.
  std::vector<std::string_view> undated;
};

/// The whole award by the rules of a province, which have no problem (CheckAwardRules). `names` say
/// what stands in for an input that is not given. Source: the province's documents, each named by
/// its term; core/model.md#award.
ProvincialAward AwardBy(const AwardRules& rules, const AwardFacts& facts, const AwardNames& names,
                        TraceTo trace = {});

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_RULES_PROVINCIAL_AWARD_H_
