#ifndef FLEXPENSION_CORE_TOOLS_PACK_READER_H_
#define FLEXPENSION_CORE_TOOLS_PACK_READER_H_

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/problem.h"
#include "core/figures/burden_figures.h"
#include "core/figures/pack.h"
#include "core/figures/rates_figures.h"
#include "core/tools/data_files.h"

namespace flexpension {

/// A pack read from files, together with what its views point to.
struct ReadResult {
  Pack pack;
  RatesFigures rates;
  BurdenTable burden;
  Problems problems;  ///< the pack may be used only if there are none
  std::vector<std::shared_ptr<const void>> storage;
};

/// Reads and checks the data files. Rejected are: wrong shapes and unknown fields; series that do
/// not ascend, repeat a date or leave more than a year out (a known gap must be written as a null
/// with a note); figures anywhere without a source, with an unknown source or without a confidence;
/// figures that are not plausible (Plausible) and no named exception; provisional figures with
/// nothing to repeat; tables with holes; notices that print a figure by hand (FillNotices).
/// Paths of problems start with the file's. Files are read in the order given.
ReadResult ReadPack(std::span<const DataFile> files);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_TOOLS_PACK_READER_H_
