#include "core/award/cause.h"

#include <algorithm>
#include <cmath>

#include "core/award/printed.h"
#include "core/rules/retirement.h"

namespace flexpension {
namespace {

constexpr int kMonthsAside = 12;
constexpr int kOldestPayoutAge = 70;
constexpr int kYearsAside[] = {0, -1, 1, -2};
constexpr double kDigitSlack = 1e-6;
constexpr double kFinestIndex = 1e8;  // steps a unit

/// How offices are seen to round years and sums (data of the regions).
constexpr AwardRounding kOtherYears[] = {
    {},
    {.to = 0.01},
    {.to = 0.01, .mode = RoundingMode::kDown},
    {.to = 0.01, .mode = RoundingMode::kUp},
    {.to = 0.1},
    {.to = 0.1, .mode = RoundingMode::kUp},
    {.to = 0.0001},
    {.to = 1.0, .mode = RoundingMode::kUp},
};
constexpr AwardRounding kOtherSums[] = {
    {.to = 0.01},
    {.to = 0.01, .mode = RoundingMode::kDown},
    {.to = 0.1},
    {.to = 0.1, .mode = RoundingMode::kUp, .cut = 0.01},
    {.to = 0.1, .mode = RoundingMode::kDown},
    {.to = 1.0},
    {.to = 1.0, .mode = RoundingMode::kUp, .cut = 0.01},
};

HeldList<AwardRounding> Only(const AwardRounding& rounding) {
  return HeldList<AwardRounding>(std::vector<AwardRounding>{rounding});
}

/// Ten to the number of decimals that an index has, at least two.
double StepsOf(double index) {
  double steps = 100.0;
  while (steps < kFinestIndex &&
         std::abs(index * steps - std::floor(index * steps + 0.5)) > kDigitSlack) {
    steps *= 10.0;
  }
  return steps;
}

class Search {
 public:
  Search(const AwardBasis& basis, std::string_view what, Money printed)
      : at_(basis), what_(what), printed_(printed), facts_(basis.facts), rules_(basis.rules) {}

  std::vector<AwardCause> Run() {
    OtherBase("benefit_base", [](AwardFacts& facts, double base) { facts.base = base; });
    if (at_.facts.second_base) {
      OtherBase("second_base", [](AwardFacts& facts, double base) { facts.second_base = base; });
    }
    OtherPayoutMonths();
    OtherTotalMonths();
    OtherBeforeMonths();
    if (at_.facts.trans_index) {
      Try("trans_index", at_.facts.mean_index,
          [&](AwardFacts& facts) { facts.trans_index = facts.mean_index; });
    }
    OtherYears();
    OtherRounding();
    FinerIndex();
    if (what_ == kWholeAward) RestOfTotal();
    return std::move(causes_);
  }

 private:
  Money Ours() const {
    const ProvincialAward award = AwardBy(rules_, facts_, at_.pack.award);
    return ComparedOf(award, at_.request.printed, at_.pack.award, what_);
  }

  /// Whether it comes out as printed; what was changed for it is taken back.
  bool Fits() {
    const bool fits = !Differs(Ours(), printed_);
    facts_ = at_.facts;
    return fits;
  }
  bool FitsByRules() {
    const bool fits = Fits();
    rules_ = at_.rules;
    return fits;
  }

  template <class Change>
  bool Try(std::string_view code, double value, const Change& change) {
    change(facts_);
    if (!Fits()) return false;
    causes_.push_back({code, value, {}, {}});
    return true;
  }

  template <class Put>
  void OtherBase(std::string_view code, const Put& put) {
    if (at_.entry == nullptr) return;
    const std::string_view province = at_.entry->parent.value_or(at_.entry->code);
    std::vector<const RegionEntry*> places = {at_.entry};
    for (const RegionEntry& entry : at_.pack.regions) {
      if (entry.parent.value_or(entry.code) == province) places.push_back(&entry);
    }
    for (const int aside : kYearsAside) {
      const int year = at_.facts.retired.year() + aside;
      for (const RegionEntry* place : places) {
        const auto held = place->ToRegion().benefit_base.At(Month::Of(year, 1), 0.0);
        if (!held || held->status == Status::kProjected) continue;
        if (!Try(code, held->value, [&](AwardFacts& facts) { put(facts, held->value); })) continue;
        causes_.back().region = place->code;
        causes_.back().year = year;
        return;
      }
    }
  }

  void OtherPayoutMonths() {
    double last = 0.0;
    for (int age = kPayoutFirstAge * 12; age <= kOldestPayoutAge * 12; ++age) {
      const double months = PayoutMonths(at_.pack.payout_months, age);
      if (months == last) continue;
      last = months;
      if (Try("payout_months", months, [&](AwardFacts& facts) { facts.payout_months = months; })) {
        return;
      }
    }
  }

