#include "core/plan/expected.h"

#include <algorithm>

#include "core/plan/too_large.h"
#include "core/rules/measures.h"

namespace flexpension {
namespace {

double ChanceAliveIn(const Setting& setting, Month month) {
  const std::size_t k = setting.IndexOf(month);
  return k < setting.alive.size() ? setting.alive[k] : 0.0;
}

}  // namespace

AllAges::AllAges(const Setting& setting) : setting_(&setting) { flows_.reserve(months()); }

void AllAges::Add(const LifeCourse::MonthOfLife& month, Money heirs_get, Money survivors_get) {
  const std::size_t k = flows_.size();
  const double alive = setting_->alive[k];
  const double dying = alive - setting_->alive[k + 1];
  const double discount = setting_->discounts[k];
  largest_ = std::max({largest_, month.pension, heirs_get, survivors_get});
  const double left = dying * heirs_get.yuan();
  const double granted = dying * survivors_get.yuan();
  const double flow = alive * month.own().yuan() + left + granted;
  flows_.push_back(flow);
  paid_ += alive * month.contribution.yuan();
  received_ += alive * month.pension.yuan();
  heirs_ += left;
  grants_ += granted;
  present_value_ += flow * discount;
  pool_cost_ += (alive * (month.from_pool - month.to_pool).yuan() + granted) * discount;
}

ExpectedAnswer AllAges::Answer(std::optional<Month> pension_from,
                               std::optional<Month> break_even) const {
  ExpectedAnswer answer;
  answer.paid = Fen(paid_);
  answer.received = AnyTooLarge({largest_}) ? kMoneyLimit : Fen(received_);
  answer.left_to_heirs = Fen(heirs_);
  answer.death_grants = Fen(grants_);
  answer.net_present_value = Fen(present_value_);
  answer.pool_net_cost = Fen(pool_cost_);
  answer.internal_rate = InternalRate(flows_);
  if (pension_from) {
    answer.probability_before_start = 1.0 - ChanceAliveIn(*setting_, *pension_from);
  }
  if (break_even) answer.probability_of_break_even = ChanceAliveIn(*setting_, *break_even);
  return answer;
}

}  // namespace flexpension
