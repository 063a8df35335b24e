#ifndef FLEXPENSION_CORE_VOLATILE_CHECK_H_
#define FLEXPENSION_CORE_VOLATILE_CHECK_H_

#include "core/base/problem.h"
#include "core/volatile/request.h"

namespace flexpension {

/// Adds to `problems` what must hold between the fields of a request and does not.
void CheckConsistency(const VolatileRequest& request, Problems& problems);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_VOLATILE_CHECK_H_
