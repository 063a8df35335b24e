#ifndef FLEXPENSION_CORE_COMPARE_IN_WORDS_H_
#define FLEXPENSION_CORE_COMPARE_IN_WORDS_H_

#include <string>

#include "core/base/money.h"

namespace flexpension {

std::string Number(int n);

/// "1234.05": yuan, not negative.
std::string Amount(Money money);

/// "112.9%": a fraction, not negative, to a tenth of a point.
std::string Percent(double fraction);

/// "139.5": a number, not negative, with the given digits after the point, one or more.
std::string Decimal(double number, int digits);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_COMPARE_IN_WORDS_H_
