// Bad requests to `rates`.

#include <gtest/gtest.h>

#include "core/io/engine.h"
#include "core/rates/assumptions.h"
#include "tests/support/errors.h"

namespace flexpension::test {
namespace {

using Errors = std::vector<std::string>;

Errors RatesErrors(const std::string& text) { return ErrorsOf(text, "rates"); }

TEST(RatesRequest, EveryScalarIsHeldToItsRange) {
  for (const RatesScalar& scalar : kRatesScalars) {
    Json request;
    for (const double good : {double{scalar.min}, double{scalar.max}}) {
      request["assumptions"][scalar.name] = good;
      EXPECT_TRUE(Call("rates", request.dump()).ok) << request;
    }
    for (const double bad : {scalar.min - 1e-6, scalar.max + 1e-6}) {
      request["assumptions"][scalar.name] = bad;
      EXPECT_EQ(RatesErrors(request.dump()),
                Errors{std::string("out_of_range /assumptions/") + scalar.name});
    }
  }
}

TEST(RatesRequest, AListHasItsLengthAndItsRange) {
  EXPECT_EQ(RatesErrors(R"({"assumptions": {"phi": [0.2]}})"),
            Errors{"out_of_range /assumptions/phi"});
  EXPECT_EQ(RatesErrors(R"({"assumptions": {"phi": [0.2, 0.2, 0.2, 0.2, 0.2, 0.2]}})"),
            Errors{"out_of_range /assumptions/phi"});
  EXPECT_EQ(RatesErrors(R"({"assumptions": {"phi": 0.2}})"), Errors{"wrong_type /assumptions/phi"});
  EXPECT_EQ(
      RatesErrors(R"({"assumptions": {"real_growth": [0.04, null, 5]}})"),
      (Errors{"wrong_type /assumptions/real_growth/1", "out_of_range /assumptions/real_growth/2"}));
}

TEST(RatesRequest, AgesAndShiftTogetherStayWhereThereAreFigures) {
  EXPECT_EQ(RatesErrors(R"({"assumptions": {"retirement_shift": 5,
      "retirement_ages_men": [60, 61, 62, 63, 65, 66]}})"),
            Errors{"inconsistent /assumptions/retirement_ages_men/5"});
  EXPECT_EQ(RatesErrors(R"({"assumptions": {"retirement_shift": -1.5,
      "retirement_ages_women": [49, 51, 52, 54, 56, 58]}})"),
            Errors{"inconsistent /assumptions/retirement_ages_women/0"});
  EXPECT_TRUE(Call("rates", R"({"assumptions": {"retirement_shift": 5}})").ok);
  EXPECT_TRUE(Call("rates", R"({"assumptions": {"retirement_shift": -2}})").ok);
}

TEST(RatesRequest, SolveAndDecomposeNameWhatTheyAskFor) {
  EXPECT_EQ(RatesErrors(R"({"solve": {}})"),
            (Errors{"missing /solve/for", "missing /solve/series", "missing /solve/year"}));
  EXPECT_EQ(RatesErrors(R"({"solve": {"for": "wages", "series": "pool", "year": 2051}})"),
            (Errors{"out_of_range /solve/for", "out_of_range /solve/series",
                    "out_of_range /solve/year"}));
  EXPECT_EQ(RatesErrors(R"({"decompose": {"series": "pooled", "year": 2030, "since": 2030}})"),
            Errors{"inconsistent /decompose/since"});
  EXPECT_EQ(RatesErrors(R"({"worker": {}})"), Errors{"missing /worker/annual_income"});
}

TEST(RatesRequest, NothingUnknownIsAccepted) {
  EXPECT_EQ(RatesErrors(R"({"assumption": {}})"), Errors{"unknown_field /assumption"});
  EXPECT_EQ(RatesErrors(R"({"assumptions": {"c": 0.9}})"), Errors{"unknown_field /assumptions/c"});
  EXPECT_EQ(RatesErrors(R"({"forms": {"urban_share": "rounded"}})"),
            Errors{"out_of_range /forms/urban_share"});
  EXPECT_EQ(RatesErrors("[]"), Errors{"wrong_type "});
  EXPECT_EQ(RatesErrors("{"), Errors{"not_json "});
}

TEST(RatesRequest, ARequestMayBeEmptyAndFieldsNull) {
  const std::string empty = Call("rates", "{}").text;
  EXPECT_EQ(Call("rates", R"({"assumptions": null, "forms": {}, "solve": null})").text, empty);
  EXPECT_EQ(Call("rates", R"({"assumptions": {"coverage": null, "phi": null}})").text, empty);
}

}  // namespace
}  // namespace flexpension::test
