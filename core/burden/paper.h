#ifndef FLEXPENSION_CORE_BURDEN_PAPER_H_
#define FLEXPENSION_CORE_BURDEN_PAPER_H_

#include "core/burden/burden.h"

namespace flexpension {

/// A standard month on `base` against an income, both yuan a month.
/// Source: core/model.md#standard-month.
BurdenShare BurdenOn(double base, double average_wage, double income);

/// Lu & Li's table 1 as printed, rebuilt from the bases it is found to rest on, and with the
/// figures of the valuation month. Source: core/model.md#burden.
PaperBurden PaperOf(const BurdenFigures& figures, const BurdenRequest& request);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_BURDEN_PAPER_H_
