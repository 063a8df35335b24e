#ifndef FLEXPENSION_CORE_COMPARE_ANSWER_H_
#define FLEXPENSION_CORE_COMPARE_ANSWER_H_

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/base/text.h"
#include "core/calendar/month.h"
#include "core/lifetime/accumulation.h"
#include "core/money/money.h"
#include "core/region/series.h"

namespace flexpension {

struct RetirementAnswer {
  int statutory_age_months = 0;
  Month reach_month;  ///< in which the chosen age is reached
  std::optional<Month> pension_from;
  Reason reason = Reason::kNone;
  int extended_months = 0;
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
  int standard_months = 0;
  int fixed_months = 0;
  std::optional<double> income_share_now;  ///< none without an income
  std::optional<double> income_share_worst;
};

struct EntitlementAnswer {
  bool eligible = false;
  double eligibility_months = 0.0;
  int minimum_months = 0;
  double accrual_years = 0.0;
  double mean_index = 0.0;
  Money benefit_base;
  Money account_balance;
  Money account_interest;
  double payout_months = 0.0;
};

struct PensionAnswer {
  Money basic;
  Money account;
  Money transitional;
  Money total;
  Money total_today;
  Money refund;
  std::optional<double> share_of_last_income;
  double share_of_average_wage = 0.0;
};

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

/// This plan minus the first one; none where one of the two has no such number.
struct DifferenceAnswer {
  Money first_month;
  Money total;
  std::optional<Money> pension_total;
  std::optional<Money> pension_total_today;
  Money received;
  Money net_present_value;
  std::optional<Money> pool_net_cost;
};

/// A published figure and what the calculation uses in its place.
struct FigureAnswer {
  std::string_view name;
  double value = 0.0;  ///< as published, yuan a month
  Month month;         ///< from which it is in force
  Status status = Status::kPublished;
  std::string_view source;
  std::string_view confidence;
  struct {
    double value = 0.0;  ///< yuan a month
    Month month;         ///< in which it is used
    Status status = Status::kPublished;
  } in_use;
};

/// One number of an answer, so that it can be redone by hand.
struct TraceInput {
  std::string_view name;
  double value = 0.0;
};
struct TraceStep {
  std::string name;          ///< the number, as in the answer: "pension.basic"
  std::string_view formula;  ///< in the names of the inputs
  std::vector<TraceInput> inputs;
  double value = 0.0;
  std::string_view source;  ///< law or paper
};

struct NoticeAnswer {
  std::string_view code;
  Text message;
};

struct ContributeAnswer {
  RetirementAnswer retirement;
  ContributionsAnswer contributions;
  EntitlementAnswer entitlement;
  PensionAnswer pension;
  LifetimeAnswer lifetime;
  AgainstNothingAnswer against_nothing;
  PoolAnswer pool;
};

struct ResidentAnswer {
  struct {
    Month pension_from;
  } retirement;
  struct {
    Money first_month;
    Money total;
    Money subsidy;
  } contributions;
  struct {
    int years = 0;
    Money account_balance;
    double payout_months = 0.0;
  } entitlement;
  struct {
    Money basic;
    Money account;
    Money total;
    Money total_today;
  } pension;
  LifetimeAnswer lifetime;
};

struct SaveAnswer {
  struct {
    Money first_month;
    Money total;
  } contributions;
  struct {
    Month death_month;
    Money paid;
    Money received;
    Money left_to_heirs;
    std::optional<Month> runs_dry_month;
    Money net_present_value;
  } lifetime;
};

struct PlanAnswer {
  std::string id;
  std::variant<ContributeAnswer, ResidentAnswer, SaveAnswer> body;
  DifferenceAnswer difference;
  std::vector<FigureAnswer> figures;
  std::vector<TraceStep> trace;
  std::vector<NoticeAnswer> notices;
};

struct CompareAnswer {
  std::vector<PlanAnswer> plans;
};

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_COMPARE_ANSWER_H_
