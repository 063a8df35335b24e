#ifndef FLEXPENSION_CORE_VOLATILE_PENSION_LIFE_H_
#define FLEXPENSION_CORE_VOLATILE_PENSION_LIFE_H_

#include <vector>

#include "core/plan/setting.h"
#include "core/rules/ledger.h"
#include "core/rules/pension.h"

namespace flexpension {

/// What a life in payment is worth, year by year: within a calendar year the pension stays the
/// same, so that the year's payments and draws need no walk through its months.
/// Source: core/model.md#pensions, core/model.md#death.
class PensionLife {
 public:
  explicit PensionLife(const Setting& setting);

  /// Present value of a pension from `first` through the month of death, and of what heirs and
  /// survivors get in it, yuan, unrounded. `account` is closed through the month before `first`,
  /// which is not after the month of death; `contribution_months` are recorded, deemed and paid.
  double PresentValue(PensionParts pension, Ledger account, Month first,
                      int contribution_months) const;

 private:
  const Setting& setting_;
  std::vector<double> discounts_before_;  // Σ of the discounts of the months before each
};

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_VOLATILE_PENSION_LIFE_H_
