#include "core/compare/compare.h"

#include <algorithm>
#include <map>

#include "core/compare/check.h"
#include "core/compare/evaluate.h"
#include "core/compare/figures.h"
#include "core/compare/notices.h"
#include "core/compare/prepare.h"
#include "core/compare/trace.h"
#include "core/measures/measures.h"
#include "core/resident/resident.h"
#include "core/saving/saving.h"

namespace flexpension {
namespace {

/// Adds a problem once: every plan of a request can miss the same figure.
void AddOnce(Problem problem, Problems& problems) {
  const bool known = std::any_of(problems.begin(), problems.end(), [&](const Problem& other) {
    return other.code == problem.code && other.path == problem.path;
  });
  if (!known) problems.push_back(std::move(problem));
}

std::optional<double> PaidOverReceived(Money paid, Money received) {
  if (received <= Money{}) return std::nullopt;
  return paid.yuan() / received.yuan();
}

class Comparison {
 public:
  Comparison(const CompareRequest& request, const Prepared& prepared)
      : request_(request), setting_(prepared.setting), entry_(prepared.entry) {}

  std::variant<CompareAnswer, Problems> Run() {
    CompareAnswer answer;
    answer.plans.reserve(request_.plans.size());
    for (std::size_t i = 0; i < request_.plans.size(); ++i) {
      const PlanRequest& plan = request_.plans[i];
      PlanAnswer result;
      result.id = plan.id;
      std::visit([&](const auto& body) { Answer(plan.id, body, result); }, plan.body);
      if (TooLarge(result)) {
        problems_.push_back({ProblemCode::kOutOfRange,
                             "/plans/" + std::to_string(i),
                             {"按这些假设，金额大到无法计算",
                              "with these assumptions the amounts grow too large to compute"}});
      }
      answer.plans.push_back(std::move(result));
    }
    if (!problems_.empty()) return std::move(problems_);
    for (PlanAnswer& plan : answer.plans) plan.difference = Difference(plan, answer.plans.front());
    return answer;
  }

 private:
  void Answer(const std::string& id, const ContributionPlan& plan, PlanAnswer& result) {
    if (!nothing_) nothing_ = EvaluateOrReport(ContributionPlan{});
    std::optional<Evaluation> evaluation = EvaluateOrReport(plan);
    if (!nothing_ || !evaluation) return;
    result.body = AnswerOf(setting_, *evaluation, *nothing_);
    result.figures = FiguresOf(setting_, evaluation->award, evaluation->accumulation.last);
    result.notices = NoticesOf(setting_, entry_, *evaluation, result.figures);
    if (request_.trace) result.trace = TraceOf(setting_, plan, *evaluation);
    contributed_.insert_or_assign(id, std::move(*evaluation));
  }

  std::optional<Evaluation> EvaluateOrReport(const ContributionPlan& plan) {
    auto result = Evaluate(setting_, plan);
    if (auto* problem = std::get_if<Problem>(&result)) {
      AddOnce(std::move(*problem), problems_);
      return std::nullopt;
    }
    return std::move(std::get<Evaluation>(result));
  }

  void Answer(const std::string& /*id*/, const ResidentRequest& plan, PlanAnswer& result) {
    const Assumptions& assumptions = setting_.assumptions;
    const ResidentPlan resident{
        .annual = plan.annual,
        .subsidy = plan.subsidy,
        .base_pension = plan.base_pension,
        .base_growth = plan.base_growth.value_or(assumptions.benefit_growth),
        .account_rate = plan.account_rate.value_or(assumptions.account_rate),
        .extra_per_year = plan.extra_per_year,
        .recorded_years = plan.record.years,
        .recorded_balance = plan.record.account_balance};
    const ResidentLife life = LiveAsResident(resident, setting_.person.birth_month,
                                             setting_.valuation_month, setting_.death_month);
    const Month first = life.last + 1;
    ResidentAnswer answer;
    answer.retirement.pension_from = first;
    answer.contributions.total = life.contributions;
    answer.contributions.subsidy = life.subsidies;
    if (setting_.valuation_month.month() == 12) answer.contributions.first_month = plan.annual;
    answer.entitlement.years = life.years;
    answer.entitlement.account_balance = life.account_balance;
    answer.entitlement.payout_months = kResidentPayoutMonths;
    answer.pension.basic = life.basic;
    answer.pension.account = life.account;
    answer.pension.total = life.total();
    answer.pension.total_today =
        InTodaysMoney(life.total(), first, setting_.valuation_month, assumptions.inflation);
    answer.lifetime.death_month = setting_.death_month;
    answer.lifetime.paid = life.paid;
    answer.lifetime.received = life.received;
    answer.lifetime.left_to_heirs = life.left_to_heirs;
    answer.lifetime.break_even_month = ResidentBreakEven(life, resident.base_growth);
    answer.lifetime.internal_rate = InternalRate(life.flows);
    answer.lifetime.net_present_value = Fen(PresentValue(life.flows, setting_.discounts));
    answer.lifetime.paid_over_received = PaidOverReceived(life.paid, life.received);
    result.body = answer;
    result.notices = ResidentNotices(setting_.person, entry_);
    if (request_.trace) result.trace = TraceOfResident(setting_, resident, life);
  }

