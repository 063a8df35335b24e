#include "core/plan/check.h"

#include <algorithm>
#include <string_view>

namespace flexpension {
namespace {

constexpr int kYoungestAge = 16 * 12;
constexpr int kOldestAge = 110 * 12;

/// True for the path of a field, or of something in it.
bool IsWithin(std::string_view path, std::string_view field) {
  return path.starts_with(field) && (path.size() == field.size() || path[field.size()] == '/');
}

}  // namespace

Checker::Checker(const Situation& situation, Problems& problems)
    : request_(situation), problems_(problems) {
  for (const Problem& problem : problems) unsound_.push_back(problem.path);
  if (problems.more() > 0) unsound_.emplace_back();  // of the others it is not known where
}

bool Checker::IsRequest() const { return std::count(unsound_.begin(), unsound_.end(), "") == 0; }

void Checker::CheckSituation() {
  CheckPerson();
  CheckRetirement();
  CheckRegion();
}

void Checker::CheckContribute(const std::string& path, const ContributionPlan& plan) {
  if (Sound({path + "/months"})) CheckMonths(path, plan.months);
  if (!Sound({path + "/phases", path + "/months"})) return;
  CheckPhases(path, plan.phases);
  const auto has_fixed = [](const Phase& phase) {
    return std::count(phase.pattern.begin(), phase.pattern.end(), Way::kFixed) > 0;
  };
  const auto is_fixed = [](const auto& month) { return month.second == Way::kFixed; };
  const bool fixed = std::any_of(plan.phases.begin(), plan.phases.end(), has_fixed) ||
                     std::any_of(plan.months.begin(), plan.months.end(), is_fixed);
  if (fixed && !plan.scheme && Sound({path + "/scheme"})) {
    Inconsistent(path + "/scheme", "有定额缴费月份（F），需给出定额方案",
                 "months are paid by the fixed amount (F), but there is no scheme");
  }
}

bool Checker::Sound(std::initializer_list<std::string> paths) const {
  for (const std::string& path : paths) {
    for (const std::string& unsound : unsound_) {
      if (IsWithin(unsound, path) || IsWithin(path, unsound)) return false;
    }
  }
  return true;
}

void Checker::Inconsistent(std::string path, std::string zh, std::string en) {
  problems_.push_back(
      {ProblemCode::kInconsistent, std::move(path), {std::move(zh), std::move(en)}});
}

void Checker::Missing(std::string path) {
  problems_.push_back({ProblemCode::kMissing, std::move(path), {"缺少此项", "this is missing"}});
}

void Checker::CheckPerson() {
  if (!Sound({"/valuation_month", "/person/birth_month"})) return;
  const Person& person = request_.person;
  const int age = request_.valuation_month - person.birth_month;
  if (age < 0) {
    Inconsistent("/person/birth_month", "出生年月晚于测算月份",
                 "the birth month is after the valuation month");
  } else if (age < kYoungestAge || age > kOldestAge) {
    Inconsistent("/person/birth_month", "测算时年龄应在 16 至 110 岁之间",
                 "the age in the valuation month must be between 16 and 110");
  } else if (Sound({"/person/record"}) &&
             person.record.months + person.record.deemed_months > age - kYoungestAge) {
    Inconsistent("/person/record/months", "已缴与视同缴费月数多于满 16 岁以来的月数",
                 "recorded and deemed months are more than those since the age of 16");
  }
}

void Checker::CheckRetirement() {
  const Person& person = request_.person;
  const RetirementChoice& choice = request_.retirement;
  if (!Sound({"/person/category", "/person/birth_month", "/retirement"})) return;
  const int statutory = StatutoryAge(person.category, person.birth_month);
  const int earliest = EarliestAge(person.category, person.birth_month);
  if (statutory + choice.shift_months < earliest) {
    const int most = statutory - earliest;
    Inconsistent("/retirement/shift_months",
                 "提前领取不得早于原法定退休年龄，最多提前 " + std::to_string(most) + " 个月",
                 "early retirement cannot go below the original age: at most " +
                     std::to_string(most) + " months");
  }
  if (choice.death_age_months && Sound({"/valuation_month"}) &&
      person.birth_month + *choice.death_age_months < request_.valuation_month) {
    Inconsistent("/retirement/death_age_months", "预计寿命早于测算月份",
                 "the death lies before the valuation month");
  }
}

void Checker::CheckRegion() {
  const RegionChoice& region = request_.region;
  if (!Sound({"/region"})) return;
  if (!region.code) {
    if (region.average_wage.empty()) Missing("/region/average_wage");
    if (region.benefit_base.empty()) Missing("/region/benefit_base");
  }
}

void Checker::CheckPhases(const std::string& path, const std::vector<Phase>& phases) {
  for (std::size_t i = 0; i < phases.size(); ++i) {
    const std::string from = path + "/phases/" + std::to_string(i) + "/from";
    if (i == 0) {
      if (Sound({"/valuation_month"}) && phases[0].from &&
          *phases[0].from > request_.valuation_month) {
        Inconsistent(from, "第一阶段不能晚于测算月份",
                     "the first phase cannot start after the valuation month");
      }
      continue;
    }
    if (!phases[i].from) {
      Missing(from);
    } else if (phases[i - 1].from.value_or(request_.valuation_month) >= *phases[i].from) {
      Inconsistent(from, "各阶段应按起始月份先后排列", "phases must be in order of their months");
    }
  }
}

void Checker::CheckMonths(const std::string& path, const std::map<Month, Way>& months) {
  if (!Sound({"/valuation_month", "/person/birth_month"})) return;
  const Month last = request_.person.birth_month + kLastContributionAge;
  for (const auto& single : months) {
    const Month month = single.first;
    if (month >= request_.valuation_month && month <= last) continue;
    Inconsistent(path + "/months/" + ToText(month), "应在测算月份之后、满 75 岁之前",
                 "must be from the valuation month to the age of 75");
  }
}

void CheckConsistency(const Situation& situation, const ContributionPlan& plan,
                      const std::string& path, Problems& problems) {
  Checker checker(situation, problems);
  if (!checker.IsRequest()) return;
  checker.CheckSituation();
  checker.CheckContribute(path, plan);
}

}  // namespace flexpension
