#include "core/rules/provincial_award.h"

#include <algorithm>
#include <cmath>

namespace flexpension {
namespace {

constexpr double kSlack = 1e-6;
constexpr double kPaidShareUnit = 100.0;  // yuan a month at the reference base
constexpr const char* kNationalLaw = "国发〔2005〕38号";

double ToMultiple(double value, double of, RoundingMode mode) {
  if (of == 0.0) return value;
  const double units = value / of;
  switch (mode) {
    case RoundingMode::kHalfUp:
      return std::floor(units + 0.5 + kSlack) * of;
    case RoundingMode::kUp:
      return std::ceil(units - kSlack) * of;
    case RoundingMode::kDown:
      break;
  }
  return std::floor(units + kSlack) * of;
}

/// The last entry whose `from` is not later than the month; null before the first.
template <class Dated>
const Dated* InForce(const HeldList<Dated>& dated, Month month) {
  const Dated* found = nullptr;
  for (const Dated& entry : dated) {
    if (entry.from <= month) found = &entry;
  }
  return found;
}

/// A part while its terms are added.
struct Sum {
  std::string_view part;
  double amount = 0.0;
  std::vector<std::string_view> documents;
  std::optional<Confidence> confidence;
  bool estimate = false;
};

class Awarding {
 public:
  Awarding(const AwardRules& rules, const AwardFacts& facts, const AwardNames& names,
           ProvincialAward& award)
      : rules_(rules), facts_(facts), names_(names), award_(award) {}

  void Run() {
    Add(kBasicPart, 0.0);
    Add(kAccountPart, facts_.balance.yuan() / facts_.payout_months);
    Add(kTransitionalPart, 0.0);
    for (const AwardTerm& term : rules_.terms) {
      if (!Applies(term)) continue;
      part_ = term.sum.part.view();
      estimate_ = false;
      double amount = term.sum.kind == AwardKind::kPhaseIn ? PhaseIn(term) : ValueOf(term.sum);
      now_.part = part_;
      now_.kind = term.sum.kind;
      now_.value = amount;
      now_.document = term.document.view();
      award_.working.push_back(now_);
      if (rules_.round_each_term) amount = Amount(amount);
      Sum& sum = Add(part_, amount);
      if (!term.document.empty() &&
          std::count(sum.documents.begin(), sum.documents.end(), term.document.view()) == 0) {
        sum.documents.push_back(term.document.view());
      }
      sum.confidence = std::max(sum.confidence, term.confidence);
      sum.estimate = sum.estimate || estimate_;
    }
    Finish();
  }

 private:
  void Finish() {
    for (const Sum& sum : sums_) {
      AwardPart part{sum.part, Fen(Amount(sum.amount)), "", Confidence::kA, sum.estimate};
      for (const std::string_view document : sum.documents) {
        if (!part.source.empty()) part.source += "; ";
        part.source += document;
      }
      if (sum.part == kBasicPart || sum.part == kAccountPart) {
        if (part.source.empty()) part.source = kNationalLaw;
      } else if (sum.confidence) {
        part.confidence = *sum.confidence;
      }
      award_.total += part.amount;
      award_.parts.push_back(std::move(part));
    }
    award_.total = Fen(RoundedBy(rules_.total, facts_.retired, award_.total.yuan()));
  }

  Sum& Add(std::string_view part, double amount) {
    auto at =
        std::find_if(sums_.begin(), sums_.end(), [&](const Sum& sum) { return sum.part == part; });
    if (at == sums_.end()) at = sums_.insert(at, Sum{part, 0.0, {}, {}, false});
    at->amount += amount;
    return *at;
  }

  double Amount(double yuan) const { return RoundedBy(rules_.amount, facts_.retired, yuan); }

  double InYears(double months) const { return YearsBy(rules_, facts_.retired, months); }

  const double* Given(std::string_view name) const {
    for (const AwardInput& input : facts_.inputs) {
      if (input.name == name) return &input.value;
    }
    return nullptr;
  }

  void Ask(AwardQuestion question) {
    estimate_ = estimate_ || !question.optional;
    for (AwardQuestion& asked : award_.questions) {
      if (asked.about != question.about || asked.input != question.input) continue;
      asked.optional = asked.optional && question.optional;
      return;
    }
    award_.questions.push_back(question);
  }

  bool Applies(const AwardTerm& term) {
    return std::all_of(term.conditions.begin(), term.conditions.end(),
                       [&](const AwardCondition& condition) { return Holds(condition); });
  }

