#ifndef FLEXPENSION_CORE_DESIGNS_DESIGNS_H_
#define FLEXPENSION_CORE_DESIGNS_DESIGNS_H_

#include <variant>

#include "core/base/problem.h"
#include "core/designs/answer.h"
#include "core/designs/request.h"
#include "core/figures/pack.h"

namespace flexpension {

/// Works out all designs for one person and plan, what each choice does, and whether a worker would
/// move to a design; or says all that is wrong with the request, as Compare() does.
/// Source: Lu & Li, table 2 and sections 4 and 5; core/model.md#designs.
std::variant<DesignsAnswer, Problems> Designs(const Pack& pack, const DesignsRequest& request,
                                              Problems found = {});

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_DESIGNS_DESIGNS_H_
