#include "core/plan/expected.h"

#include <algorithm>

#include "core/plan/life_course.h"
#include "core/plan/too_large.h"
#include "core/rules/measures.h"

namespace flexpension {
namespace {

double ChanceAliveIn(const Setting& setting, Month month) {
  const std::size_t k = setting.IndexOf(month);
  return k < setting.alive.size() ? setting.alive[k] : 0.0;
}

}  // namespace

std::optional<ExpectedAnswer> ExpectedOf(const Setting& setting, const Evaluation& plan,
                                         std::optional<Month> break_even) {
  if (setting.alive.empty()) return std::nullopt;
  double paid = 0.0;
  double received = 0.0;
  double heirs = 0.0;
  double grants = 0.0;
  double present_value = 0.0;
  double pool_cost = 0.0;
  Money largest;  // one that was cut off, no chance of living so long can make right
  std::vector<double> flows(setting.alive.size() - 1);
  LifeCourse course(setting, plan.accumulation, plan.award);
  for (std::size_t k = 0; k < flows.size(); ++k) {
    const LifeCourse::MonthOfLife month = course.Next();
    const double alive = setting.alive[k];
    const double dying = alive - setting.alive[k + 1];
    const Money heirs_get = course.LeftToHeirs();
    const Money survivors_get = course.Grants().total();
    largest = std::max({largest, month.pension, heirs_get, survivors_get});
    const double left = dying * heirs_get.yuan();
    const double granted = dying * survivors_get.yuan();
    flows[k] = alive * month.own().yuan() + left + granted;
    paid += alive * month.contribution.yuan();
    received += alive * month.pension.yuan();
    heirs += left;
    grants += granted;
    present_value += flows[k] * setting.discounts[k];
    pool_cost +=
        (alive * (month.from_pool - month.to_pool).yuan() + granted) * setting.discounts[k];
  }
  ExpectedAnswer answer;
  answer.paid = Fen(paid);
  answer.received = AnyTooLarge({largest}) ? kMoneyLimit : Fen(received);
  answer.left_to_heirs = Fen(heirs);
  answer.death_grants = Fen(grants);
  answer.net_present_value = Fen(present_value);
  answer.pool_net_cost = Fen(pool_cost);
  answer.internal_rate = InternalRate(flows);
  if (plan.award.pension_from) {
    answer.probability_before_start = 1.0 - ChanceAliveIn(setting, *plan.award.pension_from);
  }
  if (break_even) answer.probability_of_break_even = ChanceAliveIn(setting, *break_even);
  return answer;
}

}  // namespace flexpension
