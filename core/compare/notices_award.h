#ifndef FLEXPENSION_CORE_COMPARE_NOTICES_AWARD_H_
#define FLEXPENSION_CORE_COMPARE_NOTICES_AWARD_H_

#include <vector>

#include "core/compare/answer.h"
#include "core/plan/evaluate.h"

namespace flexpension {

/// What a reader must know of a pension that a province's own rules give: what was not given and
/// counts as 0, what is an estimate or unproved, and that amounts fixed today may change.
void AddAwardNotices(const Setting& setting, const Evaluation& plan,
                     std::vector<NoticeAnswer>& notices);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_COMPARE_NOTICES_AWARD_H_
