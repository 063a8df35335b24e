#ifndef FLEXPENSION_CORE_TOOLS_PLAUSIBLE_H_
#define FLEXPENSION_CORE_TOOLS_PLAUSIBLE_H_

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/figures/pack.h"
#include "core/tools/checks.h"

namespace flexpension {

/// Whether the figures of one region can be what they say: a digit too many, a year's amount for a
/// month's or a series slid by a year shows here. The limits are wider than anything seen from 2021
/// to 2026. A figure that truly lies outside is an exception, named with its reason in the data.
class Plausible {
 public:
  /// `where` is the region's place; `exceptions` names the figures that may lie outside, e.g.
  /// "resident/base_pension", or one month's alone: "base_floor@2021-07".
  Plausible(std::string where, std::vector<std::string> exceptions, Checks& checks)
      : where_(std::move(where)), exceptions_(std::move(exceptions)), checks_(checks) {}

  /// A series of the region by what is plausible of it; a series of which nothing is said is wrong.
  void OfSeries(std::string_view name, std::span<const Figure> figures,
                std::span<const Figure> wages);
  /// Between 0.5 and 2 of the national minimum in force in December of its year.
  void ResidentBases(std::span<const Figure> bases, std::span<const Figure> national);
  /// Ascending yearly amounts, the subsidy no more than the amount.
  void Tiers(std::span<const ResidentTier> tiers);
  /// Interest between 0 and 10 % a year.
  void ResidentRates(std::span<const Figure> rates);

  /// After all checks: an exception that nothing needed is wrong, too.
  void Finish();

 private:
  /// A share of the wage between `least` and `most`, where the wage is published; from one figure
  /// to the next between -2 % and +15 % for each year.
  void Bounds(const std::string& name, std::span<const Figure> bounds,
              std::span<const Figure> wages, double least, double most);
  /// Between 0.9 and 1.5 of the wage in force in December of its year, and within 20 % of the year
  /// before; `name` is the series.
  void Bases(const std::string& name, std::span<const Figure> bases, std::span<const Figure> wages);

  /// From one figure to the next between `least` and `most` for each year, as a share of the one
  /// before; years without a figure count, what is collected for the time being does not.
  void Growth(const std::string& name, std::span<const Figure> figures, double least, double most);

  /// Reports figure number `i` of a series, of the month `from`, unless that is an exception.
  void Report(const std::string& name, std::size_t i, const std::string& what,
              std::optional<Month> from = std::nullopt);

  std::string where_;
  std::vector<std::string> exceptions_;
  std::vector<std::string> needed_;
  Checks& checks_;
};

/// Payout months fall with every year of age, by 1 to 12 months.
void CheckPayoutMonths(const std::string& where, std::span<const int> months, Checks& checks);

/// Years of life left fall with age, by no more than a year each year; women's are not below men's.
void CheckRemainingLife(const std::string& where, std::span<const double> men,
                        std::span<const double> women, Checks& checks);

/// Shares of those who die within a year of age, at whole ages from 0 on: between 0 and 1, rising
/// from 30 on, 1 at the last age; and with them the years of life left at one age follow from those
/// at the next, whenever in the year they die.
void CheckDying(const std::string& where, std::span<const double> dying,
                std::span<const double> life, Checks& checks);

/// Steps of a yearly figure between `least` and `most`, as a share of the one before.
void CheckSteps(const std::string& where, std::span<const double> values, double least, double most,
                Checks& checks);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_TOOLS_PLAUSIBLE_H_