  bool Holds(const AwardCondition& condition) {
    const double* given = Given(condition.input.view());
    if (given == nullptr && !(condition.of_place && facts_.place_known)) {
      Ask({AwardQuestion::About::kInput, condition.input.view(), true});
    }
    const double value = given == nullptr ? 0.0 : *given;
    const bool holds = condition.value == 0.0 ? value != 0.0 : value == condition.value;
    return holds != condition.negated;
  }

  /// The parts for the time before the account: what they ask for matters only to who has such.
  bool IsForTimeBefore() const { return part_.starts_with(kTransitionalPart); }
  bool HasTimeBefore() const { return facts_.before_months > 0.0; }

  /// An input that a term needs, or what stands in for it.
  double Needed(std::string_view name) {
    if (const double* given = Given(name)) return *given;
    const AwardInputName* at = names_.Input(name);
    if (at != nullptr && at->of_trans_index) return TransitionalIndex();
    if (at != nullptr && at->of_before) return facts_.before_months;
    if (HasTimeBefore() || !IsForTimeBefore()) Ask({AwardQuestion::About::kInput, name, false});
    return 0.0;
  }

  double TransitionalIndex() {
    if (!facts_.trans_index && (HasTimeBefore() || !IsForTimeBefore())) {
      Ask({AwardQuestion::About::kTransitionalIndex, "", false});
    }
    return facts_.trans_index.value_or(facts_.mean_index);
  }

  /// The name of its input as the pack holds it, so that a question may point to it.
  std::string_view PeriodInput(std::string_view period) const {
    const AwardInputName* name = names_.Input(MonthsOf(period));
    return name == nullptr ? period : name->input;
  }

  double Years(const AwardYears& years) {
    switch (years.of) {
      case AwardYearsOf::kTotal:
        return InYears(facts_.total_months);
      case AwardYearsOf::kBefore:
        return InYears(facts_.before_months);
      case AwardYearsOf::kPeriod:
        return InYears(Needed(PeriodInput(years.name.view())));
      case AwardYearsOf::kTypedMonths:
        return InYears(Needed(years.name.view()));
      case AwardYearsOf::kTypedYears:
        break;
    }
    return Needed(years.name.view());
  }

  double Base(AwardBase base) {
    if (base == AwardBase::kOneYuan) return 1.0;
    if (base == AwardBase::kFirst) return facts_.base;
    if (!facts_.second_base) Ask({AwardQuestion::About::kSecondBase, "", false});
    return facts_.second_base.value_or(facts_.base);
  }

