#include "core/plan/history.h"

#include <algorithm>
#include <string>
#include <vector>

#include "core/rules/ledger.h"
#include "core/rules/month_credit.h"

namespace flexpension {
namespace {

/// The last month that a year of the record can have paid.
Month EndOf(int year, Month valuation_month) {
  return std::min(Month::Of(year, 12), valuation_month - 1);
}

/// A year as it was paid; `base` is 0 where the account is known from a later day.
struct PaidYear {
  Month last;
  int months = 0;
  double base = 0.0;
  double index = 0.0;
};

Problem WageNeeded(std::size_t i, const HistoryYear& year, bool lacks_index) {
  const std::string zh = lacks_index ? "请填写这一年的缴费指数" : "请填写这一年的缴费基数";
  const std::string en =
      lacks_index ? "please give the index of this year" : "please give the base of this year";
  Problem problem{ProblemCode::kNotAvailable,
                  "/person/record/history/" + std::to_string(i),
                  {"数据中没有 " + std::to_string(year.year) + " 年的社平工资，" + zh,
                   "the data has no average wage for " + std::to_string(year.year) + "; " + en}};
  problem.when = std::to_string(year.year);
  return problem;
}

double RateOf(std::span<const AnnouncedRate> rates, int year, double otherwise) {
  for (const AnnouncedRate& rate : rates) {
    if (rate.year == year) return rate.rate;
  }
  return otherwise;
}

/// Credits each year from `first_year` on at its own rate.
void CreditYears(const std::vector<PaidYear>& years, int first_year, Month valuation_month,
                 std::span<const AnnouncedRate> rates, double assumed_rate, RecordOfYears& result) {
  const Month end = valuation_month - 1;
  auto paid = std::find_if(years.begin(), years.end(),
                           [&](const PaidYear& year) { return year.last.year() >= first_year; });
  for (int year = first_year; year <= end.year(); ++year) {
    Ledger ledger(RateOf(rates, year, assumed_rate), Month::Of(year, 1), result.account_balance);
    if (paid != years.end() && paid->last.year() == year) {
      for (int left = paid->months - 1; left >= 0; --left) {
        ledger.Enter(paid->last - left);
        ledger.Book(Fen(kAccountRate * paid->base));
      }
      ++paid;
    }
    ledger.Enter(EndOf(year, valuation_month));
    ledger.Close();
    result.account_balance = ledger.balance();
    result.account_interest += ledger.interest();
  }
}

}  // namespace

RecordOfYears RecordOf(const Record& record, Month valuation_month, const Region& region,
                       std::span<const AnnouncedRate> rates, const Assumptions& assumptions,
                       Problems& problems) {
  RecordOfYears result;
  result.account_balance = record.account_balance;
  std::vector<PaidYear> years;
  double weighted = 0.0;
  for (std::size_t i = 0; i < record.history.size(); ++i) {
    const HistoryYear& year = record.history[i];
    const bool covered = record.balance_as_of && year.year <= *record.balance_as_of;
    PaidYear paid;
    paid.last = EndOf(year.year, valuation_month);
    paid.months = year.months;
    const auto wage = region.average_wage.At(paid.last + region.record_wage_later_months,
                                             assumptions.wage_growth);
    const bool needs_wage = !year.index || (!year.base && !covered);
    if (needs_wage && !wage) {
      problems.push_back(WageNeeded(i, year, !year.index));
      continue;
    }
    paid.index = year.index ? *year.index : *year.base / wage->value;
    if (!covered) paid.base = year.base ? *year.base : *year.index * wage->value;
    result.months += year.months;
    weighted += year.months * paid.index;
    years.push_back(paid);
  }
  if (result.months > 0) result.mean_index = weighted / result.months;
  const int first_year =
      record.balance_as_of ? *record.balance_as_of + 1 : record.history.front().year;
  CreditYears(years, first_year, valuation_month, rates, assumptions.account_rate, result);
  return result;
}

}  // namespace flexpension
