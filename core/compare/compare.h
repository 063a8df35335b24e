#ifndef FLEXPENSION_CORE_COMPARE_COMPARE_H_
#define FLEXPENSION_CORE_COMPARE_COMPARE_H_

#include <variant>

#include "core/base/problem.h"
#include "core/compare/answer.h"
#include "core/compare/request.h"
#include "core/figures/pack.h"

namespace flexpension {

/// Works out every plan of a request, the first one being the baseline, or says all that is wrong
/// with it: `found`, which is what reading the request found wrong with single fields, then what
/// does not hold between fields, then which figures the data lacks. To ask a program for a trace or
/// for causes that explains nothing (kExplains) is a problem. Source: core/model.md#the-model.
std::variant<CompareAnswer, Problems> Compare(const Pack& pack, const CompareRequest& request,
                                              Problems found = {});

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_COMPARE_COMPARE_H_
