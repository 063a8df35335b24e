#include "core/compare/check.h"

#include <algorithm>
#include <set>
#include <string_view>

#include "core/rules/resident.h"

namespace flexpension {
namespace {

constexpr int kYoungestAge = 16 * 12;
constexpr int kOldestAge = 110 * 12;

/// True for the path of a field, or of something in it.
bool IsWithin(std::string_view path, std::string_view field) {
  return path.starts_with(field) && (path.size() == field.size() || path[field.size()] == '/');
}

class Checker {
 public:
  Checker(const Situation& request, Problems& problems) : request_(request), problems_(problems) {
    for (const Problem& problem : problems) unsound_.push_back(problem.path);
    if (problems.more() > 0) unsound_.emplace_back();  // of the others it is not known where
  }

  /// False if what was read is not a request at all, and nothing can be said of its fields.
  bool IsRequest() const { return std::count(unsound_.begin(), unsound_.end(), "") == 0; }

  void CheckSituation() {
    CheckPerson();
    CheckRetirement();
    CheckRegion();
  }

  void CheckPlans(const std::vector<PlanRequest>& plans) {
    std::set<std::string_view> ids;
    std::set<std::string_view> contribute_ids;
    bool any_unsound = false;  // then the plan that `like` means may be among those
    for (std::size_t i = 0; i < plans.size(); ++i) {
      const PlanRequest& plan = plans[i];
      const std::string path = "/plans/" + std::to_string(i);
      if (!Sound({path + "/id", path + "/kind"})) {
        any_unsound = true;
        continue;
      }
      if (!ids.insert(plan.id).second) {
        Inconsistent(path + "/id", "方案编号重复", "this id is used by an earlier plan");
      }
      if (const auto* contribute = std::get_if<ContributionPlan>(&plan.body)) {
        CheckContribute(path, *contribute);
        contribute_ids.insert(plan.id);
      } else if (const auto* resident = std::get_if<ResidentRequest>(&plan.body)) {
        CheckResident(path, *resident);
        CheckSteps(path + "/extra_per_year", resident->extra_per_year);
      } else if (const auto& save = std::get<SaveRequest>(plan.body);
                 !any_unsound && Sound({path + "/like"}) && !contribute_ids.contains(save.like)) {
        Inconsistent(path + "/like", "应指向排在前面的一个缴费方案",
                     "must name an earlier contribute plan");
      }
    }
  }

  void CheckContribute(const std::string& path, const ContributionPlan& plan) {
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

 private:
  /// True if reading found nothing wrong with these fields, nor with anything in them.
  bool Sound(std::initializer_list<std::string> paths) const {
    for (const std::string& path : paths) {
      for (const std::string& unsound : unsound_) {
        if (IsWithin(unsound, path) || IsWithin(path, unsound)) return false;
      }
    }
    return true;
  }

  void Inconsistent(std::string path, std::string zh, std::string en) {
    problems_.push_back(
        {ProblemCode::kInconsistent, std::move(path), {std::move(zh), std::move(en)}});
  }

  void CheckResident(const std::string& path, const ResidentRequest& plan) {
    if (!Sound({"/valuation_month", "/person/birth_month"})) return;
    const Month birth = request_.person.birth_month;
    if (request_.valuation_month - birth >= kResidentAge) {
      Inconsistent(path + "/kind", "测算时已满 60 岁，不能与城乡居民养老保险比较",
                   "who is 60 or over in the valuation month cannot join the resident scheme");
    }
    // One joins at 16, but years may be made up, or moved here from the employee scheme.
    const int age = (request_.valuation_month - birth) / 12;
    if (Sound({path + "/record"}) && plan.record.years > age) {
      Inconsistent(path + "/record/years", "已缴年数多于年龄",
                   "the years paid are more than the years of age");
    }
  }

  void CheckMonths(const std::string& path, const std::map<Month, Way>& months) {
    if (!Sound({"/valuation_month", "/person/birth_month"})) return;
    const Month last = request_.person.birth_month + kLastContributionAge;
    for (const auto& single : months) {
      const Month month = single.first;
      if (month >= request_.valuation_month && month <= last) continue;
      Inconsistent(path + "/months/" + ToText(month), "应在测算月份之后、满 75 岁之前",
                   "must be from the valuation month to the age of 75");
    }
  }

  void Missing(std::string path) {
    problems_.push_back({ProblemCode::kMissing, std::move(path), {"缺少此项", "this is missing"}});
  }

  void CheckSteps(const std::string& path, const std::vector<ExtraStep>& steps) {
    if (!Sound({path})) return;
    for (std::size_t i = 1; i < steps.size(); ++i) {
      if (steps[i].from_years > steps[i - 1].from_years) continue;
      Inconsistent(path + "/" + std::to_string(i) + "/from_years", "各档应按年限从少到多排列",
                   "steps must ascend by years");
    }
  }

  void CheckPerson() {
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

  void CheckRetirement() {
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

  void CheckRegion() {
    const RegionChoice& region = request_.region;
    if (!Sound({"/region"})) return;
    if (!region.code) {
      if (region.average_wage.empty()) Missing("/region/average_wage");
      if (region.benefit_base.empty()) Missing("/region/benefit_base");
    }
  }

  void CheckPhases(const std::string& path, const std::vector<Phase>& phases) {
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

  const Situation& request_;
  Problems& problems_;
  std::vector<std::string> unsound_;
};

}  // namespace

void CheckConsistency(const CompareRequest& request, Problems& problems) {
  Checker checker(request, problems);
  if (!checker.IsRequest()) return;
  checker.CheckSituation();
  checker.CheckPlans(request.plans);
}

void CheckConsistency(const Situation& situation, const ContributionPlan& plan,
                      const std::string& path, Problems& problems) {
  Checker checker(situation, problems);
  if (!checker.IsRequest()) return;
  checker.CheckSituation();
  checker.CheckContribute(path, plan);
}

}  // namespace flexpension
