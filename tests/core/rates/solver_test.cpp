#include "core/rates/solver.h"

#include <gtest/gtest.h>

#include <cmath>

#include "core/figures/pack.h"
#include "tests/support/json.h"

namespace flexpension::test {
namespace {

const RatesData& Builtin() {
  static const RatesData data = UnpackRates(BuiltinPack().rates);
  return data;
}

RatesSolution Solved(RatesInput input, RateFund fund, int year,
                     RateTarget meet = RateTarget::kDesiredLow) {
  return SolveRates(Builtin(), RatesAssumptions{}, RatesForms{}, {input, fund, year, meet});
}

TEST(Solver, AValueFoundClosesTheGapWhenPutBack) {
  int found = 0;
  for (const RatesScalar& scalar : RatesScalars()) {
    const auto input = static_cast<RatesInput>(&scalar - RatesScalars().data());
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
  const RatesSolution solution = Solved(RatesInput::kTheta, RateFund::kPooled, 2035);
  EXPECT_EQ(solution.status, SolveStatus::kFound);
  EXPECT_NEAR(*solution.value, 0.5 * actual / desired, 1e-12);
  EXPECT_LE(std::fabs(*solution.residual), 1e-12);
}

TEST(Solver, SaysThatNoneExistsAndHowCloseOneGets) {
  const RatesSolution solution = Solved(RatesInput::kDelta, RateFund::kPooled, 2040);
  EXPECT_EQ(solution.status, SolveStatus::kNone);
  EXPECT_FALSE(solution.value || solution.residual);
  EXPECT_EQ(solution.closest, 1.0);
  EXPECT_GT(solution.closest_gap, 0.1);
  EXPECT_FALSE(solution.message.zh.empty() || solution.message.en.empty());
}

TEST(Solver, SaysThatAnAssumptionHasNoEffect) {
  EXPECT_EQ(Solved(RatesInput::kSigma, RateFund::kPooled, 2040).status, SolveStatus::kNoEffect);
  // Coverage cancels out of the account's desired rate; only its last bits move.
  EXPECT_EQ(Solved(RatesInput::kCoverage, RateFund::kAccount, 2040).status, SolveStatus::kNoEffect);
}

TEST(Solver, AJumpOverZeroIsNoSolution) {
  // Sigma so that the gap changes its sign where the working years pass a whole number.
  RatesAssumptions assumptions;
  int jumps = 0;
  for (int i = 0; i < 400; ++i) {
    assumptions.sigma = 0.15 + 0.0005 * i;
    const RatesSolution solution =
        SolveRates(Builtin(), assumptions, {},
                   {RatesInput::kEntryAge, RateFund::kAccount, 2035, RateTarget::kPotential});
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
                 {RatesInput::kRetirementShift, RateFund::kPooled, 2050, RateTarget::kDesiredLow});
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
