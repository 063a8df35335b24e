#include "core/compare/difference.h"

#include <algorithm>

#include "core/plan/too_large.h"

namespace flexpension {
namespace {

std::optional<Money> NetCost(const ContributeAnswer& plan) { return plan.pool.net_cost; }
std::optional<Money> NetCost(const ResidentAnswer& /*plan*/) { return std::nullopt; }

/// The numbers of a plan that are compared.
template <class Pensioned>
DifferenceAnswer NumbersOf(const Pensioned& plan) {
  return {plan.contributions.first_month,
          plan.contributions.total,
          plan.pension.total,
          plan.pension.total_today,
          plan.lifetime.received,
          plan.lifetime.net_present_value,
          NetCost(plan)};
}

DifferenceAnswer NumbersOf(const SaveAnswer& plan) {
  return {
      plan.contributions.first_month, plan.contributions.total,        std::nullopt, std::nullopt,
      plan.lifetime.received,         plan.lifetime.net_present_value, std::nullopt};
}

DifferenceAnswer NumbersOf(const PlanAnswer& plan) {
  return std::visit([](const auto& body) { return NumbersOf(body); }, plan.body);
}

std::optional<Money> Minus(std::optional<Money> a, std::optional<Money> b) {
  if (!a || !b) return std::nullopt;
  return *a - *b;
}

bool IsTooLarge(const ContributeAnswer& plan) {
  return AnyTooLarge({plan.contributions.total, plan.entitlement.account_balance,
                      plan.entitlement.account_interest, plan.entitlement.benefit_base,
                      plan.pension.total, plan.pension.total_today, plan.lifetime.received,
                      plan.lifetime.left_to_heirs, plan.lifetime.net_present_value,
                      plan.against_nothing.received_more, plan.against_nothing.net_present_value,
                      plan.pool.paid_in, plan.pool.paid_out, plan.pool.net_cost}) ||
         (plan.lifetime.expected &&
          AnyTooLarge({plan.lifetime.expected->received, plan.lifetime.expected->left_to_heirs,
                       plan.lifetime.expected->net_present_value}));
}

bool IsTooLarge(const ResidentAnswer& plan) {
  return AnyTooLarge({plan.entitlement.account_balance, plan.pension.total,
                      plan.pension.total_today, plan.lifetime.received, plan.lifetime.left_to_heirs,
                      plan.lifetime.net_present_value});
}

bool IsTooLarge(const SaveAnswer& plan) {
  return AnyTooLarge(
      {plan.lifetime.left_to_heirs, plan.lifetime.received, plan.lifetime.net_present_value});
}

}  // namespace

DifferenceAnswer DifferenceOf(const PlanAnswer& plan, const PlanAnswer& baseline) {
  const DifferenceAnswer a = NumbersOf(plan);
  const DifferenceAnswer b = NumbersOf(baseline);
  return {a.first_month - b.first_month,
          a.total - b.total,
          Minus(a.pension_total, b.pension_total),
          Minus(a.pension_total_today, b.pension_total_today),
          a.received - b.received,
          a.net_present_value - b.net_present_value,
          Minus(a.pool_net_cost, b.pool_net_cost)};
}

bool IsTooLarge(const PlanAnswer& plan) {
  return std::visit([](const auto& body) { return IsTooLarge(body); }, plan.body);
}

}  // namespace flexpension
