#ifndef FLEXPENSION_CORE_TOOLS_SUBSIDY_READER_H_
#define FLEXPENSION_CORE_TOOLS_SUBSIDY_READER_H_

#include <string>
#include <vector>

#include "core/figures/pack.h"
#include "core/tools/checks.h"
#include "core/tools/fields_data.h"
#include "core/tools/storage.h"

namespace flexpension {

/// The subsidies of a place from their rows. Rejected are, besides shares outside 0 to 1 and months
/// outside 1 to 120: a share of neither what is paid nor the floor's payment, one that pays
/// nothing, a rule that ends before it begins, an unknown source or confidence.
std::vector<RegionSubsidy> SubsidiesOf(const std::string& where,
                                       const std::vector<data::SubsidyRow>& rows, Storage& storage,
                                       Checks& checks);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_TOOLS_SUBSIDY_READER_H_
