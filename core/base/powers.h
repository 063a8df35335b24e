#ifndef FLEXPENSION_CORE_BASE_POWERS_H_
#define FLEXPENSION_CORE_BASE_POWERS_H_

namespace flexpension {

/// x^k by repeated multiplication, k >= 0. Unlike std::pow this gives the same bits natively and
/// in WebAssembly, and is what a person with a calculator does.
double PowInt(double x, int k);

/// The twelfth root of x, x > 0, to within a few units in the last place. Built from square roots
/// and Newton steps, so that it too gives the same bits everywhere.
double Root12(double x);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_BASE_POWERS_H_
