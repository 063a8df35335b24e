#include "core/base/month.h"

#include <gtest/gtest.h>

#include "tests/support/build.h"

namespace flexpension::test {
namespace {

template <class A, class B>
concept AddsMonths = requires(A a, B b) {
  a + b;
};
static_assert(AddsMonths<Month, int> && !AddsMonths<Month, Month>);
static_assert(!std::is_constructible_v<Month, int>);

TEST(Month, CarriesOverTheYear) {
  EXPECT_EQ(M(2026, 11) + 2, M(2027, 1));
  EXPECT_EQ(M(2026, 1) - 1, M(2025, 12));
  EXPECT_EQ(M(1990, 5) + 756, M(2053, 5));
  Month month = M(2026, 12);
  ++month;
  EXPECT_EQ(month, M(2027, 1));
}

TEST(Month, APersonIsAsOldAsTheMonthsSinceBirth) {
  EXPECT_EQ(M(2053, 5) - M(1990, 5), 63 * 12);
  EXPECT_EQ(M(2026, 4) - M(1990, 5), 36 * 12 - 1);
  EXPECT_EQ(M(1990, 5) - M(2026, 4), -(36 * 12 - 1));
}

TEST(Month, KnowsItsYearAndNumber) {
  for (int i = 0; i < 3000; ++i) {
    const Month month = M(1960, 1) + i;
    EXPECT_EQ(month.year(), 1960 + i / 12);
    EXPECT_EQ(month.month(), i % 12 + 1);
    EXPECT_EQ(ParseMonth(ToText(month)), month);
  }
}

TEST(Month, IsReadExactlyOrNotAtAll) {
  EXPECT_EQ(ParseMonth("2026-11"), M(2026, 11));
  EXPECT_EQ(ParseMonth("0001-01"), M(1, 1));
  for (const char* text : {"", "2026", "2026-1", "2026-13", "2026-00", "2026-011", "2026/11",
                           "-026-11", "2026-11 ", " 2026-11", "2O26-11", "2026-1\n"}) {
    EXPECT_FALSE(ParseMonth(text).has_value()) << text;
  }
}

TEST(Month, IsWrittenWithFourAndTwoDigits) {
  EXPECT_EQ(ToText(M(2026, 3)), "2026-03");
  EXPECT_EQ(ToText(M(1900, 12)), "1900-12");
}

TEST(Month, IsOrderedByTime) {
  EXPECT_LT(M(2026, 12), M(2027, 1));
  EXPECT_GT(M(2026, 12), M(2026, 11));
}

}  // namespace
}  // namespace flexpension::test
