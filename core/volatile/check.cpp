#include "core/volatile/check.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <string_view>

#include "core/plan/check.h"

namespace flexpension {
namespace {

class PathsChecker : public Checker {
 public:
  PathsChecker(const Situation& situation, Problems& problems)
      : Checker(situation, problems), problems_(problems) {}

  void Check(const VolatileRequest& request) {
    if (Sound({"/retirement/if_short"}) && request.retirement.if_short == IfShort::kLumpSum) {
      Inconsistent("/retirement/if_short",
                   "收入不稳的测算里没有一次性补缴，请改选退还或转入居民养老",
                   "a lump sum is not part of a study of uncertain months");
    }
    CheckWhole("/first_path", request.first_path);
    CheckWhole("/seed", request.seed);
    if (Sound({"/values", "/accounts", "/paths"}) && (request.values || request.accounts) &&
        request.paths > kMostListedPaths) {
      Inconsistent("/paths", "列出每条路径的数值或账户余额时，一次最多 10000 条路径",
                   "with values or accounts at most 10000 paths are answered at once");
    }
    std::set<std::string_view> ids;
    for (std::size_t i = 0; i < request.policies.size(); ++i) {
      const Policy& policy = request.policies[i];
      const std::string path = "/policies/" + std::to_string(i);
      if (Sound({path + "/id"}) && !ids.insert(policy.id).second) {
        Inconsistent(path + "/id", "做法编号重复", "this id is used by an earlier policy");
      }
      const bool fixed = std::any_of(policy.ways.begin(), policy.ways.end(), [](const auto& step) {
        return step.way == PolicyWay::kFixed;
      });
      if (fixed && !policy.scheme && Sound({path + "/scheme", path + "/ways"})) {
        Inconsistent(path + "/scheme", "有定额缴费（fixed），需给出定额方案",
                     "there is a fixed way, but no scheme");
      }
    }
  }

 private:
  void CheckWhole(const char* path, double value) {
    if (value == std::floor(value) || !Sound({path})) return;
    problems_.push_back({ProblemCode::kWrongType, path, {"应为整数", "must be a whole number"}});
  }

  Problems& problems_;
};

}  // namespace

void CheckConsistency(const VolatileRequest& request, Problems& problems) {
  PathsChecker checker(request, problems);
  if (!checker.IsRequest()) return;
  checker.CheckSituation();
  checker.Check(request);
}

}  // namespace flexpension
