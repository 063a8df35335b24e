#ifndef FLEXPENSION_CORE_COMPARE_ANSWER_H_
#define FLEXPENSION_CORE_COMPARE_ANSWER_H_

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/base/money.h"
#include "core/base/month.h"
#include "core/base/text.h"
#include "core/figures/series.h"
#include "core/plan/answer.h"
#include "core/plan/history.h"
#include "core/trace/trace.h"

namespace flexpension {

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

struct NoticeAnswer {
  std::string_view code;
  Text message;
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
  std::optional<RecordOfYears> record;  ///< what the history of the record comes to
};

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_COMPARE_ANSWER_H_
