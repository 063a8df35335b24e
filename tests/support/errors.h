#ifndef FLEXPENSION_TESTS_SUPPORT_ERRORS_H_
#define FLEXPENSION_TESTS_SUPPORT_ERRORS_H_

#include <string>
#include <string_view>
#include <vector>

#include "tests/support/json.h"

namespace flexpension::test {

/// A request that is answered: a person, a region of the data, one standard plan.
Json GoodRequest();

/// A plan with fixed months and its scheme.
Json FixedPlan(const std::string& id);

/// What is wrong with a request text of a call: "out_of_range /person/birth_month", one a problem,
/// in order. Fails the test unless the answer is nothing but errors, each with a message in both
/// languages.
std::vector<std::string> ErrorsOf(const std::string& text, std::string_view call = "compare");

/// The good request with the value at a JSON Pointer set to a JSON text.
std::string With(const std::string& pointer, const std::string& value);

/// The good request without the value at a JSON Pointer.
std::string Without(const std::string& pointer);

}  // namespace flexpension::test

#endif  // FLEXPENSION_TESTS_SUPPORT_ERRORS_H_
