#include "core/compare/compare.h"

#include <gtest/gtest.h>

#include "tests/support/build.h"
#include "tests/support/json.h"

namespace flexpension::test {
namespace {

/// The person of PlainRequest() with a standard plan, the resident scheme, and saving like the
/// plan.
CompareRequest ThreeKinds() {
  CompareRequest request = PlainRequest();
  request.person.record.months = 200;
  request.person.record.mean_index = 0.6;
  ResidentRequest resident;
  resident.annual = Yuan(2000);
  resident.base_pension = 163.0;
  request.plans.push_back({"resident", resident});
  SaveRequest save;
  save.like = "standard";
  save.annual_rate = 0.0;
  request.plans.push_back({"save", save});
  return request;
}

CompareAnswer Answered(const CompareRequest& request) {
  auto result = Compare(BuiltinPack(), request);
  if (const auto* problems = std::get_if<Problems>(&result)) {
    for (const Problem& problem : *problems) ADD_FAILURE() << problem.path << problem.message.en;
    return {};
  }
  return std::move(std::get<CompareAnswer>(result));
}

TEST(Compare, SavingDepositsWhatThePlanCostsTheWorker) {
  CompareRequest request = ThreeKinds();
  std::get<ContributionPlan>(request.plans[0].body).subsidy =
      Subsidy{.share = 0.5, .monthly_cap = {}, .months = 12};
  const auto plans = Answered(request).plans;
  const auto& plan = std::get<ContributeAnswer>(plans[0].body);
  const auto& save = std::get<SaveAnswer>(plans[2].body);
  EXPECT_EQ(plan.contributions.total, Yuan(65 * 720));
  EXPECT_EQ(save.contributions.total, Yuan(65 * 720 - 12 * 360));
  EXPECT_EQ(save.contributions.first_month, Yuan(360));
}

TEST(Compare, SavingDrawsThePlansPensionFromItsFirstMonth) {
  const auto plans = Answered(ThreeKinds()).plans;
  const auto& plan = std::get<ContributeAnswer>(plans[0].body);
  const auto& save = std::get<SaveAnswer>(plans[2].body);
  ASSERT_TRUE(save.lifetime.runs_dry_month.has_value());
  EXPECT_EQ(save.lifetime.received, Yuan(65 * 720));
  const auto full = save.lifetime.received.fen() / plan.pension.total.fen();
  EXPECT_EQ(*save.lifetime.runs_dry_month, *plan.retirement.pension_from + static_cast<int>(full));
}

TEST(Compare, AShareOfTheAverageWageIsOfTheLastMonthAlsoBeforeTheValuationMonth) {
  CompareRequest request = PlainRequest();
  request.person.birth_month = M(1965, 7);  // reached 60 and 2 months before January 2026
  request.person.record.months = 240;
  request.person.record.mean_index = 0.6;
  request.region.average_wage = SeriesOf({{M(2020, 1), 6000.0}, {M(2026, 1), 9000.0}});
  const auto plan = std::get<ContributeAnswer>(Answered(request).plans[0].body);
  ASSERT_LT(*plan.retirement.pension_from, M(2026, 2));
  EXPECT_DOUBLE_EQ(plan.pension.share_of_average_wage, plan.pension.total.yuan() / 6000.0);
}

TEST(Compare, ADifferenceIsNoneWhereAPlanHasNoSuchNumber) {
  const auto plans = Answered(ThreeKinds()).plans;
  EXPECT_EQ(plans[0].difference.pension_total, Money{});
  EXPECT_TRUE(plans[1].difference.pension_total.has_value());
  EXPECT_FALSE(plans[1].difference.pool_net_cost.has_value());
  EXPECT_FALSE(plans[2].difference.pension_total.has_value());
  EXPECT_FALSE(plans[2].difference.pool_net_cost.has_value());
}

TEST(Compare, AResidentTakesTheGeneralRatesWhereItHasNone) {
  CompareRequest request = ThreeKinds();
  request.assumptions.benefit_growth = 0.02;
  request.assumptions.account_rate = 0.03;
  const auto taken = Answered(request).plans[1];
  auto& resident = std::get<ResidentRequest>(request.plans[1].body);
  resident.base_growth = 0.02;
  resident.account_rate = 0.03;
  const auto given = Answered(request).plans[1];
  const auto& a = std::get<ResidentAnswer>(taken.body);
  const auto& b = std::get<ResidentAnswer>(given.body);
  EXPECT_EQ(a.pension.total, b.pension.total);
  EXPECT_EQ(a.lifetime.received, b.lifetime.received);
}

/// A man who reaches 60 in the December after the valuation month: one payment more.
Json Resident(int recorded_years, const char* extra) {
  Json request = Json::parse(R"({"valuation_month": "2026-11", "region": "42",
      "person": {"birth_month": "1966-12", "category": "male", "monthly_income": 5500},
      "plans": [{"id": "a", "kind": "resident", "annual": 5000, "subsidy": 300,
                 "base_pension": 163, "base_growth": 0, "account_rate": 0}]})");
  request["plans"][0]["record"] = {{"years", recorded_years}};
  request["plans"][0]["extra_per_year"] = Json::parse(extra);
  return Compared(request)["plans"][0];
}

TEST(Compare, YearsOfContributionsAddToAResidentsPension) {
  const char* hubei = R"([{"from_years": 1, "per_year": 1}, {"from_years": 16, "per_year": 2},
                          {"from_years": 26, "per_year": 3}])";
  EXPECT_EQ(Resident(14, hubei)["pension"]["basic"], 163.0 + 15);
  EXPECT_EQ(Resident(19, hubei)["pension"]["basic"], 163.0 + 15 + 5 * 2);
  EXPECT_EQ(Resident(29, hubei)["pension"]["basic"], 163.0 + 15 + 10 * 2 + 5 * 3);
  EXPECT_EQ(Resident(19, "2")["pension"]["basic"], 163.0 + 5 * 2);
  EXPECT_EQ(Resident(19, R"([{"from_years": 16, "per_year": 2}])")["pension"],
            Resident(19, "2")["pension"]);
}

