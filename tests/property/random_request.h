#ifndef FLEXPENSION_TESTS_PROPERTY_RANDOM_REQUEST_H_
#define FLEXPENSION_TESTS_PROPERTY_RANDOM_REQUEST_H_

#include <cstdint>
#include <initializer_list>
#include <string>

#include "core/compare/request.h"
#include "tests/support/json.h"

namespace flexpension::test {

/// Random numbers from a seed, the same on every platform.
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed * 0x9E3779B97F4A7C15u + 1) {}

  /// 0 to count - 1.
  int Below(int count);
  /// least to most, both included.
  int Between(int least, int most) { return least + Below(most - least + 1); }
  bool OneIn(int n) { return Below(n) == 0; }
  template <class T>
  T OneOf(std::initializer_list<T> values) {
    return values.begin()[Below(static_cast<int>(values.size()))];
  }

 private:
  std::uint64_t state_;  // SplitMix64
};

/// A valid person, region and assumptions, with one to three contribution plans. Young and old,
/// with and without a record, early and late, poor and rich.
CompareRequest RandomRequest(Random& random);

Pattern RandomPattern(Random& random, bool fixed_months);
Scheme RandomScheme(Random& random);
ContributionPlan RandomPlan(Random& random, Month valuation_month);

/// The contribution plan of plan `i`.
ContributionPlan& PlanOf(CompareRequest& request, std::size_t i = 0);

/// The request as a text would have it.
Json JsonOf(const CompareRequest& request);

}  // namespace flexpension::test

#endif  // FLEXPENSION_TESTS_PROPERTY_RANDOM_REQUEST_H_
