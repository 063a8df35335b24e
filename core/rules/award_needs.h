#ifndef FLEXPENSION_CORE_RULES_AWARD_NEEDS_H_
#define FLEXPENSION_CORE_RULES_AWARD_NEEDS_H_

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/money.h"
#include "core/base/month.h"
#include "core/figures/award_rules.h"

namespace flexpension {

/// A number that a province asks for by name; yes is 1.
struct AwardInput {
  std::string name;
  double value = 0.0;
};

/// What an award is worked out from: the figures that a sheet prints.
struct AwardFacts {
  Month retired;      ///< month of retirement
  double base = 0.0;  ///< benefit base, yuan a month
  std::optional<double> second_base;
  double mean_index = 0.0;  ///< as it is used: rounded already
  std::optional<double> trans_index;
  double total_months = 0.0;
  double before_months = 0.0;  ///< before the account, counted as the province counts
  Money balance;
  double payout_months = 0.0;
  std::span<const AwardInput> inputs;
  bool place_known = false;  ///< what follows from the place is among the inputs
};

/// Something that was not given. Without it the award is worked out as if it were 0 or, of the
/// second base and the transitional index, as if it were the first base or the mean index.
struct AwardQuestion {
  enum class About { kInput, kTransitionalIndex, kSecondBase };
  About about = About::kInput;
  std::string_view input;  ///< its name
  bool optional = false;   ///< not given means no
};

/// The parts that every province has, by their names.
inline constexpr std::string_view kBasicPart = "basic";
inline constexpr std::string_view kAccountPart = "account";
inline constexpr std::string_view kTransitionalPart = "transitional";

/// What the terms of an award need of its facts; what was not given is asked for, once.
class AwardNeeds {
 public:
  AwardNeeds(const AwardFacts& facts, const AwardNames& names,
             std::vector<AwardQuestion>& questions)
      : facts_(facts), names_(names), questions_(questions) {}

  /// What is asked from here on is for a term of this part.
  void ForPart(std::string_view part) {
    part_ = part;
    estimate_ = false;
  }
  /// True if that term needs something that was not given.
  bool estimate() const { return estimate_; }

  /// True if all conditions of a term hold.
  bool Applies(const AwardTerm& term);
  /// An input as it was given; null if it was not.
  const double* Given(std::string_view name) const;
  /// An input that a term needs, or what stands in for it.
  double Needed(std::string_view name);
  /// The name of a period's input as the pack holds it, so that a question may point to it.
  std::string_view PeriodInput(std::string_view period) const;
  double Base(AwardBase base);
  double Index(const AwardIndex& index);

 private:
  void Ask(AwardQuestion question);
  bool Holds(const AwardCondition& condition);
  double TransitionalIndex();
  /// The parts for the time before the account: what they ask for matters only to who has such.
  bool IsForTimeBefore() const { return part_.starts_with(kTransitionalPart); }
  bool HasTimeBefore() const { return facts_.before_months > 0.0; }

  const AwardFacts& facts_;
  const AwardNames& names_;
  std::vector<AwardQuestion>& questions_;
  std::string_view part_;
  bool estimate_ = false;
};

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_RULES_AWARD_NEEDS_H_
