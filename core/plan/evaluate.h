#ifndef FLEXPENSION_CORE_PLAN_EVALUATE_H_
#define FLEXPENSION_CORE_PLAN_EVALUATE_H_

#include <optional>
#include <variant>

#include "core/base/problem.h"
#include "core/plan/answer.h"
#include "core/plan/lifetime.h"

namespace flexpension {

/// One contribution plan, worked out.
struct Evaluation {
  Money first_month_published;  ///< what the valuation month costs on the newest published figures
  Accumulation accumulation;
  Award award;
  Lifetime life;
};

/// Works a plan out, or says which figure is missing.
std::variant<Evaluation, Problem> Evaluate(const Setting& setting, const ContributionPlan& plan);

/// What is paid until the last month, uncut by death; without `first_month_published`.
ContributionsAnswer ContributionsOf(const Setting& setting, const Accumulation& plan);

/// What the pension is worth in its first month.
PensionAnswer PensionOf(const Setting& setting, const Evaluation& plan);

/// The numbers of a plan; `nothing` is the same person paying nothing more.
ContributeAnswer AnswerOf(const Setting& setting, const Evaluation& plan,
                          const Evaluation& nothing);

/// The average wage of the last month, yuan. One before the valuation month is not in the outlook;
/// where the data starts later still, the first wage known stands in.
double WageIn(const Setting& setting, Month last);

/// `amount` of `month` in money of the valuation month.
Money InTodaysMoney(Money amount, Month month, Month valuation_month, double inflation);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_PLAN_EVALUATE_H_
