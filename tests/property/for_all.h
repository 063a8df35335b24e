#ifndef FLEXPENSION_TESTS_PROPERTY_FOR_ALL_H_
#define FLEXPENSION_TESTS_PROPERTY_FOR_ALL_H_

#include <gtest/gtest.h>

#include "tests/property/random_request.h"

namespace flexpension::test {

/// How many requests a property is tried on; fewer where whole JSON answers are made and read.
inline constexpr int kTries = 300;
inline constexpr int kJsonTries = 100;

/// Tries a property on random requests: property(request, random). A failure names its seed, which
/// makes the same request again.
template <class Property>
void ForAll(Property property, int tries = kTries) {
  for (int seed = 1; seed <= tries; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Random random(static_cast<std::uint64_t>(seed));
    CompareRequest request = RandomRequest(random);
    property(request, random);
    if (::testing::Test::HasFailure()) return;  // one seed is enough to work on
  }
}

}  // namespace flexpension::test

#endif  // FLEXPENSION_TESTS_PROPERTY_FOR_ALL_H_
