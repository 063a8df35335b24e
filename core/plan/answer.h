#ifndef FLEXPENSION_CORE_PLAN_ANSWER_H_
#define FLEXPENSION_CORE_PLAN_ANSWER_H_

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/money.h"
#include "core/base/month.h"
#include "core/base/text.h"
#include "core/figures/award_rules.h"
#include "core/plan/accumulation.h"
#include "core/rules/death_grants.h"

namespace flexpension {

struct RetirementAnswer {
  int statutory_age_months = 0;
  Month reach_month;  ///< in which the chosen age is reached
  std::optional<Month> pension_from;
  Reason reason = Reason::kNone;
  int extended_months = 0;
  /// First month for which a pension is due by law, where that is before the valuation month.
  std::optional<Month> owed_since;
};

struct ContributionsAnswer {
  Money first_month;  ///< in the valuation month
  /// The same on the newest published figures, where first_month rests on projected ones: what an
  /// office collects until it has new figures.
  Money first_month_published;
  Money total;  ///< uncut by death, before subsidy
  Money to_account;
  Money to_pool;
  Money subsidy;
  Money own_first_month;    ///< of first_month, after subsidy
  Money own_total;          ///< of total, after subsidy
  int standard_months = 0;  ///< those of a lump sum among them
  int fixed_months = 0;
  std::optional<double> income_share_now;  ///< none without an income
  std::optional<double> income_share_worst;
};

struct EntitlementAnswer {
  bool eligible = false;
  double eligibility_months = 0.0;
  int minimum_months = 0;
  double accrual_years = 0.0;
  int break_months = 0;
  double mean_index = 0.0;
  Money benefit_base;
  Money account_balance;
  Money account_interest;
  double payout_months = 0.0;
  std::optional<int> years;  ///< in the resident scheme, of who has moved there
};

/// What a province adds to the three parts of a pension.
struct SupplementAnswer {
  std::string_view part;  ///< by the name that the rules give it, or `rounding`
  Text name;
  Money amount;
  std::string source;  ///< documents of the rule
  Confidence confidence = Confidence::kA;
};

struct PensionAnswer {
  Money basic;
  Money account;
  Money transitional;
  std::vector<SupplementAnswer> supplements;
  Money total;
  Money total_today;
  Money total_at_todays_wages;
  Money refund;
  std::optional<double> share_of_last_income;
  double share_of_average_wage = 0.0;
};

/// A plan over all ages at death.
struct ExpectedAnswer {
  Money paid;
  Money received;
  Money left_to_heirs;
  Money death_grants;
  Money net_present_value;
  Money pool_net_cost;
  std::optional<double> internal_rate;
  std::optional<double> probability_before_start;  ///< none where no pension starts
  double probability_of_break_even = 0.0;
};

/// What a life brings, in any kind of plan.
struct LifetimeAnswer {
  Month death_month;
  Money paid;
  Money received;
  Money left_to_heirs;
  std::optional<Month> break_even_month;
  std::optional<double> internal_rate;
  Money net_present_value;
  std::optional<double> paid_over_received;
};

/// The same in the employee scheme.
struct ContributeLifetimeAnswer : LifetimeAnswer {
  DeathGrants death_grants;
  std::optional<ExpectedAnswer> expected;  ///< none for who is older than the life table
};

/// This plan against paying nothing more from now on.
struct AgainstNothingAnswer {
  Money received_more;  ///< pension payments while alive
  Money refund_more;    ///< refunds while alive
  std::optional<double> internal_rate;
  Money net_present_value;
};

struct PoolAnswer {
  Money paid_in;
  Money paid_out;
  Money net_cost;
};

/// Every number of a contribution plan.
struct ContributeAnswer {
  RetirementAnswer retirement;
  ContributionsAnswer contributions;
  EntitlementAnswer entitlement;
  PensionAnswer pension;
  ContributeLifetimeAnswer lifetime;
  AgainstNothingAnswer against_nothing;
  PoolAnswer pool;
};

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_PLAN_ANSWER_H_
