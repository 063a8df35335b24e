#include "core/population/behaviour.h"

namespace flexpension {
namespace {

/// The open plan of the largest worth, of the employee scheme alone or of all; the first of
/// several.
std::optional<std::size_t> BestPlan(const Crowd& crowd, const Choice& choice, std::size_t cell,
                                    bool employee_only) {
  std::optional<std::size_t> best;
  for (std::size_t p = 0; p < crowd.plans(); ++p) {
    if (!choice.offer(cell, p).open) continue;
    if (employee_only && crowd.plan(p).group() != Group::kEmployee) continue;
    if (!best || choice.life(cell, p).worth > choice.life(cell, *best).worth) best = p;
  }
  return best;
}

/// Takes `share` of the chances of who is in a state to a plan.
class Mover {
 public:
  Mover(const Crowd& crowd, const Chances& before)
      : crowd_(crowd), before_(before), after_(before) {}

  void Move(std::size_t cell, std::optional<std::size_t> from, std::size_t to, double share) {
    const std::size_t first = cell * crowd_.plans();
    const double moving = share * (from ? before_.of[first + *from] : before_.nothing[cell]);
    (from ? after_.of[first + *from] : after_.nothing[cell]) -= moving;
    after_.of[first + to] += moving;
    const auto in_scheme = [&](std::size_t plan) {
      return crowd_.plan(plan).group() == Group::kEmployee ? 1.0 : 0.0;
    };
    after_.employees[cell] += moving * (in_scheme(to) - (from ? in_scheme(*from) : 0.0));
  }

  Chances Take() { return std::move(after_); }

 private:
  const Crowd& crowd_;
  const Chances& before_;
  Chances after_;
};

Chances Better(const Crowd& crowd, const Choice& choice, const Chances& before) {
  Mover mover(crowd, before);
  for (std::size_t c = 0; c < crowd.cells(); ++c) {
    const double margin = crowd.request.better_margin * 12.0 * crowd.lives[c].average_wage;
    const auto best = BestPlan(crowd, choice, c, false);
    const auto best_in_scheme = BestPlan(crowd, choice, c, true);
    const auto consider = [&](std::optional<std::size_t> from, std::optional<std::size_t> to) {
      if (!to || from == to) return;
      const double now = from ? choice.life(c, *from).worth : 0.0;
      if (choice.life(c, *to).worth > now + margin) mover.Move(c, from, *to, 1.0);
    };
    consider(std::nullopt, best_in_scheme);
    for (std::size_t p = 0; p < crowd.plans(); ++p) {
      consider(p, crowd.plan(p).group() == Group::kEmployee ? best : best_in_scheme);
    }
  }
  return mover.Take();
}

std::size_t PlanOf(const Crowd& crowd, const std::string& id) {
  std::size_t p = 0;
  while (crowd.plan(p).id != id) ++p;
  return p;
}

Chances Own(const Crowd& crowd, const Chances& before) {
  Mover mover(crowd, before);
  for (const OwnMove& move : crowd.request.own) {
    const std::size_t to = PlanOf(crowd, move.to);
    for (const TenthPart& part : crowd.tenths) {
      const double share =
          move.shares[static_cast<std::size_t>(part.tenth)] * part.share / crowd.share[part.cell];
      if (move.from == Group::kNothing) mover.Move(part.cell, std::nullopt, to, share);
      for (std::size_t p = 0; p < crowd.plans(); ++p) {
        if (crowd.plan(p).group() == move.from) mover.Move(part.cell, p, to, share);
      }
    }
  }
  return mover.Take();
}

}  // namespace

Chances ChancesAfter(Behaviour rule, const Crowd& crowd, const Choice& choice,
                     const Chances& before) {
  switch (rule) {
    case Behaviour::kBetter:
      return Better(crowd, choice, before);
    case Behaviour::kLogit:
      return choice.ChancesOf(true);
    case Behaviour::kOwn:
      return Own(crowd, before);
    case Behaviour::kNobody:
      break;
  }
  return before;
}

}  // namespace flexpension
