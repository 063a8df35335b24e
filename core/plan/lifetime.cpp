#include "core/plan/lifetime.h"

#include <algorithm>

#include "core/plan/life_course.h"

namespace flexpension {

Lifetime LiveThrough(const Setting& setting, const Accumulation& accumulation, const Award& award,
                     TraceTo trace, AllAges* ages) {
  Lifetime life;
  life.flows.resize(setting.IndexOf(setting.death_month) + 1);
  LifeCourse course(setting, accumulation, award);
  TraceYears received(trace, "received.");
  const std::size_t last = life.flows.size() - 1;
  const std::size_t of_ages = ages != nullptr ? ages->months() : 0;
  for (std::size_t k = 0; k < std::max(last + 1, of_ages); ++k) {
    const LifeCourse::MonthOfLife month = course.Next();
    Money heirs_get;
    DeathGrants grants;
    if (k < of_ages || k == last) {
      heirs_get = course.LeftToHeirs();
      grants = course.Grants();
    }
    if (k < of_ages) ages->Add(month, heirs_get, grants.total());
    if (k > last) continue;
    life.flows[k] = month.own();
    life.paid += month.contribution;
    life.received += month.pension;
    received.Add(setting.valuation_month + static_cast<int>(k), month.pension);
    life.refunded += month.refund;
    life.pool_in += month.to_pool.yuan() * setting.discounts[k];
    life.pool_out += month.from_pool.yuan() * setting.discounts[k];
    if (k < last) continue;
    life.left_to_heirs = heirs_get;
    life.grants = grants;
  }
  if (trace) {
    trace->Add("lifetime.received", "sum-of-years", life.received.yuan(), received.Close());
  }
  life.flows.back() += life.left_to_heirs + life.grants.total();
  life.pool_out += life.grants.total().yuan() * setting.discounts[last];
  return life;
}

}  // namespace flexpension
