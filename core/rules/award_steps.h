#ifndef FLEXPENSION_CORE_RULES_AWARD_STEPS_H_
#define FLEXPENSION_CORE_RULES_AWARD_STEPS_H_

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "core/figures/award_rules.h"
#include "core/trace/trace.h"

namespace flexpension {

/// Where a number comes from that is itself a step of the same term: "term.2.wage" for `wage`.
inline constexpr const char* kOfTerm = ".";
/// Of what no step and no figure gives.
inline constexpr const char* kFromNowhere = "none";
/// Where a base comes from.
const char* TraceNumberOf(AwardBase base);
/// The name of a part's sum in an answer and a trace: "pension.basic", "pension.supplements.x".
std::string AwardNumber(std::string_view part);

/// Says how the terms of an award are worked out: each is called "term.1", "term.2", …, what leads
/// to it "term.2.wage". Without a trace nothing is said, and no text is made.
class AwardSteps {
 public:
  explicit AwardSteps(TraceTo trace) : trace_(trace) {}

  bool on() const { return static_cast<bool>(trace_); }
  /// The term being worked out, in the trace.
  const std::string& at() const { return at_; }

  /// Goes on to the next term, which follows this document.
  void NextTerm(std::string_view document);
  /// Goes on to a part of the term and back.
  void GoTo(std::string at) { at_ = std::move(at); }

  /// The term itself, or with a suffix a step on the way to it.
  void Say(const char* suffix, const char* rule, double value,
           std::initializer_list<TraceGiven> given);
  void Say(const char* suffix, const char* rule, double value, TraceInputs&& inputs);
  /// The same of a number rounded by a rule of the place, null if by none.
  void SayRounded(const char* suffix, const char* rule, double value,
                  std::initializer_list<TraceGiven> given, const AwardRounding* rounding);
  /// A number of months in years.
  void SayYears(const char* suffix, double months, double years, const AwardRounding* rounding);
  /// A sum of terms or parts, rounded.
  void SayPart(std::string_view number, const char* rule, double value, TraceInputs&& inputs,
               const AwardRounding* rounding);

 private:
  TraceInputs InputsOf(std::initializer_list<TraceGiven> given) const;

  TraceTo trace_;
  std::string at_;
  std::string_view document_;
  int count_ = 0;
};

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_RULES_AWARD_STEPS_H_
