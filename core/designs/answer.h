#ifndef FLEXPENSION_CORE_DESIGNS_ANSWER_H_
#define FLEXPENSION_CORE_DESIGNS_ANSWER_H_

#include <array>
#include <optional>
#include <vector>

#include "core/designs/design.h"
#include "core/plan/accumulation.h"

namespace flexpension {

/// Why a design brings no pension.
enum class WhyNot {
  kCredit,  ///< fixed months count too little: with full eligibility, all else equal, it would
  kMonths,  ///< too few months are paid, whatever they count
};

/// The plan under one design. Every number is the one that `compare` gives for it.
struct DesignAnswer {
  Design design;

  bool eligible = false;
  std::optional<WhyNot> why_not;  ///< none if eligible
  Reason reason = Reason::kNone;
  std::optional<Month> pension_from;
  int extended_months = 0;
  double eligibility_months = 0.0;
  int minimum_months = 0;
  double accrual_years = 0.0;
  double mean_index = 0.0;

  Money first_month;          ///< paid in the valuation month
  Money contributions_total;  ///< uncut by death, before subsidy
  std::optional<double> income_share_now;
  std::optional<double> income_share_worst;

  Money account_balance;  ///< in the last month
  Money pension_total;    ///< first month; 0 if not eligible
  Money pension_total_today;
  /// Paying this way brings less a month than paying nothing more would (the mean index falls).
  bool lowers_pension = false;
  Money refund;
  std::optional<double> share_of_last_income;
  double share_of_average_wage = 0.0;

  Money received;  ///< pensions until death
  std::optional<double> internal_rate;
  Money net_present_value;
  std::optional<double> paid_over_received;
  Money pool_net_cost;

  /// No other design gives the worker more net present value at no more cost to the pool. Amounts
  /// are compared to the fen; of designs equal in both, all count.
  bool undominated = false;
  /// The same with the first month's pension in place of the net present value.
  bool undominated_by_pension = false;
  bool proposed = false;
};

/// What is averaged over designs. A design without a pension counts 0 for it.
struct DesignMeans {
  Money pension_total;
  Money net_present_value;
  Money pool_net_cost;
  double eligible_share = 0.0;
};

/// Main effect of one level of a choice: the mean over all designs that have it, and how far that
/// is from the mean of all designs, which is also the mean of the choice's levels.
struct LevelEffect {
  DesignMeans mean;
  DesignMeans difference;
};

/// Main effects of one choice, its levels in order; the third is empty where it has two.
struct ChoiceEffects {
  std::size_t choice = 0;  ///< 0 to 5, in the order of Design
  std::array<LevelEffect, 3> levels{};
};

/// Two choices together: what a pair of levels adds beyond the two main effects,
///   mean of the designs with both levels - mean with the one - mean with the other + mean of all.
struct InteractionCell {
  std::array<std::size_t, 2> choices{};
  std::array<int, 2> levels{};
  Money effect;
};

struct Interaction {
  std::array<std::size_t, 2> choices{};    ///< ascending
  Money strength;                          ///< root mean square of the effects of all its cells
  std::array<InteractionCell, 3> cells{};  ///< the strongest, the larger ones first
};

/// All pairs of choices, the strongest first; equals in the order of the choices.
using PairsOfChoices = std::array<Interaction, kChoices*(kChoices - 1) / 2>;

struct Interactions {
  PairsOfChoices pension_total{};
  PairsOfChoices net_present_value{};
  PairsOfChoices pool_net_cost{};
};

/// One way of paying in the worker's switch.
struct SwitchSide {
  Money first_month;
  double income_share_now = 0.0;
  Money contributions_total;
  bool eligible = false;
  Money pension_total;
  std::optional<double> internal_rate;
  Money net_present_value;
  Money pool_paid_in;  ///< present value
  Money pool_net_cost;
};

/// Fixed minus standard.
struct SwitchDifference {
  Money first_month;
  Money contributions_total;
  Money pension_total;
  std::optional<double> internal_rate;  ///< none where a side has none
  Money net_present_value;
  Money pool_paid_in;
  Money pool_net_cost;  ///< what the pool loses if the worker moves
};

/// A worker of one income.
struct SwitchRow {
  double income_ratio = 0.0;  ///< income / average wage of the valuation month
  Money income;               ///< yuan a month
  SwitchSide standard;
  SwitchSide fixed;
  SwitchDifference difference;
  bool rational_by_present_value = false;
  bool rational_by_internal_rate = false;
};

/// An income at which the choice flips.
struct SwitchFlip {
  double income_ratio = 0.0;  ///< the lowest found to have the new choice, exact to 1e-6
  Money income;
  bool rational_above = false;  ///< moving is rational from here on up; else from here on down
  Money pool_net_cost;          ///< what the pool loses here if the worker moves
};

/// Incomes at which the switch is tested: 0.5, 0.6 … 3.0 times the average wage of the valuation
/// month.
inline constexpr std::size_t kSwitchRows = 26;

/// Is it rational for a worker who pays the standard way to move to a design, and at what income?
struct SwitchAnswer {
  Design design;
  std::array<SwitchRow, kSwitchRows> rows{};
  std::vector<SwitchFlip> flips_by_present_value;
  std::vector<SwitchFlip> flips_by_internal_rate;
};

struct DesignsAnswer {
  std::vector<DesignAnswer> designs;  ///< all 324, in the order of their numbers
  std::array<ChoiceEffects, kChoices> effects{{{0}, {1}, {2}, {3}, {4}, {5}}};
  Interactions interactions;
  std::optional<SwitchAnswer> worker_switch;
};

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_DESIGNS_ANSWER_H_
