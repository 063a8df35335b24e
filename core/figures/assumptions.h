#ifndef FLEXPENSION_CORE_FIGURES_ASSUMPTIONS_H_
#define FLEXPENSION_CORE_FIGURES_ASSUMPTIONS_H_

namespace flexpension {

/// Assumptions, fractions a year. The defaults are the central set of
/// core/model.md#defaults.
struct Assumptions {
  double wage_growth = 0.03;     ///< average wage, bounds, benefit base
  double income_growth = 0.02;   ///< the person's and flexible workers' income
  double account_rate = 0.025;   ///< interest of the individual account (记账利率)
  double benefit_growth = 0.02;  ///< yearly raise of pensions in payment
  double discount_rate = 0.03;   ///< for present values
  double inflation = 0.01;       ///< for today's money
  /// The benefit base's way back to the average wage, in shares of the wage a year (BenefitBaseOf).
  double benefit_base_convergence = 0.01;
  double mortality_improvement = 0.01;  ///< yearly fall of the chances of dying (ChancesAlive)
};

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_FIGURES_ASSUMPTIONS_H_
