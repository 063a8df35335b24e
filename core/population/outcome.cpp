#include "core/population/outcome.h"

#include <algorithm>
#include <cmath>

namespace flexpension {
namespace {

/// A sum of differences below this is below 0, yuan.
constexpr double kBelowZero = -0.005;

/// Sums of what the states of a population are before and after, part by part.
struct Sums {
  explicit Sums(double unit = 0x1p61) : before(unit), after(unit) {}
  ExactSum before;
  ExactSum after;
  double difference() const { return after.Less(before); }
};

bool IsEmployee(const Crowd& crowd, std::size_t plan) {
  return crowd.plan(plan).group() == Group::kEmployee;
}

/// What persons who do as `chances` say bring the fund: numbers `i` of the lives, put together.
template <class Number>
double Expected(const Crowd& crowd, const Choice& choice, const Chances& chances, std::size_t cell,
                Number number) {
  const std::size_t plans = crowd.plans();
  double sum = (1.0 - chances.employees[cell]) * number(crowd.lives[cell].nothing);
  for (std::size_t p = 0; p < plans; ++p) {
    const double chance = chances.of[cell * plans + p];
    if (chance > 0.0 && IsEmployee(crowd, p)) sum += chance * number(choice.life(cell, p));
  }
  return sum;
}

/// The largest amount of any of the lives.
template <class Number>
double LargestOf(const Crowd& crowd, const Choice& choice, Number number) {
  double largest = 0.0;
  for (std::size_t c = 0; c < crowd.cells(); ++c) {
    largest = std::max(largest, number(crowd.lives[c].nothing));
    for (std::size_t p = 0; p < crowd.plans(); ++p) {
      if (IsEmployee(crowd, p)) largest = std::max(largest, number(choice.life(c, p)));
    }
  }
  return largest;
}

class Reckoning {
 public:
  Reckoning(const Crowd& crowd, const Choice& choice, const Chances& before, const Chances& after)
      : crowd_(crowd),
        choice_(choice),
        before_(before),
        after_(after),
        states_(crowd.plans() + 1) {}

  MoveOutcome Run() {
    AddPlans();
    AddMoves();
    AddFund();
    return std::move(outcome_);
  }

 private:
  /// Of doing nothing (0) and each plan.
  double ChanceOf(const Chances& chances, std::size_t cell, std::size_t state) const {
    return state == 0 ? chances.nothing[cell] : chances.of[cell * crowd_.plans() + state - 1];
  }
  bool InScheme(std::size_t state) const { return state > 0 && IsEmployee(crowd_, state - 1); }
  bool IsReform(std::size_t state) const { return state > crowd_.request.menu.size(); }
  std::string IdOf(std::size_t state) const {
    return state == 0 ? "nothing" : crowd_.plan(state - 1).id;
  }

  void AddPlans() {
    for (std::size_t s = 0; s < states_; ++s) {
      Sums sums;
      ExactSum open;
      for (std::size_t c = 0; c < crowd_.cells(); ++c) {
        sums.before.Add(crowd_.share[c] * ChanceOf(before_, c, s));
        sums.after.Add(crowd_.share[c] * ChanceOf(after_, c, s));
        if (s == 0 || choice_.offer(c, s - 1).open) open.Add(crowd_.share[c]);
      }
      PlanPersons& row = outcome_.plans.emplace_back();
      row.id = IdOf(s);
      row.group = s == 0 ? Group::kNothing : crowd_.plan(s - 1).group();
      row.reform = IsReform(s);
      row.open_to = open.value() * crowd_.persons;
      row.persons.before = sums.before.value() * crowd_.persons;
      row.persons.after = sums.after.value() * crowd_.persons;
      row.persons.difference = sums.difference() * crowd_.persons;
    }
    Sums covered;
    for (std::size_t c = 0; c < crowd_.cells(); ++c) {
      covered.before.Add(crowd_.share[c] * before_.employees[c]);
      covered.after.Add(crowd_.share[c] * after_.employees[c]);
    }
    outcome_.coverage.share = {covered.before.value(), covered.after.value()};
  }

