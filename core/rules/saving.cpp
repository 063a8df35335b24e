#include "core/rules/saving.h"

#include <algorithm>

#include "core/base/powers.h"

namespace flexpension {

SavingLife LiveBySaving(std::span<const Money> deposits, double annual_rate, Month valuation,
                        Month death, std::optional<Month> draw_from, PensionParts pension,
                        const YearlyRaise& raise) {
  SavingLife life;
  life.flows.resize(static_cast<std::size_t>(death - valuation) + 1);
  const double monthly_rate = Root12(1.0 + annual_rate) - 1.0;
  double balance = 0.0;  // yuan, unrounded
  for (std::size_t k = 0; k < life.flows.size(); ++k) {
    balance += balance * monthly_rate;
    if (k < deposits.size()) {
      balance += deposits[k].yuan();
      life.paid += deposits[k];
      life.flows[k] -= deposits[k];
    }
    const Month month = valuation + static_cast<int>(k);
    if (!draw_from || month < *draw_from || life.runs_dry) continue;
    if (month.month() == 1 && month > *draw_from) pension.Raise(raise);
    // What is left counts in whole fen, so that a balance of 0.003 yuan is not a payment.
    const Money drawn = std::min(pension.total(), Fen(balance));
    if (drawn < pension.total()) life.runs_dry = month;
    balance = life.runs_dry ? 0.0 : std::max(0.0, balance - drawn.yuan());
    life.received += drawn;
    life.flows[k] += drawn;
  }
  life.left_to_heirs = Fen(balance);
  life.flows.back() += life.left_to_heirs;
  return life;
}

}  // namespace flexpension