  void Answer(const std::string& /*id*/, const SaveRequest& plan, PlanAnswer& result) {
    const auto found = contributed_.find(plan.like);
    if (found == contributed_.end()) return;  // the matched plan has a problem, already reported
    const Evaluation& matched = found->second;
    std::vector<Money> deposits;
    deposits.reserve(matched.accumulation.months.size());
    Money total;
    for (const PaidMonth& month : matched.accumulation.months) {
      deposits.push_back(month.credit.paid - month.subsidy);
      total += deposits.back();
    }
    std::optional<Month> draw_from;
    if (matched.accumulation.eligible) draw_from = matched.accumulation.last + 1;
    const SavingLife life =
        LiveBySaving(deposits, plan.annual_rate, setting_.valuation_month, setting_.death_month,
                     draw_from, matched.award.pension, setting_.assumptions.benefit_growth);
    SaveAnswer answer;
    if (!deposits.empty()) answer.contributions.first_month = deposits.front();
    answer.contributions.total = total;
    answer.lifetime.death_month = setting_.death_month;
    answer.lifetime.paid = life.paid;
    answer.lifetime.received = life.received;
    answer.lifetime.left_to_heirs = life.left_to_heirs;
    answer.lifetime.runs_dry_month = life.runs_dry;
    answer.lifetime.net_present_value = Fen(PresentValue(life.flows, setting_.discounts));
    result.body = answer;
    result.notices = SaveNotices(setting_.person, life.runs_dry);
  }

  /// The account part of a resident's pension does not grow: one year's raise at a time.
  static std::optional<Month> ResidentBreakEven(const ResidentLife& life, double base_growth) {
    Money basic = life.basic;
    Money received;
    for (int k = 0; k <= kBreakEvenHorizon; ++k) {
      const Month month = life.last + 1 + k;
      if (k > 0 && month.month() == 1) basic = Fen(basic.yuan() * (1.0 + base_growth));
      received += basic + life.account;
      if (received >= life.contributions) return month;
    }
    return std::nullopt;
  }

  /// Fen() stops at kMoneyLimit: a sum that reaches it may hold a cut-off amount.
  static bool TooLarge(const PlanAnswer& plan) {
    const auto any = [](std::initializer_list<Money> sums) {
      return std::any_of(sums.begin(), sums.end(),
                         [](Money sum) { return sum >= kMoneyLimit || sum <= -kMoneyLimit; });
    };
    if (const auto* answer = std::get_if<ContributeAnswer>(&plan.body)) {
      return any({answer->contributions.total, answer->entitlement.account_balance,
                  answer->entitlement.account_interest, answer->entitlement.benefit_base,
                  answer->pension.total, answer->lifetime.received, answer->lifetime.left_to_heirs,
                  answer->lifetime.net_present_value, answer->against_nothing.received_more,
                  answer->against_nothing.net_present_value, answer->pool.paid_in,
                  answer->pool.paid_out, answer->pool.net_cost});
    }
    if (const auto* answer = std::get_if<ResidentAnswer>(&plan.body)) {
      return any({answer->entitlement.account_balance, answer->pension.total,
                  answer->lifetime.received, answer->lifetime.left_to_heirs,
                  answer->lifetime.net_present_value});
    }
    const auto& answer = std::get<SaveAnswer>(plan.body);
    return any({answer.lifetime.left_to_heirs, answer.lifetime.received,
                answer.lifetime.net_present_value});
  }

  struct Comparable {
    Money first_month;
    Money total;
    std::optional<Money> pension_total;
    std::optional<Money> pension_total_today;
    Money received;
    Money net_present_value;
    std::optional<Money> pool_net_cost;
  };

  static Comparable ComparableOf(const PlanAnswer& plan) {
    if (const auto* answer = std::get_if<ContributeAnswer>(&plan.body)) {
      return {answer->contributions.first_month,
              answer->contributions.total,
              answer->pension.total,
              answer->pension.total_today,
              answer->lifetime.received,
              answer->lifetime.net_present_value,
              answer->pool.net_cost};
    }
    if (const auto* answer = std::get_if<ResidentAnswer>(&plan.body)) {
      return {answer->contributions.first_month,
              answer->contributions.total,
              answer->pension.total,
              answer->pension.total_today,
              answer->lifetime.received,
              answer->lifetime.net_present_value,
              std::nullopt};
    }
    const auto& answer = std::get<SaveAnswer>(plan.body);
    return {answer.contributions.first_month,
            answer.contributions.total,
            std::nullopt,
            std::nullopt,
            answer.lifetime.received,
            answer.lifetime.net_present_value,
            std::nullopt};
  }

  static std::optional<Money> Minus(std::optional<Money> a, std::optional<Money> b) {
    if (!a || !b) return std::nullopt;
    return *a - *b;
  }

  static DifferenceAnswer Difference(const PlanAnswer& plan, const PlanAnswer& baseline) {
    const Comparable a = ComparableOf(plan);
    const Comparable b = ComparableOf(baseline);
    return {a.first_month - b.first_month,
            a.total - b.total,
            Minus(a.pension_total, b.pension_total),
            Minus(a.pension_total_today, b.pension_total_today),
            a.received - b.received,
            a.net_present_value - b.net_present_value,
            Minus(a.pool_net_cost, b.pool_net_cost)};
  }

  const CompareRequest& request_;
  const Setting& setting_;
  const RegionEntry* entry_;
  std::optional<Evaluation> nothing_;
  std::map<std::string, Evaluation> contributed_;
  Problems problems_;
};

}  // namespace

std::variant<CompareAnswer, Problems> Compare(const Pack& pack, const CompareRequest& request,
                                              Problems found) {
  CheckConsistency(request, found);
  CheckHeld(pack, request.region, found);
  if (!found.empty()) return found;
  Prepared prepared;
  Prepare(pack, request, prepared, found);
  if (!found.empty()) return found;
  return Comparison(request, prepared).Run();
}

}  // namespace flexpension
