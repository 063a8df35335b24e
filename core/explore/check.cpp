#include "core/explore/check.h"

#include "core/plan/check.h"

namespace flexpension {
namespace {

std::string Item(const std::string& path, std::size_t i) { return path + "/" + std::to_string(i); }

struct Fault {
  ProblemCode code;
  const char* zh;
  const char* en;
};
constexpr Fault kFaults[] = {
    {},
    {ProblemCode::kWrongType, "应为整数", "must be a whole number"},
    {ProblemCode::kOutOfRange, "不在这一项的范围内", "must be in the range of its field"},
    {ProblemCode::kOutOfRange, "金额最多两位小数", "money has at most two decimals"},
};

class ExploreChecker : public Checker {
 public:
  ExploreChecker(ExploreRequest& request, Problems& problems)
      : Checker(request, problems), request_(request), problems_(problems) {}

  void Check() {
    if (!Sound({"/plans"})) return;
    CheckPoints();
    for (std::size_t i = 0; i < request_.sweeps.size(); ++i) {
      CheckSweep(Item("/sweeps", i), request_.sweeps[i]);
    }
    for (std::size_t i = 0; i < request_.goals.size(); ++i) {
      CheckGoal(Item("/goals", i), request_.goals[i]);
    }
    for (std::size_t i = 0; i < request_.sensitivity.size(); ++i) {
      PlanAt(Item("/sensitivity", i), request_.sensitivity[i], false);
    }
  }

 private:
  ContributionPlan* PlanAt(std::string_view path, std::string_view id, bool needs_scheme) {
    const std::size_t i = ContributionPlanOf(request_, id);
    if (i == request_.plans.size()) {
      Inconsistent(path, "应为一个缴费方案的编号", "must be the id of a contribute plan");
      return nullptr;
    }
    auto* plan = std::get_if<ContributionPlan>(&request_.plans[i].body);
    if (needs_scheme && !plan->scheme) {
      Inconsistent(path, "这个方案没有定额", "this plan has no fixed amount");
    }
    return plan;
  }

  /// More are not worked out, nor looked at one by one.
  void CheckPoints() {
    std::size_t points = 0;
    for (const Sweep& sweep : request_.sweeps) {
      std::size_t product = 1;
      for (const SweepAxis& axis : sweep.values) product *= axis.values.size();
      points += product;
    }
    if (points <= kMaxPoints) return;
    too_large_ = true;
    problems_.push_back(
        {ProblemCode::kTooLarge,
         "/sweeps",
         {"点太多，一次最多 20000 个", "too many points: at most 20000 a request"}});
  }

  void CheckSweep(const std::string& path, const Sweep& sweep) {
    if (!Sound({path})) return;
    bool amount = false;
    for (const Varied by : sweep.vary) amount = amount || by == Varied::kAmount;
    ContributionPlan* plan = PlanAt(path + "/plan", sweep.plan, amount);
    const bool grid = sweep.vary.size() == 2;
    if (grid && sweep.vary[0] == sweep.vary[1]) {
      Inconsistent(path + "/vary", "两项应不同", "the two must differ");
    }
    if (too_large_ || plan == nullptr || (amount && !plan->scheme)) return;
    const std::string values = path + "/values";
    for (std::size_t j = 0; j < sweep.vary.size(); ++j) {
      const Unchanged as_it_is(request_, *plan);
      CheckAxis(grid ? Item(values, j) : values, sweep.vary[j], sweep.values[j].values, *plan);
    }
  }

  void CheckAxis(const std::string& path, Varied by, const std::vector<double>& values,
                 ContributionPlan& plan) {
    const bool retires = (by == Varied::kShift || by == Varied::kDeathAge) &&
                         Sound({"/valuation_month", "/person", "/retirement"});
    for (std::size_t i = 0; i < values.size(); ++i) {
      if (const ValueFault fault = FaultOf(by, values[i]); fault != ValueFault::kNone) {
        const Fault& said = kFaults[static_cast<int>(fault)];
        problems_.push_back({said.code, Item(path, i), {said.zh, said.en}});
      } else if (retires) {
        Change(by, values[i], request_, plan);
        Problems found;
        Checker(request_, found).CheckRetirement();
        for (const Problem& problem : found) {
          problems_.push_back({problem.code, Item(path, i), problem.message});
        }
      }
    }
  }

  void CheckGoal(const std::string& path, const Goal& goal) {
    if (!Sound({path})) return;
    PlanAt(path + "/plan", goal.plan, goal.by == GoalBy::kAmount);
    const GoalTarget wanted = goal.target.value_or(GoalTarget{});
    const int given = (wanted.pension_total_today ? 1 : 0) + (wanted.pension_total ? 1 : 0) +
                      (wanted.share_of_last_income ? 1 : 0) + (goal.most ? 1 : 0);
    if (given == 1) return;
    Inconsistent(path + "/target", "目标应有且只有一个", "there must be exactly one thing wanted");
  }

  ExploreRequest& request_;
  Problems& problems_;
  bool too_large_ = false;
};

}  // namespace

void CheckExplore(ExploreRequest& request, Problems& problems) {
  ExploreChecker checker(request, problems);
  if (checker.IsRequest()) checker.Check();
}

std::size_t ContributionPlanOf(const CompareRequest& request, std::string_view id) {
  std::size_t i = 0;
  for (; i < request.plans.size(); ++i) {
    const PlanRequest& plan = request.plans[i];
    if (plan.id == id && std::holds_alternative<ContributionPlan>(plan.body)) break;
  }
  return i;
}

}  // namespace flexpension
