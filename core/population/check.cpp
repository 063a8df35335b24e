#include "core/population/check.h"

#include <cmath>
#include <set>
#include <string_view>

#include "core/plan/check.h"
#include "core/plan/prepare.h"
#include "core/population/life.h"

namespace flexpension {
namespace {

constexpr std::string_view kPerson = "/person";
/// Shares that add up to 1 do so to this.
constexpr double kSumSlack = 1e-9;

std::string Item(const char* path, std::size_t i) { return path + std::to_string(i); }

/// What compare says of each cell as a person.
class CellChecker : public Checker {
 public:
  using Checker::Checker;

  void Check(const PopulationRequest& request) {
    CheckSituation();
    CheckAll("/menu/", request.menu);
    CheckAll("/reform/", request.reform);
  }

 private:
  void CheckAll(const char* list, const std::vector<OfferedPlan>& plans) {
    for (std::size_t i = 0; i < plans.size(); ++i) {
      const std::string path = Item(list, i);
      if (!Sound({path + "/kind"})) continue;
      if (const auto* contribute = std::get_if<ContributionPlan>(&plans[i].body)) {
        CheckContribute(path, *contribute);
      } else {
        CheckResidentTerms(path, std::get<JoinResident>(plans[i].body));
      }
    }
  }
};

/// What must hold of the population as a whole.
class CrowdChecker : public Checker {
 public:
  CrowdChecker(const Situation& nobody, const PopulationRequest& request, Problems& problems)
      : Checker(nobody, problems), request_(request), problems_(problems) {}

  void Check() {
    CheckIds();
    CheckObserved();
    CheckOwn();
    CheckSize();
  }

 private:
  void CheckIds() {
    std::set<std::string_view> ids{"nothing"};
    for (const auto& [list, plans] :
         {std::pair("/menu/", &request_.menu), std::pair("/reform/", &request_.reform)}) {
      for (std::size_t i = 0; i < plans->size(); ++i) {
        const std::string path = Item(list, i) + "/id";
        if (!Sound({path}) || ids.insert((*plans)[i].id).second) continue;
        Inconsistent(path, "方案编号重复，或用了 nothing",
                     "this id is used by an earlier plan, or is nothing");
      }
    }
  }

  bool MenuHas(Group group) const {
    for (const OfferedPlan& plan : request_.menu) {
      if (plan.group() == group) return true;
    }
    return false;
  }

  void CheckObserved() {
    if (!Sound({"/menu"})) return;
    for (std::size_t i = 0; i < request_.reform.size(); ++i) {
      if (!Sound({Item("/reform/", i)}) || MenuHas(request_.reform[i].group())) continue;
      Inconsistent(Item("/reform/", i), "现有方案里没有这一类制度，无法推算有多少人会选",
                   "the menu has no plan of this scheme, from which to tell how many choose it");
    }
    if (!Sound({"/observed"})) return;
    const Observed& seen = request_.observed;
    const auto check = [&](const char* path, double share, Group group) {
      if ((share > 0.0) == MenuHas(group)) return;
      Inconsistent(path, "现有方案里有这一类制度，比例才大于 0；没有则应为 0",
                   "is above 0 if the menu has a plan of this scheme, and 0 if it has none");
    };
    check("/observed/employee", seen.employee, Group::kEmployee);
    check("/observed/resident", seen.resident, Group::kResident);
    if (seen.nothing == 0.0) {
      Inconsistent("/observed/nothing", "应大于 0：总有人什么也不参加",
                   "must be above 0: some do nothing");
    }
    if (std::fabs(seen.nothing + seen.resident + seen.employee - 1.0) > kSumSlack) {
      Inconsistent("/observed", "三项比例合计应为 1", "the three shares must add up to 1");
    }
  }

  void CheckOwn() {
    if (!Sound({"/own", "/rules", "/menu", "/reform"})) return;
    std::array<std::array<double, kTenths>, 3> sums{};
    for (std::size_t i = 0; i < request_.own.size(); ++i) {
      const OwnMove& move = request_.own[i];
      const auto is_it = [&](const std::vector<OfferedPlan>& plans) {
        for (const OfferedPlan& plan : plans) {
          if (plan.id == move.to) return true;
        }
        return false;
      };
      if (!is_it(request_.menu) && !is_it(request_.reform)) {
        Inconsistent(Item("/own/", i) + "/to", "应为一个方案的编号", "must be the id of a plan");
      }
      for (std::size_t t = 0; t < move.shares.size(); ++t) {
        double& sum = sums[static_cast<std::size_t>(move.from)][t];
        sum += move.shares[t];
        if (sum <= 1.0 + kSumSlack) continue;
        Inconsistent(Item("/own/", i) + "/shares", "同一类人合计转出超过 1",
                     "more than all who are there would move");
        break;
      }
    }
    for (const Behaviour rule : request_.rules) {
      if (rule == Behaviour::kOwn && request_.own.empty()) {
        problems_.push_back({ProblemCode::kMissing,
                             "/own",
                             {"选了自定义的表，却没有给出", "the table of one's own is missing"}});
        return;
      }
    }
  }

  void CheckSize() {
    const std::size_t swept = request_.sweep ? request_.sweep->amount.size() : 0;
    const std::size_t plans = 1 + request_.menu.size() + request_.reform.size() * (1 + swept);
    if (request_.cells.size() * plans <= kMostLives) return;
    problems_.push_back({ProblemCode::kTooLarge,
                         "/cells",
                         {"组数乘方案数不能超过 " + std::to_string(kMostLives),
                          "cells times plans must be at most " + std::to_string(kMostLives)}});
  }

  const PopulationRequest& request_;
  Problems& problems_;
};

/// A problem of the population as the checker of one cell would find it; false if it is of another.
bool OfPerson(std::size_t cell, Problem& problem) {
  const std::string own = Item("/cells/", cell);
  if (problem.path == own || problem.path.starts_with(own + "/")) {
    problem.path = std::string(kPerson) + problem.path.substr(own.size());
    return true;
  }
  return !problem.path.starts_with("/cells/");
}

}  // namespace

std::string PathOfCell(std::size_t i, const std::string& path) {
  return path.starts_with(kPerson) ? Item("/cells/", i) + path.substr(kPerson.size()) : path;
}

void CheckConsistency(const Pack& pack, const PopulationRequest& request, Problems& problems) {
  const Situation nobody;
  CrowdChecker checker(nobody, request, problems);
  if (!checker.IsRequest()) return;
  checker.Check();
  const Problems read = problems;
  std::set<std::string> told;
  for (std::size_t i = 0; i < request.cells.size(); ++i) {
    Problems known;
    for (Problem problem : read) {
      if (OfPerson(i, problem)) known.push_back(std::move(problem));
    }
    const std::size_t before = known.size();
    const Situation situation = SituationOf(request, request.cells[i]);
    CellChecker(situation, known).Check(request);
    CheckHeld(pack, situation, known);
    for (std::size_t k = before; k < known.size() && k < Problems::kMost; ++k) {
      Problem problem = known[k];
      problem.path = PathOfCell(i, problem.path);
      if (told.insert(problem.path).second) problems.push_back(std::move(problem));
    }
  }
}

}  // namespace flexpension
