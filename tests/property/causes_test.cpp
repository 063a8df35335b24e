// What holds of the causes of any difference.

#include "core/io/engine.h"
#include "tests/property/for_all.h"
#include "tests/support/build.h"

namespace flexpension::test {
namespace {

/// The fen of an amount.
std::int64_t FenIn(const Json& amount) { return Fen(amount.get<double>()).fen(); }

void ExpectSum(const Json& causes, const Json& difference) {
  if (difference.is_null()) {
    EXPECT_TRUE(causes.is_null());
    return;
  }
  std::int64_t sum = 0;
  for (const Json& each : causes) sum += FenIn(each["amount"]);
  EXPECT_EQ(sum, FenIn(difference));
}

/// The plans of the request twice as many and of every kind, so that there is something to compare.
Json Asked(CompareRequest& request, Random& random) {
  const std::string like = request.plans.front().id;
  while (request.plans.size() < 4) {
    request.plans.push_back({"more-" + std::to_string(request.plans.size()),
                             RandomPlan(random, request.valuation_month)});
  }
  if (request.valuation_month - request.person.birth_month < 60 * 12) {
    for (const int annual : {1000, 2000}) {
      ResidentRequest resident;
      resident.annual = Yuan(annual);
      resident.base_pension = 163.0;
      resident.extra_per_year = {{16, 1.0}};
      request.plans.push_back({"resident-" + std::to_string(annual), resident});
    }
  }
  request.plans.push_back({"saving", SaveRequest{.like = like}});
  request.causes = true;
  // A place with rules of its own pays amounts by date, and rounds.
  Json asked = JsonOf(request);
  if (random.OneIn(2)) asked["region"] = random.OneOf({"31", "32", "44", "41", "11", "33"});
  return asked;
}

TEST(Causes, AddUpToEveryDifferenceAndOfThePlanItselfAreZero) {
  int answered = 0;
  ForAll(
      [&](CompareRequest& request, Random& random) {
        const Json answer = Compared(Asked(request, random));
        if (!answer.contains("plans")) return;  // the place lacks a figure of an early month
        ++answered;
        for (const Json& plan : answer["plans"]) {
          const Json& difference = plan["difference"];
          ExpectSum(difference["causes"]["total"], difference["total"]);
          ExpectSum(difference["causes"]["pension_total"], difference["pension_total"]);
        }
        for (const auto& [name, causes] : answer["plans"][0]["difference"]["causes"].items()) {
          for (const Json& each : causes) EXPECT_EQ(FenIn(each["amount"]), 0) << name;
        }
      },
      kJsonTries);
  EXPECT_GT(answered, kJsonTries / 2);
}

TEST(Causes, ChangeTheirSignsWhereThePlansChangePlaces) {
  ForAll(
      [](CompareRequest& request, Random& random) {
        Json asked = Asked(request, random);
        asked["plans"].erase(asked["plans"].size() - 1);  // saving like another must come after it
        const Json there = Compared(asked);
        if (!there.contains("plans")) return;
        const std::size_t last = asked["plans"].size() - 1;
        for (std::size_t i = 1; i <= last; ++i) {
          std::swap(asked["plans"][0], asked["plans"][i]);
          Json back = Compared(asked)["plans"][i]["difference"]["causes"];
          std::swap(asked["plans"][0], asked["plans"][i]);
          for (auto& [name, causes] : back.items()) {
            for (Json& each : causes) each["amount"] = 0.0 - each["amount"].get<double>();
          }
          EXPECT_EQ(back, there["plans"][i]["difference"]["causes"]);
        }
      },
      kJsonTries / 5);
}

TEST(Causes, ChangeNoOtherNumber) {
  ForAll(
      [](CompareRequest& request, Random& random) {
        Json asked = Asked(request, random);
        Json with = Compared(asked);
        asked.erase("causes");
        if (with.contains("plans")) {
          for (Json& plan : with["plans"]) plan["difference"].erase("causes");
        }
        EXPECT_EQ(with.dump(), Compared(asked).dump());
      },
      kJsonTries / 5);
}

}  // namespace
}  // namespace flexpension::test
