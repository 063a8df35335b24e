#ifndef FLEXPENSION_CORE_PLAN_EVALUATE_H_
#define FLEXPENSION_CORE_PLAN_EVALUATE_H_

#include <optional>
#include <string>
#include <variant>
#include <vector>

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
  /// If asked for, unless the person is older than the life table.
  std::optional<AllAges> ages = std::nullopt;
};

/// The highest mean index answered: a base is at most 3 times the average wage by law, and an index
/// is amplified tenfold at most. What is higher comes of a wage that is not one.
inline constexpr double kMostMeanIndex = 30.0;

/// What is out of range of a plan worked out, which stands at `path` in the request: a mean index
/// above kMostMeanIndex, a benefit base below kLeastWage.
std::optional<Problem> CheckResult(const Evaluation& plan, const std::string& path);

/// True if the plan has months paid by the fixed amount.
bool HasFixed(const Evaluation& plan);

/// True if fixed months lower the pension below that of paying nothing more: they may bring the
/// mean index down by more than they add to the years and the account.
bool FixedLowersPension(const Evaluation& plan, const Evaluation& nothing);

/// Whether a plan is worked out over all ages at death, too: that costs as much again.
enum class Ages : bool { kOne, kAll };

/// Works a plan out, or says which figure is missing.
std::variant<Evaluation, Problem> Evaluate(const Setting& setting, const ContributionPlan& plan,
                                           TraceTo trace = {}, Ages ages = Ages::kOne);

/// What is paid in all, uncut by death: until the last month, and made up in the resident scheme.
ContributionsAnswer ContributionsOf(const Setting& setting, const Evaluation& worked,
                                    TraceTo trace = {});

/// Month by month what a plan brings more than paying nothing more does to the same person.
std::vector<Money> FlowsBeyond(const std::vector<Money>& plan, const std::vector<Money>& nothing);

/// Dates and kind of a plan's retirement.
RetirementAnswer RetirementOf(const Setting& setting, const Evaluation& plan);

/// What was earned by the last month.
EntitlementAnswer EntitlementOf(const Evaluation& plan, TraceTo trace = {});

/// What a life brings; without `break_even_month`.
LifetimeAnswer LifetimeOf(const Setting& setting, const Lifetime& life, TraceTo trace = {});

/// What the pension is worth in its first month.
PensionAnswer PensionOf(const Setting& setting, const Evaluation& plan, TraceTo trace = {});

/// The numbers of a plan, which was worked out over all ages; `nothing` is the same person paying
/// nothing more.
ContributeAnswer AnswerOf(const Setting& setting, const Evaluation& plan, const Evaluation& nothing,
                          TraceTo trace = {});

/// The average wage of the last month, yuan. One before the valuation month is not in the outlook;
/// where the data starts later still, the first wage known stands in.
double WageIn(const Setting& setting, Month last);

/// `amount` of `month` in money of the valuation month.
Money InTodaysMoney(Money amount, Month month, Month valuation_month, double inflation);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_PLAN_EVALUATE_H_
