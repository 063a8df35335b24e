// What is said of all designs together, against sums over them done another way.

#include "core/designs/effects.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>

#include "tests/support/build.h"
#include "tests/support/designs.h"

namespace flexpension::test {
namespace {

/// Persons for whom different things matter: a short time to go, a record, a long time to go.
std::vector<DesignsAnswer> Answers() {
  std::vector<DesignsAnswer> answers;
  for (const Month birth : {M(1968, 3), M(1980, 7), M(1999, 12)}) {
    DesignsRequest request = PlainDesigns();
    request.person.birth_month = birth;
    request.person.record.months = birth.year() == 1980 ? 100 : 0;
    request.person.record.mean_index = 0.6;
    request.assumptions = Assumptions{};
    answers.push_back(Worked(request));
  }
  return answers;
}

using Measure = double (*)(const DesignAnswer&);
constexpr Measure kPension = [](const DesignAnswer& d) { return d.pension_total.yuan(); };
constexpr Measure kValue = [](const DesignAnswer& d) { return d.net_present_value.yuan(); };
constexpr Measure kCost = [](const DesignAnswer& d) { return d.pool_net_cost.yuan(); };
constexpr Measure kEligible = [](const DesignAnswer& d) { return d.eligible ? 1.0 : 0.0; };

int LevelOf(const Design& d, std::size_t choice) {
  const int levels[] = {static_cast<int>(d.level),     static_cast<int>(d.term),
                        static_cast<int>(d.financing), static_cast<int>(d.eligibility),
                        static_cast<int>(d.accrual),   static_cast<int>(d.index)};
  return levels[choice];
}

/// The mean over the designs that have these levels.
double Mean(const DesignsAnswer& answer, Measure measure,
            const std::map<std::size_t, int>& wanted) {
  long double sum = 0.0L;
  int count = 0;
  for (const DesignAnswer& design : answer.designs) {
    const bool has = std::all_of(wanted.begin(), wanted.end(), [&](const auto& level) {
      return LevelOf(design.design, level.first) == level.second;
    });
    if (!has) continue;
    sum += measure(design);
    ++count;
  }
  return static_cast<double>(sum / count);
}

constexpr double kHalfFen = 0.005 + 1e-6;

TEST(Effects, AreTheMeansOfTheDesignsWithALevelAndTheirDistanceFromTheMeanOfAll) {
  for (const DesignsAnswer& answer : Answers()) {
    for (std::size_t c = 0; c < kChoices; ++c) {
      for (int level = 0; level < kLevels[c]; ++level) {
        const LevelEffect& effect = answer.effects[c].levels[static_cast<std::size_t>(level)];
        const auto expect = [&](Measure measure, double mean, double difference, double error) {
          const double expected = Mean(answer, measure, {{c, level}});
          EXPECT_NEAR(mean, expected, error);
          EXPECT_NEAR(difference, expected - Mean(answer, measure, {}), error);
        };
        expect(kPension, effect.mean.pension_total.yuan(), effect.difference.pension_total.yuan(),
               kHalfFen);
        expect(kValue, effect.mean.net_present_value.yuan(),
               effect.difference.net_present_value.yuan(), kHalfFen);
        expect(kCost, effect.mean.pool_net_cost.yuan(), effect.difference.pool_net_cost.yuan(),
               kHalfFen);
        expect(kEligible, effect.mean.eligible_share, effect.difference.eligible_share, 1e-12);
      }
    }
  }
}

/// All effects of a pair, by their levels.
std::map<std::array<int, 2>, double> CellsOf(const DesignsAnswer& answer, Measure measure,
                                             std::size_t a, std::size_t b) {
  std::map<std::array<int, 2>, double> cells;
  for (int i = 0; i < kLevels[a]; ++i) {
    for (int j = 0; j < kLevels[b]; ++j) {
      cells[{i, j}] = Mean(answer, measure, {{a, i}, {b, j}}) - Mean(answer, measure, {{a, i}}) -
                      Mean(answer, measure, {{b, j}}) + Mean(answer, measure, {});
    }
  }
  return cells;
}

void ExpectPairs(const DesignsAnswer& answer, Measure measure, const PairsOfChoices& pairs) {
  std::map<std::array<std::size_t, 2>, int> seen;
  for (std::size_t k = 0; k < pairs.size(); ++k) {
    const Interaction& pair = pairs[k];
    const auto [a, b] = pair.choices;
    ASSERT_LT(a, b);
    ++seen[pair.choices];
    if (k > 0) {
      EXPECT_GE(pairs[k - 1].strength, pair.strength);
      if (pairs[k - 1].strength == pair.strength) {
        EXPECT_LT(pairs[k - 1].choices, pair.choices);
      }
    }
    const auto cells = CellsOf(answer, measure, a, b);
    double squares = 0.0;
    std::vector<double> sizes;
    for (const auto& [levels, effect] : cells) {
      squares += effect * effect;
      sizes.push_back(std::fabs(effect));
    }
    std::sort(sizes.rbegin(), sizes.rend());
    EXPECT_NEAR(pair.strength.yuan(), std::sqrt(squares / static_cast<double>(cells.size())),
                kHalfFen);
    for (std::size_t i = 0; i < pair.cells.size(); ++i) {
      EXPECT_EQ(pair.cells[i].choices, pair.choices);
      EXPECT_NEAR(pair.cells[i].effect.yuan(), cells.at(pair.cells[i].levels), kHalfFen);
      EXPECT_NEAR(std::fabs(pair.cells[i].effect.yuan()), sizes[i], kHalfFen);
    }
  }
  EXPECT_EQ(seen.size(), 15u);
}

TEST(Interactions, AreWhatTwoLevelsAddBeyondTheirMainEffectsTheStrongestFirst) {
  for (const DesignsAnswer& answer : Answers()) {
    ExpectPairs(answer, kPension, answer.interactions.pension_total);
    ExpectPairs(answer, kValue, answer.interactions.net_present_value);
    ExpectPairs(answer, kCost, answer.interactions.pool_net_cost);
  }
}

/// Goes through the designs from the cheapest for the pool on: one is dominated if one that costs
/// no more has more to give.
std::vector<bool> Undominated(const DesignsAnswer& answer, Money DesignAnswer::*gain) {
  std::map<Money, Money> best;  // by cost
  for (const DesignAnswer& design : answer.designs) {
    const auto [at, is_new] = best.emplace(design.pool_net_cost, design.*gain);
    if (!is_new) at->second = std::max(at->second, design.*gain);
  }
  for (auto at = std::next(best.begin()); at != best.end(); ++at) {
    at->second = std::max(at->second, std::prev(at)->second);
  }
  std::vector<bool> undominated;
  for (const DesignAnswer& design : answer.designs) {
    undominated.push_back(best.at(design.pool_net_cost) == design.*gain);
  }
  return undominated;
}

TEST(Undominated, AreTheDesignsWithoutABetterOneAtNoMoreCostToThePool) {
  for (const DesignsAnswer& answer : Answers()) {
    const auto by_value = Undominated(answer, &DesignAnswer::net_present_value);
    const auto by_pension = Undominated(answer, &DesignAnswer::pension_total);
    for (std::size_t i = 0; i < answer.designs.size(); ++i) {
      EXPECT_EQ(answer.designs[i].undominated, by_value[i]) << i;
      EXPECT_EQ(answer.designs[i].undominated_by_pension, by_pension[i]) << i;
    }
    EXPECT_GT(std::count(by_value.begin(), by_value.end(), true), 0);
    EXPECT_LT(std::count(by_pension.begin(), by_pension.end(), true), kDesigns);
  }
}

TEST(WhyNot, IsCreditWhereFullCreditWouldDoAndMonthsOtherwise) {
  int credit = 0;
  int months = 0;
  for (const DesignsAnswer& answer : Answers()) {
    for (const DesignAnswer& design : answer.designs) {
      EXPECT_EQ(design.why_not.has_value(), !design.eligible);
      if (design.eligible) continue;
      Design full = design.design;
      full.eligibility = Credit::kFull;
      const bool would = answer.designs[static_cast<std::size_t>(IndexOf(full))].eligible;
      EXPECT_EQ(*design.why_not, would ? WhyNot::kCredit : WhyNot::kMonths);
      ++(would ? credit : months);
    }
  }
  EXPECT_GT(credit, 0);
  EXPECT_GT(months, 0);
}

}  // namespace
}  // namespace flexpension::test
