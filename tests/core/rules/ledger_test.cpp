#include "core/rules/ledger.h"

#include <gtest/gtest.h>

#include <vector>

#include "tests/support/build.h"

namespace flexpension::test {
namespace {

struct Booking {
  Month month;
  Money amount;
};

/// The law's formula, year by year, from the list of all bookings:
/// interest = fen( opening · r · months open / 12 + Σ amount_m · r · (M − m + 1) / 12 ).
Money Recomputed(double rate, Month opens, Money opening, const std::vector<Booking>& bookings,
                 Month through) {
  Money balance = opening;
  for (int year = opens.year(); year <= through.year(); ++year) {
    const int first = year == opens.year() ? opens.month() : 1;
    const int last = year == through.year() ? through.month() : 12;
    double interest = balance.yuan() * rate * (last - first + 1) / 12.0;
    Money booked;
    for (const Booking& booking : bookings) {
      if (booking.month.year() != year || booking.month > through) continue;
      interest += booking.amount.yuan() * rate * (last - booking.month.month() + 1) / 12.0;
      booked += booking.amount;
    }
    balance += booked + Fen(interest);
  }
  return balance;
}

TEST(Ledger, AFullYearOfMonthlyContributionsEarnsThirteenTwentyFourths) {
  Ledger ledger(0.06, M(2026, 1), Yuan(1000));
  for (int m = 1; m <= 12; ++m) {
    ledger.Enter(M(2026, m));
    ledger.Book(Yuan(100));
  }
  EXPECT_EQ(ledger.balance(), Yuan(2200));
  ledger.Close();
  EXPECT_EQ(ledger.interest(), Yuan(60 + 39));  // 1000 · 6 % and 1200 · 6 % · 6.5 / 12
  EXPECT_EQ(ledger.balance(), Yuan(2299));
}

TEST(Ledger, TheFirstYearOpensInTheValuationMonth) {
  Ledger ledger(0.06, M(2026, 11), Yuan(1200));
  ledger.Enter(M(2027, 1));
  EXPECT_EQ(ledger.interest(), Yuan(12));  // two months
}

TEST(Ledger, TheLastYearEarnsThroughItsLastMonth) {
  Ledger ledger(0.06, M(2026, 1), Yuan(1200));
  ledger.Enter(M(2026, 5));
  ledger.Book(Yuan(100));
  ledger.Close();
  EXPECT_EQ(ledger.interest(), FenOf(3050));  // five months of 1200, one of 100
}

TEST(Ledger, InterestIsCreditedAtTheEndOfTheYearNotBefore) {
  Ledger ledger(0.06, M(2026, 1), Yuan(1200));
  ledger.Enter(M(2026, 12));
  EXPECT_EQ(ledger.balance(), Yuan(1200));
  ledger.Enter(M(2027, 1));
  EXPECT_EQ(ledger.balance(), Yuan(1272));
}

TEST(Ledger, YearsWithoutBookingsEarnTheirInterestEach) {
  Ledger ledger(0.1, M(2026, 1), Yuan(1000));
  ledger.Enter(M(2029, 6));
  EXPECT_EQ(ledger.balance(), Yuan(1331));
  EXPECT_EQ(ledger.interest(), Yuan(331));
}

TEST(Ledger, ADrawEarnsNothingFromItsMonthOn) {
  Ledger ledger(0.12, M(2026, 1), Yuan(1200));
  ledger.Enter(M(2026, 1));
  ledger.Book(-Yuan(100));
  ledger.Enter(M(2026, 7));
  ledger.Book(-Yuan(100));
  ledger.Enter(M(2026, 12));
  ledger.Close();
  EXPECT_EQ(ledger.interest(), Yuan(132 - 6));  // 1100 for the year less six months of 100
}

TEST(Ledger, ClosedEarlyItGoesOnInTheNextMonth) {
  Ledger ledger(0.12, M(2026, 1), Yuan(1000));
  ledger.Enter(M(2026, 6));
  ledger.Close();
  EXPECT_EQ(ledger.balance(), Yuan(1060));
  ledger.Enter(M(2026, 7));
  ledger.Enter(M(2027, 1));
  EXPECT_EQ(ledger.balance(), FenOf(112360));  // six more months on 1060
}

TEST(Ledger, ClosedInDecemberItEarnsNothingMoreThatYear) {
  Ledger ledger(0.12, M(2026, 1), Yuan(1000));
  ledger.Enter(M(2026, 12));
  ledger.Close();
  ledger.Enter(M(2027, 1));
  EXPECT_EQ(ledger.balance(), Yuan(1120));
  ledger.Enter(M(2028, 1));
  EXPECT_EQ(ledger.balance(), FenOf(125440));
}

TEST(Ledger, IsWhatTheFormulaGivesForAnyBookings) {
  std::uint32_t state = 1;
  const auto below = [&state](std::uint32_t n) {
    state = state * 1664525u + 1013904223u;
    return static_cast<int>((state >> 8) % n);
  };
  for (int run = 0; run < 200; ++run) {
    const double rate = below(80) / 1000.0;
    const Month opens = M(2020, 1) + below(24);
    const Money opening = FenOf(below(10'000'000));
    Ledger ledger(rate, opens, opening);
    std::vector<Booking> bookings;
    Money booked;
    Month month = opens;
    const int years = below(30);
    for (; month < opens + 12 * years; ++month) {
      if (below(4) == 0) continue;
      bookings.push_back({month, FenOf(below(300'000) - 50'000)});
      booked += bookings.back().amount;
      ledger.Enter(month);
      ledger.Book(bookings.back().amount);
    }
    ledger.Enter(month);
    ledger.Close();
    EXPECT_EQ(ledger.balance(), Recomputed(rate, opens, opening, bookings, month)) << run;
    EXPECT_EQ(ledger.balance(), opening + booked + ledger.interest());
  }
}

}  // namespace
}  // namespace flexpension::test
