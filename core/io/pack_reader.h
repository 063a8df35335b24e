#ifndef FLEXPENSION_CORE_IO_PACK_READER_H_
#define FLEXPENSION_CORE_IO_PACK_READER_H_

#include <span>
#include <string>
#include <string_view>

#include "core/base/problem.h"
#include "core/pack/pack.h"

namespace flexpension {

/// A data file: its path below core/data, e.g. "regions/41-henan.json", and its text.
struct DataFile {
  std::string_view path;
  std::string_view text;
};

/// Reads and checks the data files. Rejected are: wrong shapes and unknown fields; series that do
/// not ascend, repeat a date or leave more than a year out (a known gap must be written as a null
/// with a note); figures without a source, with an unknown source or without a confidence; bounds
/// out of proportion to the wage (a series slid by a year shows here); tables with holes.
/// Paths of problems start with the file's. The pack may be used only if there are none.
Pack ReadPack(std::span<const DataFile> files, std::string version, Problems& problems);

/// The pack compiled into this program, read on first use.
const Pack& BuiltinPack();

/// The files compiled into this program.
std::span<const DataFile> BuiltinFiles();

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_IO_PACK_READER_H_
