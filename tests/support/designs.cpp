#include "tests/support/designs.h"

#include "core/compare/compare.h"
#include "tests/support/build.h"

namespace flexpension::test {

DesignsRequest PlainDesigns() {
  DesignsRequest request;
  static_cast<Situation&>(request) = PlainRequest();
  Scheme scheme;
  scheme.amount = Yuan(500);
  request.plan.body = Mixed("FFFFFFFFFFFF", 0.6, scheme);
  request.plan.body.after_term = AfterTerm::kNone;
  return request;
}

DesignsAnswer Worked(const DesignsRequest& request) {
  auto result = Designs(BuiltinPack(), request);
  if (const auto* problems = std::get_if<Problems>(&result)) {
    ADD_FAILURE() << problems->front().path << ": " << problems->front().message.en;
    DesignsAnswer none;
    none.designs.resize(kDesigns);
    return none;
  }
  return std::move(std::get<DesignsAnswer>(result));
}

std::vector<ContributeAnswer> Compared(const Situation& situation,
                                       const std::vector<ContributionPlan>& plans) {
  std::vector<ContributeAnswer> answers;
  for (std::size_t first = 0; first < plans.size(); first += kMaxPlans) {
    CompareRequest request;
    static_cast<Situation&>(request) = situation;
    for (std::size_t i = first; i < std::min(first + kMaxPlans, plans.size()); ++i) {
      request.plans.push_back({std::to_string(i), plans[i]});
    }
    const auto result = Compare(BuiltinPack(), request);
    if (const auto* problems = std::get_if<Problems>(&result)) {
      ADD_FAILURE() << problems->front().path << ": " << problems->front().message.en;
      return std::vector<ContributeAnswer>(plans.size());
    }
    for (const PlanAnswer& plan : std::get<CompareAnswer>(result).plans) {
      answers.push_back(std::get<ContributeAnswer>(plan.body));
    }
  }
  return answers;
}

}  // namespace flexpension::test
