// What holds for rates of return and present values.

#include <cmath>

#include "core/rules/measures.h"
#include "tests/property/for_all.h"
#include "tests/support/build.h"

namespace flexpension::test {
namespace {

double ValueAt(const std::vector<Money>& flows, double yearly_rate) {
  const double monthly = std::pow(1.0 + yearly_rate, 1.0 / 12.0);
  double sum = 0.0;
  for (std::size_t k = flows.size(); k-- > 0;) sum = sum / monthly + flows[k].yuan();
  return sum;
}

TEST(Return, AtTheInternalRateThePresentValueIsNothing) {
  int found = 0;
  ForAll([&](CompareRequest& request, Random&) {
    const Setting setting = SettingOf(request);
    const std::vector<Money> flows = Worked(setting, PlanOf(request)).life.flows;
    const auto rate = InternalRate(flows);
    if (!rate || *rate < -0.1) return;  // far below zero a fen in sixty years is worth thousands
    ++found;
    const double years = static_cast<double>(flows.size()) / 12.0;
    EXPECT_LE(std::fabs(ValueAt(flows, *rate)), 0.01 * years);
  });
  EXPECT_GT(found, kTries / 4);
}

TEST(Return, TheNetPresentValueIsTheSumOfTheFlowsAtTheDiscountRate) {
  ForAll([](CompareRequest& request, Random&) {
    const Setting setting = SettingOf(request);
    const Evaluation plan = Worked(setting, PlanOf(request));
    const double expected = ValueAt(plan.life.flows, request.assumptions.discount_rate);
    EXPECT_NEAR(PresentValue(plan.life.flows, setting.discounts), expected, 1e-5);
  });
}

TEST(Return, WithoutDiscountThePresentValueIsTheSum) {
  ForAll([](CompareRequest& request, Random&) {
    request.assumptions.discount_rate = 0.0;
    const Setting setting = SettingOf(request);
    const Evaluation plan = Worked(setting, PlanOf(request));
    Money sum;
    for (const Money flow : plan.life.flows) sum += flow;
    EXPECT_EQ(Fen(PresentValue(plan.life.flows, setting.discounts)), sum);
  });
}

TEST(Return, AHigherDiscountRateLowersWhatComesLater) {
  ForAll([](CompareRequest& request, Random&) {
    const Setting low = SettingOf(request);
    const Evaluation at_low = Worked(low, PlanOf(request));
    request.assumptions.discount_rate += 0.01;
    const Setting high = SettingOf(request);
    const Evaluation at_high = Worked(high, PlanOf(request));
    EXPECT_LE(at_high.life.pool_out, at_low.life.pool_out);
    EXPECT_LE(at_high.life.pool_in, at_low.life.pool_in);
    EXPECT_EQ(at_high.life.flows, at_low.life.flows);
  });
}

}  // namespace
}  // namespace flexpension::test
