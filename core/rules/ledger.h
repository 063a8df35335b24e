#ifndef FLEXPENSION_CORE_RULES_LEDGER_H_
#define FLEXPENSION_CORE_RULES_LEDGER_H_

#include "core/base/money.h"
#include "core/base/month.h"
#include "core/trace/trace.h"

namespace flexpension {

/// The individual account (个人账户), kept by the month-weighted method (月积数法): at the end of a
/// calendar year, or of the part of one that is closed early, it is credited
///   interest = fen( (opening · months open + Σ amount_m · (M − m + 1)) · rate / 12 )
/// where M is the last month that counts. Contributions are positive amounts, draws negative ones:
/// a contribution earns from its own month on, a draw stops earning from its month on.
/// Source: 劳办发〔1997〕116号; core/model.md#account.
class Ledger {
 public:
  /// Opens in month `opens` with a balance; that month is the first to earn interest.
  /// `rate` is a fraction a year.
  Ledger(double rate, Month opens, Money opening);

  /// Says from now on how the balance at the end of each year, "account.2031", comes about; null:
  /// no longer. A copy says it too.
  void Explain(TraceTo trace) { trace_ = trace; }

  /// Moves to `month`, crediting the interest of every calendar year that ended before it.
  /// Months only go forward.
  void Enter(Month month);

  /// Books an amount in the month entered last.
  void Book(Money amount);

  /// Books amounts of several months of the year entered last: their sum, and each times the number
  /// of its month, fen · month numbers.
  void BookSum(Money sum, std::int64_t weighted) {
    balance_ += sum;
    weighted_ += weighted;
  }

  /// Credits the interest of the open part of the year through the month entered last and starts
  /// a new part with the next month.
  void Close();

  /// Everything booked and credited; interest of the open part is not in it.
  Money balance() const { return balance_; }
  /// The balance that closing now would leave.
  Money ClosedBalance() const { return balance_ + InterestThrough(now_.month()); }
  /// All interest credited so far.
  Money interest() const { return interest_; }

 private:
  /// Of the open part of the year.
  Money InterestThrough(int last_month) const;
  void CreditThrough(int last_month);
  void Say(int months, std::int64_t booked, int last_month) const;

  double rate_;
  Month now_;
  Month december_;   // of the year of now_: asked every month, and a division costs more
  int first_month_;  // of the open part of the year, 1 to 12
  Money opening_;    // balance when the open part began
  Money balance_;
  Money interest_;
  std::int64_t weighted_ = 0;  // Σ amount_m · m of the open part, fen · month numbers
  TraceTo trace_;
};

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_RULES_LEDGER_H_
