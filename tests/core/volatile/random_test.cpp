// Random numbers against published vectors.

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <vector>

#include "core/base/logarithm.h"
#include "core/volatile/cuts.h"
#include "core/volatile/draws.h"
#include "core/volatile/normal.h"
#include "core/volatile/philox.h"
#include "core/volatile/rough_normal.h"
#include "core/volatile/ways.h"

namespace flexpension::test {
namespace {

TEST(Philox, GivesTheWordsThatItsAuthorsPublish) {
  // Random123, kat_vectors: philox4x32 with ten rounds.
  EXPECT_EQ(Philox({0, 0, 0, 0}, {0, 0}),
            (RandomWords{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8}));
  const std::uint32_t all = 0xffffffff;
  EXPECT_EQ(Philox({all, all, all, all}, {all, all}),
            (RandomWords{0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd}));
  EXPECT_EQ(Philox({0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344}, {0xa4093822, 0x299f31d0}),
            (RandomWords{0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1}));
}

TEST(Uniform, LiesBetweenZeroAndOne) {
  EXPECT_EQ(UniformOf(0, 0), 0x1p-54);
  EXPECT_EQ(UniformOf(0x80000000, 0), 0.5);
  EXPECT_EQ(UniformOf(0xffffffff, 0xffffffff), 1.0 - 0x1p-53);
}

TEST(NormalQuantile, IsWhatAlgorithm241IsPublishedWith) {
  EXPECT_NEAR(NormalQuantile(0.25), -0.6744897501960817, 2e-16);
  EXPECT_NEAR(NormalQuantile(0.001), -3.090232306167814, 2e-15);
  EXPECT_NEAR(NormalQuantile(1e-20), -9.262340089798408, 6e-15);
  EXPECT_EQ(NormalQuantile(0.5), 0.0);
  EXPECT_EQ(NormalQuantile(0.75), -NormalQuantile(0.25));
}

TEST(NormalQuantile, IsUndoneByTheDistribution) {
  for (double u = 0.001; u < 0.9995; u += 0.001) {
    EXPECT_NEAR(std::erfc(-NormalQuantile(u) / std::sqrt(2.0)) / 2.0, u, 1e-15) << u;
  }
}

TEST(Log, IsTheLogarithm) {
  EXPECT_EQ(Log(1.0), 0.0);
  for (double x = 1e-20; x < 1e20; x *= 1.0173) {
    EXPECT_NEAR(Log(x), std::log(x), 5e-16 * std::fabs(std::log(x)) + 1e-17) << x;
  }
  for (double x = 0.5; x < 2.0; x += 0.00137) {
    EXPECT_NEAR(Log(x), std::log(x), 5e-16 * std::fabs(std::log(x)) + 1e-17) << x;
  }
}

TEST(Exp, IsTheExponential) {
  EXPECT_EQ(Exp(0.0), 1.0);
  EXPECT_EQ(Exp(-1000.0), 0.0);
  EXPECT_EQ(Exp(1000.0), Exp(708.0));
  for (double x = -700.0; x < 700.0; x += 0.7319) {
    EXPECT_NEAR(Exp(x) / std::exp(x), 1.0, 5e-16) << x;
  }
  for (double x = -2.0; x < 2.0; x += 0.00137) {
    EXPECT_NEAR(Exp(x) / std::exp(x), 1.0, 3e-16) << x;
  }
}

TEST(LeastShock, IsTheOneFromWhichAPaymentIsAffordable) {
  const double sigma = 0.3;
  const double least = LeastShock(Money::FromFen(80000), 0.2, 5000.0, sigma);
  const auto share = [&](double z) {
    return 0.2 * 5000.0 * std::exp(sigma * z - sigma * sigma / 2);
  };
  EXPECT_LT(share(least - 1e-9), 800.0);
  EXPECT_GT(share(least + 1e-9), 800.0 - 1e-9);
  const double never = std::numeric_limits<double>::infinity();
  EXPECT_EQ(LeastShock(Money::FromFen(80000), 0.0, 5000.0, sigma), never);
  EXPECT_EQ(LeastShock(Money::FromFen(80000), 0.2, 0.0, 0.0), never);
  EXPECT_EQ(LeastShock(Money{}, 0.0, 0.0, sigma), -never);
  // A payment that is exactly the share is at most it.
  EXPECT_LT(LeastShock(Money::FromFen(100000), 0.2, 5000.0, 0.0), 0.0);
  EXPECT_EQ(LeastShock(Money::FromFen(100001), 0.2, 5000.0, 0.0), never);
}

TEST(RoughNormal, IsOffByNoMoreThanItSays) {
  const RoughNormal rough;
  std::uint32_t held = 0;
  // Every 1,009th beginning, and both of what may follow it.
  for (std::uint64_t word = 0; word <= 0xffffffff; word += 1009) {
    const auto w0 = static_cast<std::uint32_t>(word);
    if (!RoughNormal::Holds(w0)) continue;
    ++held;
    for (const std::uint32_t w1 : {0U, 0xffffffffU}) {
      ASSERT_NEAR(rough(w0), NormalQuantile(UniformOf(w0, w1)), RoughNormal::kError) << w0;
    }
  }
  EXPECT_NEAR(held, 0x1p32 / 1009 * (1 - 0x1p-11), 3);
  EXPECT_FALSE(RoughNormal::Holds(0));
  EXPECT_FALSE(RoughNormal::Holds(0xffffffff));
}

TEST(Cuts, ARankIsWhatAShockReaches) {
  const double never = std::numeric_limits<double>::infinity();
  Cuts cuts(2, 5);
  for (const double least : {0.5, -1.0, 0.5, never, -never}) cuts.Add(1, least);
  cuts.Add(0, 2.0);
  EXPECT_EQ(cuts.ranks(), 4u);
  EXPECT_EQ(std::vector<double>(cuts.Of(0).begin(), cuts.Of(0).end()),
            (std::vector<double>{2.0, never}));
  EXPECT_EQ(std::vector<double>(cuts.Of(1).begin(), cuts.Of(1).end()),
            (std::vector<double>{-1.0, 0.5}));
  EXPECT_EQ(cuts.RankOf(1, -never), Cuts::kOutOfWork);
  EXPECT_EQ(cuts.RankOf(1, -1.0), 2u);
  EXPECT_EQ(cuts.RankOf(1, 0.5), 3u);
  EXPECT_GE(cuts.RankOf(1, never), cuts.ranks());
}

/// A cut in each month where no shock is rare.
Cuts CutsOf(std::size_t months) {
  Cuts cuts(months, 3);
  for (std::size_t k = 0; k < months; ++k) {
    for (const double cut : {-0.7, 0.1, 0.9}) cuts.Add(k, cut + 0.001 * static_cast<double>(k));
  }
  return cuts;
}

TEST(Draws, RoughShocksReachTheCutsThatExactOnesReach) {
  UncertainIncome income;
  income.sigma = 0.3;
  income.enter = 0.1;
  income.leave = 0.3;
  const Cuts cuts = CutsOf(300);
  // With the most persistence nearly every month comes near to a cut.
  for (const double persistence : {0.0, 0.5, 0.99, 0.999999, 1.0}) {
    income.persistence = persistence;
    Draws draws(income, 20261128, cuts);
    Draws exact(income, 20261128, cuts);
    for (std::int64_t path = 0; path < 500; ++path) {
      draws.Start(path);
      draws.DrawTo(300);
      exact.Start(path);
      for (std::size_t k = 0; k < 300; ++k) {
        if (draws[k] == Cuts::kOutOfWork) continue;
        const double z = exact.ShockOf(k);
        Cuts::Rank rank = 1;
        for (const double cut : cuts.Of(k)) rank = static_cast<Cuts::Rank>(rank + (z >= cut));
        ASSERT_EQ(draws[k], rank) << persistence << " " << path << " " << k;
      }
    }
  }
}

TEST(Draws, AMonthIsTheSameHoweverItIsCometo) {
  UncertainIncome income;
  income.sigma = 0.3;
  income.persistence = 0.5;
  income.enter = 0.1;
  income.leave = 0.3;
  const Cuts cuts = CutsOf(300);
  Draws at_once(income, 20261128, cuts);
  Draws by_month(income, 20261128, cuts);
  int out = 0;
  for (std::int64_t path : {std::int64_t{7}, std::int64_t{5'000'000'000}, std::int64_t{0}}) {
    at_once.Start(path);
    at_once.DrawTo(300);
    by_month.Start(path);
    for (std::size_t k = 0; k < 300; ++k) {
      by_month.DrawTo(k + 1);
      EXPECT_EQ(at_once[k], by_month[k]);
      out += at_once[k] == Cuts::kOutOfWork ? 1 : 0;
    }
    EXPECT_NE(at_once[0], Cuts::kOutOfWork);
  }
  EXPECT_NEAR(out, 900 * 0.25, 90);  // enter / (enter + leave) of the months
}

}  // namespace
}  // namespace flexpension::test