  void OtherTotalMonths() {
    for (int aside = 1; aside <= kMonthsAside; ++aside) {
      for (const double months : {at_.facts.total_months + aside, at_.facts.total_months - aside}) {
        if (months < at_.facts.before_months || months <= 0.0) continue;
        if (Try("total_months", months, [&](AwardFacts& facts) { facts.total_months = months; })) {
          return;
        }
      }
    }
  }

  /// The nearest that fits.
  void OtherBeforeMonths() {
    const double all = at_.facts.total_months;
    for (int aside = 1; aside <= all; ++aside) {
      for (const double months :
           {at_.facts.before_months + aside, at_.facts.before_months - aside}) {
        if (months < 0.0 || months > all) continue;
        if (Try("before_months", months,
                [&](AwardFacts& facts) { facts.before_months = months; })) {
          return;
        }
      }
    }
  }

  void OtherYears() {
    const bool before = what_ == kTransitionalPart;
    const double months = before ? at_.facts.before_months : at_.facts.total_months;
    for (const AwardRounding& other : kOtherYears) {
      rules_.years = Only(other);
      const double years = YearsBy(rules_, at_.facts.retired, months);
      if (!FitsByRules()) continue;
      causes_.push_back({before ? "years_before" : "years", years, {}, {}});
      return;
    }
  }

  void OtherRounding() {
    const Money difference =
        ComparedOf(at_.award, at_.request.printed, at_.pack.award, what_) - printed_;
    if (std::abs(difference.yuan()) >= 1.0) return;
    const bool total = what_ == kWholeAward;
    for (const AwardRounding& other : kOtherSums) {
      (total ? rules_.total : rules_.amount) = Only(other);
      if (!FitsByRules()) continue;
      causes_.push_back({total ? "total_rounding" : "amount_rounding", other.to, {}, {}});
      return;
    }
  }

  void FinerIndex() {
    const bool second = what_ == kTransitionalPart && at_.facts.trans_index;
    const double given = second ? *at_.facts.trans_index : at_.facts.mean_index;
    const double steps = StepsOf(given);
    const auto with = [&](double index) {
      if (second) {
        facts_.trans_index = index;
      } else {
        facts_.mean_index = index;
      }
      const Money ours = Ours();
      facts_ = at_.facts;
      return ours;
    };
    double low = given - 0.5 / steps;
    double high = given + 0.5 / steps;
    if (with(low) > printed_ || with(high) < printed_) return;
    for (int i = 0; i < 40; ++i) {
      const double middle = (low + high) / 2.0;
      (with(middle) < printed_ ? low : high) = middle;
    }
    // The fewest digits that do it.
    double finer = steps;
    while (finer < kFinestIndex) {
      finer *= 10.0;
      const double index = std::floor(high * finer + 0.5) / finer;
      if (Differs(with(index), printed_)) continue;
      causes_.push_back({second ? "trans_index" : "mean_index", index, {}, {}});
      return;
    }
  }

  /// What the printed total has that its parts have not, those that are not printed taken from us;
  /// if that is nothing, the parts that only the sheet has.
  void RestOfTotal() {
    const PrintedAward& printed = at_.request.printed;
    if (!printed.basic || !printed.account) return;
    Money rest = printed_;
    for (const AwardPart& part : at_.award.parts) {
      rest -= PrintedOf(printed, part.part).value_or(part.amount);
    }
    Money only;
    for (const PrintedPart& extra : printed.extras) {
      const auto ours = [&](const AwardPart& part) { return part.part == extra.part; };
      if (std::any_of(at_.award.parts.begin(), at_.award.parts.end(), ours)) continue;
      only += extra.amount;
    }
    rest -= only;
    const bool adds_up = !Differs(rest, {});
    const Money said = adds_up ? only : rest;
    if (!Differs(said, {})) return;
    causes_.push_back({adds_up ? "printed_only" : "printed_sum", said.yuan(), {}, {}});
  }

  const AwardBasis& at_;
  std::string_view what_;
  Money printed_;
  AwardFacts facts_;  // with one of them changed while it is tried
  AwardRules rules_;  // likewise
  std::vector<AwardCause> causes_;
};

}  // namespace

std::vector<AwardCause> CausesOf(const AwardBasis& basis, std::string_view what) {
  const std::optional<Money> printed = PrintedOf(basis.request.printed, what);
  if (!printed) return {};
  return Search(basis, what, *printed).Run();
}

}  // namespace flexpension
