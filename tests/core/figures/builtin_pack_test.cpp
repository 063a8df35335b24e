// What the data that is compiled in must hold.

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "core/figures/pack.h"
#include "tests/support/build.h"

namespace flexpension::test {
namespace {

constexpr Month kNow = Month::Of(2026, 11);

struct Named {
  std::string_view name;
  std::vector<Figure> figures;
};

std::vector<Named> SeriesOf(const RegionEntry& entry) {
  std::vector<Named> named;
  EachSeries(
      [&](const SeriesKind& kind, const auto& figures) {
        named.push_back({kind.name, figures.All()});
      },
      entry.figures);
  return named;
}

bool Asks(const RegionEntry& entry, std::string_view name) {
  return std::count(entry.asks.begin(), entry.asks.end(), name) > 0;
}

std::optional<double> InForce(const std::vector<Figure>& figures) {
  const Series series(figures);
  const auto found = series.At(kNow, 0.0);
  return found ? std::optional(found->value) : std::nullopt;
}
std::optional<double> InForce(const FigureList& figures) { return InForce(figures.All()); }

TEST(BuiltinPack, HoldsThe31ProvincesAndNoCodeTwice) {
  int provinces = 0;
  std::set<std::string_view> codes;
  for (const RegionEntry& entry : BuiltinPack().regions) {
    provinces += entry.parent ? 0 : 1;
    EXPECT_TRUE(codes.insert(entry.code).second) << entry.code;
    EXPECT_EQ(BuiltinPack().Find(entry.code), &entry);
    EXPECT_FALSE(entry.name.zh.empty() || entry.name.en.empty()) << entry.code;
    EXPECT_TRUE(!entry.parent || codes.contains(*entry.parent)) << entry.code;
  }
  EXPECT_EQ(provinces, 31);
  EXPECT_EQ(BuiltinPack().Find("99"), nullptr);
}

TEST(BuiltinPack, EveryRegionHasTheFiguresInForceOrAsksForThem) {
  for (const RegionEntry& entry : BuiltinPack().regions) {
    for (const auto& [name, figures] : SeriesOf(entry)) {
      // The benefit base where there is none; no grants where it is not known.
      if (name == "indexed_wage_base" || name == "urban_income") continue;
      if (Asks(entry, name)) {
        EXPECT_TRUE(figures.empty()) << entry.code << " " << name;
      } else {
        const bool follows = figures.empty() && name.starts_with("base_");  // from the wage
        EXPECT_TRUE(InForce(figures).has_value() || follows) << entry.code << " " << name;
      }
    }
  }
}

TEST(BuiltinPack, EveryProvinceHasItsOwnFloorAndCeiling) {
  for (const RegionEntry& entry : BuiltinPack().regions) {
    if (entry.parent) continue;
    EXPECT_TRUE(InForce(entry.figures.base_floor) || Asks(entry, "base_floor")) << entry.code;
    EXPECT_TRUE(InForce(entry.figures.base_ceiling) || Asks(entry, "base_ceiling")) << entry.code;
  }
}

TEST(BuiltinPack, EveryFigureAscendsAndHasASourceAndAConfidence) {
  for (const RegionEntry& entry : BuiltinPack().regions) {
    for (const auto& [name, figures] : SeriesOf(entry)) {
      SCOPED_TRACE(std::string(entry.code) + " " + std::string(name));
      for (std::size_t i = 0; i < figures.size(); ++i) {
        EXPECT_TRUE(i == 0 || figures[i - 1].from < figures[i].from);
        if (!figures[i].value) continue;
        EXPECT_GT(*figures[i].value, 0.0);
        EXPECT_FALSE(figures[i].source.empty());
        EXPECT_TRUE(figures[i].confidence == "A" || figures[i].confidence == "B" ||
                    figures[i].confidence == "C");
      }
    }
  }
}

TEST(BuiltinPack, TheBoundsStandInProportionToTheWage) {
  for (const RegionEntry& entry : BuiltinPack().regions) {
    const auto wage = InForce(entry.figures.average_wage);
    const auto floor = InForce(entry.figures.base_floor);
    const auto ceiling = InForce(entry.figures.base_ceiling);
    if (!wage || !floor || !ceiling) continue;
    EXPECT_GT(*floor / *wage, 0.4) << entry.code;
    EXPECT_LT(*floor / *wage, 0.75) << entry.code;
    EXPECT_GT(*ceiling / *wage, 2.7) << entry.code;
    EXPECT_LT(*ceiling / *wage, 3.3) << entry.code;
  }
}

TEST(BuiltinPack, HoldsThePayoutMonthsOfTheLaw) {
  const auto payout = BuiltinPack().payout_months;
  ASSERT_EQ(payout.size(), LawPayoutMonths().size());
  for (std::size_t i = 0; i < payout.size(); ++i) EXPECT_EQ(payout[i], LawPayoutMonths()[i]);
}

TEST(BuiltinPack, HoldsALifeTableThatFallsWithAge) {
  const std::vector<double> men = BuiltinPack().male_life.Values();
  const std::vector<double> women = BuiltinPack().female_life.Values();
  for (const auto& life : {men, women}) {
    ASSERT_GE(life.size(), 101u);
    for (std::size_t age = 2; age < life.size(); ++age) EXPECT_LE(life[age], life[age - 1]) << age;
    EXPECT_GT(life[60], 15.0);
    EXPECT_LT(life[60], 30.0);
  }
  EXPECT_LT(men[60], women[60]);
}

TEST(BuiltinPack, GuangdongLowersTheBaseOfALowIndexAndShenzhenDoesNot) {
  for (const RegionEntry& entry : BuiltinPack().regions) {
    const bool guangdong = entry.code.starts_with("44") && entry.code != "44-4403";
    EXPECT_EQ(entry.rules.low_index_factor, guangdong) << entry.code;
  }
  EXPECT_NE(BuiltinPack().Find("44-4403"), nullptr);
}

TEST(BuiltinPack, ATierThatStandsInNoDocumentIsC) {
  const auto check = [](std::string_view place, std::span<const ResidentTier> tiers) {
    for (const ResidentTier& tier : tiers) {
      EXPECT_EQ(tier.source == "[UNSOURCED]", tier.confidence == "C") << place << tier.annual;
      EXPECT_FALSE(tier.source.empty()) << place;
    }
  };
  for (const RegionEntry& entry : BuiltinPack().regions) check(entry.code, entry.resident.tiers);
  check("national", BuiltinPack().national.resident.tiers);
  EXPECT_EQ(BuiltinPack().Find("41")->resident.tiers.front().confidence, "C");
  EXPECT_EQ(BuiltinPack().Find("31")->resident.tiers.front().confidence, "B");
}

TEST(BuiltinPack, ASubsidyIsThatOfThePlaceWhichPaysIt) {
  const auto of = [](std::string_view code) { return BuiltinPack().Find(code)->subsidies; };
  EXPECT_EQ(of("42").front().months, 60);  // Wuhan's, of which other cities have none
  EXPECT_TRUE(of("42-4205").empty());
  EXPECT_FALSE(of("44-4401").front().monthly_cap);  // Guangzhou's is its province's
  EXPECT_EQ(of("44-4403").front().monthly_cap, 600.0);
  EXPECT_EQ(of("32").front().of, "floor");
  EXPECT_EQ(of("32").front().above_floor_share, 0.5);
  EXPECT_FALSE(of("32").back().months);  // to retirement
}

TEST(BuiltinPack, ATransitionCoefficientIsAboutOnePercentAYear) {
  for (const RegionEntry& entry : BuiltinPack().regions) {
    EXPECT_GE(entry.rules.transition_coefficient, 0.009) << entry.code;
    EXPECT_LE(entry.rules.transition_coefficient, 0.015) << entry.code;
  }
}

TEST(BuiltinPack, TheCentralAssumptionsAreTheDefaults) {
  const auto& [cautious, middle, optimistic] = BuiltinPack().defaults.assumption_sets;
  const Assumptions& central = middle.values;
  const Assumptions standard;
  EXPECT_EQ(central.wage_growth, standard.wage_growth);
  EXPECT_EQ(central.income_growth, standard.income_growth);
  EXPECT_EQ(central.account_rate, standard.account_rate);
  EXPECT_EQ(central.benefit_growth, standard.benefit_growth);
  EXPECT_EQ(central.inflation, standard.inflation);
  EXPECT_EQ(central.discount_rate, standard.discount_rate);
  EXPECT_EQ(central.benefit_base_convergence, standard.benefit_base_convergence);
  EXPECT_EQ(cautious.values.benefit_base_convergence, 0.02);
  EXPECT_EQ(optimistic.values.benefit_base_convergence, 0.0);
  EXPECT_LT(cautious.values.wage_growth, central.wage_growth);
  EXPECT_GT(optimistic.values.wage_growth, central.wage_growth);
}

TEST(BuiltinPack, SaysHowOldItIs) {
  EXPECT_EQ(BuiltinPack().data.as_of.size(), 10u);
  EXPECT_LE(BuiltinPack().data.newest_source, BuiltinPack().data.as_of);
  EXPECT_FALSE(BuiltinPack().data.version.empty());
}

}  // namespace
}  // namespace flexpension::test
