#ifndef FLEXPENSION_CORE_VOLATILE_POLICY_PATHS_H_
#define FLEXPENSION_CORE_VOLATILE_POLICY_PATHS_H_

#include <optional>
#include <string>

#include "core/base/problem.h"
#include "core/plan/award.h"
#include "core/volatile/answer.h"
#include "core/volatile/path_walk.h"
#include "core/volatile/pension_life.h"

namespace flexpension {

/// What all policies share.
struct Study {
  const Setting& setting;
  const UncertainIncome& income;
  const Ends ends{setting};
  const PensionLife life{setting};
};

/// One policy of a study on one path after the other: contributions, award and life as in a plan,
/// and what is measured of them. Source: core/model.md#policies.
class PolicyPaths {
 public:
  /// All but `cuts` must outlive it; see Ways.
  PolicyPaths(const Study& study, const Policy& policy, std::size_t paths, Cuts& cuts);
  /// From now on keeps what is in the account, too.
  void KeepAccounts();
  virtual ~PolicyPaths() = default;

  /// Once all policies have said their cuts.
  void Rank(const Cuts& cuts) { ways_.Rank(cuts); }
  /// Takes the path that `draws` has begun, the next of the study. Virtual for the optimiser of the
  /// module: a function that is called from one place it would put into that, which is called
  /// once, and what is called once a browser does not compile for speed.
  virtual void Take(Draws& draws);
  /// Takes the last one once more.
  void Repeat();

  const PathValues& values() const { return values_; }
  /// Of those that were kept, by year.
  std::vector<AccountAt> accounts() const;
  /// Why no answer can be given, on the first path of which none can; the policy stands at `path`
  /// in the request.
  std::optional<Problem> ProblemAt(const std::string& path) const;

 private:
  /// What the award and the life after it bring.
  struct Outcome {
    Money paid;
    Money pension;
    Money pension_today;
    double present_value = 0.0;  ///< of everything, yuan
  };
  Outcome LiveOn(const Draws& draws);
  Outcome LiveMonthByMonth(const Draws& draws);

  const Study& study_;
  Ways ways_;
  PathWalk walk_;
  Award award_;
  PathValues values_;
  std::vector<std::int64_t> balances_;  // one year behind the other; none if they are not kept
  std::size_t taken_ = 0;
  enum class Wrong { kNothing, kEnd, kAmount } wrong_ = Wrong::kNothing;
};

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_VOLATILE_POLICY_PATHS_H_
