#ifndef FLEXPENSION_CORE_FIGURES_REGION_SERIES_H_
#define FLEXPENSION_CORE_FIGURES_REGION_SERIES_H_

// What a region's figures are called: one list of its series and one of its rules. The pack, the
// files it is read from, the description, the notices and a calculation's region follow from them;
// a member that is not in its list does not compile.

#include <optional>

#include "core/base/doc.h"
#include "core/figures/pack_text.h"

namespace flexpension {

/// The dated figures of a region, each held as an S: figures of the pack, rows of a data file.
/// They mean what they mean in Region; yuan a month.
template <class S>
struct RegionSeries {
  S average_wage{};
  S base_floor{};
  S base_ceiling{};
  S benefit_base{};
  S indexed_wage_base{};
  S urban_income{};
};

/// What is known of a series besides its figures.
struct SeriesKind {
  const char* name;
  PackText words;
  Doc doc;
  bool yearly = false;       ///< dated by year, not by month
  bool can_be_asked = true;  ///< a region that does not hold it may ask the user for it
};

/// The one list of the series: calls `visit(kind, member…)` for each, with that member of every one
/// of `regions`, which are RegionSeries or have members of these names.
template <class Visit, class... Regions>
constexpr void EachSeries(const Visit& visit, Regions&... regions) {
  visit(SeriesKind{"average_wage", {"社平工资", "average wage"}, "Average wage"},
        regions.average_wage...);
  visit(SeriesKind{"base_floor",
                   {"缴费基数下限", "floor of the contribution base"},
                   "Lower bound of the base; empty: 0.6 of the wage"},
        regions.base_floor...);
  visit(SeriesKind{"base_ceiling",
                   {"缴费基数上限", "ceiling of the contribution base"},
                   "Upper bound of the base; empty: 3 times the wage"},
        regions.base_ceiling...);
  visit(
      SeriesKind{"benefit_base", {"养老金计发基数", "benefit base"}, "Benefit base by year", true},
      regions.benefit_base...);
  visit(SeriesKind{"indexed_wage_base",
                   {"指数化工资所用基数", "base of the indexed wage"},
                   "Base of the indexed wage by year; empty: the benefit base",
                   true,
                   false},
        regions.indexed_wage_base...);
  visit(SeriesKind{"urban_income",
                   {"城镇居民月人均可支配收入", "urban disposable income per head"},
                   "Monthly disposable income per head of the towns, by year of the statistics; "
                   "empty: not known",
                   true,
                   false},
        regions.urban_income...);
}

/// What a region does in its own way, each rule held as an As<T>: the value itself in the pack, the
/// value with its source in a data file. They mean what they mean in Region.
template <template <class> class As>
struct RegionRules {
  As<bool> low_index_factor{};
  As<double> transition_coefficient{};
  As<std::optional<double>> break_months_index{};
  As<int> record_wage_later_months{};
};

/// What is known of a rule besides its value.
struct RuleKind {
  const char* name;
  Doc doc;
  bool of_every_province = false;  ///< one that does not say it is incomplete
};

/// The one list of the rules, as EachSeries.
template <class Visit, class... Regions>
constexpr void EachRule(const Visit& visit, Regions&... regions) {
  visit(RuleKind{"low_index_factor", "The benefit base counts only min(1, mean index / 0.6)"},
        regions.low_index_factor...);
  visit(
      RuleKind{"transition_coefficient", "Transitional pension per deemed year, a fraction", true},
      regions.transition_coefficient...);
  visit(RuleKind{"break_months_index",
                 "A month without contribution counts in the mean index with this; null: not"},
        regions.break_months_index...);
  visit(RuleKind{"record_wage_later_months",
                 "In a record, an index is on the wage of this many months later"},
        regions.record_wage_later_months...);
}

namespace listed {

template <class>
using Byte = char;

constexpr unsigned SeriesCount() {
  unsigned count = 0;
  RegionSeries<char> region;
  EachSeries([&](const SeriesKind& /*kind*/, char& /*series*/) { ++count; }, region);
  return count;
}

constexpr unsigned RulesCount() {
  unsigned count = 0;
  RegionRules<Byte> region;
  EachRule([&](const RuleKind& /*kind*/, char& /*rule*/) { ++count; }, region);
  return count;
}

static_assert(SeriesCount() == sizeof(RegionSeries<char>), "a series is not in the list");
static_assert(RulesCount() == sizeof(RegionRules<Byte>), "a rule is not in the list");

}  // namespace listed

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_FIGURES_REGION_SERIES_H_
