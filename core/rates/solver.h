#ifndef FLEXPENSION_CORE_RATES_SOLVER_H_
#define FLEXPENSION_CORE_RATES_SOLVER_H_

#include "core/rates/answer.h"
#include "core/rates/data.h"

namespace flexpension {

/// Looks for the values of one assumption at which the actual rate meets its target, all other
/// assumptions being those given. The assumption's range (for the retirement shift: that part of it
/// that keeps all ages where there are figures) is looked at in 200 equal steps, and where the gap
/// changes its sign it is halved down to neighbouring doubles. Two values within one step that
/// undo each other are not seen. Ages may have fractions: between whole ages persons are counted
/// in proportion. The account's potential rate jumps where its working or retired years pass a
/// whole number; a jump over zero is no solution. Source: core/model.md#rates-solver.
RatesSolution SolveRates(const RatesData& data, const RatesAssumptions& assumptions,
                         const RatesForms& forms, const RatesSolve& solve);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_RATES_SOLVER_H_
