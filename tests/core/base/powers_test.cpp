#include "core/base/powers.h"

#include <gtest/gtest.h>

#include <cmath>

#include "core/base/real_power.h"

namespace flexpension::test {
namespace {

TEST(PowInt, IsRepeatedMultiplication) {
  EXPECT_EQ(PowInt(1.03, 0), 1.0);
  EXPECT_EQ(PowInt(1.03, 1), 1.03);
  EXPECT_EQ(PowInt(1.03, 3), 1.03 * 1.03 * 1.03);
  EXPECT_EQ(PowInt(2.0, 40), 1099511627776.0);
  EXPECT_EQ(PowInt(0.0, 0), 1.0);
}

TEST(PowReal, IsRepeatedMultiplicationForWholeExponents) {
  EXPECT_EQ(PowReal(1.03, 0.0), 1.0);
  EXPECT_EQ(PowReal(1.03, 40.0), PowInt(1.03, 40));
  EXPECT_EQ(PowReal(4.0, 0.5), 2.0);
  EXPECT_EQ(PowReal(2.0, 3.25), 8.0 * std::sqrt(std::sqrt(2.0)));
}

TEST(PowReal, IsThePowerForAnyExponent) {
  for (int i = 0; i <= 700; ++i) {
    for (const double x : {0.93, 1.0, 1.0123, 1.09}) {
      const double y = i / 10.0 + 0.037;
      EXPECT_NEAR(PowReal(x, y), std::pow(x, y), 2e-14 * std::pow(x, y)) << x << "^" << y;
    }
  }
}

TEST(Root12, ItsTwelfthPowerIsTheNumber) {
  for (int i = 1; i <= 400; ++i) {
    const double x = i / 100.0;
    EXPECT_NEAR(PowInt(Root12(x), 12), x, 1e-14 * x) << x;
    EXPECT_NEAR(Root12(x), std::pow(x, 1.0 / 12.0), 4e-16 * (1.0 + x)) << x;
  }
}

TEST(Root12, OfOneIsOne) { EXPECT_EQ(Root12(1.0), 1.0); }

}  // namespace
}  // namespace flexpension::test
