#include "core/plan/award.h"

namespace flexpension {
namespace {

PensionParts PensionOn(const Setting& setting, const Accumulation& accumulation, const Award& award,
                       double base, double second) {
  const Region& region = setting.region;
  const Record& record = setting.person.record;
  return {.basic = BasicPension(base, second, accumulation.mean_index, accumulation.accrual_years,
                                region.low_index_factor),
          .account = AccountPension(accumulation.account.balance(), award.payout_months),
          .transitional = TransitionalPension(base, record.deemed_index, record.deemed_months,
                                              region.transition_coefficient)};
}

}  // namespace

std::optional<MissingFigure> MakeAward(const Setting& setting, const Accumulation& accumulation,
                                       Award& award) {
  const Region& region = setting.region;
  const Assumptions& assumptions = setting.assumptions;
  const int year = accumulation.last.year();
  const double growth = assumptions.wage_growth;

  const auto base = BenefitBaseOf(region, year, growth, assumptions.benefit_base_convergence);
  if (const auto* missing = std::get_if<MissingFigure>(&base)) return *missing;
  award.benefit_base = std::get<BenefitBase>(base);
  award.indexed_wage_base = award.benefit_base;
  if (!region.indexed_wage_base.empty()) {
    const auto second = region.indexed_wage_base.At(Month::Of(year, 1), growth);
    if (!second) return MissingFigure{"indexed_wage_base", std::to_string(year)};
    award.indexed_wage_base = *second;
  }
  award.payout_months =
      PayoutMonths(setting.payout_table, accumulation.last - setting.person.birth_month);
  if (!accumulation.eligible) {
    award.pension = PensionParts{};
    award.refund = accumulation.account.balance();
    return std::nullopt;
  }
  award.refund = Money{};
  award.pension = PensionOn(setting, accumulation, award, award.benefit_base.value,
                            award.indexed_wage_base.value);
  return std::nullopt;
}

PensionParts PensionWithoutConvergence(const Setting& setting, const Accumulation& accumulation,
                                       const Award& award) {
  const Region& region = setting.region;
  const auto plain = region.benefit_base.At(Month::Of(accumulation.last.year(), 1),
                                            setting.assumptions.wage_growth);
  const double base = plain->value;  // there is one: the award was made with it
  return PensionOn(setting, accumulation, award, base,
                   region.indexed_wage_base.empty() ? base : award.indexed_wage_base.value);
}

}  // namespace flexpension
