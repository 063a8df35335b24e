#include "core/scheme/scheme.h"

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
  const double actual = month.paid.yuan() / (kContributionRate * average_wage);
  const double ratio = std::min(1.0, actual);
  month.eligibility = Credited(scheme.eligibility.mode, scheme.eligibility.factor.value_or(ratio));
  month.accrual = Credited(scheme.accrual, ratio);
  month.index = IndexOf(scheme.index, actual);
  if (scheme.accrual != Credit::kNone) {
    month.weight = scheme.index.weighting == Weighting::kCalendar ? 1.0 : month.accrual;
  }
  return month;
}

}  // namespace flexpension
