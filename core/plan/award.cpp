#include "core/plan/award.h"

namespace flexpension {

std::optional<MissingFigure> MakeAward(const Setting& setting, const Accumulation& accumulation,
                                       Award& award) {
  const Region& region = setting.region;
  const Record& record = setting.person.record;
  const int year = accumulation.last.year();
  const double growth = setting.assumptions.wage_growth;

  const auto base = region.benefit_base.At(Month::Of(year, 1), growth);
  if (!base) return MissingFigure{"benefit_base", year};
  const auto second = region.indexed_wage_base.empty()
                          ? base
                          : region.indexed_wage_base.At(Month::Of(year, 1), growth);
  if (!second) return MissingFigure{"indexed_wage_base", year};

  award.benefit_base = *base;
  award.indexed_wage_base = *second;
  award.payout_months =
      PayoutMonths(setting.payout_table, accumulation.last - setting.person.birth_month);
  if (!accumulation.eligible) {
    award.pension = PensionParts{};
    award.refund = accumulation.account.balance();
    return std::nullopt;
  }
  award.refund = Money{};
  award.pension.basic = BasicPension(base->value, second->value, accumulation.mean_index,
                                     accumulation.accrual_years, region.low_index_factor);
  award.pension.account = AccountPension(accumulation.account.balance(), award.payout_months);
  award.pension.transitional = TransitionalPension(
      base->value, record.deemed_index, record.deemed_months, region.transition_coefficient);
  return std::nullopt;
}

}  // namespace flexpension
