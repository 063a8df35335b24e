#include "core/rules/award_steps.h"

#include <utility>

#include "core/rules/award_needs.h"

namespace flexpension {
namespace {

/// The rounding in force, as inputs of a step: all 0 where there is none.
void AddRounding(const AwardRounding* rule, TraceInputs& inputs) {
  const AwardRounding none;
  const AwardRounding& used = rule == nullptr ? none : *rule;
  AddInput(inputs, "cut", used.cut);
  AddInput(inputs, "to", used.to);
  AddInput(inputs, "mode", static_cast<double>(used.mode));
}

}  // namespace

const char* TraceNumberOf(AwardBase base) {
  switch (base) {
    case AwardBase::kFirst:
      return "entitlement.benefit_base";
    case AwardBase::kSecond:
      return "indexed_wage_base";
    case AwardBase::kOneYuan:
      break;
  }
  return kFromNowhere;
}

std::string AwardNumber(std::string_view part) {
  const bool own = part == kBasicPart || part == kAccountPart || part == kTransitionalPart;
  return (own ? "pension." : "pension.supplements.") + std::string(part);
}

void AwardSteps::NextTerm(std::string_view document) {
  if (!on()) return;
  at_ = "term." + std::to_string(++count_);
  document_ = document;
}

TraceInputs AwardSteps::InputsOf(std::initializer_list<TraceGiven> given) const {
  TraceInputs inputs = TraceInputsOf(given);
  for (TraceInput& input : inputs) {
    if (input.number == kOfTerm) input.number = at_ + "." + std::string(input.name);
  }
  return inputs;
}

void AwardSteps::Say(const char* suffix, const char* rule, double value,
                     std::initializer_list<TraceGiven> given) {
  if (on()) Say(suffix, rule, value, InputsOf(given));
}

void AwardSteps::Say(const char* suffix, const char* rule, double value, TraceInputs&& inputs) {
  if (on()) trace_->Add(at_ + suffix, rule, value, std::move(inputs), document_);
}

void AwardSteps::SayRounded(const char* suffix, const char* rule, double value,
                            std::initializer_list<TraceGiven> given,
                            const AwardRounding* rounding) {
  if (!on()) return;
  TraceInputs inputs = InputsOf(given);
  AddRounding(rounding, inputs);
  Say(suffix, rule, value, std::move(inputs));
}

void AwardSteps::SayYears(const char* suffix, double months, double years,
                          const AwardRounding* rounding) {
  if (rounding != nullptr && rounding->odd_month != 0.0) {
    Say(suffix, "award-years-and-months", years,
        {{"counted_months", months}, {"odd_month", rounding->odd_month}});
  } else {
    SayRounded(suffix, "award-years", years, {{"counted_months", months}}, rounding);
  }
}

void AwardSteps::SayPart(std::string_view number, const char* rule, double value,
                         TraceInputs&& inputs, const AwardRounding* rounding) {
  if (!on()) return;
  AddRounding(rounding, inputs);
  trace_->Add(number, rule, value, std::move(inputs));
}

}  // namespace flexpension
