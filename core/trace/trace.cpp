#include "core/trace/trace.h"

#include <algorithm>
#include <set>

namespace flexpension {
namespace {

bool EndsWith(std::string_view text, std::string_view end) {
  if (text.size() < end.size() || text.substr(text.size() - end.size()) != end) return false;
  return text.size() == end.size() || text[text.size() - end.size() - 1] == '_';
}

/// Names end in what they count; what ends in none of these is an amount of money.
struct Ending {
  const char* end;
  TraceUnit unit;
};
constexpr Ending kEndings[] = {
    {"months", TraceUnit::kMonths}, {"years", TraceUnit::kYears},  {"year", TraceUnit::kYear},
    {"index", TraceUnit::kIndex},   {"rate", TraceUnit::kNumber},  {"growth", TraceUnit::kNumber},
    {"ratio", TraceUnit::kNumber},  {"share", TraceUnit::kNumber}, {"factor", TraceUnit::kNumber},
};
/// Numbers that no ending tells, and where those come from that nobody typed.
struct Known {
  const char* name;
  TraceUnit unit;
  TraceStatus status;
};
constexpr TraceStatus kLaw = TraceStatus::kPublished;
constexpr Known kKnown[] = {
    {"years_before", TraceUnit::kYears, TraceStatus::kComputed},
    {"income_share_now", TraceUnit::kNumber, TraceStatus::kComputed},
    {"share_of_last_income", TraceUnit::kNumber, TraceStatus::kComputed},
    {"share_of_average_wage", TraceUnit::kNumber, TraceStatus::kComputed},
    {"paid_over_received", TraceUnit::kNumber, TraceStatus::kComputed},
    {"years_in_band", TraceUnit::kYears, TraceStatus::kComputed},
    {"in_year", TraceUnit::kYuan, TraceStatus::kComputed},
    {"counted_months", TraceUnit::kMonths, TraceStatus::kComputed},
    {"paid", TraceUnit::kYuan, TraceStatus::kComputed},
    {"first_month", TraceUnit::kYuan, TraceStatus::kComputed},
    {"part", TraceUnit::kYuan, TraceStatus::kComputed},
    {"weighed_deemed_months", TraceUnit::kMonths, TraceStatus::kComputed},
    {"original_age", TraceUnit::kMonths, kLaw},
    {"birth_months_since_first", TraceUnit::kMonths, TraceStatus::kComputed},
    {"step", TraceUnit::kMonths, kLaw},
    {"cap", TraceUnit::kMonths, kLaw},
    {"year", TraceUnit::kYear, TraceStatus::kComputed},
    {"at_this_birthday", TraceUnit::kMonths, kLaw},
    {"at_next_birthday", TraceUnit::kMonths, kLaw},
    {"months_since_birthday", TraceUnit::kMonths, TraceStatus::kComputed},
    {"credited_months", TraceUnit::kMonths, TraceStatus::kComputed},
    {"accrued_months", TraceUnit::kMonths, TraceStatus::kComputed},
    {"sum_of_weighted_indexes", TraceUnit::kNumber, TraceStatus::kComputed},
    {"sum_of_weights", TraceUnit::kMonths, TraceStatus::kComputed},
    {"weighed_break_months", TraceUnit::kMonths, TraceStatus::kComputed},
    {"break_months_index", TraceUnit::kIndex, kLaw},
    {"years_projected", TraceUnit::kYears, TraceStatus::kComputed},
    {"ratio_to_wage", TraceUnit::kNumber, TraceStatus::kComputed},
    {"benefit_base_convergence", TraceUnit::kNumber, TraceStatus::kTyped},
    {"transition_coefficient", TraceUnit::kNumber, kLaw},
    {"contribution_months", TraceUnit::kNumber, TraceStatus::kComputed},
    {"contributions", TraceUnit::kYuan, TraceStatus::kComputed},
    {"months", TraceUnit::kMonths, TraceStatus::kComputed},
    {"amount", TraceUnit::kYuan, TraceStatus::kComputed},
    {"months_ahead", TraceUnit::kMonths, TraceStatus::kComputed},
    {"inflation", TraceUnit::kNumber, TraceStatus::kTyped},
    {"wage_now", TraceUnit::kYuan, TraceStatus::kProjected},
    {"wage_then", TraceUnit::kYuan, TraceStatus::kProjected},
    {"last_income", TraceUnit::kYuan, TraceStatus::kComputed},
    {"payout_months", TraceUnit::kMonths, kLaw},
    {"growths", TraceUnit::kNumber, TraceStatus::kComputed},
    {"resident_interest", TraceUnit::kYuan, TraceStatus::kComputed},
    {"resident_payments", TraceUnit::kYuan, TraceStatus::kComputed},
    {"resident_subsidies", TraceUnit::kYuan, TraceStatus::kComputed},
    {"extra_for_paid_years", TraceUnit::kYuan, TraceStatus::kComputed},
    {"made_up", TraceUnit::kYuan, TraceStatus::kComputed},
    {"balance_of_employee_account", TraceUnit::kYuan, TraceStatus::kComputed},
    {"benefit_base_figure", TraceUnit::kYuan, kLaw},
    {"pool_in", TraceUnit::kYuan, TraceStatus::kComputed},
    {"pool_out", TraceUnit::kYuan, TraceStatus::kComputed},
    // Of the place's award rules; a base that is no figure is one yuan, or none is used.
    {"plain_base", TraceUnit::kYuan, kLaw},
    {"indexed_base", TraceUnit::kYuan, kLaw},
    {"plain", TraceUnit::kNumber, kLaw},
    {"indexed", TraceUnit::kNumber, kLaw},
    {"least_index", TraceUnit::kIndex, kLaw},
    {"low_index", TraceUnit::kIndex, kLaw},
    {"low_index_factor", TraceUnit::kNumber, kLaw},
    {"rate", TraceUnit::kNumber, kLaw},
    {"times", TraceUnit::kNumber, kLaw},
    {"plus", TraceUnit::kYuan, kLaw},
    {"fixed", TraceUnit::kYuan, kLaw},
    {"each_year", TraceUnit::kYuan, kLaw},
    {"phase_share", TraceUnit::kNumber, kLaw},
    {"typed_number", TraceUnit::kNumber, TraceStatus::kTyped},
    {"reference_base", TraceUnit::kYuan, kLaw},
    {"divisor", TraceUnit::kNumber, kLaw},
    {"odd_month", TraceUnit::kNumber, kLaw},
    {"cut", TraceUnit::kNumber, kLaw},
    {"to", TraceUnit::kNumber, kLaw},
    {"mode", TraceUnit::kNumber, kLaw},
};

const Known* Find(std::string_view name) {
  const auto* at = std::find_if(std::begin(kKnown), std::end(kKnown),
                                [&](const Known& known) { return name == known.name; });
  return at == std::end(kKnown) ? nullptr : at;
}

TraceUnit UnitOf(std::string_view name) {
  if (const Known* known = Find(name)) return known->unit;
  for (const Ending& ending : kEndings) {
    if (EndsWith(name, ending.end)) return ending.unit;
  }
  return TraceUnit::kYuan;
}

/// Where the numbers of an answer stand that other steps name without saying where.
constexpr std::string_view kGroups[] = {"entitlement.", "pension.", "contributions.", "lifetime."};
/// What a step on the way to a term is named after.
constexpr std::string_view kTerm = "term.";
/// Amounts, whatever a place calls them.
constexpr std::string_view kSupplements = "pension.supplements.";

class Completion {
 public:
  Completion(std::vector<TraceStep>& steps, std::span<const TraceFigure> figures)
      : steps_(steps), figures_(figures) {
    for (const TraceStep& step : steps_) numbers_.insert(step.number);
  }

