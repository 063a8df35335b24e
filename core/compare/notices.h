#ifndef FLEXPENSION_CORE_COMPARE_NOTICES_H_
#define FLEXPENSION_CORE_COMPARE_NOTICES_H_

#include <vector>

#include "core/compare/answer.h"
#include "core/figures/pack.h"
#include "core/plan/evaluate.h"

namespace flexpension {

/// What a reader must be told beside the numbers of a contribution plan. `entry` is the region of
/// the data pack, or null; `nothing` is the same person paying nothing more.
std::vector<NoticeAnswer> NoticesOf(const Setting& setting, const RegionEntry* entry,
                                    const ContributionPlan& plan, const Evaluation& evaluation,
                                    const Evaluation& nothing,
                                    const std::vector<FigureAnswer>& figures);

std::vector<NoticeAnswer> ResidentNotices(const Person& person, const RegionEntry* entry);

std::vector<NoticeAnswer> SaveNotices(const Person& person, std::optional<Month> runs_dry);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_COMPARE_NOTICES_H_
