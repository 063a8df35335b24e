#ifndef FLEXPENSION_CORE_PLAN_CHECK_H_
#define FLEXPENSION_CORE_PLAN_CHECK_H_

#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/problem.h"
#include "core/plan/plan.h"
#include "core/plan/situation.h"

namespace flexpension {

/// Finds what must hold between the fields of a request about one person and does not: ages and
/// months that contradict each other, phases out of order.
/// Adds to `problems`, which may hold what reading the request found: fields with a problem of
/// their own are left alone, so that nothing is said of values that were not read.
class Checker {
 public:
  Checker(const Situation& situation, Problems& problems);

  /// False if what was read is not a request at all, and nothing can be said of its fields.
  bool IsRequest() const;

  void CheckSituation();
  /// Of that, what the choice of retirement contradicts.
  void CheckRetirement();
  /// `path` is where the plan stands in the request.
  void CheckContribute(const std::string& path, const ContributionPlan& plan);

 protected:
  const Situation& situation() const { return request_; }
  /// True if reading found nothing wrong with these fields, nor with anything in them.
  bool Sound(std::initializer_list<std::string> paths) const;
  void CheckResidentTerms(const std::string& path, const ResidentTerms& terms);
  void Inconsistent(std::string_view path, std::string_view zh, std::string_view en);

 private:
  void Missing(std::string_view path);
  void CheckPerson();
  void CheckMonthsSince16(int since);
  void CheckRecord();
  void CheckHistory();
  void CheckIfShort();
  void CheckRegion();
  void CheckPhases(const std::string& path, const std::vector<Phase>& phases);
  void CheckMonths(const std::string& path, const std::map<Month, Way>& months);

  const Situation& request_;
  Problems& problems_;
  std::vector<std::string> unsound_;
};

/// All of that for a call about a single contribution plan.
void CheckConsistency(const Situation& situation, const ContributionPlan& plan,
                      const std::string& path, Problems& problems);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_PLAN_CHECK_H_
