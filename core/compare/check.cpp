#include "core/compare/check.h"

#include <set>
#include <string_view>

#include "core/plan/check.h"
#include "core/rules/resident.h"

namespace flexpension {
namespace {

class PlansChecker : public Checker {
 public:
  using Checker::Checker;

  void CheckPlans(const std::vector<PlanRequest>& plans) {
    std::set<std::string_view> ids;
    std::set<std::string_view> contribute_ids;
    bool any_unsound = false;  // then the plan that `like` means may be among those
    for (std::size_t i = 0; i < plans.size(); ++i) {
      const PlanRequest& plan = plans[i];
      const std::string path = "/plans/" + std::to_string(i);
      if (!Sound({path + "/id", path + "/kind"})) {
        any_unsound = true;
        continue;
      }
      if (!ids.insert(plan.id).second) {
        Inconsistent(path + "/id", "方案编号重复", "this id is used by an earlier plan");
      }
      if (const auto* contribute = std::get_if<ContributionPlan>(&plan.body)) {
        CheckContribute(path, *contribute);
        contribute_ids.insert(plan.id);
      } else if (const auto* resident = std::get_if<ResidentRequest>(&plan.body)) {
        CheckResident(path, *resident);
      } else if (const auto& save = std::get<SaveRequest>(plan.body);
                 !any_unsound && Sound({path + "/like"}) && !contribute_ids.contains(save.like)) {
        Inconsistent(path + "/like", "应指向排在前面的一个缴费方案",
                     "must name an earlier contribute plan");
      }
    }
  }

 private:
  void CheckResident(const std::string& path, const ResidentRequest& plan) {
    CheckResidentTerms(path, plan);
    if (!Sound({"/valuation_month", "/person/birth_month"})) return;
    if (situation().valuation_month - situation().person.birth_month >= kResidentAge) {
      Inconsistent(path + "/kind", "测算时已满 60 岁，不能与城乡居民养老保险比较",
                   "who is 60 or over in the valuation month cannot join the resident scheme");
    }
  }
};

}  // namespace

void CheckConsistency(const CompareRequest& request, Problems& problems) {
  PlansChecker checker(request, problems);
  if (!checker.IsRequest()) return;
  checker.CheckSituation();
  checker.CheckPlans(request.plans);
}

}  // namespace flexpension
