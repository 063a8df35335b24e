#include "core/plan/payment.h"

#include <algorithm>

namespace flexpension {

Payment::Payment(const PensionParts& pension, const Ledger& account, Month first,
                 const YearlyRaise& raise)
    : pension_(pension), account_(account), first_(first), next_(first), raise_(raise) {}

Payment::Paid Payment::Next() {
  if (next_.month() == 1 && next_ > first_) pension_.Raise(raise_);
  account_.Enter(next_);
  const Money from_account = std::min(pension_.account, account_.balance());
  account_.Book(-from_account);
  ++next_;
  return {pension_.total(), from_account};
}

Money Payment::LeftInAccount() const { return account_.ClosedBalance(); }

}  // namespace flexpension
