#ifndef FLEXPENSION_CORE_POPULATION_CHECK_H_
#define FLEXPENSION_CORE_POPULATION_CHECK_H_

#include <string>

#include "core/base/problem.h"
#include "core/figures/pack.h"
#include "core/population/request.h"

namespace flexpension {

/// Adds to `problems` what must hold between the fields of a request and does not, and what the
/// data does not hold.
void CheckConsistency(const Pack& pack, const PopulationRequest& request, Problems& problems);

/// A path of `compare` about the person of cell `i`, in a request of a population.
std::string PathOfCell(std::size_t i, const std::string& path);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_POPULATION_CHECK_H_
