#ifndef FLEXPENSION_CORE_COMPARE_COMPARE_H_
#define FLEXPENSION_CORE_COMPARE_COMPARE_H_

#include <variant>

#include "core/base/problem.h"
#include "core/compare/answer.h"
#include "core/compare/request.h"
#include "core/pack/pack.h"

namespace flexpension {

/// Works out every plan of a request, the first one being the baseline, or says all that is wrong
/// with it. The request is one whose single fields are within their ranges; what must hold between
/// fields, and which figures the data lacks, is checked here. Source: model.md 2-6, appendix.
std::variant<CompareAnswer, Problems> Compare(const Pack& pack, const CompareRequest& request);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_COMPARE_COMPARE_H_
