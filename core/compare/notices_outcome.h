#ifndef FLEXPENSION_CORE_COMPARE_NOTICES_OUTCOME_H_
#define FLEXPENSION_CORE_COMPARE_NOTICES_OUTCOME_H_

#include <vector>

#include "core/compare/answer.h"
#include "core/figures/pack.h"
#include "core/plan/evaluate.h"

namespace flexpension {

/// What a reader must know of how a plan ends: a late choice, a pension that is owed, a death
/// before it, a minimum that is missed and what becomes of it, an extension, break months that
/// count, death grants that are not known. `entry` is the region's of the data, or null.
void AddOutcomeNotices(const Setting& setting, const RegionEntry* entry, const Evaluation& plan,
                       std::vector<NoticeAnswer>& notices);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_COMPARE_NOTICES_OUTCOME_H_
