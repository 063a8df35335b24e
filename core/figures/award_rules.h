#ifndef FLEXPENSION_CORE_FIGURES_AWARD_RULES_H_
#define FLEXPENSION_CORE_FIGURES_AWARD_RULES_H_

#include <optional>
#include <span>
#include <string_view>

#include "core/base/held_list.h"
#include "core/base/month.h"
#include "core/figures/pack_text.h"

namespace flexpension {

// How an office of one province works out the pension it awards, as data: every part of an award is
// a sum of terms, and a term is of one of a few kinds. Years are years of contributions, money is
// yuan a month, rates are fractions. What each term gives is said in core/model.md#award.

/// A: two or more sheets to the fen, or one with the document's wording. B: one sheet, or sheets
/// within what their printed digits leave open. C: named in public code or a document, no sheet.
enum class Confidence { kA, kB, kC };

enum class RoundingMode { kHalfUp, kUp, kDown };

/// How a number is rounded: cut first to multiples of `cut` (down), if there is one, then brought
/// to a multiple of `to`; 0 leaves it as it is. Of a list the last one not later than the month of
/// retirement is in force.
struct AwardRounding {
  Month from = kFirstMonth;  ///< month of retirement
  double to = 0.0;
  RoundingMode mode = RoundingMode::kHalfUp;
  double cut = 0.0;
  double odd_month = 0.0;  ///< of years: full years count 1, each odd month this much of a year
};

enum class AwardKind {
  kWageYears,    ///< rate · W · Y + plus
  kWageSteps,    ///< rate of the highest step that Y reaches · W
  kFixed,        ///< an amount, or the dated one in force
  kPerFullYear,  ///< amount · whole years of Y
  kPercentOf,    ///< rate · sum of the rounded parts named
  kTyped,        ///< a sum that the person knows, / divisor
  kPhaseIn,      ///< share of the month of retirement · max(0, rounded new - rounded old)
  kPaidShare,    ///< typed number · (N - years before) / N · 100 · second base / reference base
};

/// A base that W is made of: the benefit base; the second one where a province has two; 1.
enum class AwardBase { kFirst, kSecond, kOneYuan };

/// An index: the mean of all years; the second one that sheets print, where it is not known the
/// mean; 1; a typed one.
enum class AwardIndexOf { kMean, kTransitional, kOne, kTyped };

struct AwardIndex {
  AwardIndexOf of = AwardIndexOf::kMean;
  Label name;  ///< of the input, if typed
};

/// Years Y: all (N); those before the account, as the province counts them; a named period; typed
/// months, rounded as the province rounds years; typed years, as they are.
enum class AwardYearsOf { kTotal, kBefore, kPeriod, kTypedMonths, kTypedYears };

struct AwardYears {
  AwardYearsOf of = AwardYearsOf::kTotal;
  Label name;  ///< of the period or of the input
};

/// The rate for years between two numbers of years.
struct AwardBand {
  double over = 0.0;
  std::optional<double> to;
  double rate = 0.0;
};

/// Another rate for all years once there are strictly more than so many.
struct AwardRateOver {
  AwardYears of;
  double years = 0.0;
  double rate = 0.0;
};

struct AwardStep {
  double from_years = 0.0;
  double rate = 0.0;
};

/// In force from a month of retirement until the next one.
struct AwardAmount {
  Month from;
  double amount = 0.0;
};
struct AwardShare {
  Month from;
  double share = 0.0;
};

/// Holds where an input is given and not 0 or, with a value, is that number. Not given is no.
struct AwardCondition {
  Label input;
  double value = 0.0;
  bool negated = false;
  bool of_place = false;  ///< follows from the place, where that is known (city_rule)
};

/// What a term gives, but for its share where a new method replaces an old one step by step.
struct AwardSum {
  Label part;
  AwardKind kind = AwardKind::kFixed;
  /// W = plain · plain base · min(1, mean index / low_index) + indexed · indexed base · index
  double plain = 0.0;
  double indexed = 0.0;
  AwardBase plain_base = AwardBase::kFirst;
  AwardBase indexed_base = AwardBase::kFirst;
  AwardIndex index;
  std::optional<double> index_floor;
  std::optional<double> low_index;
  AwardYears years;
  double rate = 0.0;
  double plus = 0.0;
  HeldList<AwardBand> bands;  ///< instead of the rate
  std::optional<AwardRateOver> rate_over;
  Label times;                 ///< an input that the term is multiplied by
  bool only_if_years = false;  ///< nothing where Y is 0
  HeldList<AwardStep> steps;
  double amount = 0.0;
  HeldList<AwardAmount> amounts;
  HeldList<Label> parts;
  Label name;  ///< the input of a typed or paid-share term
  double divisor = 1.0;
  double reference_base = 1.0;
};

struct AwardTerm {
  AwardSum sum;
  HeldList<AwardSum> fresh;  ///< of a kPhaseIn: what the new method gives, and
  HeldList<AwardSum> old;    ///< the old one
  HeldList<AwardShare> shares;
  HeldList<AwardCondition> conditions;   ///< all of them must hold
  std::optional<Confidence> confidence;  ///< none: that of the part's other terms
  Label document;
};

/// Which months before the account began count for the transitional part.
enum class TransitionalMonths { kPaidOrDeemed, kDeemed, kDeemedWithConverted };

/// The whole award of a province.
struct AwardRules {
  Label account_from;  ///< when the individual account began; words for a question
  TransitionalMonths transitional_months = TransitionalMonths::kPaidOrDeemed;
  HeldList<AwardRounding> years;         ///< of a number of months, in years
  HeldList<AwardRounding> amount;        ///< of each part
  HeldList<AwardRounding> total;         ///< of the sum of the rounded parts
  HeldList<AwardRounding> indexed_wage;  ///< of base · index, before use
  int index_digits = 4;                  ///< of the mean index, in a projection
  bool round_each_term = false;          ///< each term as an amount, before they are added
  HeldList<Label> periods;
  HeldList<AwardTerm> terms;
  std::optional<double> break_months_index;
};

// What every province's rules may name, and how it is called.

/// A part of an award, by the name that rules give it.
struct AwardPartName {
  std::string_view part;
  PackText name;
  /// Sheets that do not print it apart print it within this one.
  std::string_view printed_within;
};

enum class AwardUnit { kYesNo, kMonths, kYears, kYuan, kNumber, kClass };

/// Something that rules ask for by name, and how it is asked.
struct AwardInputName {
  std::string_view input;
  PackText question;
  AwardUnit unit = AwardUnit::kNumber;
  double most = 0.0;            ///< the largest that is accepted; the least is 0
  bool of_before = false;       ///< where it is not typed: the months before the account
  bool of_trans_index = false;  ///< where it is not typed: the transitional index
};

struct AwardNames {
  std::span<const AwardPartName> parts;
  std::span<const AwardInputName> inputs;

  /// Null where there is none of that name.
  const AwardPartName* Part(std::string_view part) const;
  const AwardInputName* Input(std::string_view input) const;
};

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_FIGURES_AWARD_RULES_H_
