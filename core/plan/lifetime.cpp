#include "core/plan/lifetime.h"

#include <algorithm>

#include "core/plan/payment.h"

namespace flexpension {
namespace {

void PayContributions(const Setting& setting, const Accumulation& accumulation,
                      std::size_t months_alive, Lifetime& life) {
  const std::size_t count = std::min(accumulation.months.size(), months_alive);
  for (std::size_t k = 0; k < count; ++k) {
    const PaidMonth& month = accumulation.months[k];
    life.flows[k] -= month.credit.paid - month.subsidy;
    life.paid += month.credit.paid;
    life.pool_in += month.credit.to_pool().yuan() * setting.discounts[k];
  }
}

void DrawPension(const Setting& setting, const Accumulation& accumulation, const Award& award,
                 Lifetime& life) {
  const Month first = accumulation.last + 1;
  Payment payment(award.pension, accumulation.account, first, setting.assumptions.benefit_growth);
  for (std::size_t k = setting.IndexOf(first); k < life.flows.size(); ++k) {
    const Payment::Paid paid = payment.Next();
    life.flows[k] += paid.total;
    life.received += paid.total;
    life.pool_out += paid.from_pool().yuan() * setting.discounts[k];
  }
  life.left_to_heirs = payment.CloseAccount();
}

}  // namespace

Lifetime LiveThrough(const Setting& setting, const Accumulation& accumulation, const Award& award) {
  const std::size_t months_alive = setting.IndexOf(setting.death_month) + 1;
  Lifetime life;
  life.flows.resize(months_alive);
  PayContributions(setting, accumulation, months_alive, life);
  if (setting.death_month <= accumulation.last) {
    const auto paid = std::span(accumulation.months).first(months_alive);
    life.left_to_heirs = AccountAfter(setting, paid).balance();
  } else if (accumulation.eligible) {
    DrawPension(setting, accumulation, award, life);
  } else {
    life.refunded = award.refund;
    life.flows[setting.IndexOf(accumulation.last + 1)] += award.refund;
  }
  life.flows.back() += life.left_to_heirs;
  return life;
}

}  // namespace flexpension
