#include "core/compare/trace_award.h"

namespace flexpension {
namespace {

constexpr std::string_view kLaw = "国发〔2005〕38号 第六条；当地计发办法";

TraceStep OfTerms(const ProvincialAward& award, const AwardPart& part) {
  TraceStep step{"pension." + std::string(part.part),
                 "sum of wage * share_of_years + plus of each term, rounded as the place does",
                 {},
                 part.amount.yuan(),
                 kLaw};
  for (const AwardWorking& working : award.working) {
    if (working.part != part.part) continue;
    if (working.kind == AwardKind::kWageYears) {
      step.inputs.push_back({"wage", working.by[0]});
      step.inputs.push_back({"share_of_years", working.by[1]});
      step.inputs.push_back({"plus", working.by[2]});
    } else {
      step.inputs.push_back({"plus", working.value});
    }
  }
  return step;
}

}  // namespace

void AddProvinceSteps(const ProvincialAward& award, Money balance, double payout_months,
                      std::vector<TraceStep>& steps) {
  for (const AwardPart& part : award.parts) {
    if (part.part == kAccountPart) {
      steps.push_back({"pension.account",
                       "sum of account_balance / payout_months, rounded as the place does",
                       {{"account_balance", balance.yuan()}, {"payout_months", payout_months}},
                       part.amount.yuan(),
                       kLaw});
    } else if (part.part == kBasicPart || part.part == kTransitionalPart) {
      steps.push_back(OfTerms(award, part));
    }
  }
}

}  // namespace flexpension
