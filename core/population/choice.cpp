#include "core/population/choice.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/base/logarithm.h"
#include "core/base/powers.h"

namespace flexpension {
namespace {

constexpr double kClosed = -std::numeric_limits<double>::infinity();
/// A share of income that is above the most by no more than this is not above it.
constexpr double kShareSlack = 1e-12;
/// What a threshold's effect is of, yuan a year.
constexpr double kDearer = 1000.0;
/// Shares are met to this.
constexpr double kShareMet = 1e-13;
constexpr double kMostBurdenWeight = 1024.0;
constexpr double kBurdenWeightMet = 1e-9;

double ExpOf(double x) { return x == kClosed ? 0.0 : Exp(x); }

}  // namespace

Choice::Choice(const Crowd& crowd, const ChoiceTerms& terms)
    : crowd_(crowd),
      terms_(terms),
      observed_{crowd.request.observed.resident, crowd.request.observed.employee},
      first_reform_(crowd.request.menu.size()),
      offers_(crowd.cells() * crowd.plans()) {
  FillOffers();
  const double now = crowd.request.observed.employee;
  const double effect = terms.threshold_effect;
  const double odds = now / (1.0 - now) * (1.0 + effect);
  const ThresholdReading reading = crowd.request.threshold_reading;
  target_ = reading == ThresholdReading::kPoints ? now + effect
            : reading == ThresholdReading::kOdds ? odds / (1.0 + odds)
                                                 : now * (1.0 + effect);
}

void Choice::Sweep(std::size_t amount) {
  first_reform_ = crowd_.plans() + amount * crowd_.request.reform.size();
  FillOffers();
}

void Choice::FillOffers() {
  for (std::size_t c = 0; c < crowd_.cells(); ++c) {
    for (std::size_t p = 0; p < crowd_.plans(); ++p) {
      offers_[c * crowd_.plans() + p] = OfferOf(c, p, life(c, p));
    }
  }
}

Offer Choice::OfferOf(std::size_t cell, std::size_t plan, const PlanLife& life) const {
  const double income = crowd_.request.cells[cell].person.monthly_income;
  const double growth = 1.0 + crowd_.request.assumptions.income_growth;
  Offer offer;
  double highest = 0.0;
  int years = 0;
  for (int y = 0; y < terms_.burden_years; ++y) {
    const double borne = life.borne[static_cast<std::size_t>(y)];
    if (borne < 0.0) continue;
    const double yearly = 12.0 * income * PowInt(growth, y);
    const double share = borne / yearly;
    highest = std::max(highest, yearly > 0.0 ? share : terms_.most_share + 1.0);
    if (y == 0) offer.now = share;
    offer.burden += share;
    offer.more += kDearer / yearly;
    ++years;
  }
  offer.open = life.leads && years > 0 && highest <= terms_.most_share + kShareSlack;
  if (!offer.open) return {};
  offer.burden /= years;
  offer.more = crowd_.plan(plan).group() == Group::kEmployee ? offer.more / years : 0.0;
  const double unit =
      terms_.value_in == ValueIn::kIncome ? income : crowd_.lives[cell].average_wage;
  offer.worth = life.worth / (12.0 * unit);
  return offer;
}

double Choice::Utility(std::size_t cell, std::size_t plan, double burden_weight,
                       bool dearer) const {
  const Offer& seen = offer(cell, plan);
  if (!seen.open) return kClosed;
  const double burden = dearer ? seen.burden + seen.more : seen.burden;
  const double added = plan < crowd_.request.menu.size() ? 0.0 : terms_.reform_constant;
  return terms_.value_weight * seen.worth - burden_weight * burden + added;
}

Choice::ByGroup Choice::Utilities(std::size_t cell, std::size_t plans, double burden_weight,
                                  bool dearer) const {
  ByGroup best{kClosed, kClosed};
  for (std::size_t p = 0; p < plans; ++p) {
    double& group = best[Index(crowd_.plan(p).group())];
    group = std::max(group, Utility(cell, p, burden_weight, dearer));
  }
  if (terms_.group_value == GroupValue::kBest) return best;
  ByGroup sums{};
  for (std::size_t p = 0; p < plans; ++p) {
    const std::size_t g = Index(crowd_.plan(p).group());
    const double utility = Utility(cell, p, burden_weight, dearer);
    if (utility != kClosed) sums[g] += Exp((utility - best[g]) / terms_.within_group);
  }
  for (std::size_t g = 0; g < kGroups; ++g) {
    if (best[g] != kClosed) best[g] += terms_.within_group * Log(sums[g]);
  }
  return best;
}

std::vector<Choice::ByGroup> Choice::MenuUtilities(double burden_weight, bool dearer) const {
  std::vector<ByGroup> utilities(crowd_.cells());
  for (std::size_t c = 0; c < utilities.size(); ++c) {
    utilities[c] = Utilities(c, crowd_.request.menu.size(), burden_weight, dearer);
  }
  return utilities;
}

/// Of both groups, and behind them of doing nothing.
std::array<double, 3> Choice::GroupChances(const ByGroup& utilities, const ByGroup& constants) {
  const ByGroup total = {utilities[0] + constants[0], utilities[1] + constants[1]};
  const double most = std::max({0.0, total[0], total[1]});
  std::array<double, 3> chances = {ExpOf(total[0] - most), ExpOf(total[1] - most), Exp(-most)};
  const double all = chances[0] + chances[1] + chances[2];
  for (double& chance : chances) chance /= all;
  return chances;
}

Choice::Balance Choice::BalanceAt(const std::vector<ByGroup>& utilities,
                                  const ByGroup& constants) const {
  ExactSum sums[5];  // NOLINT(*-avoid-c-arrays)
  for (std::size_t c = 0; c < utilities.size(); ++c) {
    const double share = crowd_.share[c];
    const auto chances = GroupChances(utilities[c], constants);
    for (std::size_t g = 0; g < kGroups; ++g) {
      sums[g].Add(share * chances[g]);
      sums[kGroups + g].Add(share * chances[g] * (1.0 - chances[g]));
    }
    sums[4].Add(-share * chances[0] * chances[1]);
  }
  return {{sums[0].value(), sums[1].value()}, {sums[2].value(), sums[3].value(), sums[4].value()}};
}

Unsolved Choice::CheckOpen() const {
  ExactSum open[kGroups];  // NOLINT(*-avoid-c-arrays)
  ExactSum none;
  for (std::size_t c = 0; c < crowd_.cells(); ++c) {
    const ByGroup best = Utilities(c, crowd_.request.menu.size(), 0.0, false);
    for (std::size_t g = 0; g < kGroups; ++g) {
      if (best[g] != kClosed) open[g].Add(crowd_.share[c]);
    }
    if (best[0] == kClosed && best[1] == kClosed) none.Add(crowd_.share[c]);
  }
  for (const Group group : {Group::kEmployee, Group::kResident}) {
    const double seen = observed_[Index(group)];
    if (seen > 0.0 && seen >= open[Index(group)].value()) {
      return group == Group::kEmployee ? Unsolved::kEmployee : Unsolved::kResident;
    }
  }
  const bool all_taken = crowd_.request.observed.nothing <= none.value();
  return all_taken ? Unsolved::kNothing : Unsolved::kNo;
}

/// Newton's steps as long as each leaves less than half of what is missed; where one does not, each
/// constant is first found with the other as it is.
bool Choice::SolveConstants(double burden_weight) {
  constexpr int kMostSteps = 300;
  constexpr double kNearlyMet = 1e-12;
  const auto utilities = MenuUtilities(burden_weight, false);
  const auto missed = [&](const Balance& balance) {
    return std::max(std::fabs(observed_[0] - balance.share[0]),
                    std::fabs(observed_[1] - balance.share[1]));
  };
  for (int step = 0; step < kMostSteps; ++step) {
    const Balance now = BalanceAt(utilities, constants_);
    if (missed(now) <= kShareMet) return true;
    const ByGroup next = NewtonStep(now);
    if (missed(BalanceAt(utilities, next)) <= missed(now) / 2.0) {
      constants_ = next;
      continue;
    }
    if (missed(now) <= kNearlyMet) return true;
    for (std::size_t g = 0; g < kGroups; ++g) {
      if (observed_[g] > 0.0 && !SolveOne(utilities, g)) return false;
    }
  }
  return false;
}

Choice::ByGroup Choice::NewtonStep(const Balance& now) const {
  const ByGroup off = {observed_[0] - now.share[0], observed_[1] - now.share[1]};
  const auto& [s0, s1, cross] = now.slope;
  ByGroup next = constants_;
  const double width = s0 * s1 - cross * cross;
  if (width > 0.0) {
    next[0] += (s1 * off[0] - cross * off[1]) / width;
    next[1] += (s0 * off[1] - cross * off[0]) / width;
  } else {  // of a group without plans nothing is off
    if (s0 > 0.0) next[0] += off[0] / s0;
    if (s1 > 0.0) next[1] += off[1] / s1;
  }
  return next;
}

/// Halves the interval of one constant, in which its share rises, to its last bit.
bool Choice::SolveOne(const std::vector<ByGroup>& utilities, std::size_t group) {
  constexpr double kMostConstant = 1e9;
  ByGroup at = constants_;
  const auto is_low = [&](double constant) {
    at[group] = constant;
    return BalanceAt(utilities, at).share[group] < observed_[group];
  };
  double low = constants_[group];
  double high = low;
  const bool upwards = is_low(low);
  for (double step = 1.0; is_low(upwards ? high : low) == upwards; step *= 2.0) {
    if (step > kMostConstant) return false;
    if (upwards) {
      low = high;
      high += step;
    } else {
      high = low;
      low -= step;
    }
  }
  for (;;) {
    const double middle = low + (high - low) / 2.0;
    if (middle <= low || middle >= high) break;
    (is_low(middle) ? low : high) = middle;
  }
  constants_[group] = high;
  return true;
}

/// Whether contributions that cost kDearer more leave no more in the employee scheme than the
/// effect says.
bool Choice::FewEnough(double burden_weight) {
  if (!SolveConstants(burden_weight)) return false;
  const auto dearer = MenuUtilities(burden_weight, true);
  return BalanceAt(dearer, constants_).share[Index(Group::kEmployee)] <= target_;
}

bool Choice::SolveBurdenWeight() {
  double high = 1.0;
  while (!FewEnough(high)) {
    if (high >= kMostBurdenWeight) return false;
    high *= 2.0;
  }
  double low = high > 1.0 ? high / 2.0 : 0.0;
  while (high - low > kBurdenWeightMet) {
    const double middle = (low + high) / 2.0;
    (FewEnough(middle) ? high : low) = middle;
  }
  burden_weight_ = (low + high) / 2.0;
  return true;
}

Unsolved Choice::Solve() {
  if (const Unsolved why = CheckOpen(); why != Unsolved::kNo) return why;
  if (terms_.burden_weight) {
    burden_weight_ = *terms_.burden_weight;
  } else if (terms_.threshold_effect != 0.0 && !SolveBurdenWeight()) {
    return Unsolved::kThreshold;
  }
  return SolveConstants(burden_weight_) ? Unsolved::kNo : Unsolved::kThreshold;
}

Chances Choice::ChancesOf(bool reform) const {
  const std::size_t plans = crowd_.plans();
  const std::size_t offered = reform ? plans : crowd_.request.menu.size();
  Chances chances;
  chances.of.resize(crowd_.cells() * plans);
  for (std::size_t c = 0; c < crowd_.cells(); ++c) {
    const auto groups = GroupChances(Utilities(c, offered, burden_weight_, false), constants_);
    chances.nothing.push_back(groups[2]);
    chances.employees.push_back(groups[Index(Group::kEmployee)]);
    ByGroup best{kClosed, kClosed};
    for (std::size_t p = 0; p < offered; ++p) {
      double& group = best[Index(crowd_.plan(p).group())];
      group = std::max(group, Utility(c, p, burden_weight_, false));
    }
    ByGroup sums{};
    double* const of = &chances.of[c * plans];
    for (std::size_t p = 0; p < offered; ++p) {
      const std::size_t g = Index(crowd_.plan(p).group());
      const double utility = Utility(c, p, burden_weight_, false);
      if (utility == kClosed) continue;
      of[p] = Exp((utility - best[g]) / terms_.within_group);
      sums[g] += of[p];
    }
    for (std::size_t p = 0; p < offered; ++p) {
      const std::size_t g = Index(crowd_.plan(p).group());
      if (of[p] > 0.0) of[p] *= groups[g] / sums[g];
    }
  }
  return chances;
}

}  // namespace flexpension
