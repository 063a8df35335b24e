#include "core/rules/month_credit.h"

#include <algorithm>

namespace flexpension {
namespace {

double Credited(Credit mode, double prorated) {
  switch (mode) {
    case Credit::kFull:
      return 1.0;
    case Credit::kNone:
      return 0.0;
    case Credit::kProrated:
      break;
  }
  return prorated;
}

double ActualIndex(const MonthCredit& month, double average_wage) {
  return month.paid.yuan() / (kContributionRate * average_wage);
}

double IndexOf(const Scheme::Index& index, double actual) {
  switch (index.mode) {
    case IndexMode::kFixed:
      return index.fixed;
    case IndexMode::kAmplified:
      return actual * index.amplifier;
    case IndexMode::kActual:
      break;
  }
  return actual;
}

}  // namespace

MonthCredit StandardMonth(double base, double average_wage) {
  MonthCredit month;
  month.paid = Fen(kContributionRate * base);
  month.to_account = Fen(kAccountRate * base);
  month.eligibility = 1.0;
  month.accrual = 1.0;
  month.index = base / average_wage;
  month.weight = 1.0;
  return month;
}

MonthCredit FixedMonth(const Scheme& scheme, double amount, double average_wage) {
  MonthCredit month;
  month.paid = Fen(amount);
  month.to_account = Fen(scheme.account_share * month.paid.yuan());
  const double ratio = std::min(1.0, ActualIndex(month, average_wage));
  month.eligibility = Credited(scheme.eligibility.mode, scheme.eligibility.factor.value_or(ratio));
  CreditBenefit(scheme, average_wage, month);
  return month;
}

void CreditBenefit(const Scheme& scheme, double average_wage, MonthCredit& month) {
  const double actual = ActualIndex(month, average_wage);
  month.accrual = Credited(scheme.accrual, std::min(1.0, actual));
  month.index = IndexOf(scheme.index, actual);
  month.weight = 0.0;
  if (scheme.accrual != Credit::kNone) {
    month.weight = scheme.index.weighting == Weighting::kCalendar ? 1.0 : month.accrual;
  }
}

}  // namespace flexpension
