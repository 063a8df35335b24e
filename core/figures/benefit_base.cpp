#include "core/figures/benefit_base.h"

#include <algorithm>

namespace flexpension {

std::variant<BenefitBase, MissingFigure> BenefitBaseOf(const Region& region, int year,
                                                       double growth, double convergence) {
  const auto plain = region.benefit_base.At(Month::Of(year, 1), growth);
  if (!plain) return MissingFigure{"benefit_base", std::to_string(year)};
  BenefitBase base{*plain};
  if (plain->status != Status::kProjected) return base;
  const int published = plain->figure->from.year();
  base.years = year - published;
  if (convergence == 0.0) return base;
  const Month december = Month::Of(published, 12);
  const auto wage = region.average_wage.At(december, growth);
  if (!wage) return MissingFigure{"average_wage", ToText(december)};
  base.ratio = std::max(1.0, *plain->figure->value / wage->value);
  base.factor = std::max(1.0, base.ratio - convergence * base.years) / base.ratio;
  base.value *= base.factor;
  return base;
}

}  // namespace flexpension
