#include "core/base/money.h"

#include <gtest/gtest.h>

#include <limits>
#include <type_traits>

#include "tests/support/build.h"

namespace flexpension::test {
namespace {

// Money does not mix with plain numbers, nor with months: these would not compile.
template <class A, class B>
concept Adds = requires(A a, B b) {
  a + b;
};
template <class A, class B>
concept Multiplies = requires(A a, B b) {
  a* b;
};
static_assert(Adds<Money, Money>);
static_assert(!Adds<Money, double> && !Adds<Money, int> && !Adds<Money, Month>);
static_assert(!Multiplies<Money, double> && !Multiplies<Money, int> && !Multiplies<Money, Money>);
static_assert(!std::is_convertible_v<double, Money> && !std::is_constructible_v<Money, double>);
static_assert(!std::is_convertible_v<Money, double>);

TEST(Fen, RoundsHalfAwayFromZero) {
  EXPECT_EQ(Fen(0.005), FenOf(1));
  EXPECT_EQ(Fen(-0.005), FenOf(-1));
  EXPECT_EQ(Fen(0.0049), FenOf(0));
  EXPECT_EQ(Fen(1234.565), FenOf(123457));
  EXPECT_EQ(Fen(-1234.565), FenOf(-123457));
  EXPECT_EQ(Fen(2.0), Yuan(2));
  EXPECT_EQ(Fen(0.0), Money{});
}

TEST(Fen, RoundsProductsAsOnPaper) {
  EXPECT_EQ(Fen(1.005), FenOf(101));             // 1.00499999999999989… as a double
  EXPECT_EQ(Fen(0.2 * 3831.125), FenOf(76623));  // 766.225 exactly
  EXPECT_EQ(Fen(2.675), FenOf(268));
}

TEST(Fen, IsRightForEveryProductOfTheExactIntegerOracle) {
  // base · (1 + index) / 2 · years · 1 %: bases in hundreds, indexes in hundredths, whole years.
  __extension__ using Int = __int128;
  std::int64_t wrong = 0;
  std::int64_t tried = 0;
  for (int base = 3000; base <= 15000; base += 300) {
    for (int index = 60; index <= 300; ++index) {
      for (int years = 15; years <= 40; ++years) {
        // In fen: base · (100 + index) · years / 200, rounded half up.
        const Int doubled = Int{base} * (100 + index) * years;
        const auto exact = static_cast<std::int64_t>((doubled + 100) / 200);
        const double yuan = base * (1.0 + index / 100.0) / 2.0 * years * 0.01;
        wrong += Fen(yuan).fen() == exact ? 0 : 1;
        ++tried;
      }
    }
  }
  EXPECT_EQ(wrong, 0);
  EXPECT_EQ(tried, 41 * 241 * 26);
}

TEST(Fen, IsRightForEveryShareOfAWholeBase) {
  std::int64_t wrong = 0;
  for (std::int64_t base = 100'000; base <= 4'000'000; base += 7) {  // fen
    const double yuan = static_cast<double>(base) / 100.0;
    wrong += Fen(0.20 * yuan).fen() == (base * 20 + 50) / 100 ? 0 : 1;
    wrong += Fen(0.08 * yuan).fen() == (base * 8 + 50) / 100 ? 0 : 1;
  }
  EXPECT_EQ(wrong, 0);
}

TEST(Fen, StopsAtTheLimitInsteadOfOverflowing) {
  for (const double yuan : {1e11, 1e12, 1e308, std::numeric_limits<double>::infinity(),
                            std::numeric_limits<double>::quiet_NaN()}) {
    EXPECT_EQ(Fen(yuan), kMoneyLimit) << yuan;
  }
  EXPECT_EQ(Fen(-1e300), -kMoneyLimit);
  EXPECT_LT(Fen(9.9e10), kMoneyLimit);
}

TEST(Money, SumsAreExact) {
  Money sum;
  for (int i = 0; i < 1000; ++i) sum += FenOf(1);
  EXPECT_EQ(sum, Yuan(10));
  EXPECT_EQ(sum - FenOf(1), FenOf(999));
  EXPECT_EQ(-sum, FenOf(-1000));
  EXPECT_LT(FenOf(999), sum);
}

TEST(Money, ComesBackFromYuanUnchanged) {
  for (std::int64_t fen = -5'000'000; fen <= 5'000'000; fen += 37) {
    EXPECT_EQ(Fen(FenOf(fen).yuan()), FenOf(fen));
  }
}

}  // namespace
}  // namespace flexpension::test
