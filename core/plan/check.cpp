#include "core/plan/check.h"

#include <algorithm>
#include <string_view>

#include "core/plan/history.h"

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
  CheckRecord();
  CheckRetirement();
  CheckIfShort();
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

void Checker::Inconsistent(std::string_view path, std::string_view zh, std::string_view en) {
  problems_.push_back(
      {ProblemCode::kInconsistent, std::string(path), {std::string(zh), std::string(en)}});
}

void Checker::Missing(std::string_view path) {
  problems_.push_back({ProblemCode::kMissing, std::string(path), {"缺少此项", "this is missing"}});
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
  } else if (Sound({"/person/record"})) {
    CheckMonthsSince16(age - kYoungestAge);
  }
}

void Checker::CheckMonthsSince16(int since) {
  const Record& record = request_.person.record;
  int paid = record.months;
  for (const HistoryYear& year : record.history) paid += year.months;
  if (paid + record.deemed_months > since) {
    Inconsistent(record.history.empty() ? "/person/record/months" : "/person/record/history",
                 "已缴与视同缴费月数多于满 16 岁以来的月数",
                 "recorded and deemed months are more than those since the age of 16");
  } else if (record.break_months > since - paid - record.deemed_months) {
    Inconsistent("/person/record/break_months", "断缴月数多于满 16 岁以来没有缴费的月数",
                 "break months are more than those not paid since the age of 16");
  }
}

void Checker::CheckRecord() {
  if (!Sound({"/valuation_month", "/person/birth_month", "/person/record"})) return;
  const Record& record = request_.person.record;
  const Month now = request_.valuation_month;
  const Month birth = request_.person.birth_month;
  if (record.first_month && (*record.first_month < birth || *record.first_month >= now)) {
    Inconsistent("/person/record/first_month", "应在出生之后、测算月份之前",
                 "must lie between birth and the valuation month");
  }
  if (!record.history.empty()) CheckHistory();
  if (!record.balance_as_of) return;
  if (record.history.empty()) {
    Inconsistent("/person/record/balance_as_of", "只与逐年记录一起使用",
                 "is used beside a history only");
  } else if (*record.balance_as_of >= now.year()) {
    Inconsistent("/person/record/balance_as_of", "应早于测算年份",
                 "must be a year before the valuation month");
  }
}

void Checker::CheckHistory() {
  const Record& record = request_.person.record;
  const Month now = request_.valuation_month;
  const auto beside = [&](const char* field) {
    Inconsistent(std::string("/person/record/") + field, "填了逐年记录，这一项由它算出，不能再填",
                 "follows from the history and cannot be given beside it");
  };
  if (record.months != 0) beside("months");
  if (record.mean_index != 0.0) beside("mean_index");
  if (record.account_balance != Money{} && !record.balance_as_of) beside("account_balance");
  for (std::size_t i = 0; i < record.history.size(); ++i) {
    const HistoryYear& year = record.history[i];
    const std::string path = "/person/record/history/" + std::to_string(i);
    const int most = year.year == now.year() ? now.month() - 1 : 12;
    if (i > 0 && year.year <= record.history[i - 1].year) {
      Inconsistent(path + "/year", "各年应按先后排列，每年一行", "years must ascend, one row each");
    } else if (year.year > now.year() || year.months > most) {
      Inconsistent(path, "这些月份不在测算月份之前",
                   "these months are not before the valuation month");
    } else if (!year.base && !year.index) {
      Missing(path + "/base");
    } else if (year.year < kFirstAnnouncedYear && !record.balance_as_of) {
      Inconsistent("/person/record/balance_as_of",
                   "有 2016 年以前的记录，请填一个年末的个人账户余额",
                   "a record from before 2016 needs the account balance at the end of a year");
      return;
    }
  }
}

void Checker::CheckResidentTerms(const std::string& path, const ResidentTerms& terms) {
  if (Sound({path + "/extra_per_year"})) {
    const auto& steps = terms.extra_per_year;
    for (std::size_t i = 1; i < steps.size(); ++i) {
      if (steps[i].from_years > steps[i - 1].from_years) continue;
      Inconsistent(path + "/extra_per_year/" + std::to_string(i) + "/from_years",
                   "各档应按年限从少到多排列", "steps must ascend by years");
    }
  }
  if (!Sound({"/valuation_month", "/person/birth_month", path + "/record"})) return;
  // One joins at 16, but years may be made up, or moved here from the employee scheme.
  const int age = (request_.valuation_month - request_.person.birth_month) / 12;
  if (terms.record.years > age) {
    Inconsistent(path + "/record/years", "已缴年数多于年龄",
                 "the years paid are more than the years of age");
  }
}

void Checker::CheckIfShort() {
  const RetirementChoice& choice = request_.retirement;
  if (!Sound({"/retirement/if_short", "/retirement/resident"})) return;
  if (choice.resident) {
    CheckResidentTerms("/retirement/resident", *choice.resident);
  } else if (choice.if_short == IfShort::kResident) {
    Missing("/retirement/resident");
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
  const auto& reached = person.record.reached_minimum;
  if (reached && Sound({"/valuation_month", "/person/record"}) &&
      (*reached <= person.birth_month + statutory + choice.shift_months ||
       *reached >= request_.valuation_month)) {
    Inconsistent("/person/record/reached_minimum", "应在所选退休月份之后、测算月份之前",
                 "must lie between the chosen month of retirement and the valuation month");
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
