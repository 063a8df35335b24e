#ifndef FLEXPENSION_CORE_DESIGNS_EFFECTS_H_
#define FLEXPENSION_CORE_DESIGNS_EFFECTS_H_

#include "core/designs/answer.h"

namespace flexpension {

/// Fills effects and interactions from the 324 designs. Sums are exact (whole fen); each mean,
/// difference, effect and strength is rounded once, and the order goes by the rounded ones.
/// Source: core/model.md#effects.
void FindEffects(DesignsAnswer& answer);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_DESIGNS_EFFECTS_H_
