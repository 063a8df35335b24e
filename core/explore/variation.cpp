#include "core/explore/variation.h"

#include <utility>

#include "core/explore/check.h"
#include "core/plan/too_large.h"
#include "core/rules/measures.h"

namespace flexpension {

Variation::Variation(const Pack& pack, ExploreRequest& request, std::string_view id,
                     Problems& problems)
    : pack_(pack),
      request_(request),
      problems_(problems),
      place_(ContributionPlanOf(request, id)),
      plan_(*std::get_if<ContributionPlan>(&request.plans[place_].body)),
      as_it_was_(request, plan_) {}

void Variation::Set(Varied by, double value) {
  Change(by, value, request_, plan_);
  if (!IsOfSituation(by)) return;
  prepared_.reset();
  nothing_.clear();
}

const Setting* Variation::Circumstances() {
  if (!prepared_) Prepare(pack_, request_, prepared_.emplace(), problems_);
  return problems_.empty() ? &prepared_->setting : nullptr;
}

Evaluation Variation::Work(const ContributionPlan& plan) {
  const Setting& setting = prepared_->setting;
  Evaluation result{.first_month_published = {},
                    .accumulation = Accumulate(setting, plan),
                    .award = {},
                    .life = {},
                    .ages = {}};
  if (const auto missing = MakeAward(setting, result.accumulation, result.award)) {
    problems_.push_back(NotAvailable(missing->name, missing->when));
  } else if (auto problem = CheckResult(result, "/plans/" + std::to_string(place_))) {
    problems_.push_back(std::move(*problem));
  }
  return result;
}

Evaluation Variation::Work() { return Work(plan_); }

bool Variation::Live(Evaluation& worked, PointAnswer& point) {
  const Setting& setting = prepared_->setting;
  if (nothing_.empty()) {
    const Evaluation nothing = Work(ContributionPlan{});
    if (!problems_.empty()) return false;
    nothing_ = LiveThrough(setting, nothing.accumulation, nothing.award).flows;
  }
  worked.life = LiveThrough(setting, worked.accumulation, worked.award);
  const ContributionsAnswer contributions = ContributionsOf(setting, worked);
  const PensionAnswer pension = PensionOf(setting, worked);
  const LifetimeAnswer life = LifetimeOf(setting, worked.life);
  point.first_month = contributions.first_month;
  point.total = contributions.total;
  point.eligible = worked.accumulation.eligible;
  point.pension_from = worked.award.pension_from;
  point.pension_total = pension.total;
  point.pension_total_today = pension.total_today;
  point.received = life.received;
  point.net_present_value = life.net_present_value;
  point.internal_rate = life.internal_rate;
  if (point.pension_from) {
    point.break_even_month =
        BreakEvenMonth(worked.award.pension, *point.pension_from, worked.award.raise, point.total);
  }
  point.against_nothing.net_present_value =
      Fen(PresentValue(FlowsBeyond(worked.life.flows, nothing_), setting.discounts));
  point.pool_net_cost = Fen(worked.life.pool_out - worked.life.pool_in);
  if (AnyTooLarge({point.total, worked.accumulation.account.balance(), point.pension_total,
                   point.pension_total_today, point.received, life.left_to_heirs,
                   point.net_present_value, point.against_nothing.net_present_value,
                   Fen(worked.life.pool_in), Fen(worked.life.pool_out), point.pool_net_cost})) {
    problems_.push_back(AmountsTooLarge("/plans/" + std::to_string(place_)));
  }
  return problems_.empty();
}

bool Variation::Answer(PointAnswer& point) {
  if (Circumstances() == nullptr) return false;
  Evaluation worked = Work();
  return problems_.empty() && Live(worked, point);
}

}  // namespace flexpension
