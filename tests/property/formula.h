#ifndef FLEXPENSION_TESTS_PROPERTY_FORMULA_H_
#define FLEXPENSION_TESTS_PROPERTY_FORMULA_H_

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace flexpension::test {

/// Works out a formula of a trace by hand: numbers, names, + - * / ^, parentheses and the functions
/// fen, floor, min, max, clamp. None if it is not such a formula or names what is not given.
std::optional<double> Evaluated(std::string_view formula, const std::map<std::string, double>& names);

}  // namespace flexpension::test

#endif  // FLEXPENSION_TESTS_PROPERTY_FORMULA_H_
