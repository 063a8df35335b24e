#ifndef FLEXPENSION_CORE_TOOLS_RATES_READER_H_
#define FLEXPENSION_CORE_TOOLS_RATES_READER_H_

#include <span>
#include <string>
#include <vector>

#include "core/base/problem.h"
#include "core/figures/rates_figures.h"
#include "core/tools/pack_reader.h"
#include "core/tools/storage.h"

namespace flexpension {

/// Reads and checks the files of core/data/rates and packs them. Rejected are: years or ages that
/// are not those the model needs; a source that is not among `source_ids`; numbers of persons that
/// do not fall with age; a cohort that gains or loses more than a twentieth in a year, which is
/// how a row slid by a year or an age shows; remaining life that does not fall with age or jumps
/// by more than a year and a half, or is longer for men; urban shares that fall; rates of the
/// paper's table whose high and low do not stand as 7 to 5.
RatesFigures ReadRates(std::span<const DataFile> files, const std::vector<std::string>& source_ids,
                       Storage& storage, Problems& problems);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_TOOLS_RATES_READER_H_
