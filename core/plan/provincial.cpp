#include "core/plan/provincial.h"

namespace flexpension {
namespace {

/// Units of 0 to 10 decimals, as many as rules may ask for.
constexpr double kUnits[] = {1.0, 1e-1, 1e-2, 1e-3, 1e-4, 1e-5, 1e-6, 1e-7, 1e-8, 1e-9, 1e-10};

double Rounded(double index, int digits) {
  return RoundedTo({.to = kUnits[digits], .mode = RoundingMode::kHalfUp}, index);
}

}  // namespace

ProvincialAward AwardByProvince(const Setting& setting, const Accumulation& accumulation,
                                double base, double second_base, double mean_index,
                                double payout_months, TraceTo trace) {
  const Record& record = setting.person.record;
  const int digits = setting.award.rules->index_digits;
  const double rounded = Rounded(mean_index, digits);
  if (trace) {
    trace->Add("index.used_index", "award-index", rounded,
               {{"mean_index", mean_index}, {"to", kUnits[digits]}});
  }
  const AwardFacts facts = {
      .retired = accumulation.awarded,
      .base = base,
      .second_base = second_base,
      .mean_index = rounded,
      .trans_index = record.trans_index,
      .total_months = accumulation.accrual_years * 12.0,
      .before_months = static_cast<double>(record.before_months.value_or(record.deemed_months)),
      .balance = accumulation.account.balance(),
      .payout_months = payout_months,
      .inputs = setting.award.inputs,
      .place_known = setting.award.place_known};
  return AwardBy(*setting.award.rules, facts, setting.award.names, trace);
}

Money RoundingOf(const ProvincialAward& award) {
  Money rounding = award.total;
  for (const AwardPart& part : award.parts) rounding -= part.amount;
  return rounding;
}

PensionParts InPayment(const ProvincialAward& award) {
  PensionParts parts = {.basic = award.parts[0].amount,
                        .account = award.parts[1].amount,
                        .transitional = award.parts[2].amount,
                        .supplements = {}};
  for (std::size_t i = kOwnParts; i < award.parts.size(); ++i) {
    parts.supplements.Add(award.parts[i].amount);
  }
  if (const Money rounding = RoundingOf(award); rounding != Money{}) {
    parts.supplements.Add(rounding);
  }
  return parts;
}

}  // namespace flexpension
