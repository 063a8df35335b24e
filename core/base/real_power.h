#ifndef FLEXPENSION_CORE_BASE_REAL_POWER_H_
#define FLEXPENSION_CORE_BASE_REAL_POWER_H_

namespace flexpension {

/// x^y for x > 0, y >= 0, to within a few units in the last place for each whole of y: the whole
/// part by repeated multiplication, the binary digits of the rest by square roots, which are exact
/// to the last bit everywhere. So it gives the same bits natively and in WebAssembly.
double PowReal(double x, double y);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_BASE_REAL_POWER_H_