TEST(Compare, AResidentBreaksEvenWhenPensionsReachOwnPayments) {
  const auto plans = Answered(ThreeKinds()).plans;
  const auto& resident = std::get<ResidentAnswer>(plans[1].body);
  const auto months = (resident.contributions.total.fen() + resident.pension.total.fen() - 1) /
                      resident.pension.total.fen();
  EXPECT_EQ(*resident.lifetime.break_even_month,
            resident.retirement.pension_from + static_cast<int>(months - 1));
}

TEST(Compare, AResidentsBreakEvenCountsTheRaisesOfThePension) {
  CompareRequest request = ThreeKinds();
  request.person.birth_month = M(1970, 12);  // the pension starts in January 2031
  auto& plan = std::get<ResidentRequest>(request.plans[1].body);
  plan.base_growth = 0.2;
  const auto answer = std::get<ResidentAnswer>(Answered(request).plans[1].body);
  Money basic = answer.pension.basic;
  Money received;
  Month month = M(2030, 12);
  while (received < answer.contributions.total) {
    ++month;
    if (month.month() == 1 && month > M(2031, 1)) basic = Fen(basic.yuan() * 1.2);
    received += basic + answer.pension.account;
  }
  EXPECT_EQ(answer.lifetime.break_even_month, month);
}

TEST(Compare, WithoutAnAgeAtDeathItIsTheStatutoryAgeAndWhatTheLifeTableOfTheSexLeaves) {
  CompareRequest request = ThreeKinds();
  request.retirement.death_age_months.reset();
  const auto death_age = [&] {
    const auto plans = Answered(request).plans;
    return std::get<ContributeAnswer>(plans[0].body).lifetime.death_month -
           request.person.birth_month;
  };
  const int man = StatutoryAge(Category::kMale, M(1970, 1));
  EXPECT_EQ(death_age(), man + RemainingLifeMonths(BuiltinPack().male_life.Values(), man));
  request.person.category = Category::kFemale55;
  request.plans.pop_back();
  const int woman = StatutoryAge(Category::kFemale55, M(1970, 1));
  EXPECT_EQ(death_age(), woman + RemainingLifeMonths(BuiltinPack().female_life.Values(), woman));
  request.person.category = Category::kFemale50;
  request.person.birth_month = M(1985, 1);
  const int younger = StatutoryAge(Category::kFemale50, M(1985, 1));
  EXPECT_EQ(death_age(),
            younger + RemainingLifeMonths(BuiltinPack().female_life.Values(), younger));
  EXPECT_NE(RemainingLifeMonths(BuiltinPack().female_life.Values(), younger),
            RemainingLifeMonths(BuiltinPack().male_life.Values(), younger));
}

