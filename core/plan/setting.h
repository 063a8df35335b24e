#ifndef FLEXPENSION_CORE_PLAN_SETTING_H_
#define FLEXPENSION_CORE_PLAN_SETTING_H_

#include <optional>
#include <span>
#include <vector>

#include "core/figures/outlook.h"
#include "core/plan/award_rules.h"
#include "core/plan/history.h"
#include "core/plan/person.h"

namespace flexpension {

/// What all plans of one person share: the person, the region as it unfolds, and the dates that
/// follow from the law. Worked out once a request.
struct Setting {
  Month valuation_month;  ///< the first month projected
  Person person;          ///< what the history of the record comes to is in the record
  std::optional<RecordOfYears> from_years;
  Assumptions assumptions;
  RetirementChoice choice;
  Region region;
  ProvinceRules award;  ///< how the region's office works out the whole award, if that is known
  std::span<const int> payout_table;  ///< see PayoutMonths()

  int statutory_age = 0;  ///< months
  Month statutory_month;  ///< in which the statutory age is reached
  Month chosen_month;     ///< in which the chosen age is reached
  Month death_month;
  /// Through the last month in which anything can be paid.
  Outlook outlook;
  Outlook published;  ///< the valuation month on published figures, nothing projected
  /// (1 + d)^(-k/12), k = 0 … the last month of life.
  std::vector<double> discounts;
  std::vector<double> alive;  ///< see ChancesAlive(); of the person's sex
  /// Monthly disposable income per head of the place's towns on which grants rest in case of death
  /// in each calendar year, from the valuation year on, yuan; empty: not known.
  std::vector<double> urban_income;

  /// Months from the valuation month to `month`.
  std::size_t IndexOf(Month month) const {
    return static_cast<std::size_t>(month - valuation_month);
  }
  /// Income in `month`, grown once each full year since the valuation month, yuan.
  double IncomeIn(Month month) const;
};

/// (1 + rate)^(-k/12) for k = 0 … count - 1.
std::vector<double> Discounts(double rate, std::size_t count);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_PLAN_SETTING_H_
