#ifndef FLEXPENSION_CORE_TOOLS_FINGERPRINT_H_
#define FLEXPENSION_CORE_TOOLS_FINGERPRINT_H_

#include <span>
#include <string>

#include "core/tools/pack_reader.h"

namespace flexpension {

/// 64-bit FNV-1a of all files, paths and texts, as 16 hexadecimal digits: tells two packs apart.
std::string Fingerprint(std::span<const DataFile> files);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_TOOLS_FINGERPRINT_H_
