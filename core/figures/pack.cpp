#include "core/figures/pack.h"

namespace flexpension {

Region RegionEntry::ToRegion() const {
  const auto series = [](std::span<const Figure> figures) {
    return Series({figures.begin(), figures.end()});
  };
  return {.average_wage = series(average_wage),
          .base_floor = series(base_floor),
          .base_ceiling = series(base_ceiling),
          .benefit_base = series(benefit_base),
          .indexed_wage_base = series(indexed_wage_base),
          .low_index_factor = low_index_factor,
          .transition_coefficient = transition_coefficient};
}

const RegionEntry* Pack::Find(std::string_view code) const {
  for (const RegionEntry& entry : regions) {
    if (entry.code == code) return &entry;
  }
  return nullptr;
}

}  // namespace flexpension
