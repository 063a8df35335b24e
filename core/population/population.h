#ifndef FLEXPENSION_CORE_POPULATION_POPULATION_H_
#define FLEXPENSION_CORE_POPULATION_POPULATION_H_

#include <variant>

#include "core/base/problem.h"
#include "core/figures/pack.h"
#include "core/population/answer.h"
#include "core/population/request.h"

namespace flexpension {

/// Who would move if a reform added plans, and what that does to the fund, under stated
/// assumptions; or all that is wrong with the request: `found`, which is what reading it found,
/// then what does not hold between fields, then which figures the data lacks, then what has no
/// solution. Sums are those of whole units, so that the order of the cells changes no byte, but for
/// cells of one income in the tenths. Source: core/model.md#population.
std::variant<PopulationAnswer, Problems> Population(const Pack& pack,
                                                    const PopulationRequest& request,
                                                    Problems found = {});

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_POPULATION_POPULATION_H_
