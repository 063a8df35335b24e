#include "core/plan/prepare.h"

#include <algorithm>

#include "core/figures/figure_name.h"

namespace flexpension {
namespace {

void OverrideBy(const RegionChoice& own, Region& region) {
  region.average_wage.Override(own.average_wage);
  region.base_floor.Override(own.base_floor);
  region.base_ceiling.Override(own.base_ceiling);
  region.benefit_base.Override(own.benefit_base);
  region.indexed_wage_base.Override(own.indexed_wage_base);
  region.low_index_factor = own.low_index_factor.value_or(region.low_index_factor);
  region.transition_coefficient =
      own.transition_coefficient.value_or(region.transition_coefficient);
}

/// A figure that the user must type, `why` with its name in it.
Problem ToBeTyped(std::string_view series, const Text& why) {
  return {ProblemCode::kNotAvailable,
          "/region/" + std::string(series),
          {why.zh + "，请自行填写", why.en + "; please enter it"}};
}

Problem Asked(std::string_view series) {
  const Text name = FigureName(series);
  return ToBeTyped(series,
                   {"数据中没有当地的" + name.zh, "the data has no " + name.en + " of this place"});
}

/// Series that the region asks for and the user has not typed.
void CheckAsked(const RegionEntry& entry, const RegionChoice& own, Problems& problems) {
  const std::pair<std::string_view, const Series*> typed[] = {
      {"average_wage", &own.average_wage},
      {"base_floor", &own.base_floor},
      {"base_ceiling", &own.base_ceiling},
      {"benefit_base", &own.benefit_base},
  };
  for (const std::string_view name : entry.asks) {
    for (const auto& [series, own_figures] : typed) {
      if (series == name && own_figures->empty()) problems.push_back(Asked(name));
    }
  }
}

/// A floor above the ceiling, as it comes out when typed figures, the region's and the derived ones
/// are put together: a yearly figure typed as a monthly one shows here.
void CheckBounds(const Outlook& outlook, Problems& problems) {
  for (std::size_t i = 0; i < outlook.floor.size(); ++i) {
    if (outlook.floor[i] <= outlook.ceiling[i]) continue;
    const Month month = outlook.start + static_cast<int>(i);
    problems.push_back({ProblemCode::kInconsistent,
                        "/region/base_floor",
                        {InChinese(month) + "的缴费基数下限高于上限，请核对是不是每月的数字",
                         "the base floor is above the ceiling in " + ToText(month) +
                             "; please check that both are a month's"}});
    return;
  }
}

/// What is projected up to `now` must not have been projected for longer than kMostProjectedYears,
/// nor have grown or shrunk out of the range in which figures are typed.
void CheckProjected(std::string_view series, const Series& figures, Month now, double growth,
                    Problems& problems) {
  const auto in_force = figures.At(now, growth);
  if (!in_force || in_force->status != Status::kProjected) return;
  if (now - in_force->figure->from < (kMostProjectedYears + 1) * 12 &&
      in_force->value >= kLeastWage && in_force->value <= kMostWage) {
    return;
  }
  const Text name = FigureName(series);
  const Month from = in_force->figure->from;
  Problem problem =
      ToBeTyped(series, {InChinese(from) + "的" + name.zh + "太旧，不能推算到现在",
                         "the " + name.en + " of " + ToText(from) + " is too old to go on from"});
  problem.when = ToText(now);
  problems.push_back(std::move(problem));
}

}  // namespace

Problem NotAvailable(std::string_view series, std::string_view when) {
  const Text name = FigureName(series);
  const auto month = ParseMonth(when);
  const std::string words(when);
  Problem problem =
      ToBeTyped(series, {"没有 " + (month ? InChinese(*month) : words + " 年") + "的" + name.zh,
                         "there is no " + name.en + " for " + words});
  problem.when = words;
  return problem;
}

const RegionEntry* FindRegion(const Pack& pack, const std::string& code, Problems& problems) {
  const RegionEntry* entry = pack.Find(code);
  if (entry == nullptr) {
    problems.push_back({ProblemCode::kNotAvailable,
                        "/region",
                        {"数据中没有这个地区", "the data does not hold this region"}});
  }
  return entry;
}

void CheckHeld(const Pack& pack, const RegionChoice& region, Problems& problems) {
  if (!region.code) return;
  if (const RegionEntry* entry = FindRegion(pack, *region.code, problems)) {
    CheckAsked(*entry, region, problems);
  }
}

void Prepare(const Pack& pack, const Situation& situation, Prepared& prepared, Problems& problems) {
  Setting& setting = prepared.setting;
  if (situation.region.code) {
    prepared.entry = pack.Find(*situation.region.code);
    setting.region = prepared.entry->ToRegion();
  }
  OverrideBy(situation.region, setting.region);

  setting.valuation_month = situation.valuation_month;
  setting.person = situation.person;
  setting.assumptions = situation.assumptions;
  setting.choice = situation.retirement;
  setting.payout_table = pack.payout_months;

  const Person& person = situation.person;
  setting.statutory_age = StatutoryAge(person.category, person.birth_month);
  setting.statutory_month = person.birth_month + setting.statutory_age;
  setting.chosen_month = setting.statutory_month + situation.retirement.shift_months;

  const auto life = person.category == Category::kMale ? pack.male_life : pack.female_life;
  const int death_age = situation.retirement.death_age_months.value_or(
      setting.statutory_age + RemainingLifeMonths(life, setting.statutory_age));
  setting.death_month = person.birth_month + death_age;
  if (setting.death_month < setting.valuation_month) {
    problems.push_back(
        {ProblemCode::kInconsistent,
         "/retirement/death_age_months",
         {"年龄已超过平均预期寿命，请填写预计寿命",
          "the person is older than the average life; please give an age at death"}});
    return;
  }

  const Month last_needed =
      std::max(person.birth_month + kLastContributionAge, setting.valuation_month);
  const int months = last_needed - setting.valuation_month + 1;
  const auto missing = BuildOutlook(setting.region, setting.valuation_month, months,
                                    situation.assumptions.wage_growth, setting.outlook);
  setting.published = PublishedOutlook(setting.region, setting.valuation_month);
  for (const std::string_view name : missing) {
    problems.push_back(NotAvailable(name, ToText(setting.valuation_month)));
  }
  if (missing.empty()) {
    const std::pair<std::string_view, const Series*> used[] = {
        {"average_wage", &setting.region.average_wage},
        {"base_floor", &setting.region.base_floor},
        {"base_ceiling", &setting.region.base_ceiling},
        {"benefit_base", &setting.region.benefit_base},
        {"indexed_wage_base", &setting.region.indexed_wage_base},
    };
    for (const auto& [name, figures] : used) {
      CheckProjected(name, *figures, setting.valuation_month, situation.assumptions.wage_growth,
                     problems);
    }
    if (problems.empty()) CheckBounds(setting.outlook, problems);
  }
  setting.discounts =
      Discounts(situation.assumptions.discount_rate, setting.IndexOf(setting.death_month) + 1);
}

}  // namespace flexpension
