#ifndef FLEXPENSION_CORE_TOOLS_NATIONAL_READER_H_
#define FLEXPENSION_CORE_TOOLS_NATIONAL_READER_H_

#include <span>

#include "core/figures/pack.h"
#include "core/tools/checks.h"
#include "core/tools/data_files.h"
#include "core/tools/storage.h"

namespace flexpension {

/// Reads and checks the files of core/data/national and fills what the pack holds of them: payout
/// months, life table, sets of assumptions, national resident scheme. The tables that the
/// assumptions rest on are checked alone.
void ReadNational(std::span<const DataFile> files, Storage& storage, Checks& checks, Pack& pack);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_TOOLS_NATIONAL_READER_H_
