#include "core/plan/prepare.h"

#include <algorithm>

#include "core/figures/figure_name.h"
#include "core/figures/region_series.h"
#include "core/plan/accumulation.h"
#include "core/rules/survival.h"

namespace flexpension {
namespace {

void OverrideBy(const RegionChoice& own, Region& region) {
  EachSeries(
      [](const SeriesKind& /*kind*/, const Series& typed, Series& held) { held.Override(typed); },
      own, region);
  region.low_index_factor = own.low_index_factor.value_or(region.low_index_factor);
  region.transition_coefficient =
      own.transition_coefficient.value_or(region.transition_coefficient);
  if (own.break_months_index) region.break_months_index = own.break_months_index;
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
  EachSeries(
      [&](const SeriesKind& kind, const Series& typed) {
        const bool asked = std::count(entry.asks.begin(), entry.asks.end(), kind.name) > 0;
        if (asked && typed.empty()) problems.push_back(Asked(kind.name));
      },
      own);
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

/// The last month in which a plan can pay anything: age 75, or the end of the months before a lump
/// sum where they reach beyond.
Month LastPossible(const Setting& setting) {
  const Month end = std::max(setting.statutory_month, setting.chosen_month);
  Month last = std::max(setting.person.birth_month + kLastContributionAge, setting.valuation_month);
  if (setting.choice.if_short == IfShort::kLumpSum) {
    last = std::max(last, std::max(end, setting.valuation_month - 1) + kLumpSumMonths);
  }
  return last;
}

/// Grants rest on the income of the year before the death: from the year before the valuation month
/// on it must be known, or none of it. Who types it is told of a gap.
void FillUrbanIncome(bool typed, Setting& setting, Problems& problems) {
  if (setting.region.urban_income.empty()) return;
  const int first = setting.valuation_month.year();
  const auto months = static_cast<int>(setting.discounts.size());
  const int last = (setting.valuation_month + months).year();
  for (int year = first; year <= last; ++year) {
    const auto income =
        setting.region.urban_income.At(Month::Of(year - 1, 1), setting.assumptions.wage_growth);
    if (!income) {
      if (typed) problems.push_back(NotAvailable("urban_income", std::to_string(year - 1)));
      return;
    }
    setting.urban_income.push_back(income->value);
  }
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

void CheckHeld(const Pack& pack, const Situation& situation, Problems& problems) {
  const RegionChoice& region = situation.region;
  const RegionEntry* entry = nullptr;
  if (region.code) {
    entry = FindRegion(pack, *region.code, problems);
    if (entry == nullptr) return;
    CheckAsked(*entry, region, problems);
  }
  CheckAward(pack, entry, situation, problems);
}

void Prepare(const Pack& pack, const Situation& situation, Prepared& prepared, Problems& problems) {
  Setting& setting = prepared.setting;
  if (situation.region.code) {
    prepared.entry = pack.Find(*situation.region.code);
    setting.region = prepared.entry->ToRegion();
  }
  OverrideBy(situation.region, setting.region);
  setting.award = ProvinceRulesOf(pack, prepared.entry, situation);

  setting.valuation_month = situation.valuation_month;
  setting.person = situation.person;
  setting.assumptions = situation.assumptions;
  if (!situation.person.record.history.empty()) {
    setting.from_years =
        RecordOf(situation.person.record, situation.valuation_month, setting.region,
                 pack.account_rates, situation.assumptions, problems);
    Record& record = setting.person.record;
    record.months = setting.from_years->months;
    record.mean_index = setting.from_years->mean_index;
    record.account_balance = setting.from_years->account_balance;
  }
  setting.choice = situation.retirement;
  setting.payout_table = pack.payout_months;

  const Person& person = situation.person;
  setting.statutory_age = StatutoryAge(person.category, person.birth_month);
  setting.statutory_month = person.birth_month + setting.statutory_age;
  setting.chosen_month = setting.statutory_month + situation.retirement.shift_months;

  const DecimalList& life = person.category == Category::kMale ? pack.male_life : pack.female_life;
  const int death_age = situation.retirement.death_age_months.value_or(
      setting.statutory_age + RemainingLifeMonths(life.Values(), setting.statutory_age));
  setting.death_month = person.birth_month + death_age;
  if (setting.death_month < setting.valuation_month) {
    problems.push_back(
        {ProblemCode::kInconsistent,
         "/retirement/death_age_months",
         {"年龄已超过平均预期寿命，请填写预计寿命",
          "the person is older than the average life; please give an age at death"}});
    return;
  }

  const Month last_needed = LastPossible(setting);
  const int months = last_needed - setting.valuation_month + 1;
  const auto missing = BuildOutlook(setting.region, setting.valuation_month, months,
                                    situation.assumptions.wage_growth, setting.outlook);
  setting.published = PublishedOutlook(setting.region, setting.valuation_month);
  for (const std::string_view name : missing) {
    problems.push_back(NotAvailable(name, ToText(setting.valuation_month)));
  }
  if (missing.empty()) {
    EachSeries(
        [&](const SeriesKind& kind, const Series& figures) {
          CheckProjected(kind.name, figures, setting.valuation_month,
                         situation.assumptions.wage_growth, problems);
        },
        setting.region);
    if (problems.empty()) CheckBounds(setting.outlook, problems);
  }
  const bool male = person.category == Category::kMale;
  setting.alive = ChancesAlive((male ? pack.male_deaths : pack.female_deaths).Values(),
                               situation.assumptions.mortality_improvement, person.birth_month,
                               setting.valuation_month);
  setting.discounts =
      Discounts(situation.assumptions.discount_rate,
                std::max(setting.IndexOf(setting.death_month) + 1, setting.alive.size()));
  FillUrbanIncome(!situation.region.urban_income.empty(), setting, problems);
}

}  // namespace flexpension
