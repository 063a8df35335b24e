#ifndef FLEXPENSION_CORE_TOOLS_AWARD_READER_H_
#define FLEXPENSION_CORE_TOOLS_AWARD_READER_H_

#include <span>
#include <string>

#include "core/figures/pack.h"
#include "core/tools/checks.h"
#include "core/tools/data_files.h"
#include "core/tools/fields_data.h"
#include "core/tools/storage.h"

namespace flexpension {

/// Reads national/award_names.json: the parts and inputs that award rules may name, each once and
/// in both languages.
AwardNames ReadAwardNames(std::span<const DataFile> files, Storage& storage, Checks& checks);

/// The award rules of a province. Rejected are, besides wrong shapes: rules that name a part, an
/// input or a period which is not known, or lack what their kind needs (CheckAwardRules); sources
/// that are not known; a part that none of its terms says how sure it is.
RegionAward AwardOf(const std::string& where, const data::AwardRows& rows, const AwardNames& names,
                    Storage& storage, Checks& checks);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_TOOLS_AWARD_READER_H_