TEST(Compare, TypedRulesWinOverThoseOfTheRegion) {
  CompareRequest request = ThreeKinds();
  request.person.record.mean_index = 0.4;
  request.person.record.deemed_months = 12;
  request.person.record.deemed_index = 1.0;
  request.region.code = "41";
  const auto pension = [&] {
    return std::get<ContributeAnswer>(Answered(request).plans[0].body).pension;
  };
  const PensionAnswer plain = pension();
  request.region.low_index_factor = true;
  EXPECT_LT(pension().basic, plain.basic);
  EXPECT_EQ(pension().transitional, Yuan(78));  // 6000 · 1 year · Henan's 1.3 %
  request.region.transition_coefficient = 0.02;
  EXPECT_EQ(pension().transitional, Yuan(120));
}

TEST(Compare, AResidentPaysNowOnlyInDecember) {
  CompareRequest request = ThreeKinds();
  EXPECT_EQ(std::get<ResidentAnswer>(Answered(request).plans[1].body).contributions.first_month,
            Money{});
  request.valuation_month = M(2026, 12);
  EXPECT_EQ(std::get<ResidentAnswer>(Answered(request).plans[1].body).contributions.first_month,
            Yuan(2000));
}

TEST(Compare, TheFigureInUseIsSaidBesideThePublishedOne) {
  CompareRequest request = ThreeKinds();
  request.assumptions.wage_growth = 0.1;
  const auto figures = Answered(request).plans[0].figures;
  ASSERT_GE(figures.size(), 4u);
  EXPECT_EQ(figures[0].name, "average_wage");
  EXPECT_EQ(figures[0].value, 6000.0);
  EXPECT_EQ(figures[0].month, M(2020, 1));
  EXPECT_EQ(figures[0].status, Status::kGiven);
  EXPECT_NEAR(figures[0].in_use.value, 6000.0 * 1.771561, 1e-6);  // six full years
  EXPECT_EQ(figures[0].in_use.status, Status::kProjected);
  EXPECT_EQ(figures[1].name, "base_floor");
  EXPECT_EQ(figures[1].status, Status::kDerived);
  EXPECT_EQ(figures[1].value, 0.6 * 6000.0);
  EXPECT_EQ(figures[1].in_use.value, 0.6 * figures[0].in_use.value);
  EXPECT_EQ(figures[3].name, "benefit_base");
  EXPECT_EQ(figures[3].in_use.month, M(2031, 1));
}

TEST(Compare, APlanWithFixedMonthsSaysThatNobodyCanPayThisWayToday) {
  CompareRequest request = ThreeKinds();
  Scheme scheme;
  scheme.amount = Yuan(500);
  request.plans.push_back({"fixed", Mixed("FFFFFFFFFFFF", 0.6, scheme)});
  const auto plans = Answered(request).plans;
  const auto says = [](const PlanAnswer& plan) {
    for (const NoticeAnswer& notice : plan.notices) {
      if (notice.code == "fixed_amount_is_a_proposal") return true;
    }
    return false;
  };
  EXPECT_TRUE(says(plans[3]));
  EXPECT_FALSE(says(plans[0]));
}

TEST(Compare, EveryNoticeSpeaksBothLanguages) {
  CompareRequest request = ThreeKinds();
  for (const RegionEntry& entry : BuiltinPack().regions) {
    if (!entry.asks.empty()) continue;
    request.region = RegionChoice{};
    request.region.code = std::string(entry.code);
    for (const PlanAnswer& plan : Answered(request).plans) {
      for (const NoticeAnswer& notice : plan.notices) {
        EXPECT_FALSE(notice.message.zh.empty() || notice.message.en.empty()) << notice.code;
      }
    }
  }
}

}  // namespace
}  // namespace flexpension::test
