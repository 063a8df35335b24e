#ifndef FLEXPENSION_CORE_PLAN_PERSON_H_
#define FLEXPENSION_CORE_PLAN_PERSON_H_

#include <optional>
#include <vector>

#include "core/base/money.h"
#include "core/base/month.h"
#include "core/figures/assumptions.h"
#include "core/rules/provincial_award.h"
#include "core/rules/resident.h"
#include "core/rules/retirement.h"

namespace flexpension {

/// One year of a contribution record: the base, the index, or both.
struct HistoryYear {
  int year = 0;
  int months = 0;  ///< the last of the year; in the valuation year those just before that month
  std::optional<double> base;   ///< contribution base, yuan a month
  std::optional<double> index;  ///< contribution index (缴费工资指数)
};

/// What stands in the employee scheme's records on the last day before the valuation month.
struct Record {
  int months = 0;                      ///< contribution months, deemed ones not among them
  double mean_index = 0.0;             ///< mean index of those months
  Money account_balance;               ///< individual account
  int deemed_months = 0;               ///< deemed years (视同缴费年限), in months
  std::optional<double> deemed_index;  ///< none: the mean index of all other months
  /// Before the individual account began, paid or deemed; none: the deemed months.
  std::optional<int> before_months;
  std::optional<double> trans_index;  ///< of the time before the account; none: the mean index
  /// Months without contribution since the first one (断缴), for places that count them.
  int break_months = 0;
  std::optional<Month> first_month;  ///< of the first contribution; none: not before 2011-07
  /// In which the minimum was reached, where that was after the chosen month; none: by then.
  std::optional<Month> reached_minimum;
  /// Year by year, in place of `months`, `mean_index` and, unless `balance_as_of` is given,
  /// `account_balance`; ascending.
  std::vector<HistoryYear> history;
  std::optional<int> balance_as_of;  ///< `account_balance` is that of 31 December of this year
};

struct Person {
  Month birth_month;
  Category category = Category::kMale;
  double monthly_income = 0.0;  ///< yuan in the valuation month
  Record record;
  std::vector<AwardInput> award_inputs;  ///< what the region's award rules ask for by name
};

/// What becomes of somebody who is short of the minimum in the end.
enum class IfShort { kRefund, kResident, kLumpSum };

/// The person's choices about retirement.
struct RetirementChoice {
  int shift_months = 0;  ///< from the statutory age: negative early (弹性提前), positive late
  bool extend = true;    ///< go on contributing until the minimum is met, at most to 75
  std::optional<int> death_age_months;  ///< none: statutory age + remaining life there
  IfShort if_short = IfShort::kRefund;
  std::optional<ResidentTerms> resident;  ///< of the resident scheme one moves to if short
};

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_PLAN_PERSON_H_
