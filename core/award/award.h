#ifndef FLEXPENSION_CORE_AWARD_AWARD_H_
#define FLEXPENSION_CORE_AWARD_AWARD_H_

#include <variant>

#include "core/award/answer.h"
#include "core/award/request.h"
#include "core/base/problem.h"
#include "core/figures/pack.h"

namespace flexpension {

/// The award from the figures that a sheet prints, part by part beside the printed sums. `found`
/// are the problems of reading the request. Source: core/model.md#award.
std::variant<AwardAnswer, Problems> AwardFromSheet(const Pack& pack, const AwardRequest& request,
                                                   Problems found);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_AWARD_AWARD_H_
