#ifndef FLEXPENSION_CORE_VOLATILE_WAYS_H_
#define FLEXPENSION_CORE_VOLATILE_WAYS_H_

#include <cstdint>
#include <vector>

#include "core/plan/setting.h"
#include "core/volatile/request.h"

namespace flexpension {

/// What paying a month in one way does, and what it takes: the same on every path.
struct WayInMonth {
  double least_shock;  ///< of an income that affords it; see Draws
  int standard_months;
  int fixed_months;          ///< one of both is 1, the other 0
  double fixed_eligibility;  ///< of a fixed month, before a scheme's cap
  double accrual;
  double weight;
  double weighted_index;
  double discounted;        ///< present value of what is paid, yuan; 0 after the month of death
  std::int64_t paid;        ///< fen
  std::int64_t to_account;  ///< fen
};

/// What the months of a path come to.
struct PathSums {
  int standard_months = 0;
  int fixed_months = 0;
  double fixed_eligibility = 0.0;
  double accrual = 0.0;
  double weight = 0.0;
  double weighted_index = 0.0;
  double discounted = 0.0;
  std::int64_t paid = 0;
  std::int64_t booked = 0;    ///< to the account in the open calendar year, fen
  std::int64_t weighted = 0;  ///< each of these times the number of its month

  void Add(const WayInMonth& way, std::int64_t month_number) {
    standard_months += way.standard_months;
    fixed_months += way.fixed_months;
    fixed_eligibility += way.fixed_eligibility;
    accrual += way.accrual;
    weight += way.weight;
    weighted_index += way.weighted_index;
    discounted += way.discounted;
    paid += way.paid;
    booked += way.to_account;
    weighted += way.to_account * month_number;
  }
};

/// The ways of a policy in every month, worked out once.
class Ways {
 public:
  /// For `months` months from the valuation month on.
  Ways(const Setting& setting, const UncertainIncome& income, const Policy& policy,
       std::size_t months);

  /// The first way of the policy that the income of month `k` affords; null if there is none.
  const WayInMonth* Choose(std::size_t k, double shock, bool may_pay_fixed) const {
    const WayInMonth* way = &table_[k * count_];
    for (const WayInMonth* const end = way + count_; way != end; ++way) {
      if (shock >= way->least_shock && (may_pay_fixed || way->fixed_months == 0)) return way;
    }
    return nullptr;
  }

 private:
  std::size_t count_;
  std::vector<WayInMonth> table_;
};

/// The shock from which on a payment is at most `most_share` of a month's income: of `trend` yuan,
/// times exp(σ z - σ²/2) at the shock z; -∞ if it is so without any income, +∞ if it never is.
/// Source: core/model.md#policies.
double LeastShock(Money payment, double most_share, double trend, double sigma);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_VOLATILE_WAYS_H_
