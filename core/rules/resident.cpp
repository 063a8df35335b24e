#include "core/rules/resident.h"

#include <algorithm>

#include "core/base/powers.h"
#include "core/rules/ledger.h"
#include "core/rules/pension.h"

namespace flexpension {
namespace {

struct YearlyPayment {
  Month month;
  Money own;
  Money subsidy;
};

std::vector<YearlyPayment> PaymentsUntil(const ResidentPlan& plan, Month valuation, Month last) {
  std::vector<YearlyPayment> payments;
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

/// The account with the payments made by `through`, interest credited through that month.
Ledger AccountThrough(const ResidentPlan& plan, Month valuation,
                      const std::vector<YearlyPayment>& payments, Month through) {
  Ledger account(plan.account_rate, valuation, plan.recorded_balance);
  for (const YearlyPayment& payment : payments) {
    if (payment.month > through) break;
    account.Enter(payment.month);
    account.Book(payment.own + payment.subsidy);
  }
  account.Enter(through);
  account.Close();
  return account;
}

void Draw(const ResidentPlan& plan, Ledger account, Month valuation, ResidentLife& life) {
  const Month first = life.last + 1;
  Money basic = life.basic;
  for (auto k = static_cast<std::size_t>(first - valuation); k < life.flows.size(); ++k) {
    const Month month = valuation + static_cast<int>(k);
    if (month.month() == 1 && month > first) basic = Fen(basic.yuan() * (1.0 + plan.base_growth));
    account.Enter(month);
    account.Book(-std::min(life.account, account.balance()));
    life.flows[k] += basic + life.account;
    life.received += basic + life.account;
  }
  account.Close();
  life.left_to_heirs = account.balance();
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

  const std::vector<YearlyPayment> payments = PaymentsUntil(plan, valuation, life.last);
  for (const YearlyPayment& payment : payments) {
    life.contributions += payment.own;
    life.subsidies += payment.subsidy;
    if (payment.month > death) continue;
    life.paid += payment.own;
    life.flows[static_cast<std::size_t>(payment.month - valuation)] -= payment.own;
  }
  life.years = plan.recorded_years + static_cast<int>(payments.size());

  const Ledger account = AccountThrough(plan, valuation, payments, life.last);
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

  if (death > life.last) {
    Draw(plan, account, valuation, life);
  } else {
    life.left_to_heirs = AccountThrough(plan, valuation, payments, death).balance();
  }
  life.flows.back() += life.left_to_heirs;
  return life;
}

}  // namespace flexpension