  void AddMoves() {
    std::vector<ExactSum> moved(states_ * states_);
    ExactSum joined;
    ExactSum moved_away;
    std::vector<double> change(states_);
    for (std::size_t c = 0; c < crowd_.cells(); ++c) {
      double rises = 0.0;
      for (std::size_t s = 0; s < states_; ++s) {
        change[s] = ChanceOf(after_, c, s) - ChanceOf(before_, c, s);
        rises += std::max(change[s], 0.0);
      }
      for (std::size_t from = 0; from < states_; ++from) {
        if (change[from] >= 0.0) continue;
        for (std::size_t to = 0; to < states_; ++to) {
          if (change[to] <= 0.0) continue;
          const double part = crowd_.share[c] * -change[from] * (change[to] / rises);
          moved[from * states_ + to].Add(part);
          if (InScheme(to) && !InScheme(from)) joined.Add(part);
          if (InScheme(from) && InScheme(to) && !IsReform(from) && IsReform(to)) {
            moved_away.Add(part);
          }
        }
      }
    }
    for (std::size_t from = 0; from < states_; ++from) {
      for (std::size_t to = 0; to < states_; ++to) {
        const ExactSum& sum = moved[from * states_ + to];
        if (sum.units() <= 0) continue;
        outcome_.moves.push_back({IdOf(from), IdOf(to), sum.value() * crowd_.persons});
      }
    }
    outcome_.coverage.joined = joined.value() * crowd_.persons;
    outcome_.coverage.moved_away = moved_away.value() * crowd_.persons;
  }

  /// Of a number of the lives, yuan.
  template <class Number>
  Sums SumOf(double unit, Number number) const {
    Sums sums(unit);
    for (std::size_t c = 0; c < crowd_.cells(); ++c) {
      sums.before.Add(crowd_.share[c] * Expected(crowd_, choice_, before_, c, number));
      sums.after.Add(crowd_.share[c] * Expected(crowd_, choice_, after_, c, number));
    }
    return sums;
  }

  double Yuan(double a_person) const { return FenOfMany(a_person * crowd_.persons); }

  void AddFund() {
    Fund& fund = outcome_.fund;
    const int years = FundYearsOf(crowd_.request);
    const double yearly = ExactUnit(LargestOf(crowd_, choice_, [](const PlanLife& life) {
      return *std::max_element(life.fund.begin(), life.fund.end());
    }));
    double pool = 0.0;
    double all = 0.0;
    for (int y = 0; y < years; ++y) {
      fund.years.push_back(crowd_.request.valuation_month.year() + y);
      double differences[kFundFlows];  // NOLINT(*-avoid-c-arrays)
      for (std::size_t f = 0; f < kFundFlows; ++f) {
        const std::size_t at = static_cast<std::size_t>(y) * kFundFlows + f;
        const Sums sums = SumOf(yearly, [at](const PlanLife& life) { return life.fund[at]; });
        differences[f] = sums.difference() * crowd_.persons;
        fund.by_year.before[f].push_back(Yuan(sums.before.value()));
        fund.by_year.after[f].push_back(Yuan(sums.after.value()));
        fund.by_year.difference[f].push_back(Yuan(sums.difference()));
      }
      pool += differences[0] - differences[1];
      all += differences[0] - differences[1] + differences[2] - differences[3];
      if (pool < kBelowZero && !fund.pool_negative_from)
        fund.pool_negative_from = fund.years.back();
      if (all < kBelowZero && !fund.all_negative_from) fund.all_negative_from = fund.years.back();
    }
    const double unit = ExactUnit(LargestOf(crowd_, choice_, [](const PlanLife& life) {
      return *std::max_element(life.fund_value.begin(), life.fund_value.end());
    }));
    std::array<Sums, kFundFlows> values;
    for (std::size_t f = 0; f < kFundFlows; ++f) {
      values[f] = SumOf(unit, [f](const PlanLife& life) { return life.fund_value[f]; });
    }
    const auto value_of = [&](auto of) {
      FundValue value;
      double flows[kFundFlows];  // NOLINT(*-avoid-c-arrays)
      for (std::size_t f = 0; f < kFundFlows; ++f) {
        flows[f] = of(values[f]);
        value.flows[f] = Yuan(flows[f]);
      }
      value.pool_balance = Yuan(flows[0] - flows[1]);
      value.balance = Yuan(flows[0] - flows[1] + flows[2] - flows[3]);
      return value;
    };
    fund.present_value.before = value_of([](const Sums& sums) { return sums.before.value(); });
    fund.present_value.after = value_of([](const Sums& sums) { return sums.after.value(); });
    fund.present_value.difference = value_of([](const Sums& sums) { return sums.difference(); });
  }

  const Crowd& crowd_;
  const Choice& choice_;
  const Chances& before_;
  const Chances& after_;
  std::size_t states_;
  MoveOutcome outcome_;
};

}  // namespace

MoveOutcome OutcomeOf(const Crowd& crowd, const Choice& choice, const Chances& before,
                      const Chances& after) {
  return Reckoning(crowd, choice, before, after).Run();
}

StudyResults ResultsOf(const MoveOutcome& outcome) {
  const FundValue& fund = outcome.fund.present_value.difference;
  return {outcome.coverage.share.after, outcome.coverage.joined, outcome.coverage.moved_away,
          fund.pool_balance, fund.balance};
}

}  // namespace flexpension
