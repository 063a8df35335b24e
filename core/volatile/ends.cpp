#include "core/volatile/ends.h"

#include <algorithm>

#include "core/base/powers.h"
#include "core/plan/accumulation.h"
#include "core/plan/evaluate.h"
#include "core/plan/prepare.h"

namespace flexpension {

Ends::Ends(const Setting& setting)
    : setting_(setting),
      chosen_(setting.IndexOf(EndOfChoice(setting) + 1)),
      if_short_(setting.IndexOf(EndIfShort(setting) + 1)),
      limit_(setting.IndexOf(LastChance(setting) + 1)),
      ends_(limit_ + 1) {
  const Record& record = setting.person.record;
  const double inflation = 1.0 + setting.assumptions.inflation;
  const double monthly = Root12(inflation);
  for (std::size_t months = 0; months < ends_.size(); ++months) {
    const auto count = static_cast<int>(months);
    const Month last = setting.valuation_month + (count - 1);
    End& end = ends_[months];
    end.minimum_months = MinimumMonths(std::min(last, setting.statutory_month).year());
    if (months < chosen_) continue;  // nobody ends here
    const bool enough = record.months + record.deemed_months >= end.minimum_months;
    // Who had enough when the chosen age was reached, before the valuation month, retired then.
    end.awarded =
        months == 0 && enough ? record.reached_minimum.value_or(setting.chosen_month) : last;
    end.prices = PowInt(inflation, count / 12) * PowInt(monthly, count % 12);
    Award award;
    end.known = !FindBases(end, award) && award.benefit_base.value >= kLeastWage;
    end.benefit_base = award.benefit_base.value;
    end.indexed_wage_base = award.indexed_wage_base.value;
    end.payout_months = award.payout_months;
  }
}

std::optional<MissingFigure> Ends::FindBases(const End& end, Award& award) const {
  Accumulation any;
  any.awarded = any.last = end.awarded;
  any.eligible = true;  // so that nothing but the pension is worked out, which is not used
  return MakeAward(setting_, any, award);
}

Problem Ends::ProblemAfter(std::size_t months, const Accumulation& plan,
                           const std::string& path) const {
  Evaluation worked{
      .first_month_published = {}, .accumulation = plan, .award = {}, .life = {}, .ages = {}};
  if (const auto missing = FindBases(After(months), worked.award)) {
    return NotAvailable(missing->name, missing->when);
  }
  return *CheckResult(worked, path);
}

}  // namespace flexpension
