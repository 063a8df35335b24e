#include "core/award/trace.h"

namespace flexpension {
namespace {

/// The formula of a kind of term, in the names of the numbers that its working holds.
struct Formula {
  std::string_view text;
  std::string_view by[3];
};

constexpr Formula kFormulas[] = {
    {"wage * share + plus", {"wage", "share", "plus"}},
    {"wage * share", {"wage", "share", ""}},
    {"amount", {"amount", "", ""}},
    {"amount * whole_years", {"amount", "whole_years", ""}},
    {"rate * sum", {"rate", "sum", ""}},
    {"sum / divisor", {"sum", "divisor", ""}},
    {"share * more", {"share", "more", ""}},
    {"parameter * paid_share * amount", {"parameter", "paid_share", "amount"}},
};

AwardStepAnswer WorkingOf(const AwardWorking& working) {
  const Formula& formula = kFormulas[static_cast<std::size_t>(working.kind)];
  AwardStepAnswer step{
      std::string(working.part), formula.text, {}, working.value, std::string(working.document)};
  for (std::size_t i = 0; i < std::size(working.by); ++i) {
    if (!formula.by[i].empty()) step.inputs.push_back({formula.by[i], working.by[i]});
  }
  return step;
}

}  // namespace

std::vector<AwardStepAnswer> TraceOf(const AwardRules& rules, const AwardFacts& facts,
                                     const ProvincialAward& award) {
  std::vector<AwardStepAnswer> steps;
  const auto years = [&](const char* name, double months) {
    steps.push_back({name,
                     "months / 12, rounded",
                     {{"months", months}},
                     YearsBy(rules, facts.retired, months),
                     ""});
  };
  years("years", facts.total_months);
  years("years_before", facts.before_months);
  steps.push_back({std::string(kAccountPart),
                   "balance / payout_months",
                   {{"balance", facts.balance.yuan()}, {"payout_months", facts.payout_months}},
                   facts.balance.yuan() / facts.payout_months,
                   ""});
  for (const AwardWorking& working : award.working) steps.push_back(WorkingOf(working));
  double sum = 0.0;
  for (const AwardPart& part : award.parts) sum += part.amount.yuan();
  steps.push_back(
      {"total", "sum of the rounded parts, rounded", {{"sum", sum}}, award.total.yuan(), ""});
  return steps;
}

}  // namespace flexpension
