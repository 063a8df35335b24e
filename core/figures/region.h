#ifndef FLEXPENSION_CORE_FIGURES_REGION_H_
#define FLEXPENSION_CORE_FIGURES_REGION_H_

#include "core/figures/series.h"

namespace flexpension {

/// The figures and rules of one region that the pension of one person depends on.
struct Region {
  Series average_wage;  ///< average wage (社平工资), by month
  Series base_floor;    ///< lower bound of the contribution base; empty: 60 % of the average wage
  Series base_ceiling;  ///< upper bound; empty: 300 % of the average wage
  Series benefit_base;  ///< benefit base (计发基数), by year of the pension
  Series indexed_wage_base;  ///< base of the indexed wage, by year; empty: the benefit base
  /// The benefit base counts only min(1, mean index / 0.6) (Guangdong, 粤府〔2006〕96号).
  bool low_index_factor = false;
  double transition_coefficient = 0.013;  ///< transitional pension per deemed year, a fraction
  /// Monthly disposable income per head of the towns, by year of the statistics; may be empty.
  Series urban_income;
  /// Index with which a month without contribution counts in the mean index; none: it does not.
  std::optional<double> break_months_index;
  /// In a record, a month's index is on the wage of this many months later (Shaanxi, Tibet: 12).
  int record_wage_later_months = 0;
};

/// 国办发〔2019〕13号: bounds of the contribution base, shares of the average wage.
inline constexpr double kFloorShare = 0.6;
inline constexpr double kCeilingShare = 3.0;

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_FIGURES_REGION_H_
