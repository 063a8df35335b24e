#ifndef FLEXPENSION_CORE_PLAN_CONTRIBUTIONS_H_
#define FLEXPENSION_CORE_PLAN_CONTRIBUTIONS_H_

#include "core/figures/outlook.h"
#include "core/plan/plan.h"
#include "core/rules/month_credit.h"
#include "core/trace/trace.h"

namespace flexpension {

/// One month of a plan, as it is paid.
struct PaidMonth {
  MonthCredit credit;  ///< `eligibility` cut to the scheme's cap
  Money subsidy;
  Way way = Way::kNone;
};

/// Walks through a plan month by month from the valuation month, without end: phases, patterns and
/// single months become payments; a used-up term, a reached cap and a subsidy that has run out are
/// seen to here and nowhere else. Months of a limited term count one by one across years.
/// Source: core/model.md#what-happens-in-a-month.
class Contributions {
 public:
  /// `plan` and `outlook` must outlive the walk. `income_growth` is the yearly growth of flexible
  /// workers' income, for schemes indexed to it.
  Contributions(const ContributionPlan& plan, const Outlook& outlook, double income_growth);

  /// The next month; the outlook must reach that far. A trace is told how what is paid in it, the
  /// number named, comes about.
  PaidMonth Next(TraceTo trace = {}, std::string_view number = {});

 private:
  Way WayOf(Month month) const;
  Money SubsidyOf(const MonthCredit& credit) const;
  double FixedAmount() const;
  void SayStandard(Money paid, std::string_view number, Trace& trace) const;

  const ContributionPlan& plan_;
  const Outlook& outlook_;
  double income_growth_;
  std::size_t t_ = 0;      // months since the valuation month
  std::size_t phase_ = 0;  // the phase in force
  int fixed_months_ = 0;
  double prorated_months_ = 0.0;  // credited under the cap so far
  int paid_months_ = 0;
};

/// What a standard month costs and does in `month`, at the base of the phase in force then,
/// whatever the plan pays in it. The plan has a phase.
MonthCredit StandardIn(const ContributionPlan& plan, const Outlook& outlook, Month month);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_PLAN_CONTRIBUTIONS_H_
