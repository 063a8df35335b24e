#include "core/population/life.h"

#include <algorithm>

#include "core/compare/alternatives.h"
#include "core/plan/life_course.h"
#include "core/plan/prepare.h"
#include "core/plan/too_large.h"
#include "core/rules/survival.h"

namespace flexpension {
namespace {

/// The lives of one person.
class Living {
 public:
  Living(const PopulationRequest& request, const Setting& setting, Problems& problems)
      : request_(request),
        setting_(setting),
        problems_(problems),
        years_(static_cast<std::size_t>(FundYearsOf(request))),
        months_(std::max(setting.alive.size(), setting.IndexOf(setting.death_month) + 1)) {}

  PlanLife Live(const ContributionPlan& plan, const std::string& path) {
    PlanLife life = Unlived();
    life.fund.resize(kFundFlows * years_);
    Evaluation worked;
    worked.accumulation = Accumulate(setting_, plan);
    if (const auto missing = MakeAward(setting_, worked.accumulation, worked.award)) {
      Report(NotAvailable(missing->name, missing->when));
      return life;
    }
    if (auto problem = CheckResult(worked, path)) {
      Report(std::move(*problem));
      return life;
    }
    life.leads = worked.accumulation.eligible;
    LifeCourse course(setting_, worked.accumulation, worked.award);
    for (std::size_t k = 0; k < months_; ++k) {
      const LifeCourse::MonthOfLife month = course.Next();
      const Money heirs = course.LeftToHeirs();
      const Money grants = course.Grants().total();
      Bear(k, month.contribution, month.contribution - month.subsidy, life);
      Count(k, month.own(), heirs + grants, path, life);
      const double alive = Alive(k);
      const double dying = alive - Alive(k + 1);
      const double flows[kFundFlows] = {
          // NOLINT(*-avoid-c-arrays)
          alive * month.to_pool.yuan(), alive * month.from_pool.yuan() + dying * grants.yuan(),
          alive * (month.contribution - month.to_pool).yuan(),
          alive * (month.pension - month.from_pool + month.refund).yuan() + dying * heirs.yuan()};
      const std::size_t year = YearOf(k);
      if (year >= years_) continue;  // nobody is alive
      for (std::size_t f = 0; f < kFundFlows; ++f) {
        life.fund_value[f] += flows[f] * setting_.discounts[k];
        life.fund[year * kFundFlows + f] += flows[f];
      }
    }
    return life;
  }

  PlanLife Live(const JoinResident& plan, const std::string& path) {
    PlanLife life = Unlived();
    const Month birth = setting_.person.birth_month;
    if (setting_.valuation_month - birth >= kResidentAge) return life;
    life.leads = true;
    const ResidentPlan resident = ResidentPlanOf(setting_, plan);
    ResidentCourse course(
        resident, setting_.valuation_month,
        LiveAsResident(resident, birth, setting_.valuation_month, setting_.death_month));
    if (resident.annual > Money{}) {
      std::fill(life.borne.begin(), life.borne.end(), resident.annual.yuan());
    }
    for (std::size_t k = 0; k < months_; ++k) {
      const ResidentCourse::MonthOfLife month = course.Next();
      Count(k, month.pension - month.own, course.LeftToHeirs(), path, life);
    }
    return life;
  }

 private:
  PlanLife Unlived() const {
    PlanLife life;
    life.borne.assign(static_cast<std::size_t>(request_.choice.burden_years), -1.0);
    return life;
  }

  static void Bear(std::size_t k, Money paid, Money own, PlanLife& life) {
    const std::size_t year = k / 12;
    if (paid == Money{} || year >= life.borne.size()) return;
    life.borne[year] = std::max(life.borne[year], 0.0) + own.yuan();
  }

  /// Adds a month to what the life is worth.
  void Count(std::size_t k, Money own, Money left, const std::string& path, PlanLife& life) {
    if (AnyTooLarge({own, left})) Report(AmountsTooLarge(path));
    if (request_.choice.value_over == ValueOver::kAllAges) {
      const double alive = Alive(k);
      life.worth +=
          (alive * own.yuan() + (alive - Alive(k + 1)) * left.yuan()) * setting_.discounts[k];
      return;
    }
    const std::size_t death = setting_.IndexOf(setting_.death_month);
    if (k > death) return;
    life.worth += (k == death ? own + left : own).yuan() * setting_.discounts[k];
  }

  double Alive(std::size_t k) const { return k < setting_.alive.size() ? setting_.alive[k] : 0.0; }

  std::size_t YearOf(std::size_t k) const {
    const Month first = setting_.valuation_month;
    return static_cast<std::size_t>((first + static_cast<int>(k)).year() - first.year());
  }

  /// Many plans can miss the same figure: it is reported once.
  void Report(Problem problem) {
    const bool known = std::any_of(problems_.begin(), problems_.end(), [&](const Problem& other) {
      return other.path == problem.path;
    });
    if (!known) problems_.push_back(std::move(problem));
  }

  const PopulationRequest& request_;
  const Setting& setting_;
  Problems& problems_;
  std::size_t years_;
  std::size_t months_;
};

}  // namespace

int FundYearsOf(const PopulationRequest& request) {
  Month youngest = request.cells.front().person.birth_month;
  for (const Cell& cell : request.cells) youngest = std::max(youngest, cell.person.birth_month);
  const Month last = std::max(youngest + kLastMonthOfLife, request.valuation_month);
  return last.year() - request.valuation_month.year() + 1;
}

Situation SituationOf(const PopulationRequest& request, const Cell& cell) {
  return {request.valuation_month, cell.person, request.region, request.assumptions,
          request.retirement};
}

CellLives LivesOf(const Pack& pack, const PopulationRequest& request, const Cell& cell,
                  Problems& problems) {
  CellLives lives;
  const Situation situation = SituationOf(request, cell);
  Prepared prepared;
  Prepare(pack, situation, prepared, problems);
  if (!problems.empty()) return lives;
  Living living(request, prepared.setting, problems);
  lives.average_wage = prepared.setting.outlook.wage.front();
  lives.nothing = living.Live(ContributionPlan{}, "/menu");
  const auto live = [&](const OfferedPlan& plan, const std::string& path) {
    std::visit([&](const auto& body) { lives.plans.push_back(living.Live(body, path)); },
               plan.body);
    if (plan.group() == Group::kEmployee) lives.plans.back().worth -= lives.nothing.worth;
  };
  for (std::size_t i = 0; i < request.menu.size(); ++i) {
    live(request.menu[i], "/menu/" + std::to_string(i));
  }
  for (std::size_t i = 0; i < request.reform.size(); ++i) {
    live(request.reform[i], "/reform/" + std::to_string(i));
  }
  if (!request.sweep) return lives;
  for (const Money amount : request.sweep->amount) {
    for (OfferedPlan plan : request.reform) {
      auto* contribute = std::get_if<ContributionPlan>(&plan.body);
      if (contribute != nullptr && contribute->scheme) contribute->scheme->amount = amount;
      live(plan, "/sweep");
    }
  }
  return lives;
}

}  // namespace flexpension
