#ifndef FLEXPENSION_CORE_RULES_PROVINCIAL_AWARD_H_
#define FLEXPENSION_CORE_RULES_PROVINCIAL_AWARD_H_

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/money.h"
#include "core/figures/award_rules.h"
#include "core/rules/award_check.h"

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

/// A part of an award. Its source is the documents of its terms, its confidence the lowest of them.
struct AwardPart {
  std::string_view part;
  Money amount;
  std::string source;
  Confidence confidence = Confidence::kA;
  bool estimate = false;  ///< something that it needs was not given
};

/// Something that was not given. Without it the award is worked out as if it were 0 or, of the
/// second base and the transitional index, as if it were the first base or the mean index.
struct AwardQuestion {
  enum class About { kInput, kTransitionalIndex, kSecondBase };
  About about = About::kInput;
  std::string_view input;  ///< its name
  bool optional = false;   ///< not given means no
};

/// How a term was worked out: by its kind from the numbers that its formula has, in their order
/// (WorkingOf in core/award/trace.cpp).
struct AwardWorking {
  std::string_view part;
  AwardKind kind = AwardKind::kFixed;
  double by[3] = {};
  double value = 0.0;  ///< not rounded
  std::string_view document;
};

struct ProvincialAward {
  /// Basic, account and transitional part, then the others in the order of the rules.
  std::vector<AwardPart> parts;
  Money total;  ///< of the rounded parts, rounded
  std::vector<AwardQuestion> questions;
  std::vector<AwardWorking> working;  ///< of the terms that apply, in their order
  /// Parts with a dated amount or share of which none was in force yet.
  std::vector<std::string_view> undated;
};

/// The parts that every province has, by their names.
inline constexpr std::string_view kBasicPart = "basic";
inline constexpr std::string_view kAccountPart = "account";
inline constexpr std::string_view kTransitionalPart = "transitional";

/// A number of years, an amount or a sum, rounded by the rule in force: half up is
/// floor(x + 0.5 + 1e-6), up is ceil(x - 1e-6), down is floor(x + 1e-6), x in units of `to`;
/// cut down to `cut` first. Source: core/model.md#award-rounding.
double RoundedTo(const AwardRounding& rule, double value);
/// The same by the last rule in force in the month of retirement; before the first as it is.
double RoundedBy(const HeldList<AwardRounding>& rules, Month retired, double value);

/// A number of months in years, as the province counts and rounds them.
double YearsBy(const AwardRules& rules, Month retired, double months);

/// The whole award by the rules of a province, which have no problem (CheckAwardRules). `names` say
/// what stands in for an input that is not given. Source: the province's documents, each named by
/// its term; core/model.md#award.
ProvincialAward AwardBy(const AwardRules& rules, const AwardFacts& facts, const AwardNames& names);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_RULES_PROVINCIAL_AWARD_H_
