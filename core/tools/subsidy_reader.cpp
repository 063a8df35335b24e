#include "core/tools/subsidy_reader.h"

#include "core/tools/figure_rows.h"

namespace flexpension {

std::vector<RegionSubsidy> SubsidiesOf(const std::string& where,
                                       const std::vector<data::SubsidyRow>& rows, Storage& storage,
                                       Checks& checks) {
  std::vector<RegionSubsidy> subsidies;
  for (const data::SubsidyRow& row : rows) {
    const std::string at = where + "/" + std::to_string(subsidies.size());
    checks.Sourced(at, row.sources, row.confidence);
    if (row.of != "paid" && row.of != "floor") {
      checks.Wrong(at, "the share is of what is paid or of the floor, not \"" + row.of + "\"");
    }
    if (row.share == 0.0 && row.above_floor_share.value_or(0.0) == 0.0) {
      checks.Wrong(at, "a subsidy that pays nothing");
    }
    if (row.from && row.until && *row.until < *row.from) {
      checks.Wrong(at, "ends before it begins");
    }
    subsidies.push_back({storage.Keep(row.who), row.share, storage.Keep(row.of),
                         row.above_floor_share, row.monthly_cap, row.months, row.from, row.until,
                         storage.Keep(SourceText(row.document, row.sources)),
                         storage.Keep(row.confidence), row.here_only});
  }
  return subsidies;
}

}  // namespace flexpension
