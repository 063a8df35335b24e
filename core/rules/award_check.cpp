#include "core/rules/award_check.h"

#include <algorithm>

namespace flexpension {
namespace {

/// Calls `use(field, name)` for each input that a sum names.
void EachInput(const AwardSum& sum, const auto& use) {
  const AwardYears& years = sum.years;
  if (years.of == AwardYearsOf::kPeriod) use("/years", MonthsOf(years.name.view()));
  if (years.of > AwardYearsOf::kPeriod) use("/years", std::string(years.name.view()));
  if (sum.index.of == AwardIndexOf::kTyped) use("/index", std::string(sum.index.name.view()));
  if (!sum.times.empty()) use("/times", std::string(sum.times.view()));
  if (!sum.name.empty()) use("/name", std::string(sum.name.view()));
}

class RulesCheck {
 public:
  RulesCheck(const AwardRules& rules, const AwardNames& names, Problems& problems)
      : rules_(rules), names_(names), problems_(problems) {}

  void Run(const std::string& path) {
    Ascend(path + "/years/total", rules_.years, &AwardRounding::from);
    Ascend(path + "/amount", rules_.amount, &AwardRounding::from);
    Ascend(path + "/total", rules_.total, &AwardRounding::from);
    Ascend(path + "/indexed_wage", rules_.indexed_wage, &AwardRounding::from);
    for (std::size_t i = 0; i < rules_.terms.size(); ++i) {
      Term(path + "/terms/" + std::to_string(i), rules_.terms[i]);
    }
  }

 private:
  void Wrong(const std::string& path, const char* zh, const char* en) {
    problems_.push_back({ProblemCode::kInconsistent, path, {zh, en}});
  }
  void Needs(bool has, const std::string& path) {
    if (!has) Wrong(path, "这一类项需要此项", "a term of this kind needs this");
  }

  template <class T, class Key>
  void Ascend(const std::string& path, const HeldList<T>& items, Key T::*key) {
    for (std::size_t i = 1; i < items.size(); ++i) {
      if (items[i - 1].*key < items[i].*key) continue;
      Wrong(path + "/" + std::to_string(i), "应从小到大排列，不能重复", "must ascend, each once");
    }
  }

  void Part(const std::string& path, const Label& part) {
    if (names_.Part(part.view()) == nullptr) {
      Wrong(path, "没有这一项待遇", "no part has this name");
    }
  }

  void Input(const std::string& path, const std::string& input) {
    if (names_.Input(input) == nullptr) Wrong(path, "没有这一项输入", "no input has this name");
  }

  void Sum(const std::string& path, const AwardSum& sum) {
    EachInput(sum,
              [&](const char* field, const std::string& input) { Input(path + field, input); });
    if (sum.years.of == AwardYearsOf::kPeriod &&
        std::none_of(rules_.periods.begin(), rules_.periods.end(),
                     [&](const Label& period) { return period == sum.years.name.view(); })) {
      Wrong(path + "/years", "没有这一时段", "no period has this name");
    }
    Ascend(path + "/steps", sum.steps, &AwardStep::from_years);
    Ascend(path + "/amounts", sum.amounts, &AwardAmount::from);
    Ascend(path + "/bands", sum.bands, &AwardBand::over);
    for (const Label& part : sum.parts) Part(path + "/parts", part);
    const bool wage = sum.plain > 0.0 || sum.indexed > 0.0;
    switch (sum.kind) {
      case AwardKind::kWageYears:
        Needs(wage, path + "/plain");
        Needs(sum.rate > 0.0 || !sum.bands.empty(), path + "/rate");
        break;
      case AwardKind::kWageSteps:
        Needs(wage, path + "/plain");
        Needs(!sum.steps.empty(), path + "/steps");
        break;
      case AwardKind::kFixed:
      case AwardKind::kPerFullYear:
        Needs(sum.amount > 0.0 || !sum.amounts.empty(), path + "/amount");
        break;
      case AwardKind::kPercentOf:
        Needs(!sum.parts.empty(), path + "/parts");
        Needs(sum.rate > 0.0, path + "/rate");
        break;
      case AwardKind::kTyped:
      case AwardKind::kPaidShare:
        Needs(!sum.name.empty(), path + "/name");
        break;
      case AwardKind::kPhaseIn:
        break;
    }
  }

  void Method(const std::string& path, const HeldList<AwardSum>& sums) {
    Needs(!sums.empty(), path);
    for (std::size_t i = 0; i < sums.size(); ++i) {
      const std::string at = path + "/" + std::to_string(i);
      Sum(at, sums[i]);
      if (sums[i].kind == AwardKind::kPhaseIn) {
        Wrong(at + "/kind", "办法之内不能再过渡", "a method does not phase in another");
      }
    }
  }

  void Term(const std::string& path, const AwardTerm& term) {
    Part(path + "/part", term.sum.part);
    Sum(path, term.sum);
    if (term.sum.kind == AwardKind::kPhaseIn) {
      Method(path + "/new", term.fresh);
      Method(path + "/old", term.old);
      Needs(!term.shares.empty(), path + "/shares");
    }
    Ascend(path + "/shares", term.shares, &AwardShare::from);
    for (const AwardCondition& condition : term.conditions) {
      Input(path + (condition.negated && !condition.of_place ? "/unless" : "/when"),
            std::string(condition.input.view()));
    }
  }

  const AwardRules& rules_;
  const AwardNames& names_;
  Problems& problems_;
};

}  // namespace

void CheckAwardRules(const AwardRules& rules, const AwardNames& names, const std::string& path,
                     Problems& problems) {
  RulesCheck(rules, names, problems).Run(path);
}

std::vector<std::string> InputsOf(const AwardRules& rules) {
  std::vector<std::string> inputs;
  const auto add = [&](const char* /*field*/, const std::string& input) {
    if (std::count(inputs.begin(), inputs.end(), input) == 0) inputs.push_back(input);
  };
  for (const AwardTerm& term : rules.terms) {
    for (const AwardCondition& condition : term.conditions) {
      add("", std::string(condition.input.view()));
    }
    EachInput(term.sum, add);
    for (const AwardSum& sum : term.fresh) EachInput(sum, add);
    for (const AwardSum& sum : term.old) EachInput(sum, add);
  }
  return inputs;
}

std::string MonthsOf(std::string_view period) { return "months_" + std::string(period); }

}  // namespace flexpension
