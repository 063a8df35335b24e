#include "core/rates/solver.h"

#include <gtest/gtest.h>

#include <cmath>
#include <set>

#include "core/figures/pack.h"
#include "core/io/engine.h"
#include "tests/support/json.h"

namespace flexpension::test {
namespace {

const RatesData& Builtin() {
  static const RatesData data = UnpackRates(BuiltinRates());
  return data;
}

RatesSolution Solved(RatesInput input, RateFund fund, int year,
                     RateTarget meet = RateTarget::kDesiredLow) {
  return SolveRates(Builtin(), RatesAssumptions{}, RatesForms{}, {input, fund, year, meet});
}

TEST(Solver, AValueFoundClosesTheGapWhenPutBack) {
  int found = 0;
  for (const RatesScalar& scalar : kRatesScalars) {
    const auto input = static_cast<RatesInput>(&scalar - kRatesScalars);
    for (const RateFund fund : {RateFund::kPooled, RateFund::kAccount}) {
      for (const auto meet : {RateTarget::kDesiredLow, RateTarget::kPotential}) {
        const RatesSolution solution = Solved(input, fund, 2035, meet);
        EXPECT_EQ(solution.value.has_value(), solution.count > 0);
        for (std::size_t i = 0; i < solution.count; ++i) {
          ++found;
          RatesAssumptions moved;
          moved.*scalar.value = solution.values[i];
          const RatesModel model(Builtin(), moved, {});
          EXPECT_LE(std::fabs(GapIn(model, fund, meet, 2035)), 1e-9) << scalar.name;
          EXPECT_GE(solution.values[i], scalar.min);
          EXPECT_LE(solution.values[i], scalar.max);
        }
      }
    }
  }
  EXPECT_GE(found, 12);
}

TEST(Solver, ThetaIsWhatOneCanWorkOutByHand) {
  // Desired rates are proportional to theta, so theta is that of now times actual over desired.
  const RatesAssumptions paper;
  const RatesModel model(Builtin(), paper, {});
  const double actual = model.Rate(RateSeries::kPooledActual, 2035);
  const double desired = model.Rate(RateSeries::kPooledDesiredLow, 2035);
  const RatesSolution solution = Solved(InputOf("theta"), RateFund::kPooled, 2035);
  EXPECT_EQ(solution.status, SolveStatus::kFound);
  EXPECT_NEAR(*solution.value, 0.5 * actual / desired, 1e-12);
  EXPECT_LE(std::fabs(*solution.residual), 1e-12);
}

TEST(Solver, SaysThatNoneExistsAndHowCloseOneGets) {
  const RatesSolution solution = Solved(InputOf("delta"), RateFund::kPooled, 2040);
  EXPECT_EQ(solution.status, SolveStatus::kNone);
  EXPECT_FALSE(solution.value || solution.residual);
  EXPECT_EQ(solution.closest, 1.0);
  EXPECT_GT(solution.closest_gap, 0.1);
  EXPECT_FALSE(solution.message.zh.empty() || solution.message.en.empty());
}

TEST(Solver, SaysThatAnAssumptionHasNoEffect) {
  EXPECT_EQ(Solved(InputOf("sigma"), RateFund::kPooled, 2040).status, SolveStatus::kNoEffect);
  // Coverage cancels out of the account's desired rate; only its last bits move.
  EXPECT_EQ(Solved(InputOf("coverage"), RateFund::kAccount, 2040).status, SolveStatus::kNoEffect);
}

TEST(Solver, ARangeOfOneValueIsNotWithoutEffect) {
  RatesAssumptions assumptions;
  assumptions.retirement_ages_men = {70, 55, 60, 60, 60, 60};
  const RatesSolution solution =
      SolveRates(Builtin(), assumptions, {},
                 {InputOf("retirement_shift"), RateFund::kPooled, 2035, RateTarget::kDesiredLow});
  EXPECT_EQ(solution.least, solution.most);
  EXPECT_EQ(solution.status, SolveStatus::kNone);
  EXPECT_EQ(solution.count, 0u);
  EXPECT_NE(solution.closest_gap, 0.0);
}

TEST(Solver, TheClosestValueIsTheBestOfTwoHundredEqualSteps) {
  // The gap jumps over zero where the working years pass a half year, so that the closest value
  // lies inside of the range and depends on which values are looked at.
  const RatesSolve asked{InputOf("entry_age"), RateFund::kAccount, 2035, RateTarget::kPotential};
  RatesAssumptions assumptions;
  int inside = 0;
  for (int i = 0; i < 400; ++i) {
    assumptions.sigma = 0.15 + 0.0005 * i;
    const RatesSolution solution = SolveRates(Builtin(), assumptions, {}, asked);
    if (solution.value) continue;
    double best = 1.0;
    double at = 0.0;
    for (int step = 0; step <= 200; ++step) {
      RatesAssumptions moved = assumptions;
      moved.entry_age = 16 + 10.0 * step / 200;
      const double gap =
          std::fabs(GapIn(RatesModel(Builtin(), moved, {}), asked.series, asked.meet, asked.year));
      if (gap < best) {
        best = gap;
        at = moved.entry_age;
      }
    }
    EXPECT_DOUBLE_EQ(solution.closest, at) << assumptions.sigma;
    EXPECT_DOUBLE_EQ(std::fabs(solution.closest_gap), best) << assumptions.sigma;
    inside += at > 16 && at < 26 ? 1 : 0;
  }
  EXPECT_GT(inside, 0);
}

TEST(Solver, EachNameFindsItsOwnAssumption) {
  const Json ranges = Json::parse(Call("describe", "").text)["ranges"]["RatesAssumptions"];
  for (const RatesScalar& scalar : kRatesScalars) {
    if (std::string_view(scalar.name) == "retirement_shift") continue;
    Json request = {{"assumptions", {{scalar.name, ranges[scalar.name]["max"]}}}};
    request["solve"] = {{"for", scalar.name}, {"series", "pooled"}, {"year", 2035}};
    request["decompose"] = {{"series", "pooled"}, {"year", 2035}};
    const Json answer = Rated(request);
    EXPECT_EQ(answer["solution"]["for"], scalar.name);
    EXPECT_EQ(answer["solution"]["least"], ranges[scalar.name]["min"]) << scalar.name;
    EXPECT_EQ(answer["solution"]["most"], ranges[scalar.name]["max"]) << scalar.name;
    EXPECT_EQ(answer["decomposition"]["moved"][0]["name"], scalar.name);
    const Json& found = answer["solution"];
    if (!found["value"].is_number()) continue;
    request["assumptions"][scalar.name] = found["value"];
    EXPECT_NEAR(Rated(request)["gaps"]["pooled"]["desired_low"][15].get<double>(), 0.0, 1e-9)
        << scalar.name;
  }
}

TEST(Assumptions, EachRowStandsForAPlaceOfItsOwn) {
  RatesAssumptions assumptions;
  std::set<const double*> places;
  std::set<std::string_view> names;
  for (const RatesScalar& scalar : kRatesScalars) {
    places.insert(&(assumptions.*scalar.value));
    names.insert(scalar.name);
  }
  for (const RatesList& list : kRatesLists) {
    for (double& place : assumptions.*list.values) places.insert(&place);
    names.insert(list.name);
  }
  EXPECT_EQ(places.size() * sizeof(double), sizeof(RatesAssumptions));
  EXPECT_EQ(names.size(), std::size(kRatesScalars) + std::size(kRatesLists));
}

TEST(Solver, AJumpOverZeroIsNoSolution) {
  // Sigma so that the gap changes its sign where the working years pass a whole number.
  RatesAssumptions assumptions;
  int jumps = 0;
  for (int i = 0; i < 400; ++i) {
    assumptions.sigma = 0.15 + 0.0005 * i;
    const RatesSolution solution =
        SolveRates(Builtin(), assumptions, {},
                   {InputOf("entry_age"), RateFund::kAccount, 2035, RateTarget::kPotential});
    for (std::size_t k = 0; k < solution.count; ++k) {
      RatesAssumptions back = assumptions;
      back.entry_age = solution.values[k];
      const RatesModel model(Builtin(), back, {});
      EXPECT_LE(std::fabs(GapIn(model, RateFund::kAccount, RateTarget::kPotential, 2035)), 1e-9);
    }
    jumps += solution.count == 0 && std::fabs(solution.closest_gap) < 2e-4 ? 1 : 0;
  }
  EXPECT_GT(jumps, 0);
}

TEST(Solver, TheShiftStaysWhereThereAreFigures) {
  RatesAssumptions assumptions;
  assumptions.retirement_ages_men[5] = 68;
  const RatesSolution solution =
      SolveRates(Builtin(), assumptions, {},
                 {InputOf("retirement_shift"), RateFund::kPooled, 2050, RateTarget::kDesiredLow});
  EXPECT_EQ(solution.least, -2);
  EXPECT_EQ(solution.most, 2);
}

TEST(Solver, AnswersThroughTheCallWithWhatWasAsked) {
  const Json answer =
      Rated(Json::parse(R"({"solve": {"for": "coverage", "series": "pooled", "year": 2035}})"));
  const Json& solution = answer["solution"];
  EXPECT_EQ(solution["for"], "coverage");
  EXPECT_EQ(solution["meet"], "desired_low");
  EXPECT_EQ(solution["status"], "found");
  Json back;
  back["assumptions"]["coverage"] = solution["value"];
  const Json closed = Rated(back);
  EXPECT_NEAR(closed["gaps"]["pooled"]["desired_low"][15].get<double>(), 0.0, 1e-9);
}

}  // namespace
}  // namespace flexpension::test
