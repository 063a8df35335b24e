#include "core/figures/benefit_base.h"

#include <gtest/gtest.h>

#include "tests/support/build.h"

namespace flexpension::test {
namespace {

/// A base of 7500 published for 2025 above a wage of 6000: r = 1.25.
Region Above() {
  Region region;
  region.average_wage = SeriesOf({{M(2024, 1), 5000.0}, {M(2025, 1), 6000.0}});
  region.benefit_base = SeriesOf({{M(2024, 1), 7400.0}, {M(2025, 1), 7500.0}});
  return region;
}

double BaseIn(const Region& region, int year, double growth, double convergence) {
  const auto base = BenefitBaseOf(region, year, growth, convergence);
  if (const auto* missing = std::get_if<MissingFigure>(&base)) {
    ADD_FAILURE() << missing->name << " " << missing->when;
    return 0.0;
  }
  return std::get<BenefitBase>(base).value;
}

TEST(BenefitBase, APublishedOneIsNotTouched) {
  EXPECT_EQ(BaseIn(Above(), 2024, 0.1, 0.02), 7400.0);
  EXPECT_EQ(BaseIn(Above(), 2025, 0.1, 0.02), 7500.0);
}

TEST(BenefitBase, GoesBackToTheWageByItsPointsAYearAndNotBelow) {
  EXPECT_NEAR(BaseIn(Above(), 2026, 0.0, 0.01), 1.24 * 6000.0, 1e-9);
  EXPECT_NEAR(BaseIn(Above(), 2049, 0.0, 0.01), 1.01 * 6000.0, 1e-9);
  EXPECT_NEAR(BaseIn(Above(), 2050, 0.0, 0.01), 6000.0, 1e-9);
  EXPECT_NEAR(BaseIn(Above(), 2070, 0.0, 0.01), 6000.0, 1e-9);
  EXPECT_NEAR(BaseIn(Above(), 2038, 0.0, 0.02), 6000.0, 1e-9);
}

TEST(BenefitBase, GrowsWithTheWageOnTheWay) {
  EXPECT_NEAR(BaseIn(Above(), 2027, 0.1, 0.01), 7500.0 * 1.21 * 1.23 / 1.25, 1e-9);
}

TEST(BenefitBase, WithoutConvergenceGrowsPlainly) {
  EXPECT_EQ(BaseIn(Above(), 2027, 0.1, 0.0), 7500.0 * (1.1 * 1.1));
}

TEST(BenefitBase, OneAtOrBelowTheWageGrowsPlainly) {
  Region region = Above();
  for (const double published : {6000.0, 5400.0}) {
    region.benefit_base = SeriesOf({{M(2025, 1), published}});
    EXPECT_EQ(BaseIn(region, 2035, 0.0, 0.02), published);
  }
}

TEST(BenefitBase, IsMeasuredByTheWageInForceInDecember) {
  Region region = Above();
  region.average_wage = SeriesOf({{M(2025, 1), 5000.0}, {M(2025, 7), 6000.0}});
  EXPECT_NEAR(BaseIn(region, 2026, 0.0, 0.01), 1.24 * 6000.0, 1e-9);
}

TEST(BenefitBase, IsMeasuredByAProjectedWageWhereNoneIsPublished) {
  Region region = Above();
  region.average_wage = SeriesOf({{M(2024, 6), 5000.0}});  // 6000 from June 2025
  EXPECT_NEAR(BaseIn(region, 2026, 0.2, 0.01), 7500.0 * 1.2 * 1.24 / 1.25, 1e-9);
}

TEST(BenefitBase, NeedsTheWageOfItsYearUnlessNothingConverges) {
  Region region = Above();
  region.average_wage = SeriesOf({{M(2026, 1), 6000.0}});
  const auto base = BenefitBaseOf(region, 2027, 0.0, 0.01);
  const auto* missing = std::get_if<MissingFigure>(&base);
  ASSERT_NE(missing, nullptr);
  EXPECT_EQ(missing->name, "average_wage");
  EXPECT_EQ(missing->when, "2025-12");
  EXPECT_EQ(BaseIn(region, 2027, 0.0, 0.0), 7500.0);
  EXPECT_EQ(BaseIn(region, 2025, 0.0, 0.01), 7500.0);
}

TEST(BenefitBase, SaysHowItWasWorkedOut) {
  const Region region = Above();  // the answer points into it
  const auto base = std::get<BenefitBase>(BenefitBaseOf(region, 2030, 0.0, 0.01));
  EXPECT_EQ(base.years, 5);
  EXPECT_EQ(base.ratio, 1.25);
  EXPECT_NEAR(base.factor, 1.2 / 1.25, 1e-12);
  EXPECT_EQ(base.status, Status::kProjected);
  EXPECT_EQ(base.figure->value, 7500.0);
}

}  // namespace
}  // namespace flexpension::test
