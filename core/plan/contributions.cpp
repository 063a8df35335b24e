#include "core/plan/contributions.h"

#include <algorithm>

#include "core/base/powers.h"

namespace flexpension {
namespace {

double WithinBounds(double base, const Outlook& outlook, std::size_t t) {
  return std::min(std::max(base, outlook.floor[t]), outlook.ceiling[t]);
}

double StandardBase(const ContributionPlan& plan, const Phase& phase, const Outlook& outlook,
                    std::size_t t) {
  const bool by_amount = phase.base_amount && !plan.base_ratio;
  const double wanted = by_amount ? *phase.base_amount * (outlook.wage[t] / outlook.wage[0])
                                  : plan.base_ratio.value_or(phase.base_ratio) * outlook.wage[t];
  return WithinBounds(wanted, outlook, t);
}

}  // namespace

Contributions::Contributions(const ContributionPlan& plan, const Outlook& outlook,
                             double income_growth)
    : plan_(plan), outlook_(outlook), income_growth_(income_growth) {}

Way Contributions::WayOf(Month month) const {
  const int k = static_cast<int>(t_);
  if (plan_.phases.empty() || k < plan_.start_after || (plan_.stop_after && k >= *plan_.stop_after))
    return Way::kNone;
  Way way = plan_.phases[phase_].pattern[static_cast<std::size_t>(month.month() - 1)];
  if (const auto single = plan_.months.find(month); single != plan_.months.end()) {
    way = single->second;
  }
  const bool used_up = way == Way::kFixed && plan_.scheme->term_months &&
                       fixed_months_ >= *plan_.scheme->term_months;
  if (!used_up) return way;
  return plan_.after_term == AfterTerm::kStandard ? Way::kStandard : Way::kNone;
}

Money Contributions::SubsidyOf(const MonthCredit& credit) const {
  const Subsidy& subsidy = *plan_.subsidy;
  const bool of_all = subsidy.of == SubsidyOf::kPaid && !subsidy.above_floor_share;
  const Money floor = StandardMonth(WithinBounds(0.0, outlook_, t_), outlook_.wage[t_]).paid;
  const Money up_to = of_all ? credit.paid : std::min(credit.paid, floor);
  const Money amount = Fen(subsidy.share * up_to.yuan() +
                           subsidy.above_floor_share.value_or(0.0) * (credit.paid - up_to).yuan());
  return subsidy.monthly_cap ? std::min(amount, *subsidy.monthly_cap) : amount;
}

double Contributions::FixedAmount() const {
  const Scheme& scheme = *plan_.scheme;
  const double moved = scheme.indexed_to == IndexedTo::kAverageWage
                           ? outlook_.wage[t_] / outlook_.wage[0]
                           : PowInt(1.0 + income_growth_, static_cast<int>(t_ / 12));
  return scheme.amount.yuan() * (1.0 + scheme.indexation * (moved - 1.0));
}

void Contributions::SayStandard(Money paid, std::string_view number, Trace& trace) const {
  const Phase& phase = plan_.phases[phase_];
  const TraceGiven wage = {"average_wage", outlook_.wage[t_]};
  const TraceGiven floor = {"base_floor", outlook_.floor[t_]};
  const TraceGiven ceiling = {"base_ceiling", outlook_.ceiling[t_]};
  if (phase.base_amount) {
    trace.Add(number, "standard-month-of-amount", paid.yuan(),
              {{"base_amount", *phase.base_amount}, floor, ceiling});
  } else {
    trace.Add(number, "standard-month", paid.yuan(),
              {{"base_ratio", phase.base_ratio}, wage, floor, ceiling});
  }
}

PaidMonth Contributions::Next(TraceTo trace, std::string_view number) {
  const Month month = outlook_.start + static_cast<int>(t_);
  while (phase_ + 1 < plan_.phases.size() && plan_.phases[phase_ + 1].from <= month) ++phase_;

  PaidMonth paid;
  paid.way = WayOf(month);
  if (paid.way == Way::kStandard) {
    paid.credit =
        StandardMonth(StandardBase(plan_, plan_.phases[phase_], outlook_, t_), outlook_.wage[t_]);
    if (trace) SayStandard(paid.credit.paid, number, *trace);
  } else if (paid.way == Way::kFixed) {
    const Scheme& scheme = *plan_.scheme;
    paid.credit = FixedMonth(scheme, FixedAmount(), outlook_.wage[t_]);
    if (trace) {
      trace->Add(number, "fixed-month", paid.credit.paid.yuan(),
                 {{"fixed_amount", scheme.amount.yuan()}});
    }
    ++fixed_months_;
    if (scheme.eligibility.mode == Credit::kProrated) {
      if (const auto cap = scheme.eligibility.cap_months) {
        paid.credit.eligibility = std::min(paid.credit.eligibility, *cap - prorated_months_);
      }
      prorated_months_ += paid.credit.eligibility;
    }
  }
  if (paid.way != Way::kNone && plan_.subsidy) {
    const auto& months = plan_.subsidy->months;
    if (!months || paid_months_ < *months) paid.subsidy = SubsidyOf(paid.credit);
    ++paid_months_;
  }
  ++t_;
  return paid;
}

MonthCredit StandardIn(const ContributionPlan& plan, const Outlook& outlook, Month month) {
  const Phase* phase = &plan.phases.front();
  for (const Phase& later : plan.phases) {
    if (later.from && *later.from <= month) phase = &later;
  }
  const auto t = static_cast<std::size_t>(month - outlook.start);
  return StandardMonth(StandardBase(plan, *phase, outlook, t), outlook.wage[t]);
}

}  // namespace flexpension
