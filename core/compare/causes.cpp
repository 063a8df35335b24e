#include "core/compare/causes.h"

#include <algorithm>
#include <array>

#include "core/plan/award.h"

namespace flexpension {
namespace {

/// What a pension rests on, in the order of the rules.
constexpr std::array kGrounds = {Cause::kYears,        Cause::kMeanIndex,
                                 Cause::kBenefitBase,  Cause::kAccountBalance,
                                 Cause::kPayoutMonths, Cause::kDatedAmounts};

/// The numbers that an award is worked out from, one plan's or of two plans mixed.
struct Grounds {
  Accumulation accumulation;
  Award award;

  void Take(Cause cause, const Evaluation& from) {
    switch (cause) {
      case Cause::kYears:
        accumulation.accrual_years = from.accumulation.accrual_years;
        break;
      case Cause::kMeanIndex:
        accumulation.mean_index = from.accumulation.mean_index;
        break;
      case Cause::kBenefitBase:
        award.benefit_base = from.award.benefit_base;
        award.indexed_wage_base = from.award.indexed_wage_base;
        break;
      case Cause::kAccountBalance:
        accumulation.account = from.accumulation.account;
        break;
      case Cause::kPayoutMonths:
        award.payout_months = from.award.payout_months;
        break;
      default:  // what is left: amounts that the place's rules date by the month awarded
        accumulation.awarded = from.accumulation.awarded;
    }
  }
};

/// Half of each, which are whole fen and add up to an even sum, so that the halves add up to half
/// of it: of those that are odd, one is rounded the way the first is signed, the next the other
/// way.
void Halve(std::vector<CauseAnswer>& doubled) {
  std::int64_t way = 0;
  for (CauseAnswer& each : doubled) {
    std::int64_t fen = each.amount.fen();
    if (fen % 2 != 0) {
      if (way == 0) way = fen > 0 ? 1 : -1;
      fen += way;
      way = -way;
    }
    each.amount = Money::FromFen(fen / 2);
  }
}

/// Turns one employee pension into the other, one ground after the other, and again in the opposite
/// order: the mean of what each step changes.
std::vector<CauseAnswer> OfGrounds(const Setting& setting, const Evaluation& plan,
                                   const Evaluation& baseline) {
  std::vector<CauseAnswer> causes;
  for (const Cause cause : kGrounds) causes.push_back({cause, {}});
  for (int round = 0; round < 2; ++round) {
    Grounds mixed{baseline.accumulation, baseline.award};
    Money before = baseline.award.pension.total();
    for (CauseAnswer& each : causes) {
      mixed.Take(each.cause, plan);
      const Money now = PensionFrom(setting, mixed.accumulation, mixed.award).total();
      each.amount += now - before;
      before = now;
    }
    std::reverse(causes.begin(), causes.end());
  }
  Halve(causes);
  return causes;
}

/// Who pays a pension, and its two parts there.
struct Pension {
  enum { kNobody, kEmployeeScheme, kResidentScheme } from = kNobody;
  Money basic;
  Money account;
  Money total;
};

Pension PensionOf(const PlanSide& side) {
  if (const auto* resident = std::get_if<ResidentAnswer>(&side.answer.body)) {
    const auto& pension = resident->pension;
    return {Pension::kResidentScheme, pension.basic, pension.account, pension.total};
  }
  if (side.worked == nullptr || !side.worked->award.pension_from) return {};
  const PensionParts& pension = side.worked->award.pension;
  return {side.worked->award.resident ? Pension::kResidentScheme : Pension::kEmployeeScheme,
          pension.basic, pension.account, pension.total()};
}

std::vector<CauseAnswer> OfPension(const Setting& setting, const PlanSide& plan,
                                   const PlanSide& baseline) {
  const Pension own = PensionOf(plan);
  const Pension other = PensionOf(baseline);
  if (own.from != other.from) {
    const bool nobody = own.from == Pension::kNobody || other.from == Pension::kNobody;
    return {{nobody ? Cause::kEligibility : Cause::kScheme, own.total - other.total}};
  }
  if (own.from == Pension::kResidentScheme) {
    return {{Cause::kBasePension, own.basic - other.basic},
            {Cause::kAccountBalance, own.account - other.account}};
  }
  if (own.from == Pension::kNobody) return {};
  return OfGrounds(setting, *plan.worked, *baseline.worked);
}

Money AtOnce(const Evaluation& plan) {
  Money paid;
  if (plan.accumulation.lump) paid += plan.accumulation.lump->paid();
  if (plan.award.resident) paid += plan.award.resident->made_up;
  return paid;
}

/// Month by month: what one plan pays and the other does not, and what both pay.
std::vector<CauseAnswer> OfMonths(const Evaluation& plan, const Evaluation& baseline) {
  const auto& own = plan.accumulation.months;
  const auto& other = baseline.accumulation.months;
  const auto paid_in = [](const std::vector<PaidMonth>& months, std::size_t k) {
    return k < months.size() ? months[k].credit.paid : Money{};
  };
  Money only_one;
  Money both;
  for (std::size_t k = 0; k < std::max(own.size(), other.size()); ++k) {
    const Money a = paid_in(own, k);
    const Money b = paid_in(other, k);
    (a == Money{} || b == Money{} ? only_one : both) += a - b;
  }
  return {{Cause::kPaidMonths, only_one},
          {Cause::kAmounts, both},
          {Cause::kAtOnce, AtOnce(plan) - AtOnce(baseline)}};
}

}  // namespace

CausesAnswer CausesOf(const Setting& setting, const PlanSide& plan, const PlanSide& baseline) {
  CausesAnswer causes;
  const DifferenceAnswer& difference = plan.answer.difference;
  if (plan.worked != nullptr && baseline.worked != nullptr) {
    causes.total = OfMonths(*plan.worked, *baseline.worked);
  } else {
    const bool same = plan.answer.body.index() == baseline.answer.body.index();
    causes.total = {{same ? Cause::kAmounts : Cause::kScheme, difference.total}};
  }
  if (difference.pension_total) causes.pension_total = OfPension(setting, plan, baseline);
  return causes;
}

}  // namespace flexpension
