#include "core/plan/resident_move.h"

#include <algorithm>

#include "core/base/powers.h"

namespace flexpension {

ResidentPlan ResidentPlanOf(const Setting& setting, const ResidentTerms& terms) {
  return {.annual = terms.annual,
          .subsidy = {},
          .base_pension = terms.base_pension,
          .base_growth = terms.base_growth.value_or(setting.assumptions.benefit_growth),
          .account_rate = terms.account_rate.value_or(setting.assumptions.account_rate),
          .extra_per_year = terms.extra_per_year,
          .recorded_years = terms.record.years,
          .recorded_balance = terms.record.account_balance};
}

std::optional<ResidentMove> MoveToResident(const Setting& setting, const Accumulation& plan,
                                           TraceTo trace) {
  const Record& record = setting.person.record;
  const int paid = record.months + PaidMonths(plan, plan.months.size());
  if (paid + record.deemed_months == 0) return std::nullopt;
  const ResidentPlan terms = ResidentPlanOf(setting, *setting.choice.resident);

  const Month moved = plan.last + 1;
  const Month start = std::max(moved, setting.person.birth_month + kResidentAge + 1);
  const Money brought = plan.account.balance() + terms.recorded_balance;
  ResidentMove move{.start = start,
                    .brought = brought,
                    .account_rate = terms.account_rate,
                    .making_up = std::max(start - 1, setting.valuation_month),
                    .made_up = {},
                    .years = paid / 12 + terms.recorded_years,
                    .account = Ledger(terms.account_rate, moved, brought),
                    .balance = {},
                    .basic = {},
                    .base_growth = terms.base_growth};
  if (move.years < kResidentYears) {
    move.made_up = Money::FromFen(terms.annual.fen() * (kResidentYears - move.years));
    move.years = kResidentYears;
  }
  if (start > moved) {
    move.account.Enter(start - 1);
    move.account.Close();
  }
  move.balance = move.account.balance() + move.made_up;
  const int growths = std::max(0, (start - 1).year() - setting.valuation_month.year());
  move.basic = Fen(terms.base_pension * PowInt(1.0 + terms.base_growth, growths) +
                   ExtraFor(terms.extra_per_year, move.years));
  if (trace) {
    trace->Add("entitlement.account_balance", "balance-brought", move.balance.yuan(),
               {{"balance_of_employee_account", plan.account.balance().yuan()},
                {"recorded_resident_balance", terms.recorded_balance.yuan()},
                {"resident_interest", move.account.interest().yuan()},
                {"made_up", move.made_up.yuan()}});
    SayResidentBasic(terms, growths, move.years, move.basic, *trace);
  }
  return move;
}

}  // namespace flexpension
