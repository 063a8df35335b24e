#include "core/figures/pack.h"

namespace flexpension {

Region RegionEntry::ToRegion() const {
  Region region;
  EachSeries([](const SeriesKind& /*kind*/, const FigureList& held,
                Series& series) { series = Series(held.All()); },
             figures, region);
  EachRule([](const RuleKind& /*kind*/, const auto& held, auto& rule) { rule = held; }, rules,
           region);
  return region;
}

const RegionEntry* Pack::Find(std::string_view code) const {
  for (const RegionEntry& entry : regions) {
    if (entry.code == code) return &entry;
  }
  return nullptr;
}

}  // namespace flexpension