  double Index(const AwardIndex& index) {
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

  double IndexedWage(const AwardSum& term) {
    const bool one_yuan = term.indexed_base == AwardBase::kOneYuan;
    const double* printed = Given("indexed_wage");
    if (printed != nullptr && term.index.of == AwardIndexOf::kMean && !term.index_floor &&
        !one_yuan) {
      return *printed;  // finer than the index that sheets print
    }
    const double wage =
        Base(term.indexed_base) * std::max(Index(term.index), term.index_floor.value_or(0.0));
    return one_yuan ? wage : RoundedBy(rules_.indexed_wage, facts_.retired, wage);
  }

  /// W
  double Wage(const AwardSum& term) {
    double wage = 0.0;
    if (term.plain != 0.0) {
      const double low = term.low_index.value_or(0.0);
      const double factor = facts_.mean_index < low ? facts_.mean_index / low : 1.0;
      wage = term.plain * Base(term.plain_base) * factor;
    }
    return term.indexed == 0.0 ? wage : wage + term.indexed * IndexedWage(term);
  }

  double WageYears(const AwardSum& term) {
    const double years = Years(term.years);
    if (term.only_if_years && years == 0.0) return 0.0;
    double share = 0.0;
    if (term.bands.empty()) {
      const auto& over = term.rate_over;
      share = (over && Years(over->of) > over->years ? over->rate : term.rate) * years;
    }
    for (const AwardBand& band : term.bands) {
      share += band.rate * std::max(0.0, std::min(years, band.to.value_or(years)) - band.over);
    }
    const double times = term.times.empty() ? 1.0 : Needed(term.times.view());
    const double wage = Wage(term);
    Note(wage, share * times, term.plus);
    return wage * share * times + term.plus;
  }

  double WageSteps(const AwardSum& term) {
    const double years = Years(term.years);
    double rate = 0.0;
    for (const AwardStep& step : term.steps) {
      if (years >= step.from_years) rate = step.rate;
    }
    const double wage = Wage(term);
    Note(wage, rate);
    return rate * wage;
  }

  double FixedAmount(const AwardSum& term) {
    double amount = term.amount;
    if (!term.amounts.empty()) {
      const AwardAmount* dated = InForce(term.amounts, facts_.retired);
      if (dated == nullptr) award_.undated.push_back(part_);
      amount = dated == nullptr ? 0.0 : dated->amount;
    }
    Note(amount);
    return amount;
  }

  /// The terms of a method, added and rounded as an amount.
  double Method(const HeldList<AwardSum>& terms) {
    double sum = 0.0;
    for (const AwardSum& term : terms) sum += ValueOf(term);
    return Amount(sum);
  }

  double PhaseIn(const AwardTerm& term) {
    const double more = std::max(0.0, Method(term.fresh) - Method(term.old));
    const AwardShare* dated = InForce(term.shares, facts_.retired);
    if (dated == nullptr) award_.undated.push_back(part_);
    const double share = dated == nullptr ? 0.0 : dated->share;
    Note(share, more);
    return share * more;
  }

  double PercentOf(const AwardSum& term) {
    double sum = 0.0;
    for (const Label& part : term.parts) {
      for (const Sum& other : sums_) {
        if (part == other.part) sum += Amount(other.amount);
      }
    }
    Note(term.rate, sum);
    return term.rate * sum;
  }

  double PaidShare(const AwardSum& term) {
    const double years = Years({});
    const double paid = years == 0.0 ? 0.0 : (years - InYears(facts_.before_months)) / years;
    const double typed = Needed(term.name.view());
    const double base = Base(AwardBase::kSecond);
    Note(typed, paid, kPaidShareUnit * base / term.reference_base);
    return typed * paid * kPaidShareUnit * base / term.reference_base;
  }

  double PerFullYear(const AwardSum& term) {
    const double years = std::floor(Years(term.years) + kSlack);
    Note(term.amount, years);
    return term.amount * years;
  }

  double Typed(const AwardSum& term) {
    const double sum = Needed(term.name.view());
    Note(sum, term.divisor);
    return sum / term.divisor;
  }

  /// Keeps what the value of a term is made of.
  void Note(double first, double second = 0.0, double third = 0.0) {
    now_ = {.part = {}, .kind = {}, .by = {first, second, third}, .value = 0.0, .document = {}};
  }

  double ValueOf(const AwardSum& term) {
    switch (term.kind) {
      case AwardKind::kWageYears:
        return WageYears(term);
      case AwardKind::kWageSteps:
        return WageSteps(term);
      case AwardKind::kFixed:
        return FixedAmount(term);
      case AwardKind::kPerFullYear:
        return PerFullYear(term);
      case AwardKind::kPercentOf:
        return PercentOf(term);
      case AwardKind::kTyped:
        return Typed(term);
      case AwardKind::kPaidShare:
        return PaidShare(term);
      case AwardKind::kPhaseIn:
        break;
    }
    return 0.0;  // only a term phases in, not what it is made of
  }

  const AwardRules& rules_;
  const AwardFacts& facts_;
  const AwardNames& names_;
  ProvincialAward& award_;
  std::vector<Sum> sums_;
  std::string_view part_;  // of the term being worked out
  AwardWorking now_;       // of that term
  bool estimate_ = false;  // it needs something that was not given
};

}  // namespace

double RoundedTo(const AwardRounding& rule, double value) {
  return ToMultiple(ToMultiple(value, rule.cut, RoundingMode::kDown), rule.to, rule.mode);
}

double RoundedBy(const HeldList<AwardRounding>& rules, Month retired, double value) {
  const AwardRounding* rule = InForce(rules, retired);
  return rule == nullptr ? value : RoundedTo(*rule, value);
}

double YearsBy(const AwardRules& rules, Month retired, double months) {
  const AwardRounding* rule = InForce(rules.years, retired);
  if (rule == nullptr) return months / 12.0;
  if (rule->odd_month == 0.0) return RoundedTo(*rule, months / 12.0);
  const double full = std::floor(months / 12.0 + kSlack);
  return full + (months - full * 12.0) * rule->odd_month;
}

ProvincialAward AwardBy(const AwardRules& rules, const AwardFacts& facts, const AwardNames& names) {
  ProvincialAward award;
  Awarding(rules, facts, names, award).Run();
  return award;
}

}  // namespace flexpension
