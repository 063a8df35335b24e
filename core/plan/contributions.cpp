#include "core/plan/contributions.h"

#include <algorithm>

#include "core/base/powers.h"

namespace flexpension {

Contributions::Contributions(const ContributionPlan& plan, const Outlook& outlook,
                             double income_growth)
    : plan_(plan), outlook_(outlook), income_growth_(income_growth) {}

Way Contributions::WayOf(Month month) const {
  if (plan_.phases.empty()) return Way::kNone;
  Way way = plan_.phases[phase_].pattern[static_cast<std::size_t>(month.month() - 1)];
  if (const auto single = plan_.months.find(month); single != plan_.months.end()) {
    way = single->second;
  }
  const bool used_up = way == Way::kFixed && plan_.scheme->term_months &&
                       fixed_months_ >= *plan_.scheme->term_months;
  if (!used_up) return way;
  return plan_.after_term == AfterTerm::kStandard ? Way::kStandard : Way::kNone;
}

double Contributions::StandardBase() const {
  const Phase& phase = plan_.phases[phase_];
  const double wanted = phase.base_amount
                            ? *phase.base_amount * (outlook_.wage[t_] / outlook_.wage[0])
                            : phase.base_ratio * outlook_.wage[t_];
  return std::min(std::max(wanted, outlook_.floor[t_]), outlook_.ceiling[t_]);
}

double Contributions::FixedAmount() const {
  const Scheme& scheme = *plan_.scheme;
  const double moved = scheme.indexed_to == IndexedTo::kAverageWage
                           ? outlook_.wage[t_] / outlook_.wage[0]
                           : PowInt(1.0 + income_growth_, static_cast<int>(t_ / 12));
  return scheme.amount.yuan() * (1.0 + scheme.indexation * (moved - 1.0));
}

PaidMonth Contributions::Next() {
  const Month month = outlook_.start + static_cast<int>(t_);
  while (phase_ + 1 < plan_.phases.size() && plan_.phases[phase_ + 1].from <= month) ++phase_;

  PaidMonth paid;
  paid.way = WayOf(month);
  if (paid.way == Way::kStandard) {
    paid.credit = StandardMonth(StandardBase(), outlook_.wage[t_]);
  } else if (paid.way == Way::kFixed) {
    const Scheme& scheme = *plan_.scheme;
    paid.credit = FixedMonth(scheme, FixedAmount(), outlook_.wage[t_]);
    ++fixed_months_;
    if (scheme.eligibility.mode == Credit::kProrated) {
      if (const auto cap = scheme.eligibility.cap_months) {
        paid.credit.eligibility = std::min(paid.credit.eligibility, *cap - prorated_months_);
      }
      prorated_months_ += paid.credit.eligibility;
    }
  }
  if (paid.way != Way::kNone && plan_.subsidy && paid_months_ < plan_.subsidy->months) {
    paid.subsidy = Fen(plan_.subsidy->share * paid.credit.paid.yuan());
    if (const auto cap = plan_.subsidy->monthly_cap) paid.subsidy = std::min(paid.subsidy, *cap);
  }
  if (paid.way != Way::kNone) ++paid_months_;
  ++t_;
  return paid;
}

}  // namespace flexpension