  void Run() {
    for (TraceStep& step : steps_) {
      const std::string_view number = step.number;
      const bool on_the_way = number.substr(0, kTerm.size()) == kTerm;
      const bool supplement = number.substr(0, kSupplements.size()) == kSupplements;
      step.unit = UnitOf(supplement ? "part" : number.substr(number.rfind('.') + 1));
      if (on_the_way || step.rule == "award-index") {
        step.rounding = TraceRounding::kPlace;
      } else if (step.unit == TraceUnit::kYuan) {
        step.rounding = TraceRounding::kFen;
      } else if (step.rule == "payout-months") {
        step.rounding = TraceRounding::kTenth;
      }
      for (TraceInput& input : step.inputs) Complete(input);
    }
  }

 private:
  bool Has(std::string_view number) const { return numbers_.contains(number); }

  void Complete(TraceInput& input) const {
    input.unit = UnitOf(input.name);
    const Known* known = Find(input.name);
    if (known != nullptr) input.status = known->status;
    const std::string_view wanted = input.number.empty() ? input.name : input.number;
    for (const TraceFigure& figure : figures_) {
      const bool base = input.name == "benefit_base_figure" && figure.name == "benefit_base";
      if (!base && (figure.name != wanted || input.name == "benefit_base")) continue;
      input.figure = figure.name;
      input.number.clear();
      input.status = base || input.value == figure.value ? figure.status : figure.status_in_use;
      return;
    }
    // Where a place has one base, the second is the first.
    if (wanted == "indexed_wage_base") input.number = "entitlement.benefit_base";
    for (std::size_t i = 0; input.number.empty() && i < std::size(kGroups); ++i) {
      std::string number = std::string(kGroups[i]) + std::string(input.name);
      if (Has(number)) input.number = std::move(number);
    }
    if (!Has(input.number)) input.number.clear();
    if (!input.number.empty()) input.status = TraceStatus::kComputed;
  }

