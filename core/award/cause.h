#ifndef FLEXPENSION_CORE_AWARD_CAUSE_H_
#define FLEXPENSION_CORE_AWARD_CAUSE_H_

#include <string_view>
#include <vector>

#include "core/award/answer.h"
#include "core/award/request.h"
#include "core/figures/pack.h"

namespace flexpension {

/// What an award was worked out with.
struct AwardBasis {
  const Pack& pack;
  const AwardRequest& request;
  const RegionEntry* entry;  ///< of the region's code; null without one
  const AwardRules& rules;
  const AwardFacts& facts;
  const ProvincialAward& award;
};

/// The figures and roundings any one of which, in place of what was used, makes `what` (a part, or
/// kWholeAward) as it is printed, to a fen, each kind at most once:
///   benefit_base, second_base   the data's of a place of the province, of the year of retirement,
///                               the two before or the one after
///   payout_months               of another age, by month
///   total_months                up to a year more or less
///   before_months               any number up to all months
///   trans_index                 the mean index, where a transitional one is given
///   years, years_before         the months in years, otherwise rounded
///   amount_rounding, total_rounding   the unit, where less than a yuan is to be explained
///   mean_index, trans_index     an index that reads as given at the digits it has (two at least)
///   printed_sum                 of the total: what it has above the parts, where these are printed
///   printed_only                likewise, if that is nothing: the parts that only the sheet has
/// Empty where none does. Source: core/model.md#award-causes.
std::vector<AwardCause> CausesOf(const AwardBasis& basis, std::string_view what);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_AWARD_CAUSE_H_
