#ifndef FLEXPENSION_CORE_BASE_LOGARITHM_H_
#define FLEXPENSION_CORE_BASE_LOGARITHM_H_

namespace flexpension {

/// The natural logarithm of x, to within a few units in the last place; x is positive, finite and
/// not subnormal. Only additions, multiplications and divisions, so that it gives the same bits
/// natively and in WebAssembly, where the C library's do not.
double Log(double x);

/// e^x, as exact and the same everywhere. Below -708 it is 0, above 708 that of 708.
double Exp(double x);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_BASE_LOGARITHM_H_
