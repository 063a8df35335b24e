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

/// What makes two plans differ. Of the pension: what it rests on, in the order of the rules (kYears
/// to kDatedAmounts, the last being what the place pays by the month of retirement), or that only
/// one plan has one (kEligibility), or another scheme pays it (kScheme), or, within the resident
/// scheme, its base with what years add (kBasePension) and its account. Of what is paid: months
/// that only one plan pays, amounts in months that both pay, what is paid at once, or another way
/// of saving up (kScheme).
enum class Cause : unsigned char {
  kYears,
  kMeanIndex,
  kBenefitBase,
  kAccountBalance,
  kPayoutMonths,
  kDatedAmounts,
  kEligibility,
  kScheme,
  kBasePension,
  kPaidMonths,
  kAmounts,
  kAtOnce,
};

struct CauseAnswer {
  Cause cause = Cause::kYears;
  Money amount;  ///< what it adds to the difference
};

/// The causes of a difference. Each list adds up to it, to the fen.
struct CausesAnswer {
  std::vector<CauseAnswer> total;
  std::optional<std::vector<CauseAnswer>> pension_total;  ///< none where the difference has none
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
  std::optional<CausesAnswer> causes{};  ///< where the request asks for them
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
