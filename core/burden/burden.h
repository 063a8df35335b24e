#ifndef FLEXPENSION_CORE_BURDEN_BURDEN_H_
#define FLEXPENSION_CORE_BURDEN_BURDEN_H_

#include <variant>

#include "core/base/problem.h"
#include "core/burden/answer.h"
#include "core/burden/request.h"
#include "core/figures/burden_figures.h"
#include "core/figures/pack.h"

namespace flexpension {

struct BurdenFigures {
  const Pack& pack;
  const BurdenTable& paper;
};

/// Works out what share of an income the standard contribution takes, region by region, beside Lu &
/// Li's table 1; or says all that is wrong with the request: `found`, which is what reading it
/// found wrong with single fields, then what does not hold between them, then the figures that are
/// not there. Without regions in the request a lack of figures is said in the answer instead,
/// unless no region has any. Source: Lu & Li, table 1; core/model.md#burden.
std::variant<BurdenAnswer, Problems> Burden(const BurdenFigures& figures,
                                            const BurdenRequest& request, Problems found = {});

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_BURDEN_BURDEN_H_
