#ifndef FLEXPENSION_TESTS_SUPPORT_FORMULA_H_
#define FLEXPENSION_TESTS_SUPPORT_FORMULA_H_

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace flexpension::test {

/// The inputs of a step by name, in their order: a name may stand for several, which sum() adds.
using FormulaInputs = std::map<std::string, std::vector<double>>;

/// Evaluates a formula of core/data/rules.json: + - * / ^ ( ), numbers, names of inputs, and
///   fen(x)  floor(x)  min(x, y)  max(x, y)  clamp(x, low, high)
///   sum(name)        of all inputs of that name, 0 where there are none
///   dot(name, name)  of the products of the first of each, the second of each, …
///   rounded(x, cut, to, mode)  down to a multiple of `cut`, then half up (mode 0), up (1) or down
///                              (2) to one of `to`; 0 leaves it as it is
/// None if it is not well formed, or names an input that there is not exactly once.
std::optional<double> Evaluated(const std::string& formula, const FormulaInputs& inputs);

}  // namespace flexpension::test

#endif  // FLEXPENSION_TESTS_SUPPORT_FORMULA_H_
