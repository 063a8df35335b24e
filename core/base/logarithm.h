#ifndef FLEXPENSION_CORE_BASE_LOGARITHM_H_
#define FLEXPENSION_CORE_BASE_LOGARITHM_H_

namespace flexpension {

/// The natural logarithm of x, to within a few units in the last place; x is positive, finite and
/// not subnormal. Only additions, multiplications and divisions, so that it gives the same bits
/// natively and in WebAssembly, where the C library's do not.
double Log(double x);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_BASE_LOGARITHM_H_
