#include "core/volatile/volatile.h"

#include <list>

#include "core/plan/prepare.h"
#include "core/volatile/check.h"
#include "core/volatile/policy_paths.h"
#include "core/volatile/statistics.h"

namespace flexpension {
namespace {

/// What the paths were stopped by, each thing once.
Problems ProblemsOf(const std::list<PolicyPaths>& policies) {
  Problems problems;
  int i = 0;
  for (const PolicyPaths& policy : policies) {
    const auto problem = policy.ProblemAt("/policies/" + std::to_string(i++));
    if (!problem) continue;
    bool known = false;
    for (const Problem& other : problems) known = known || other.path == problem->path;
    if (!known) problems.push_back(*problem);
  }
  return problems;
}

}  // namespace

std::variant<VolatileAnswer, Problems> Volatile(const Pack& pack, const VolatileRequest& request,
                                                Problems found) {
  CheckConsistency(request, found);
  CheckHeld(pack, request, found);
  if (!found.empty()) return found;
  Prepared prepared;
  Prepare(pack, request, prepared, found);
  if (!found.empty()) return found;

  const auto paths = static_cast<std::size_t>(request.paths);
  const Study study{prepared.setting, request.income};
  std::list<PolicyPaths> policies;  // they hold on to their own parts and must not move
  std::size_t ways = 0;
  for (const Policy& policy : request.policies) ways += policy.ways.size();
  Cuts cuts(study.ends.limit(), ways);
  for (const Policy& policy : request.policies) {
    policies.emplace_back(study, policy, paths, cuts);
  }
  for (PolicyPaths& policy : policies) {
    policy.Rank(cuts);
    if (request.accounts) policy.KeepAccounts();
  }
  Draws draws(request.income, static_cast<std::int64_t>(request.seed), cuts);
  for (int i = 0; i < request.paths; ++i) {
    draws.Start(static_cast<std::int64_t>(request.first_path) + i);
    for (PolicyPaths& policy : policies) {
      draws.certain() && i > 0 ? policy.Repeat() : policy.Take(draws);
    }
  }
  if (auto problems = ProblemsOf(policies); !problems.empty()) return problems;

  VolatileAnswer answer;
  answer.paths = request.paths;
  answer.policies.resize(policies.size());
  auto worked = policies.begin();
  for (std::size_t i = 0; i < policies.size(); ++i, ++worked) {
    PolicyAnswer& row = answer.policies[i];
    row.id = request.policies[i].id;
    SumUpPaths(worked->values(), policies.front().values(), row);
    if (request.values) row.values = worked->values();
    if (request.accounts) row.accounts = worked->accounts();
  }
  return answer;
}

}  // namespace flexpension
