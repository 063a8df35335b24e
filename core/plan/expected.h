#ifndef FLEXPENSION_CORE_PLAN_EXPECTED_H_
#define FLEXPENSION_CORE_PLAN_EXPECTED_H_

#include <optional>
#include <vector>

#include "core/plan/answer.h"
#include "core/plan/life_course.h"

namespace flexpension {

/// A plan over all ages at death, each month of death weighed with its probability: gathered while
/// the plan is lived through. What is paid in a month counts with the chance of being alive at its
/// start, what a death leaves with the chance of dying in it.
/// Source: core/model.md#all-ages-at-death.
class AllAges {
 public:
  /// `setting` must outlive it and know of chances: its person is not older than the life table.
  explicit AllAges(const Setting& setting);

  /// The months from the valuation month on that anybody may live to see.
  std::size_t months() const { return setting_->alive.size() - 1; }

  /// The next of those months, and what a death in it leaves to heirs and brings survivors.
  void Add(const LifeCourse::MonthOfLife& month, Money heirs_get, Money survivors_get);

  /// Once all are added. `pension_from` and `break_even` are the plan's. Where an amount of some
  /// month reaches kMoneyLimit, `received` is that: the answer is refused.
  ExpectedAnswer Answer(std::optional<Month> pension_from, std::optional<Month> break_even) const;

 private:
  const Setting* setting_;
  std::vector<double> flows_;  // yuan, one a month added
  double paid_ = 0.0;
  double received_ = 0.0;
  double heirs_ = 0.0;
  double grants_ = 0.0;
  double present_value_ = 0.0;
  double pool_cost_ = 0.0;
  Money largest_;  // one that was cut off, no chance of living so long can make right
};

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_PLAN_EXPECTED_H_
