#ifndef FLEXPENSION_CORE_EXPLORE_EXPLORE_H_
#define FLEXPENSION_CORE_EXPLORE_EXPLORE_H_

#include <variant>

#include "core/base/problem.h"
#include "core/explore/answer.h"
#include "core/explore/request.h"
#include "core/figures/pack.h"

namespace flexpension {

/// Works out sweeps, goals and sensitivity, or says all that is wrong with the request, as
/// Compare() does; then, of the first point that `compare` would refuse, why. Plans that nothing
/// asks about are checked and not worked out. The request is changed point by point and left as it
/// was; the answer points into it. Source: core/model.md#explore.
std::variant<ExploreAnswer, Problems> Explore(const Pack& pack, ExploreRequest& request,
                                              Problems found = {});

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_EXPLORE_EXPLORE_H_
