#ifndef FLEXPENSION_CORE_AWARD_PRINTED_H_
#define FLEXPENSION_CORE_AWARD_PRINTED_H_

#include <optional>
#include <string_view>

#include "core/award/request.h"
#include "core/figures/award_rules.h"
#include "core/rules/provincial_award.h"

namespace flexpension {

/// Where a difference of the total is meant, in place of a part's name.
inline constexpr std::string_view kWholeAward = "total";

/// What the sheet prints for a part or for kWholeAward; none where nothing is.
std::optional<Money> PrintedOf(const PrintedAward& printed, std::string_view part);

/// What is held against the printed sum of a part or of kWholeAward: of a part that sheets may
/// print together with another one that this sheet does not print, both. Source:
/// core/model.md#award-the-call.
Money ComparedOf(const ProvincialAward& award, const PrintedAward& printed, const AwardNames& names,
                 std::string_view part);

/// More than a fen apart.
bool Differs(Money one, Money other);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_AWARD_PRINTED_H_
