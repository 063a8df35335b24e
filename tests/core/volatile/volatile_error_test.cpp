// Bad requests of `volatile`: all that is wrong, and no numbers.

#include <gtest/gtest.h>

#include "core/io/engine.h"
#include "tests/support/errors.h"

namespace flexpension::test {
namespace {

using PathErrors = std::vector<std::string>;

Json GoodStudy() { return ReadJson("tests/golden/volatile.json")[1]["request"]; }

PathErrors StudyWith(const std::string& pointer, const Json& value) {
  Json request = GoodStudy();
  request[Json::json_pointer(pointer)] = value;
  return ErrorsOf(request.dump(), "volatile");
}

TEST(VolatileRequest, IncomeAndPoliciesMustBeGiven) {
  Json request = GoodStudy();
  request.erase("income");
  request.erase("policies");
  EXPECT_EQ(ErrorsOf(request.dump(), "volatile"),
            (PathErrors{"missing /income", "missing /policies"}));
  EXPECT_EQ(StudyWith("/income", Json::object()),
            (PathErrors{"missing /income/sigma", "missing /income/persistence",
                        "missing /income/enter", "missing /income/leave"}));
}

TEST(VolatileRequest, FieldsAreHeldToTheirRanges) {
  EXPECT_EQ(StudyWith("/income/sigma", 3.1), PathErrors{"out_of_range /income/sigma"});
  EXPECT_EQ(StudyWith("/income/persistence", -0.1), PathErrors{"out_of_range /income/persistence"});
  EXPECT_EQ(StudyWith("/income/season", {1, 1, 1}), PathErrors{"out_of_range /income/season"});
  EXPECT_EQ(StudyWith("/paths", 0), PathErrors{"out_of_range /paths"});
  EXPECT_EQ(StudyWith("/paths", 100001), PathErrors{"out_of_range /paths"});
  EXPECT_EQ(StudyWith("/seed", 1.5), PathErrors{"wrong_type /seed"});
  EXPECT_EQ(StudyWith("/seed", -1), PathErrors{"out_of_range /seed"});
  EXPECT_EQ(StudyWith("/seed", 9007199254740992.0), PathErrors{"out_of_range /seed"});
  EXPECT_EQ(StudyWith("/first_path", 9007199254740991.0), PathErrors{"out_of_range /first_path"});
  EXPECT_EQ(StudyWith("/policies", Json::array()), PathErrors{"out_of_range /policies"});
  EXPECT_EQ(StudyWith("/policies/0/ways", Json::array()),
            PathErrors{"out_of_range /policies/0/ways"});
  EXPECT_EQ(StudyWith("/policies/0/ways/0/most_share", 101),
            PathErrors{"out_of_range /policies/0/ways/0/most_share"});
  EXPECT_EQ(StudyWith("/policies/0/ways/0/way", "none"),
            PathErrors{"out_of_range /policies/0/ways/0/way"});
}

TEST(VolatileRequest, WhatMustHoldBetweenFields) {
  EXPECT_EQ(StudyWith("/policies/1/id", "standard-only"),
            PathErrors{"inconsistent /policies/1/id"});
  EXPECT_EQ(StudyWith("/policies/1/scheme", nullptr),
            PathErrors{"inconsistent /policies/1/scheme"});
  EXPECT_EQ(StudyWith("/retirement/if_short", "lump_sum"),
            PathErrors{"inconsistent /retirement/if_short"});
  EXPECT_EQ(StudyWith("/retirement/death_age_months", 300),
            PathErrors{"inconsistent /retirement/death_age_months"});
  EXPECT_EQ(StudyWith("/region", "99"), PathErrors{"not_available /region"});
}

TEST(VolatileRequest, ListedPathsAreFewer) {
  Json request = GoodStudy();
  request["values"] = true;
  request["paths"] = 10001;
  EXPECT_EQ(ErrorsOf(request.dump(), "volatile"), PathErrors{"inconsistent /paths"});
  request["values"] = false;
  request["accounts"] = true;
  EXPECT_EQ(ErrorsOf(request.dump(), "volatile"), PathErrors{"inconsistent /paths"});
}

TEST(VolatileRequest, AFigureThatIsNotHeldIsAskedFor) {
  EXPECT_EQ(StudyWith("/region/average_wage", Json::parse(R"([["2027-01", 8000]])")),
            PathErrors{"not_available /region/average_wage"});
}

}  // namespace
}  // namespace flexpension::test
