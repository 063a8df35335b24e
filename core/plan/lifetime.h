#ifndef FLEXPENSION_CORE_PLAN_LIFETIME_H_
#define FLEXPENSION_CORE_PLAN_LIFETIME_H_

#include <vector>

#include "core/plan/award.h"
#include "core/plan/expected.h"
#include "core/rules/death_grants.h"

namespace flexpension {

/// A plan lived through to the month of death: what the person, the heirs and the pool pay and
/// receive in each month.
struct Lifetime {
  /// Flows of the worker, one a month from the valuation month through the month of death:
  /// - contributions + subsidy + pension + refund + what heirs and survivors get.
  std::vector<Money> flows;
  Money paid;           ///< contributions, before subsidy
  Money received;       ///< pension payments; a refund is in the flows and in `refunded`
  Money refunded;       ///< the account paid out in one sum, if the person lived to see it
  Money left_to_heirs;  ///< the account at death
  DeathGrants grants;
  double pool_in = 0.0;   ///< present value of contributions to the pool, yuan, unrounded
  double pool_out = 0.0;  ///< present value of what the pool pays, grants included, yuan, unrounded
};

/// Cuts a plan at death: contributions and payments through the month of death; who dies before
/// the pension starts leaves the account with interest through that month. With `ages` the same
/// pass goes on for as long as anybody lives and adds each month to them. Source:
/// core/model.md#death.
Lifetime LiveThrough(const Setting& setting, const Accumulation& accumulation, const Award& award,
                     TraceTo trace = {}, AllAges* ages = nullptr);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_PLAN_LIFETIME_H_
