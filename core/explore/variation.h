#ifndef FLEXPENSION_CORE_EXPLORE_VARIATION_H_
#define FLEXPENSION_CORE_EXPLORE_VARIATION_H_

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/explore/answer.h"
#include "core/explore/vary.h"
#include "core/plan/evaluate.h"
#include "core/plan/prepare.h"

namespace flexpension {

/// A plan of a request of which one thing after another is changed. What a change leaves as it was,
/// the person's circumstances and what paying nothing more brings, is not worked out again.
class Variation {
 public:
  /// All three must outlive it; what cannot be worked out is added to `problems`. `id` is that of a
  /// contribution plan. The request is changed, and as it was when this goes.
  Variation(const Pack& pack, ExploreRequest& request, std::string_view id, Problems& problems);

  void Set(Varied by, double value);

  /// The circumstances as they are set; null, and a problem, if a figure is missing.
  const Setting* Circumstances();
  /// The plan as it is set, without a life. To be used if there is no problem then.
  Evaluation Work();
  /// What a life with it brings; false, and a problem, where `compare` would refuse it.
  bool Live(Evaluation& worked, PointAnswer& point);
  /// Both.
  bool Answer(PointAnswer& point);

 private:
  Evaluation Work(const ContributionPlan& plan);

  const Pack& pack_;
  ExploreRequest& request_;
  Problems& problems_;
  std::size_t place_;
  ContributionPlan& plan_;
  Unchanged as_it_was_;
  std::optional<Prepared> prepared_;  // none: something of the situation was changed
  std::vector<Money> nothing_;        // flows of paying nothing more; none: likewise
};

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_EXPLORE_VARIATION_H_
