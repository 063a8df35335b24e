#ifndef FLEXPENSION_CORE_DESIGNS_REQUEST_H_
#define FLEXPENSION_CORE_DESIGNS_REQUEST_H_

#include <optional>
#include <string>

#include "core/designs/design.h"
#include "core/plan/situation.h"

namespace flexpension {

/// A plan of `compare` may be handed over as it is; only contribution plans have designs.
enum class DesignsKind { kContribute };

/// The plan whose fixed months are paid by one design after another. Its scheme must be given: it
/// holds the parameters of SchemeOf().
struct DesignsPlan {
  std::string id;  ///< not used
  DesignsKind kind = DesignsKind::kContribute;
  ContributionPlan body;
};

/// All designs for one person and plan.
struct DesignsRequest : Situation {
  DesignsPlan plan;
  std::optional<Design> worker_switch;  ///< `switch`: the design to test against standard payment
};

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_DESIGNS_REQUEST_H_
