#include "core/plan/award.h"

#include "core/plan/provincial.h"

namespace flexpension {
namespace {

/// The bases that an award is worked out on.
struct Bases {
  double first;
  double second;
};

PensionParts PensionOn(const Setting& setting, const Accumulation& accumulation, const Award& award,
                       const Bases& bases, double mean_index, TraceTo trace = {}) {
  if (setting.award.rules != nullptr) {
    return InPayment(AwardByProvince(setting, accumulation, bases.first, bases.second, mean_index,
                                     award.payout_months));
  }
  const Region& region = setting.region;
  const Record& record = setting.person.record;
  return {.basic = BasicPension(bases.first, bases.second, mean_index, accumulation.accrual_years,
                                region.low_index_factor, trace),
          .account = AccountPension(accumulation.account.balance(), award.payout_months, trace),
          .transitional =
              TransitionalPension(bases.first, record.deemed_index.value_or(mean_index),
                                  record.deemed_months, region.transition_coefficient, trace,
                                  record.deemed_index ? nullptr : "entitlement.mean_index")};
}

Bases BasesOf(const Award& award) {
  return {award.benefit_base.value, award.indexed_wage_base.value};
}

void SayBase(const BenefitBase& base, const Assumptions& assumptions, Trace& trace) {
  const bool converging = base.ratio > 1.0;
  TraceInputs inputs = TraceInputsOf({{"benefit_base_figure", *base.figure->value},
                                      {"wage_growth", assumptions.wage_growth},
                                      {"years_projected", static_cast<double>(base.years)}});
  if (converging) {
    AddInput(inputs, "ratio_to_wage", base.ratio);
    AddInput(inputs, "benefit_base_convergence", assumptions.benefit_base_convergence);
  }
  trace.Add("entitlement.benefit_base", converging ? "benefit-base-converging" : "benefit-base",
            Fen(base.value).yuan(), std::move(inputs));
}

void AwardResident(const ResidentMove& move, Award& award, TraceTo trace) {
  award.pension_from = move.start;
  award.pension = {.basic = move.basic,
                   .account = AccountPension(move.balance, kResidentPayoutMonths, trace),
                   .transitional = {}};
  award.raise = {.growth = move.base_growth, .of_account = false};
  award.account = Ledger(move.account_rate, move.start, move.balance);
}

}  // namespace

std::optional<MissingFigure> MakeAward(const Setting& setting, const Accumulation& accumulation,
                                       Award& award, TraceTo trace) {
  const Region& region = setting.region;
  const Assumptions& assumptions = setting.assumptions;
  const int year = accumulation.awarded.year();
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
  award.resident = std::nullopt;
  if (trace) SayBase(award.benefit_base, assumptions, *trace);
  const int age = accumulation.awarded - setting.person.birth_month;
  if (!accumulation.eligible && setting.choice.if_short == IfShort::kResident) {
    award.resident = MoveToResident(setting, accumulation, trace);
  }
  award.payout_months =
      award.resident ? kResidentPayoutMonths : PayoutMonths(setting.payout_table, age, trace);
  award.pension_from = std::nullopt;
  award.pension = PensionParts{};
  award.provincial = std::nullopt;
  award.refund = Money{};
  if (accumulation.eligible) {
    award.pension_from = accumulation.last + 1;
    if (setting.award.rules != nullptr) {
      award.provincial = AwardByProvince(setting, accumulation, award.benefit_base.value,
                                         award.indexed_wage_base.value, accumulation.mean_index,
                                         award.payout_months, trace);
      award.pension = InPayment(*award.provincial);
    } else {
      award.pension =
          PensionOn(setting, accumulation, award, BasesOf(award), accumulation.mean_index, trace);
    }
    award.raise = {.growth = assumptions.benefit_growth};
    award.account = accumulation.account;
    return std::nullopt;
  }
  if (award.resident) {
    AwardResident(*award.resident, award, trace);
  } else {
    award.refund = accumulation.account.balance();
  }
  return std::nullopt;
}

PensionParts PensionFrom(const Setting& setting, const Accumulation& accumulation,
                         const Award& award) {
  return PensionOn(setting, accumulation, award, BasesOf(award), accumulation.mean_index);
}

PensionParts PensionWithoutConvergence(const Setting& setting, const Accumulation& accumulation,
                                       const Award& award) {
  const Region& region = setting.region;
  const auto plain = region.benefit_base.At(Month::Of(accumulation.awarded.year(), 1),
                                            setting.assumptions.wage_growth);
  const double base = plain->value;  // there is one: the award was made with it
  return PensionOn(setting, accumulation, award,
                   {base, region.indexed_wage_base.empty() ? base : award.indexed_wage_base.value},
                   accumulation.mean_index);
}

PensionParts PensionWithoutBreaks(const Setting& setting, const Accumulation& accumulation,
                                  const Award& award) {
  return PensionOn(setting, accumulation, award, BasesOf(award), accumulation.mean_index_of_paid);
}

}  // namespace flexpension
