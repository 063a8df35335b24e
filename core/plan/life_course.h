#ifndef FLEXPENSION_CORE_PLAN_LIFE_COURSE_H_
#define FLEXPENSION_CORE_PLAN_LIFE_COURSE_H_

#include <optional>

#include "core/plan/award.h"
#include "core/plan/payment.h"
#include "core/rules/death_grants.h"

namespace flexpension {

/// A plan lived through month by month from the valuation month on, for as long as one asks: what
/// is paid and received in each month, and what a death in it would leave.
/// Source: core/model.md#death.
class LifeCourse {
 public:
  /// All three must outlive the course; the award is the one made of the accumulation.
  LifeCourse(const Setting& setting, const Accumulation& accumulation, const Award& award);

  struct MonthOfLife {
    Money contribution;  ///< before subsidy
    Money subsidy;
    Money to_pool;    ///< of the contribution
    Money pension;    ///< paid to the person
    Money from_pool;  ///< of the pension
    Money refund;     ///< the account in one sum
    /// What it brings the person, negative where it costs.
    Money own() const { return pension + refund + subsidy - contribution; }
  };
  MonthOfLife Next();

  /// The account, with interest through the month passed last, that heirs get if the person dies in
  /// it.
  Money LeftToHeirs() const;
  /// What the pool pays to survivors then; nothing where the place's income is not known.
  DeathGrants Grants() const;

 private:
  void Contribute(MonthOfLife& month);
  void Draw(MonthOfLife& month);

  const Setting& setting_;
  const Accumulation& accumulation_;
  const Award& award_;
  std::size_t k_ = 0;            // months passed
  int contribution_months_ = 0;  // recorded, deemed and paid so far
  int payments_ = 0;
  Ledger account_;  // of the employee scheme, then of the resident scheme until it pays
  std::optional<Payment> payment_;
};

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_PLAN_LIFE_COURSE_H_
