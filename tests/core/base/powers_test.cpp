#include "core/base/powers.h"

#include <gtest/gtest.h>

#include <cmath>

namespace flexpension::test {
namespace {

TEST(PowInt, IsRepeatedMultiplication) {
  EXPECT_EQ(PowInt(1.03, 0), 1.0);
  EXPECT_EQ(PowInt(1.03, 1), 1.03);
  EXPECT_EQ(PowInt(1.03, 3), 1.03 * 1.03 * 1.03);
  EXPECT_EQ(PowInt(2.0, 40), 1099511627776.0);
  EXPECT_EQ(PowInt(0.0, 0), 1.0);
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
