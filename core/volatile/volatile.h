#ifndef FLEXPENSION_CORE_VOLATILE_VOLATILE_H_
#define FLEXPENSION_CORE_VOLATILE_VOLATILE_H_

#include <variant>

#include "core/base/problem.h"
#include "core/figures/pack.h"
#include "core/volatile/answer.h"
#include "core/volatile/request.h"

namespace flexpension {

/// Lives a person's life on many paths of an uncertain income, the same ones under every policy,
/// and says how what comes of them is distributed; or says all that is wrong with the request:
/// `found`, which is what reading it found, then what does not hold between fields, then which
/// figures the data lacks. Source: core/model.md#volatile.
std::variant<VolatileAnswer, Problems> Volatile(const Pack& pack, const VolatileRequest& request,
                                                Problems found = {});

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_VOLATILE_VOLATILE_H_
