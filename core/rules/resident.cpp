#include "core/rules/resident.h"

#include <algorithm>

#include "core/base/powers.h"
#include "core/rules/ledger.h"
#include "core/rules/pension.h"

namespace flexpension {
namespace {

std::vector<ResidentPayment> PaymentsUntil(const ResidentPlan& plan, Month valuation, Month last) {
  std::vector<ResidentPayment> payments;
  for (int year = valuation.year(); year < last.year(); ++year) {
    payments.push_back({Month::Of(year, 12), plan.annual, plan.subsidy});
  }
  payments.push_back({last, plan.annual, plan.subsidy});
  const int years = plan.recorded_years + static_cast<int>(payments.size());
  for (int missing = years; missing < kResidentYears; ++missing) {
    payments.push_back({last, plan.annual, Money{}});
  }
  return payments;
}

/// The account in the month 60 is reached, with all payments.
Ledger AccountAt60(const ResidentPlan& plan, Month valuation,
                   const std::vector<ResidentPayment>& payments, Month last) {
  Ledger account(plan.account_rate, valuation, plan.recorded_balance);
  for (const ResidentPayment& payment : payments) {
    account.Enter(payment.month);
    account.Book(payment.own + payment.subsidy);
  }
  account.Enter(last);
  account.Close();
  return account;
}

}  // namespace

double ExtraFor(std::span<const ExtraStep> steps, int years) {
  double extra = 0.0;
  for (std::size_t i = 0; i < steps.size(); ++i) {
    const bool last = i + 1 == steps.size();
    const int through = last ? years : std::min(years, steps[i + 1].from_years - 1);
    extra += steps[i].per_year * std::max(0, through - steps[i].from_years + 1);
  }
  return extra;
}

void SayResidentBasic(const ResidentPlan& plan, int growths, int years, Money basic, Trace& trace) {
  trace.Add("pension.basic", "resident-basic", basic.yuan(),
            {{"base_pension", plan.base_pension},
             {"base_growth", plan.base_growth},
             {"growths", static_cast<double>(growths)},
             {"extra_for_paid_years", ExtraFor(plan.extra_per_year, years)}});
  trace.Add("entitlement.payout_months", "resident-payout-months", kResidentPayoutMonths, {});
}

ResidentLife LiveAsResident(const ResidentPlan& plan, Month birth, Month valuation, Month death,
                            TraceTo trace) {
  ResidentLife life;
  life.last = birth + kResidentAge;
  life.flows.resize(static_cast<std::size_t>(death - valuation) + 1);

  const std::vector<ResidentPayment> payments = PaymentsUntil(plan, valuation, life.last);
  for (const ResidentPayment& payment : payments) {
    life.contributions += payment.own;
    life.subsidies += payment.subsidy;
  }
  life.years = plan.recorded_years + static_cast<int>(payments.size());

  const Ledger account = AccountAt60(plan, valuation, payments, life.last);
  const int growths = life.last.year() - valuation.year();
  const double base = plan.base_pension * PowInt(1.0 + plan.base_growth, growths);
  life.account_balance = account.balance();
  life.basic = Fen(base + ExtraFor(plan.extra_per_year, life.years));
  life.account = AccountPension(life.account_balance, kResidentPayoutMonths, trace);
  if (trace) {
    SayResidentBasic(plan, growths, life.years, life.basic, *trace);
    trace->Add("entitlement.account_balance", "resident-balance", life.account_balance.yuan(),
               {{"recorded_resident_balance", plan.recorded_balance.yuan()},
                {"resident_payments", life.contributions.yuan()},
                {"resident_subsidies", life.subsidies.yuan()},
                {"resident_interest", account.interest().yuan()}});
    trace->Add("pension.total", "resident-total", life.total().yuan(),
               {{"basic", life.basic.yuan()}, {"account", life.account.yuan()}});
  }

  ResidentCourse course(plan, valuation, life);
  for (Money& flow : life.flows) {
    const ResidentCourse::MonthOfLife month = course.Next();
    flow = month.pension - month.own;
    life.paid += month.own;
    life.received += month.pension;
  }
  life.left_to_heirs = course.LeftToHeirs();
  life.flows.back() += life.left_to_heirs;
  return life;
}

ResidentCourse::ResidentCourse(const ResidentPlan& plan, Month valuation, const ResidentLife& life)
    : last_(life.last),
      base_growth_(plan.base_growth),
      basic_(life.basic),
      account_part_(life.account),
      payments_(PaymentsUntil(plan, valuation, life.last)),
      now_(valuation),
      account_(plan.account_rate, valuation, plan.recorded_balance) {}

ResidentCourse::MonthOfLife ResidentCourse::Next() {
  MonthOfLife month;
  account_.Enter(now_);
  if (now_ <= last_) {
    for (; paid_ < payments_.size() && payments_[paid_].month == now_; ++paid_) {
      month.own += payments_[paid_].own;
      account_.Book(payments_[paid_].own + payments_[paid_].subsidy);
    }
    if (now_ == last_) account_.Close();
  } else {
    if (now_.month() == 1 && now_ > last_ + 1) basic_ = Fen(basic_.yuan() * (1.0 + base_growth_));
    account_.Book(-std::min(account_part_, account_.balance()));
    month.pension = basic_ + account_part_;
  }
  ++now_;
  return month;
}

}  // namespace flexpension
