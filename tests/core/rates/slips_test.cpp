// Each slip of the paper that the engine lists, shown.

#include <gtest/gtest.h>

#include <cmath>
#include <set>

#include "core/io/engine.h"
#include "core/rates/formulas.h"
#include "tests/support/errors.h"
#include "tests/support/json.h"

namespace flexpension::test {
namespace {

/// The answer under the paper's assumptions with one form set otherwise.
Json WithForm(const std::string& form, const std::string& value) {
  Json request;
  request["forms"][form] = value;
  return Rated(request);
}

const Json& AsTable() {
  static const Json answer = Rated(Json::object());
  return answer;
}

/// Even years in which a series is within 0.006 points of the printed table.
int Met(const Json& answer, const std::string& series) {
  const Json printed = Rated(Json::parse(R"({"paper": true})"))["paper"]["printed"][series];
  int met = 0;
  for (std::size_t i = 0; i < printed.size(); ++i) {
    const double away = answer[series][2 * i].get<double>() - printed[i].get<double>();
    met += std::fabs(100.0 * away) < 0.006 ? 1 : 0;
  }
  return met;
}

TEST(Slips, Formula22LacksAFactor) {
  const Json printed = WithForm("account_potential", "formula_22_as_printed");
  const Json corrected = WithForm("account_potential", "formula_23");
  for (std::size_t y = 0; y < 31; ++y) {
    EXPECT_GT(printed["account_potential"][y].get<double>(),
              1.2 * corrected["account_potential"][y].get<double>());
  }
  EXPECT_EQ(Met(printed, "account_potential"), 0);
}

TEST(Slips, Formula22AsPrintedHasNoRateWhereIncomesShrink) {
  const std::string shrinking = R"("assumptions": {"wage_growth": -0.05, "wage_growth_fall": 0.002,
      "late_income_growth": [-0.05, -0.05, -0.05]})";
  EXPECT_EQ(
      ErrorsOf("{" + shrinking + R"(, "forms": {"account_potential": "formula_22_as_printed"}})",
               "rates"),
      std::vector<std::string>{"inconsistent /assumptions"});
  EXPECT_TRUE(Call("rates", "{" + shrinking + "}").ok);
}

TEST(Slips, TheNoteSays23AndTheTableIs20) {
  EXPECT_EQ(Met(WithForm("account_potential", "formula_23"), "account_potential"), 0);
  EXPECT_EQ(Met(AsTable(), "account_potential"), 6);  // 2020 to 2030
}

TEST(Slips, Formulas5And6PrintTheYearBefore) {
  EXPECT_EQ(Met(WithForm("desired_base_year", "year_before"), "pooled_desired_low"), 0);
  EXPECT_EQ(Met(AsTable(), "pooled_desired_low"), 16);
}

TEST(Slips, CoverageCountsTwiceInTheTable) {
  const Json once = WithForm("coverage_in_base", "once");
  EXPECT_LT(Met(once, "pooled_desired_low"), 2);
  // Counted once, more contributions would be added to profits, and rates are lower.
  for (std::size_t y = 0; y < 31; ++y) {
    EXPECT_LT(once["pooled_desired_low"][y], AsTable()["pooled_desired_low"][y]);
    EXPECT_LT(once["pooled_potential"][y], AsTable()["pooled_potential"][y]);
    EXPECT_EQ(once["account_desired_low"][y], AsTable()["account_desired_low"][y]);
  }
}

TEST(Slips, TheUrbanShareIsRoundedInTheDesiredRatesOnly) {
  EXPECT_LT(Met(WithForm("urban_share", "exact"), "pooled_desired_low"), 8);
  EXPECT_EQ(WithForm("urban_share", "exact")["pooled_potential"], AsTable()["pooled_potential"]);
}

TEST(Slips, Formula19PaysOmegaTimesNotOmegaMinusOne) {
  // A person with one year left is paid once at its start.
  EXPECT_NEAR(PensionValue(0.3, 0.05, 0.0, 10, 1), 0.3, 1e-15);
}

TEST(Slips, TheProductForSigmaIsNot30PerCent) {
  EXPECT_NEAR(0.296 * 1.03, 0.305, 0.0002);
  const Json product = Rated(Json::parse(R"({"assumptions": {"sigma": 0.30488}})"));
  EXPECT_EQ(Met(product, "account_potential"), 0);
}

TEST(Slips, AllAreListedInBothLanguages) {
  const Json findings = Rated(Json::parse(R"({"paper": true})"))["paper"]["findings"];
  std::set<std::string> codes;
  for (const Json& finding : findings) {
    codes.insert(finding["kind"].get<std::string>() + " " + finding["code"].get<std::string>());
    EXPECT_FALSE(finding["message"]["zh"].get<std::string>().empty());
    EXPECT_FALSE(finding["message"]["en"].get<std::string>().empty());
  }
  EXPECT_EQ(codes,
            (std::set<std::string>{"slip formula_22_factor", "slip note_23_table_20",
                                   "slip base_year_5_6", "slip coverage_twice",
                                   "slip urban_two_ways", "slip payments_19", "slip sigma_product",
                                   "open pooled_potential_2020", "open account_potential_2032"}));
}

}  // namespace
}  // namespace flexpension::test
