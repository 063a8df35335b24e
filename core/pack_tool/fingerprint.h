#ifndef FLEXPENSION_CORE_PACK_TOOL_FINGERPRINT_H_
#define FLEXPENSION_CORE_PACK_TOOL_FINGERPRINT_H_

#include <span>
#include <string>

#include "core/pack_tool/pack_reader.h"

namespace flexpension {

/// 64-bit FNV-1a of all files, paths and texts, as 16 hexadecimal digits: tells two packs apart.
std::string Fingerprint(std::span<const DataFile> files);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_PACK_TOOL_FINGERPRINT_H_
