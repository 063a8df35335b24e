#ifndef FLEXPENSION_CORE_VOLATILE_WAYS_H_
#define FLEXPENSION_CORE_VOLATILE_WAYS_H_

#include <array>
#include <cstdint>
#include <vector>

#include "core/plan/setting.h"
#include "core/volatile/cuts.h"
#include "core/volatile/request.h"

namespace flexpension {

/// What paying a month in one way does: the same on every path.
struct WayInMonth {
  int standard_months = 0;
  int fixed_months = 0;            ///< one of both is 1, the other 0; both 0 if nothing is paid
  double fixed_eligibility = 0.0;  ///< of a fixed month, before a scheme's cap
  double accrual = 0.0;
  double weight = 0.0;
  double weighted_index = 0.0;
  double discounted = 0.0;      ///< present value of what is paid, yuan; 0 after the month of death
  std::int64_t paid = 0;        ///< fen
  std::int64_t to_account = 0;  ///< fen
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
  /// For `months` months from the valuation month on; says in `cuts` on which shocks they depend.
  Ways(const Setting& setting, const UncertainIncome& income, const Policy& policy,
       std::size_t months, Cuts& cuts);

  /// Looks up what is chosen at every rank, once all policies have said their cuts.
  void Rank(const Cuts& cuts);

  /// The first way of the policy that the income of month `k` affords, or that nothing is paid.
  const WayInMonth& Choose(std::size_t k, Cuts::Rank rank, bool may_pay_fixed) const {
    return rows_[chosen_[may_pay_fixed ? 1 : 0][k * ranks_ + rank]];
  }

 private:
  std::size_t count_;
  std::size_t ranks_ = 0;
  std::vector<double> least_shocks_;  // by month and way
  std::vector<WayInMonth> rows_;      // likewise, and in each month the one of nothing behind
  std::array<std::vector<std::uint32_t>, 2> chosen_;  // rows by month and rank
};

/// The shock from which on a payment is at most `most_share` of a month's income: of `trend` yuan,
/// times exp(σ z - σ²/2) at the shock z; -∞ if it is so without any income, +∞ if it never is.
/// Source: core/model.md#policies.
double LeastShock(Money payment, double most_share, double trend, double sigma);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_VOLATILE_WAYS_H_
