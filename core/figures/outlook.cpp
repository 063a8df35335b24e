#include "core/figures/outlook.h"

namespace flexpension {
namespace {

/// Fills one bound: from its own series, or as a share of the wage where the region has none.
bool FillBound(const Series& bound, double share, double growth, const Outlook& outlook,
               std::vector<double>& values) {
  if (!bound.empty()) return bound.Fill(outlook.start, growth, values);
  for (std::size_t i = 0; i < values.size(); ++i) values[i] = share * outlook.wage[i];
  return true;
}

/// The newest figure of a series; `otherwise` where there is none.
double NewestOf(const Series& series, Month month, double otherwise) {
  const Figure* figure = series.Newest(month);
  return figure != nullptr ? figure->value.value_or(otherwise) : otherwise;
}

}  // namespace

std::vector<std::string_view> BuildOutlook(const Region& region, Month start, int months,
                                           double wage_growth, Outlook& outlook) {
  const auto count = static_cast<std::size_t>(months);
  outlook.start = start;
  outlook.wage.assign(count, 0.0);
  outlook.floor.assign(count, 0.0);
  outlook.ceiling.assign(count, 0.0);
  std::vector<std::string_view> missing;
  if (!region.average_wage.Fill(start, wage_growth, outlook.wage))
    missing.push_back("average_wage");
  if (!FillBound(region.base_floor, kFloorShare, wage_growth, outlook, outlook.floor)) {
    missing.push_back("base_floor");
  }
  if (!FillBound(region.base_ceiling, kCeilingShare, wage_growth, outlook, outlook.ceiling)) {
    missing.push_back("base_ceiling");
  }
  return missing;
}

Outlook PublishedOutlook(const Region& region, Month month) {
  const double wage = NewestOf(region.average_wage, month, 0.0);
  return {.start = month,
          .wage = {wage},
          .floor = {NewestOf(region.base_floor, month, kFloorShare * wage)},
          .ceiling = {NewestOf(region.base_ceiling, month, kCeilingShare * wage)}};
}

}  // namespace flexpension