  std::vector<TraceStep>& steps_;
  std::span<const TraceFigure> figures_;
  std::set<std::string_view> numbers_;  // of all steps
};

}  // namespace

void AddInput(TraceInputs& inputs, const char* name, double value, std::string_view number) {
  TraceInput& input = inputs.emplace_back();
  input.name = name;
  input.value = value;
  input.number = number;
}

TraceInputs TraceInputsOf(std::initializer_list<TraceGiven> given) {
  TraceInputs inputs;
  for (const TraceGiven& each : given) {
    AddInput(inputs, each.name, each.value, each.number == nullptr ? "" : each.number);
  }
  return inputs;
}

void Trace::Add(std::string_view number, const char* rule, double value,
                std::initializer_list<TraceGiven> given) {
  Add(number, rule, value, TraceInputsOf(given));
}

void Trace::Add(std::string_view number, const char* rule, double value, TraceInputs&& inputs,
                std::string_view document) {
  TraceStep& step = steps_.emplace_back();
  step.number = number;
  step.rule = rule;
  step.value = value;
  step.inputs = std::move(inputs);
  step.document = document;
}

void TraceYears::Add(Month month, Money amount) {
  if (!trace_ || amount == Money{}) return;
  if (month.year() != year_) CloseYear();
  year_ = month.year();
  in_year_ += amount;
  if (runs_.empty() || runs_[runs_.size() - 2].value != amount.yuan()) {
    AddInput(runs_, "amount", amount.yuan());
    AddInput(runs_, "months", 0.0);
  }
  runs_.back().value += 1.0;
}

void TraceYears::CloseYear() {
  if (runs_.empty()) return;
  const std::string number = group_ + std::to_string(year_);
  AddInput(sums_, "in_year", in_year_.yuan(), number);
  trace_->Add(number, "months-of-year", in_year_.yuan(), std::exchange(runs_, {}));
  in_year_ = Money{};
}

TraceInputs TraceYears::Close() {
  CloseYear();
  return std::move(sums_);
}

std::vector<TraceStep> Trace::Take(std::span<const TraceFigure> figures) {
  Completion(steps_, figures).Run();
  return std::move(steps_);
}

}  // namespace flexpension
