#include "core/explore/explore.h"

#include <algorithm>
#include <cmath>

#include "core/compare/check.h"
#include "core/explore/check.h"
#include "core/explore/variation.h"

namespace flexpension {
namespace {

constexpr double kGridSlack = 1e-6;
constexpr double kStepsPerRatio = 1000.0;
constexpr double kMostRatio = 5.0;         // what a request may hold
constexpr double kMostAmount = 100'000.0;  // likewise
constexpr double kStandardShare = 0.20;    // of the base is paid

/// The values that a goal may take: whole numbers, or thousandths.
struct Grid {
  int first = 0;
  int last = 0;
  double steps = 1.0;  ///< a whole number has
};

Grid GridOf(GoalBy by, const Setting& setting) {
  const Outlook& now = setting.outlook;
  const auto whole = [](double x) { return static_cast<int>(std::floor(x + kGridSlack)); };
  Grid grid;
  switch (by) {
    case GoalBy::kBaseRatio: {
      const double steps = kStepsPerRatio / now.wage[0];
      grid.steps = kStepsPerRatio;
      grid.last = whole(std::min(now.ceiling[0] * steps, kMostRatio * kStepsPerRatio));
      grid.first = -whole(-now.floor[0] * steps);
      break;
    }
    case GoalBy::kAmount:
      grid.first = 1;
      grid.last = whole(std::min(kStandardShare * now.ceiling[0], kMostAmount));
      break;
    case GoalBy::kStopAfter:
      grid.last = std::max(0, setting.chosen_month - setting.valuation_month + 1);
      break;
    case GoalBy::kShift: {
      const Person& person = setting.person;
      const int original = EarliestAge(person.category, person.birth_month);
      grid.first = std::max(-kMaxShiftMonths, original - setting.statutory_age);
      grid.last = kMaxShiftMonths;
      if (const auto& reached = person.record.reached_minimum) {  // after the chosen month
        grid.last = std::min(grid.last, *reached - setting.statutory_month - 1);
      }
      break;
    }
  }
  grid.last = std::max(grid.last, grid.first);  // bounds closer together than a step
  return grid;
}

bool IsReached(const Goal& goal, const Setting& setting, const Evaluation& plan) {
  if (goal.most) {
    return ContributionsOf(setting, plan).first_month.yuan() <= goal.most->first_month;
  }
  const PensionAnswer pension = PensionOf(setting, plan);
  const GoalTarget& target = *goal.target;
  if (target.pension_total_today) return pension.total_today.yuan() >= *target.pension_total_today;
  if (target.pension_total) return pension.total.yuan() >= *target.pension_total;
  return pension.share_of_last_income &&
         *pension.share_of_last_income >= *target.share_of_last_income;
}

bool Fill(Variation variation, const Sweep& sweep, std::vector<PointAnswer>& points) {
  const auto values = [&](std::size_t axis) -> const std::vector<double>& {
    return sweep.values[axis].values;
  };
  const bool grid = sweep.vary.size() == 2;
  const std::size_t columns = grid ? values(1).size() : 1;
  points = std::vector<PointAnswer>(values(0).size() * columns);
  // What makes the circumstances anew is the outer one.
  const std::size_t outer = grid && IsOfSituation(sweep.vary[1]) ? 1 : 0;
  const std::size_t inner = 1 - outer;
  for (std::size_t i = 0; i < values(outer).size(); ++i) {
    variation.Set(sweep.vary[outer], values(outer)[i]);
    const std::size_t count = points.size() / values(outer).size();
    for (std::size_t j = 0; j < count; ++j) {
      if (grid) variation.Set(sweep.vary[inner], values(inner)[j]);
      if (!variation.Answer(points[outer == 0 ? i * columns + j : j * columns + i])) return false;
    }
  }
  return true;
}

bool Reach(Variation variation, const Goal& goal, GoalAnswer& answer) {
  const Setting* setting = variation.Circumstances();
  if (setting == nullptr) return false;
  const Grid grid = GridOf(goal.by, *setting);
  int k = goal.most ? grid.last : grid.first;
  const int end = goal.most ? grid.first : grid.last;
  while (true) {
    variation.Set(static_cast<Varied>(goal.by), k / grid.steps);
    setting = variation.Circumstances();
    if (setting == nullptr) return false;
    Evaluation worked = variation.Work();
    answer.reached = IsReached(goal, *setting, worked);
    if (answer.reached || k == end) {
      answer.value = k / grid.steps;
      return variation.Live(worked, answer.point);
    }
    k += goal.most ? -1 : 1;
  }
}

Money DistanceOf(const Effect& effect) {
  const Money apart =
      effect.cautious.point.pension_total_today - effect.optimistic.point.pension_total_today;
  return apart < Money{} ? -apart : apart;
}

bool TryEach(Variation variation, const ExploreRequest& request, const AssumptionSets& sets,
             SensitivityAnswer& answer) {
  Assumptions cautious = sets.cautious.values;
  Assumptions optimistic = sets.optimistic.values;
  Assumptions own = request.assumptions;
  for (int i = 0; i < kAssumptionCount; ++i) {
    const auto by = static_cast<Varied>(kFirstAssumption + i);
    Effect effect;
    effect.assumption = static_cast<Assumption>(i);
    effect.cautious.value = AssumptionOf(by, cautious);
    effect.optimistic.value = AssumptionOf(by, optimistic);
    if (effect.cautious.value == effect.optimistic.value) continue;
    for (EffectSide* side : {&effect.cautious, &effect.optimistic}) {
      variation.Set(by, side->value);
      if (!variation.Answer(side->point)) return false;
    }
    variation.Set(by, AssumptionOf(by, own));
    // Behind those that are as far apart: their names come first.
    std::size_t at = answer.count++;
    for (; at > 0 && DistanceOf(effect) > DistanceOf(answer.effects[at - 1]); --at) {
      answer.effects[at] = answer.effects[at - 1];
    }
    answer.effects[at] = effect;
  }
  return true;
}

}  // namespace

std::variant<ExploreAnswer, Problems> Explore(const Pack& pack, ExploreRequest& request,
                                              Problems found) {
  CheckConsistency(request, found);
  CheckExplore(request, found);
  CheckHeld(pack, request, found);
  if (!found.empty()) return found;
  ExploreAnswer answer;
  answer.sweeps = std::vector<SweepAnswer>(request.sweeps.size());
  answer.goals = std::vector<GoalAnswer>(request.goals.size());
  answer.sensitivity = std::vector<SensitivityAnswer>(request.sensitivity.size());
  const auto of = [&](std::string_view plan) { return Variation(pack, request, plan, found); };
  bool sound = true;
  for (std::size_t i = 0; sound && i < answer.sweeps.size(); ++i) {
    const Sweep& sweep = request.sweeps[i];
    answer.sweeps[i].asked = &sweep;
    sound = Fill(of(sweep.plan), sweep, answer.sweeps[i].points);
  }
  for (std::size_t i = 0; sound && i < answer.goals.size(); ++i) {
    const Goal& goal = request.goals[i];
    answer.goals[i].asked = &goal;
    sound = Reach(of(goal.plan), goal, answer.goals[i]);
  }
  for (std::size_t i = 0; sound && i < answer.sensitivity.size(); ++i) {
    answer.sensitivity[i].plan = request.sensitivity[i];
    sound = TryEach(of(request.sensitivity[i]), request, pack.defaults.assumption_sets,
                    answer.sensitivity[i]);
  }
  if (!sound) return found;
  return answer;
}

}  // namespace flexpension
