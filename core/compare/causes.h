#ifndef FLEXPENSION_CORE_COMPARE_CAUSES_H_
#define FLEXPENSION_CORE_COMPARE_CAUSES_H_

#include "core/compare/answer.h"
#include "core/plan/evaluate.h"

namespace flexpension {

/// A plan of a comparison, and how it was worked out where it is one of contributions.
struct PlanSide {
  const PlanAnswer& answer;
  const Evaluation* worked;
};

/// Why a plan differs from the baseline, both of one person: what each cause adds to the difference
/// of what is paid and of the pension. Exchanged, the two give the same amounts with the other
/// sign. Source: core/model.md#causes.
CausesAnswer CausesOf(const Setting& setting, const PlanSide& plan, const PlanSide& baseline);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_COMPARE_CAUSES_H_
