#ifndef FLEXPENSION_CORE_TOOLS_RATES_READER_H_
#define FLEXPENSION_CORE_TOOLS_RATES_READER_H_

#include <span>

#include "core/figures/rates_figures.h"
#include "core/tools/checks.h"
#include "core/tools/data_files.h"
#include "core/tools/storage.h"

namespace flexpension {

/// Reads and checks the files of core/data/rates and packs them. Rejected are: years or ages that
/// are not those the model needs; an unknown source; numbers of persons that
/// do not fall with age; a cohort that gains or loses more than a twentieth in a year, which is
/// how a row slid by a year or an age shows; remaining life that does not fall with age or jumps
/// by more than a year and a half, or is longer for men; urban shares that fall; rates of the
/// paper's table whose high and low do not stand as 7 to 5.
RatesFigures ReadRates(std::span<const DataFile> files, Storage& storage, Checks& checks);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_TOOLS_RATES_READER_H_
