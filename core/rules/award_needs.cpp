#include "core/rules/award_needs.h"

#include <algorithm>

#include "core/rules/award_check.h"

namespace flexpension {

const double* AwardNeeds::Given(std::string_view name) const {
  for (const AwardInput& input : facts_.inputs) {
    if (input.name == name) return &input.value;
  }
  return nullptr;
}

void AwardNeeds::Ask(AwardQuestion question) {
  estimate_ = estimate_ || !question.optional;
  for (AwardQuestion& asked : questions_) {
    if (asked.about != question.about || asked.input != question.input) continue;
    asked.optional = asked.optional && question.optional;
    return;
  }
  questions_.push_back(question);
}

bool AwardNeeds::Applies(const AwardTerm& term) {
  return std::all_of(term.conditions.begin(), term.conditions.end(),
                     [&](const AwardCondition& condition) { return Holds(condition); });
}

bool AwardNeeds::Holds(const AwardCondition& condition) {
  const double* given = Given(condition.input.view());
  if (given == nullptr && !(condition.of_place && facts_.place_known)) {
    Ask({AwardQuestion::About::kInput, condition.input.view(), true});
  }
  const double value = given == nullptr ? 0.0 : *given;
  const bool holds = condition.value == 0.0 ? value != 0.0 : value == condition.value;
  return holds != condition.negated;
}

double AwardNeeds::Needed(std::string_view name) {
  if (const double* given = Given(name)) return *given;
  const AwardInputName* at = names_.Input(name);
  if (at != nullptr && at->of_trans_index) return TransitionalIndex();
  if (at != nullptr && at->of_before) return facts_.before_months;
  if (HasTimeBefore() || !IsForTimeBefore()) Ask({AwardQuestion::About::kInput, name, false});
  return 0.0;
}

double AwardNeeds::TransitionalIndex() {
  if (!facts_.trans_index && (HasTimeBefore() || !IsForTimeBefore())) {
    Ask({AwardQuestion::About::kTransitionalIndex, "", false});
  }
  return facts_.trans_index.value_or(facts_.mean_index);
}

std::string_view AwardNeeds::PeriodInput(std::string_view period) const {
  const AwardInputName* name = names_.Input(MonthsOf(period));
  return name == nullptr ? period : name->input;
}

double AwardNeeds::Base(AwardBase base) {
  if (base == AwardBase::kOneYuan) return 1.0;
  if (base == AwardBase::kFirst) return facts_.base;
  if (!facts_.second_base) Ask({AwardQuestion::About::kSecondBase, "", false});
  return facts_.second_base.value_or(facts_.base);
}

double AwardNeeds::Index(const AwardIndex& index) {
  switch (index.of) {
    case AwardIndexOf::kMean:
      return facts_.mean_index;
    case AwardIndexOf::kTransitional:
      return TransitionalIndex();
    case AwardIndexOf::kOne:
      return 1.0;
    case AwardIndexOf::kTyped:
      break;
  }
  return Needed(index.name.view());
}

}  // namespace flexpension
