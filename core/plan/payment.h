#ifndef FLEXPENSION_CORE_PLAN_PAYMENT_H_
#define FLEXPENSION_CORE_PLAN_PAYMENT_H_

#include <vector>

#include "core/rules/ledger.h"
#include "core/rules/pension.h"

namespace flexpension {

/// A pension in payment, month by month: each January after the first payment month the parts
/// grow; the account bears its part as long as it has a balance and the pool the rest.
/// Source: core/model.md#pensions.
class Payment {
 public:
  /// `account` is closed through the month before `first`.
  Payment(const PensionParts& pension, const Ledger& account, Month first,
          const YearlyRaise& raise);

  struct Paid {
    Money total;
    Money from_account;
    Money from_pool() const { return total - from_account; }
  };
  /// Pays the next month, starting with `first`.
  Paid Next();

  /// What is left in the account with interest through the month paid last.
  Money LeftInAccount() const;

 private:
  PensionParts pension_;
  Ledger account_;
  Month first_;
  Month next_;
  YearlyRaise raise_;
};

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_PLAN_PAYMENT_H_
