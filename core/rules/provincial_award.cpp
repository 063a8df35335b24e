#include "core/rules/provincial_award.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/rules/award_needs.h"
#include "core/rules/award_rounding.h"
#include "core/rules/award_steps.h"

namespace flexpension {
namespace {

constexpr double kPaidShareUnit = 100.0;  // yuan a month at the reference base
constexpr const char* kNationalLaw = "国发〔2005〕38号";
constexpr const char* kUsedIndex = "index.used_index";  // the mean index as it is rounded

/// A part while its terms are added.
struct Sum {
  std::string_view part;
  double amount = 0.0;
  std::vector<std::string_view> documents;
  std::optional<Confidence> confidence;
  bool estimate = false;
  TraceInputs terms;
};

class Awarding {
 public:
  Awarding(const AwardRules& rules, const AwardFacts& facts, const AwardNames& names,
           ProvincialAward& award, TraceTo trace)
      : rules_(rules),
        facts_(facts),
        award_(award),
        needs_(facts, names, award.questions),
        steps_(trace) {}

  void Run() {
    Add(kBasicPart, 0.0);
    const double account = facts_.balance.yuan() / facts_.payout_months;
    Sum& drawn = Add(kAccountPart, account);
    steps_.GoTo("term.account");
    steps_.Say(
        "", "award-account", account,
        {{"account_balance", facts_.balance.yuan()}, {"payout_months", facts_.payout_months}});
    Keep(drawn.terms, "term", account);
    Add(kTransitionalPart, 0.0);
    for (const AwardTerm& term : rules_.terms) {
      if (!needs_.Applies(term)) continue;
      part_ = term.sum.part.view();
      needs_.ForPart(part_);
      steps_.NextTerm(term.document.view());
      double amount = term.sum.kind == AwardKind::kPhaseIn ? PhaseIn(term) : ValueOf(term.sum);
      if (rules_.round_each_term) amount = RoundTerm(amount);
      Sum& sum = Add(part_, amount);
      Keep(sum.terms, "term", amount);
      if (!term.document.empty() &&
          std::count(sum.documents.begin(), sum.documents.end(), term.document.view()) == 0) {
        sum.documents.push_back(term.document.view());
      }
      sum.confidence = std::max(sum.confidence, term.confidence);
      sum.estimate = sum.estimate || needs_.estimate();
    }
    Finish();
  }

