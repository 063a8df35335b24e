#ifndef FLEXPENSION_CORE_TOOLS_BURDEN_READER_H_
#define FLEXPENSION_CORE_TOOLS_BURDEN_READER_H_

#include <span>

#include "core/figures/burden_figures.h"
#include "core/tools/checks.h"
#include "core/tools/data_files.h"
#include "core/tools/storage.h"

namespace flexpension {

/// Reads and checks Lu & Li's table 1. Rejected are: another number of rows than ten; a region that
/// is not a province's code or stands twice; rows that do not ascend by the base behind their
/// shares, as the paper says they do, which is how a wrong digit shows; shares of more than the
/// four digits that are printed; a floor above the average; a base more than 0.2 % from what a
/// printed share comes to; a source that is not known.
BurdenTable ReadBurden(std::span<const DataFile> files, Storage& storage, Checks& checks);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_TOOLS_BURDEN_READER_H_
