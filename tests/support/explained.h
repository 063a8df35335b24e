#ifndef FLEXPENSION_TESTS_SUPPORT_EXPLAINED_H_
#define FLEXPENSION_TESTS_SUPPORT_EXPLAINED_H_

#include <map>
#include <string>

#include "tests/support/json.h"

namespace flexpension::test {

/// Expects of each step of a trace that the formula of its rule in core/data/rules.json gives its
/// value from its inputs, to the bit, and of each input that the step which it comes from has its
/// value and unit. The steps by their numbers.
std::map<std::string, Json> ExpectSound(const Json& trace);

/// Expects further of a plan that each of its numbers has a step with its value, or is said in that
/// file to have none, and that each step is about one of them or on the way to one.
void ExpectExplained(const Json& plan);

}  // namespace flexpension::test

#endif  // FLEXPENSION_TESTS_SUPPORT_EXPLAINED_H_