 private:
  void Finish() {
    for (Sum& sum : sums_) {
      AwardPart part{sum.part, Fen(Amount(sum.amount)), "", Confidence::kA, sum.estimate};
      steps_.SayPart(AwardNumber(sum.part), "award-part", part.amount.yuan(), std::move(sum.terms),
                     InForce(rules_.amount, facts_.retired));
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
    const Money sum = award_.total;
    award_.total = Fen(RoundedBy(rules_.total, facts_.retired, sum.yuan()));
    if (steps_.on() && award_.total != sum) SayRounding((award_.total - sum).yuan());
  }

  void SayRounding(double rounding) {
    TraceInputs inputs;
    for (const AwardPart& part : award_.parts) {
      AddInput(inputs, "part", part.amount.yuan(), AwardNumber(part.part));
    }
    steps_.SayPart(AwardNumber("rounding"), "award-rounding", rounding, std::move(inputs),
                   InForce(rules_.total, facts_.retired));
  }

  /// Keeps the term being worked out for a step that adds it up.
  void Keep(TraceInputs& inputs, const char* name, double value) const {
    if (steps_.on()) AddInput(inputs, name, value, steps_.at());
  }

  double RoundTerm(double amount) {
    const double rounded = Amount(amount);
    if (steps_.on()) {
      const std::string rounded_term = steps_.at() + ".rounded";
      TraceInputs inputs;
      Keep(inputs, "term", amount);
      steps_.SayPart(rounded_term, "award-sum", rounded, std::move(inputs),
                     InForce(rules_.amount, facts_.retired));
      steps_.GoTo(rounded_term);
    }
    return rounded;
  }

  Sum& Add(std::string_view part, double amount) {
    auto at =
        std::find_if(sums_.begin(), sums_.end(), [&](const Sum& sum) { return sum.part == part; });
    if (at == sums_.end()) at = sums_.insert(at, Sum{part, 0.0, {}, {}, false, {}});
    at->amount += amount;
    return *at;
  }

  double Amount(double yuan) const { return RoundedBy(rules_.amount, facts_.retired, yuan); }

  double InYears(double months, const char* suffix = ".years") {
    const double years = YearsBy(rules_, facts_.retired, months);
    steps_.SayYears(suffix, months, years, InForce(rules_.years, facts_.retired));
    return years;
  }

  double Years(const AwardYears& years) {
    switch (years.of) {
      case AwardYearsOf::kTotal:
        return InYears(facts_.total_months);
      case AwardYearsOf::kBefore:
        return InYears(facts_.before_months);
      case AwardYearsOf::kPeriod:
        return InYears(needs_.Needed(needs_.PeriodInput(years.name.view())));
      case AwardYearsOf::kTypedMonths:
        return InYears(needs_.Needed(years.name.view()));
      case AwardYearsOf::kTypedYears:
        break;
    }
    return needs_.Needed(years.name.view());
  }

  double IndexedWage(const AwardSum& term) {
    const bool one_yuan = term.indexed_base == AwardBase::kOneYuan;
    const double* printed = needs_.Given("indexed_wage");
    if (printed != nullptr && term.index.of == AwardIndexOf::kMean && !term.index_floor &&
        !one_yuan) {
      return *printed;  // finer than the index that sheets print
    }
    const double base = needs_.Base(term.indexed_base);
    const double index = needs_.Index(term.index);
    const double least = term.index_floor.value_or(0.0);
    const AwardRounding* rule = one_yuan ? nullptr : InForce(rules_.indexed_wage, facts_.retired);
    const double exact = base * std::max(index, least);
    const double wage = rule == nullptr ? exact : RoundedTo(*rule, exact);
    const bool mean = term.index.of == AwardIndexOf::kMean ||
                      (term.index.of == AwardIndexOf::kTransitional && !facts_.trans_index);
    steps_.SayRounded(".indexed_wage", "award-indexed-wage", wage,
                      {{"indexed_base", base, TraceNumberOf(term.indexed_base)},
                       {"index", index, mean ? kUsedIndex : kFromNowhere},
                       {"least_index", least}},
                      rule);
    return wage;
  }

  /// W
  double Wage(const AwardSum& term) {
    double wage = 0.0;
    double base = 0.0;
    double factor = 1.0;
    if (term.plain != 0.0) {
      const double low = term.low_index.value_or(0.0);
      if (facts_.mean_index < low) factor = facts_.mean_index / low;
      base = needs_.Base(term.plain_base);
      wage = term.plain * base * factor;
      if (low > 0.0) {
        steps_.Say(".low_index_factor", "award-low-index", factor,
                   {{"index", facts_.mean_index, kUsedIndex}, {"low_index", low}});
      }
    }
    const double indexed = term.indexed == 0.0 ? 0.0 : IndexedWage(term);
    wage += term.indexed * indexed;
    steps_.Say(".wage", "award-wage", wage,
               {{"plain", term.plain},
                {"plain_base", base, base == 0.0 ? kFromNowhere : TraceNumberOf(term.plain_base)},
                {"low_index_factor", factor, kOfTerm},
                {"indexed", term.indexed},
                {"indexed_wage", indexed, kOfTerm}});
    return wage;
  }

  double WageYears(const AwardSum& term) {
    const double years = Years(term.years);
    if (term.only_if_years && years == 0.0) {
      steps_.Say("", "award-no-years", 0.0, {{"years", years, kOfTerm}});
      return 0.0;
    }
    const double share = term.bands.empty() ? RateTimes(term, years) : ByBands(term.bands, years);
    const double times = term.times.empty() ? 1.0 : needs_.Needed(term.times.view());
    const double wage = Wage(term);
    const double amount = wage * share * times + term.plus;
    steps_.Say("", "award-wage-years", amount,
               {{"wage", wage, kOfTerm},
                {"share", share, kOfTerm},
                {"times", times},
                {"plus", term.plus}});
    return amount;
  }

  double RateTimes(const AwardSum& term, double years) {
    const auto& over = term.rate_over;
    const bool other = over && YearsUnsaid(over->of) > over->years;
    const double rate = other ? over->rate : term.rate;
    steps_.Say(".share", "award-share", rate * years, {{"rate", rate}, {"years", years, kOfTerm}});
    return rate * years;
  }

  /// Every year at the rate of the band that it falls into.
  double ByBands(const HeldList<AwardBand>& bands, double years) {
    double share = 0.0;
    TraceInputs inputs;
    for (const AwardBand& band : bands) {
      const double within = std::max(0.0, std::min(years, band.to.value_or(years)) - band.over);
      share += band.rate * within;
      if (!steps_.on()) continue;
      AddInput(inputs, "rate", band.rate);
      AddInput(inputs, "years_in_band", within);
    }
    steps_.Say(".share", "award-share-by-bands", share, std::move(inputs));
    return share;
  }

  double YearsUnsaid(const AwardYears& years) {
    const AwardSteps steps = std::exchange(steps_, AwardSteps(nullptr));
    const double value = Years(years);
    steps_ = steps;
    return value;
  }

  double WageSteps(const AwardSum& term) {
    const double years = Years(term.years);
    double rate = 0.0;
    for (const AwardStep& step : term.steps) {
      if (years >= step.from_years) rate = step.rate;
    }
    const double wage = Wage(term);
    steps_.Say("", "award-wage-steps", rate * wage, {{"rate", rate}, {"wage", wage, kOfTerm}});
    return rate * wage;
  }

  double FixedAmount(const AwardSum& term) {
    double amount = term.amount;
    if (!term.amounts.empty()) {
      const AwardAmount* dated = InForce(term.amounts, facts_.retired);
      if (dated == nullptr) award_.undated.push_back(part_);
      amount = dated == nullptr ? 0.0 : dated->amount;
    }
    steps_.Say("", "award-fixed", amount, {{"fixed", amount}});
    return amount;
  }

  /// The terms of a method, added and rounded as an amount.
  double Method(const HeldList<AwardSum>& terms, const char* suffix) {
    double sum = 0.0;
    TraceInputs inputs;
    const std::string outer = steps_.at();
    int count = 0;
    for (const AwardSum& term : terms) {
      if (steps_.on()) steps_.GoTo(outer + suffix + "." + std::to_string(++count));
      const double value = ValueOf(term);
      sum += value;
      Keep(inputs, "term", value);
    }
    steps_.GoTo(outer);
    const double rounded = Amount(sum);
    if (steps_.on()) {
      steps_.SayPart(outer + suffix, "award-sum", rounded, std::move(inputs),
                     InForce(rules_.amount, facts_.retired));
    }
    return rounded;
  }

  double PhaseIn(const AwardTerm& term) {
    const double fresh = Method(term.fresh, ".new_method");
    const double old = Method(term.old, ".old_method");
    const double more = std::max(0.0, fresh - old);
    const AwardShare* dated = InForce(term.shares, facts_.retired);
    if (dated == nullptr) award_.undated.push_back(part_);
    const double share = dated == nullptr ? 0.0 : dated->share;
    steps_.Say(
        "", "award-phase-in", share * more,
        {{"phase_share", share}, {"new_method", fresh, kOfTerm}, {"old_method", old, kOfTerm}});
    return share * more;
  }

  double PercentOf(const AwardSum& term) {
    double sum = 0.0;
    TraceInputs inputs = {{"rate", term.rate}};
    for (const Label& part : term.parts) {
      for (const Sum& other : sums_) {
        if (!(part == other.part)) continue;
        const double amount = Amount(other.amount);
        sum += amount;
        if (steps_.on()) AddInput(inputs, "part", amount, AwardNumber(other.part));
      }
    }
    steps_.Say("", "award-percent", term.rate * sum, std::move(inputs));
    return term.rate * sum;
  }

  double PaidShare(const AwardSum& term) {
    const double years = Years({});
    const double before = InYears(facts_.before_months, ".years_before");
    const double paid = years == 0.0 ? 0.0 : (years - before) / years;
    const double typed = needs_.Needed(term.name.view());
    const double base = needs_.Base(AwardBase::kSecond);
    const double amount = typed * paid * kPaidShareUnit * base / term.reference_base;
    if (years == 0.0) {
      steps_.Say("", "award-no-years", 0.0, {{"years", years, kOfTerm}});
      return 0.0;
    }
    steps_.Say("", "award-paid-share", amount,
               {{"typed_number", typed},
                {"years", years, kOfTerm},
                {"years_before", before, kOfTerm},
                {"indexed_base", base, TraceNumberOf(AwardBase::kSecond)},
                {"reference_base", term.reference_base}});
    return amount;
  }

  double PerFullYear(const AwardSum& term) {
    const double years = Years(term.years);
    const double amount = term.amount * std::floor(years + kAwardSlack);
    steps_.Say("", "award-per-full-year", amount,
               {{"each_year", term.amount}, {"years", years, kOfTerm}});
    return amount;
  }

  double Typed(const AwardSum& term) {
    const double sum = needs_.Needed(term.name.view());
    steps_.Say("", "award-typed", sum / term.divisor,
               {{"typed_sum", sum}, {"divisor", term.divisor}});
    return sum / term.divisor;
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
  ProvincialAward& award_;
  std::vector<Sum> sums_;
  std::string_view part_;  // of the term being worked out
  AwardNeeds needs_;
  AwardSteps steps_;
};

}  // namespace

ProvincialAward AwardBy(const AwardRules& rules, const AwardFacts& facts, const AwardNames& names,
                        TraceTo trace) {
  ProvincialAward award;
  Awarding(rules, facts, names, award, trace).Run();
  return award;
}

}  // namespace flexpension
