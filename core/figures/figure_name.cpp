#include "core/figures/figure_name.h"

#include "core/figures/region_series.h"

namespace flexpension {

Text FigureName(std::string_view series) {
  PackText words;
  RegionSeries<char> names;
  EachSeries(
      [&](const SeriesKind& kind, char& /*series*/) {
        if (series == kind.name) words = kind.words;
      },
      names);
  return {std::string(words.zh), std::string(words.en)};
}

}  // namespace flexpension
