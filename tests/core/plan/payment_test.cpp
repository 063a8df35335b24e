#include "core/plan/payment.h"

#include <gtest/gtest.h>

#include "tests/support/build.h"

namespace flexpension::test {
namespace {

Payment Paying(PensionParts pension, Money balance, Month first, double growth = 0.0,
               double rate = 0.0) {
  return Payment(pension, Ledger(rate, first, balance), first, {.growth = growth});
}

TEST(Payment, EachJanuaryThePartsGrow) {
  Payment payment = Paying({Yuan(1000), Yuan(500), Yuan(10)}, Yuan(100000), M(2030, 11), 0.02);
  EXPECT_EQ(payment.Next().total, Yuan(1510));
  EXPECT_EQ(payment.Next().total, Yuan(1510));
  EXPECT_EQ(payment.Next().total, FenOf(102000 + 51000 + 1020));
  for (int i = 0; i < 11; ++i) payment.Next();
  EXPECT_EQ(payment.Next().total, FenOf(104040 + 52020 + 1040));
}

TEST(Payment, APensionStartingInJanuaryIsNotRaisedThatJanuary) {
  Payment payment = Paying({Yuan(1000), {}, {}}, {}, M(2031, 1), 0.02);
  EXPECT_EQ(payment.Next().total, Yuan(1000));
  for (int i = 0; i < 11; ++i) EXPECT_EQ(payment.Next().total, Yuan(1000));
  EXPECT_EQ(payment.Next().total, Yuan(1020));
}

TEST(Payment, TheAccountBearsItsPartUntilItIsEmptyAndThePoolTheRest) {
  Payment payment = Paying({Yuan(1000), Yuan(400), {}}, Yuan(1000), M(2031, 2));
  for (const int from_account : {400, 400, 200, 0, 0}) {
    const Payment::Paid paid = payment.Next();
    EXPECT_EQ(paid.total, Yuan(1400));
    EXPECT_EQ(paid.from_account, Yuan(from_account));
    EXPECT_EQ(paid.from_pool(), Yuan(1400 - from_account));
  }
  EXPECT_EQ(payment.LeftInAccount(), Money{});
}

TEST(Payment, InterestOfTheOpenYearCannotBeDrawnYet) {
  Payment payment = Paying({{}, Yuan(60), {}}, Yuan(100), M(2031, 3), 0.0, 0.1);
  EXPECT_EQ(payment.Next().from_account, Yuan(60));
  EXPECT_EQ(payment.Next().from_account, Yuan(40));
  for (int month = 5; month <= 12; ++month) EXPECT_EQ(payment.Next().from_account, Money{});
  // 100 for ten months less 60 for ten and 40 for nine: 40 yuan-months at 10 % a year.
  EXPECT_EQ(payment.Next().from_account, FenOf(33));
  EXPECT_EQ(payment.Next().from_account, Money{});
}

TEST(Payment, WhatIsLeftEarnsThroughTheMonthPaidLast) {
  Payment payment = Paying({{}, Yuan(100), {}}, Yuan(1300), M(2031, 1), 0.0, 0.12);
  for (int i = 0; i < 6; ++i) payment.Next();
  // 1300 for six months less 100 for 6, 5, 4, 3, 2, 1: 5700 yuan-months at 1 % a month.
  EXPECT_EQ(payment.LeftInAccount(), Yuan(1300 - 600 + 57));
}

TEST(Payment, TheAccountIsConserved) {
  for (int start = 1; start <= 12; ++start) {
    for (const int months : {1, 5, 12, 100, 200, 400}) {
      const Month first = M(2031, start);
      const double rate = 0.03;
      const PensionParts pension{Yuan(800), FenOf(98765), {}};
      const Money opening = Yuan(120000);
      Payment payment(pension, Ledger(rate, first, opening), first, {.growth = 0.02});
      Ledger ledger(rate, first, opening);  // the same account, kept beside it
      Money drawn;
      for (int k = 0; k < months; ++k) {
        const Money from_account = payment.Next().from_account;
        ledger.Enter(first + k);
        EXPECT_LE(from_account, ledger.balance());
        ledger.Book(-from_account);
        drawn += from_account;
      }
      ledger.Close();
      EXPECT_EQ(drawn + payment.LeftInAccount(), opening + ledger.interest());
    }
  }
}

}  // namespace
}  // namespace flexpension::test
