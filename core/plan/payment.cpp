#include "core/plan/payment.h"

#include <algorithm>

namespace flexpension {

Payment::Payment(const PensionParts& pension, const Ledger& account, Month first, double growth)
    : pension_(pension), account_(account), first_(first), next_(first), growth_(growth) {}

Payment::Paid Payment::Next() {
  if (next_.month() == 1 && next_ > first_) pension_.Raise(growth_);
  account_.Enter(next_);
  const Money from_account = std::min(pension_.account, account_.balance());
  account_.Book(-from_account);
  ++next_;
  return {pension_.total(), from_account};
}

Money Payment::CloseAccount() {
  account_.Close();
  return account_.balance();
}

}  // namespace flexpension
