#include <algorithm>
#include <cmath>

#include "core/population/outcome.h"

namespace flexpension {
namespace {

/// Of a sum of all tenths below this no part is told, yuan.
constexpr double kLeastSum = 0.005;
/// Of fewer of all persons it is not said what they pay.
constexpr double kLeastCovered = 1e-10;

/// One state of the population, by tenth.
struct State {
  explicit State(const Crowd& crowd, const Choice& choice, const Chances& chances, double unit)
      : covered(kTenths),
        burden(kTenths, ExactSum(ExactUnit(std::max(1.0, choice.terms().most_share)))),
        cost(kTenths, ExactSum(unit)) {
    const std::size_t plans = crowd.plans();
    for (const TenthPart& part : crowd.tenths) {
      const auto t = static_cast<std::size_t>(part.tenth);
      const CellLives& lives = crowd.lives[part.cell];
      const double in = chances.employees[part.cell];
      double burdens = 0.0;
      double costs = (1.0 - in) * CostOf(lives.nothing);
      for (std::size_t p = 0; p < plans; ++p) {
        const double chance = chances.of[part.cell * plans + p];
        if (chance <= 0.0 || crowd.plan(p).group() != Group::kEmployee) continue;
        burdens += chance * choice.offer(part.cell, p).now;
        costs += chance * CostOf(choice.life(part.cell, p));
      }
      covered[t].Add(part.share * in);
      burden[t].Add(part.share * burdens);
      cost[t].Add(part.share * costs);
    }
  }

  static double CostOf(const PlanLife& life) { return life.fund_value[1] - life.fund_value[0]; }

  std::optional<double> PaymentShare(std::size_t t) const {
    if (covered[t].value() < kLeastCovered) return std::nullopt;
    return burden[t].value() / covered[t].value();
  }

  std::vector<ExactSum> covered;  // of all persons
  std::vector<ExactSum> burden;
  std::vector<ExactSum> cost;
};

double LargestCost(const Crowd& crowd) {
  double largest = 0.0;
  for (const CellLives& lives : crowd.lives) {
    largest = std::max(largest, std::fabs(State::CostOf(lives.nothing)));
    for (const PlanLife& life : lives.plans) {
      largest = std::max(largest, std::fabs(State::CostOf(life)));
    }
  }
  return largest;
}

std::optional<double> PartOf(double part, double sum) {
  if (sum == 0.0) return std::nullopt;
  return part / sum;
}

}  // namespace

std::vector<Tenth> TenthsOf(const Crowd& crowd, const Choice& choice, const Chances& before,
                            const Chances& after) {
  const double unit = ExactUnit(LargestCost(crowd));
  const State was(crowd, choice, before, unit);
  const State is(crowd, choice, after, unit);
  std::vector<ExactSum> persons(kTenths);
  for (const TenthPart& part : crowd.tenths) {
    persons[static_cast<std::size_t>(part.tenth)].Add(part.share);
  }
  Changed<double> sums;
  for (std::size_t t = 0; t < kTenths; ++t) {
    sums.before += was.cost[t].value();
    sums.after += is.cost[t].value();
    sums.difference += is.cost[t].Less(was.cost[t]);
  }
  for (double* sum : {&sums.before, &sums.after, &sums.difference}) {
    if (std::fabs(*sum * crowd.persons) < kLeastSum) *sum = 0.0;
  }
  std::vector<Tenth> tenths(kTenths);
  for (std::size_t t = 0; t < kTenths; ++t) {
    Tenth& row = tenths[t];
    row.tenth = static_cast<int>(t) + 1;
    const double share = persons[t].value();
    row.persons = share * crowd.persons;
    if (share <= 0.0) continue;
    row.mean_income = crowd.tenth_income[t];
    row.coverage = {was.covered[t].value() / share, is.covered[t].value() / share};
    row.payment_share = {was.PaymentShare(t), is.PaymentShare(t)};
    const double more = is.cost[t].Less(was.cost[t]);
    row.pool_net_cost.before = FenOfMany(was.cost[t].value() / share);
    row.pool_net_cost.after = FenOfMany(is.cost[t].value() / share);
    row.pool_net_cost.difference = FenOfMany(more / share);
    row.share_of_cost.before = PartOf(was.cost[t].value(), sums.before);
    row.share_of_cost.after = PartOf(is.cost[t].value(), sums.after);
    row.share_of_cost.difference = PartOf(more, sums.difference);
  }
  return tenths;
}

}  // namespace flexpension
