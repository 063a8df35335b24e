// A point is a comparison, and a goal is met where it says.

#include "core/explore/explore.h"

#include <cmath>

#include "core/compare/compare.h"
#include "tests/property/for_all.h"
#include "tests/support/build.h"
#include "tests/support/record.h"

namespace flexpension::test {
namespace {

constexpr int kPointTries = 150;
constexpr int kGoalTries = 80;
constexpr int kSensitivityTries = 30;

/// The request with one thing changed, by core/model.md#explore: stop and start by single months.
void Vary(CompareRequest& request, ContributionPlan& plan, Varied by, double value) {
  Assumptions& assumptions = request.assumptions;
  const int whole = static_cast<int>(value);
  const Month past = request.person.birth_month + 75 * 12 + 1;
  const auto pay_nothing = [&](int from, int to) {
    for (int k = from; k < to && request.valuation_month + k < past; ++k) {
      plan.months[request.valuation_month + k] = Way::kNone;
    }
  };
  switch (by) {
    case Varied::kBaseRatio:
      for (Phase& phase : plan.phases) {
        phase.base_ratio = value;
        phase.base_amount = std::nullopt;
      }
      return;
    case Varied::kAmount:
      plan.scheme->amount = FenOf(std::llround(value * 100.0));
      return;
    case Varied::kStopAfter:
      return pay_nothing(whole, past - request.valuation_month);
    case Varied::kStartAfter:
      return pay_nothing(0, whole);
    case Varied::kShift:
      request.retirement.shift_months = whole;
      return;
    case Varied::kDeathAge:
      request.retirement.death_age_months = whole;
      return;
    case Varied::kInterest:
      assumptions.account_rate = value;
      return;
    case Varied::kConvergence:
      assumptions.benefit_base_convergence = value;
      return;
    case Varied::kBenefitGrowth:
      assumptions.benefit_growth = value;
      return;
    case Varied::kDiscountRate:
      assumptions.discount_rate = value;
      return;
    case Varied::kIncomeGrowth:
      assumptions.income_growth = value;
      return;
    case Varied::kInflation:
      assumptions.inflation = value;
      return;
    case Varied::kMortality:
      assumptions.mortality_improvement = value;
      return;
    case Varied::kWageGrowth:
      assumptions.wage_growth = value;
      return;
  }
}

/// A value that `by` can have in the request.
double AnyValue(const CompareRequest& request, Varied by, Random& random) {
  const Person& person = request.person;
  const int age = request.valuation_month - person.birth_month;
  switch (by) {
    case Varied::kBaseRatio:
      return random.Between(0, 400) / 100.0;
    case Varied::kAmount:
      return random.Between(1, 300'000) / 100.0;
    case Varied::kStopAfter:
    case Varied::kStartAfter:
      return random.Below(700);
    case Varied::kShift: {
      const int earliest = EarliestAge(person.category, person.birth_month) -
                           StatutoryAge(person.category, person.birth_month);
      return random.Between(earliest, kMaxShiftMonths);
    }
    case Varied::kDeathAge:
      return random.Between(std::max(age, 192), 1300);
    default:
      return random.Between(0, 60) / 1000.0;
  }
}

ContributeAnswer ComparedTo(const CompareRequest& request, std::size_t plan) {
  const auto result = Compare(BuiltinPack(), request);
  if (const auto* problems = std::get_if<Problems>(&result)) {
    ADD_FAILURE() << problems->front().path << ": " << problems->front().message.en;
    return {};
  }
  return std::get<ContributeAnswer>(std::get<CompareAnswer>(result).plans[plan].body);
}

/// Points into the request.
ExploreAnswer Explored(ExploreRequest& request) {
  auto result = Explore(BuiltinPack(), request);
  if (const auto* problems = std::get_if<Problems>(&result)) {
    ADD_FAILURE() << problems->front().path << ": " << problems->front().message.en;
    return {};
  }
  return std::move(std::get<ExploreAnswer>(result));
}

void ExpectSame(const PointAnswer& point, const ContributeAnswer& compared) {
  EXPECT_EQ(point.first_month, compared.contributions.first_month);
  EXPECT_EQ(point.total, compared.contributions.total);
  EXPECT_EQ(point.eligible, compared.entitlement.eligible);
  EXPECT_EQ(point.pension_from, compared.retirement.pension_from);
  EXPECT_EQ(point.pension_total, compared.pension.total);
  EXPECT_EQ(point.pension_total_today, compared.pension.total_today);
  EXPECT_EQ(point.received, compared.lifetime.received);
  EXPECT_EQ(point.net_present_value, compared.lifetime.net_present_value);
  EXPECT_EQ(point.internal_rate, compared.lifetime.internal_rate);
  EXPECT_EQ(point.break_even_month, compared.lifetime.break_even_month);
  EXPECT_EQ(point.against_nothing.net_present_value, compared.against_nothing.net_present_value);
  EXPECT_EQ(point.pool_net_cost, compared.pool.net_cost);
}

/// What `compare` answers to a plan with things changed.
ContributeAnswer With(const CompareRequest& request, std::size_t plan,
                      std::initializer_list<std::pair<Varied, double>> changes) {
  CompareRequest changed = request;
  for (const auto& [by, value] : changes) Vary(changed, PlanOf(changed, plan), by, value);
  return ComparedTo(changed, plan);
}

bool Needs(Varied by, const ContributionPlan& plan) {
  return by == Varied::kAmount && !plan.scheme;
}

Varied AnyOf(Random& random) { return static_cast<Varied>(random.Below(14)); }

TEST(Explore, APointIsWhatCompareAnswers) {
  Record record("explore-compares", {{"exact", 0}});
  ForAll(
      [&](CompareRequest& drawn, Random& random) {
        ExploreRequest request;
        static_cast<CompareRequest&>(request) = drawn;
        const auto at =
            static_cast<std::size_t>(random.Below(static_cast<int>(drawn.plans.size())));
        const std::string& id = drawn.plans[at].id;
        const Varied one = AnyOf(random);
        const Varied other = AnyOf(random);
        if (one == other || Needs(one, PlanOf(drawn, at)) || Needs(other, PlanOf(drawn, at)))
          return;
        SweepAxis rows{{AnyValue(drawn, one, random), AnyValue(drawn, one, random)}};
        SweepAxis columns{{AnyValue(drawn, other, random), AnyValue(drawn, other, random),
                           AnyValue(drawn, other, random)}};
        request.sweeps = {{id, {one}, {rows}}, {id, {one, other}, {rows, columns}}};
        const ExploreAnswer answer = Explored(request);
        ASSERT_EQ(answer.sweeps.size(), 2u);
        ASSERT_EQ(answer.sweeps[0].points.size(), 2u);
        ASSERT_EQ(answer.sweeps[1].points.size(), 6u);
        for (std::size_t i = 0; i < 2; ++i) {
          ExpectSame(answer.sweeps[0].points[i], With(drawn, at, {{one, rows.values[i]}}));
          record.Next();
          for (std::size_t j = 0; j < 3; ++j) {
            ExpectSame(answer.sweeps[1].points[3 * i + j],
                       With(drawn, at, {{one, rows.values[i]}, {other, columns.values[j]}}));
            record.Next();
          }
        }
      },
      kPointTries);
}

/// The values a goal may have, by their places: core/model.md#goals written anew.
struct Values {
  int first;
  int last;
  int divisor = 1;
  double At(int k) const { return k / static_cast<double>(divisor); }
};

Values ValuesOf(const CompareRequest& request, GoalBy by) {
  const Setting setting = SettingOf(request);
  const double wage = setting.outlook.wage[0];
  const double ceiling = setting.outlook.ceiling[0];
  const int before = setting.chosen_month - request.valuation_month;
  const int earliest =
      EarliestAge(request.person.category, request.person.birth_month) - setting.statutory_age;
  switch (by) {
    case GoalBy::kBaseRatio:
      return {static_cast<int>(std::ceil(1000.0 * setting.outlook.floor[0] / wage - 1e-6)),
              static_cast<int>(std::floor(1000.0 * ceiling / wage + 1e-6)), 1000};
    case GoalBy::kAmount:
      return {1, static_cast<int>(std::floor(0.2 * ceiling + 1e-6))};
    case GoalBy::kStopAfter:
      return {0, std::max(0, before + 1)};
    case GoalBy::kShift:
      return {std::max(-36, earliest), 36};
  }
  return {0, 0};
}

TEST(Explore, AGoalIsMetAtItsValueAndNotBefore) {
  int reached = 0;  // not at once
  int missed = 0;
  ForAll(
      [&](CompareRequest& drawn, Random& random) {
        auto by = static_cast<GoalBy>(random.Below(4));
        if (by == GoalBy::kAmount && !PlanOf(drawn).scheme) by = GoalBy::kBaseRatio;
        const auto varied = static_cast<Varied>(by);
        const Values values = ValuesOf(drawn, by);
        const double example = values.At(random.Between(values.first, values.last));
        const ContributeAnswer there = With(drawn, 0, {{varied, example}});
        const bool most = random.OneIn(3);
        const double factor = random.OneIn(6) ? 3.0 : 1.0;
        ExploreRequest request;
        static_cast<CompareRequest&>(request) = drawn;
        Goal goal{drawn.plans[0].id, by, {}, {}};
        if (most) {
          goal.most = GoalMost{there.contributions.first_month.yuan() / factor};
        } else {
          goal.target = GoalTarget{there.pension.total_today.yuan() * factor, {}, {}};
        }
        request.goals = {goal};
        const ExploreAnswer answer = Explored(request);
        ASSERT_EQ(answer.goals.size(), 1u);
        const GoalAnswer& found = answer.goals[0];
        const auto does = [&](double value) {
          const ContributeAnswer plan = With(drawn, 0, {{varied, value}});
          return most ? plan.contributions.first_month.yuan() <= goal.most->first_month
                      : plan.pension.total_today.yuan() >= *goal.target->pension_total_today;
        };
        ExpectSame(found.point, With(drawn, 0, {{varied, found.value}}));
        EXPECT_EQ(does(found.value), found.reached);
        const auto k = static_cast<int>(std::lround(found.value * values.divisor));
        EXPECT_EQ(found.value, values.At(k));
        const int limit = most ? values.first : values.last;
        if (!found.reached) {
          EXPECT_EQ(k, limit);
        }
        EXPECT_GE(k, values.first);
        EXPECT_LE(k, values.last);
        // What was passed over does not do it: the value before, and some that are drawn.
        const int begin = most ? values.last : values.first;
        if (k == begin) return;
        EXPECT_FALSE(does(values.At(most ? k + 1 : k - 1)));
        for (int i = 0; i < 5; ++i) {
          const int passed = most ? random.Between(k + 1, begin) : random.Between(begin, k - 1);
          EXPECT_FALSE(does(values.At(passed))) << passed;
        }
        (found.reached ? reached : missed) += 1;
      },
      kGoalTries);
  EXPECT_GT(reached, 10);
  EXPECT_GT(missed, 2);
}

TEST(Explore, SensitivityTakesEachAssumptionFromTheSets) {
  const AssumptionSets& sets = BuiltinPack().defaults.assumption_sets;
  ForAll(
      [&](CompareRequest& drawn, Random& /*random*/) {
        ExploreRequest request;
        static_cast<CompareRequest&>(request) = drawn;
        request.sensitivity = {drawn.plans[0].id};
        const ExploreAnswer answer = Explored(request);
        ASSERT_EQ(answer.sensitivity.size(), 1u);
        const auto& effects = answer.sensitivity[0].effects;
        const std::size_t count = answer.sensitivity[0].count;
        EXPECT_EQ(count, 7u);  // all but the discount rate differ
        std::int64_t before = 0;
        for (std::size_t i = 0; i < count; ++i) {
          const auto by =
              static_cast<Varied>(kFirstAssumption + static_cast<int>(effects[i].assumption));
          Assumptions cautious = sets.cautious.values;
          Assumptions optimistic = sets.optimistic.values;
          EXPECT_EQ(effects[i].cautious.value, AssumptionOf(by, cautious));
          EXPECT_EQ(effects[i].optimistic.value, AssumptionOf(by, optimistic));
          for (const EffectSide* side : {&effects[i].cautious, &effects[i].optimistic}) {
            ExpectSame(side->point, With(drawn, 0, {{by, side->value}}));
          }
          const std::int64_t apart =
              std::abs(effects[i].cautious.point.pension_total_today.fen() -
                       effects[i].optimistic.point.pension_total_today.fen());
          if (i > 0) {
            EXPECT_LE(apart, before);
            if (apart == before) {
              EXPECT_LT(effects[i - 1].assumption, effects[i].assumption);
            }
          }
          before = apart;
        }
      },
      kSensitivityTries);
}

}  // namespace
}  // namespace flexpension::test
