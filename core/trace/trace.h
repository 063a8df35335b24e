#ifndef FLEXPENSION_CORE_TRACE_TRACE_H_
#define FLEXPENSION_CORE_TRACE_TRACE_H_

#include <cstddef>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/money.h"
#include "core/base/month.h"

namespace flexpension {

/// Shares, rates and factors are numbers; an age is in months.
enum class TraceUnit : unsigned char { kYuan, kMonths, kYears, kYear, kIndex, kNumber };

/// Where a number comes from: from the authority (as published, collected for the time being, grown
/// by an assumption), from who asks, from what was worked out before.
enum class TraceStatus : unsigned char { kPublished, kProvisional, kProjected, kTyped, kComputed };

/// `place`: as the place's award rules say.
enum class TraceRounding { kNone, kFen, kTenth, kPlace };

/// A number that a step was worked out from.
struct TraceInput {
  /// What it is: each name means one thing in all steps. Its words are in core/data/rules.json.
  std::string_view name;
  double value = 0.0;
  /// The step that it comes from, or the figure: said where the name alone does not tell, and set
  /// for all by Complete().
  std::string number{};
  std::string_view figure{};
  TraceUnit unit = TraceUnit::kNumber;
  TraceStatus status = TraceStatus::kTyped;
};

/// The same as a rule gives it: `number` is null where the name tells.
struct TraceGiven {
  const char* name;
  double value;
  const char* number = nullptr;
};
using TraceInputs = std::vector<TraceInput>;
TraceInputs TraceInputsOf(std::initializer_list<TraceGiven> given);
/// Adds one.
void AddInput(TraceInputs& inputs, const char* name, double value, std::string_view number = {});

/// How one number came about. Formula, law and words are in core/data/rules.json under `rule`.
struct TraceStep {
  /// The number: its path within the plan ("pension.basic"), or that of one on the way to it, which
  /// the answer does not have ("account.2031", "term.2.wage").
  std::string number;
  std::string_view rule;
  double value = 0.0;
  std::vector<TraceInput> inputs;
  std::string_view document{};  ///< that the step follows, where it is not the rule's law
  TraceUnit unit = TraceUnit::kNumber;
  TraceRounding rounding = TraceRounding::kNone;
};

/// A figure as published, and as it is used.
struct TraceFigure {
  std::string_view name;
  double value = 0.0;
  TraceStatus status = TraceStatus::kPublished;
  TraceStatus status_in_use = TraceStatus::kPublished;
};

/// The steps of one plan in the order in which they were worked out. Rules that can be asked how
/// they came to a number take a TraceTo; it is none in every loop over many plans.
class Trace {
 public:
  void Add(std::string_view number, const char* rule, double value,
           std::initializer_list<TraceGiven> given);
  void Add(std::string_view number, const char* rule, double value, TraceInputs&& inputs,
           std::string_view document = {});
  /// The steps, complete. `figures` are those that the plan rests on.
  std::vector<TraceStep> Take(std::span<const TraceFigure> figures);

 private:
  std::vector<TraceStep> steps_;
};

/// Whether this program explains anything. Where it never does (kExplains of io/engine_*.cpp), what
/// writes the steps is dropped when the module is linked.
extern const bool kExplains;

/// A trace to write into, or none.
class TraceTo {
 public:
  TraceTo(std::nullptr_t = nullptr) {}      // NOLINT(google-explicit-constructor)
  TraceTo(Trace* trace) : trace_(trace) {}  // NOLINT(google-explicit-constructor)

  explicit operator bool() const { return kExplains && trace_ != nullptr; }
  Trace& operator*() const { return *trace_; }
  Trace* operator->() const { return trace_; }

 private:
  Trace* trace_ = nullptr;
};

/// Adds up the months of each calendar year as a person would, equal amounts at once:
/// 6 x 766.20 + 6 x 789.19. Without a trace it does nothing.
class TraceYears {
 public:
  /// The sum of 2031 is called "paid.2031" in the group "paid.".
  TraceYears(TraceTo trace, const char* group) : trace_(trace), group_(group) {}

  /// Months only go forward; several amounts may be of one.
  void Add(Month month, Money amount);
  /// Writes the step of the last year and gives the sums of all, as inputs of the step that adds
  /// them.
  TraceInputs Close();

 private:
  void CloseYear();

  TraceTo trace_;
  const char* group_;
  int year_ = 0;
  Money in_year_;
  TraceInputs runs_;
  TraceInputs sums_;
};

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_TRACE_TRACE_H_
