#ifndef FLEXPENSION_TESTS_SUPPORT_FORMULA_H_
#define FLEXPENSION_TESTS_SUPPORT_FORMULA_H_

#include <map>
#include <optional>
#include <string>

namespace flexpension::test {

/// Evaluates a formula of a trace: + - * / ^ ( ), numbers, names of inputs, and the functions fen,
/// floor, min, max, clamp. None if it is not well formed or names something unknown.
std::optional<double> Evaluated(const std::string& formula,
                                const std::map<std::string, double>& inputs);

}  // namespace flexpension::test

#endif  // FLEXPENSION_TESTS_SUPPORT_FORMULA_H_
