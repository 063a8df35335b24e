#ifndef FLEXPENSION_CORE_PLAN_PERSON_H_
#define FLEXPENSION_CORE_PLAN_PERSON_H_

#include <optional>

#include "core/base/money.h"
#include "core/base/month.h"
#include "core/figures/assumptions.h"
#include "core/rules/retirement.h"

namespace flexpension {

/// What stands in the employee scheme's records on the last day before the valuation month.
struct Record {
  int months = 0;           ///< contribution months, deemed ones not among them
  double mean_index = 0.0;  ///< mean index of those months
  Money account_balance;    ///< individual account
  int deemed_months = 0;    ///< deemed years (视同缴费年限), in months
  double deemed_index = 0.0;
};

struct Person {
  Month birth_month;
  Category category = Category::kMale;
  double monthly_income = 0.0;  ///< yuan in the valuation month
  Record record;
};

/// The person's choices about retirement.
struct RetirementChoice {
  int shift_months = 0;  ///< from the statutory age: negative early (弹性提前), positive late
  bool extend = true;    ///< go on contributing until the minimum is met, at most to 75
  std::optional<int> death_age_months;  ///< none: statutory age + remaining life there
};

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_PLAN_PERSON_H_
