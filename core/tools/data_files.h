#ifndef FLEXPENSION_CORE_TOOLS_DATA_FILES_H_
#define FLEXPENSION_CORE_TOOLS_DATA_FILES_H_

#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "core/io/parse.h"
#include "core/io/reader.h"
#include "core/tools/checks.h"

namespace flexpension {

/// A data file: its path below core/data, e.g. "regions/41-henan.json", and its text.
struct DataFile {
  std::string path;
  std::string text;
};

/// Fills `value` from a file; false if something is wrong with it, each thing with its place.
template <class T>
bool ReadData(const DataFile& file, T& value, Checks& checks, const Rule& rule = {}) {
  Problems found;
  if (const auto json = ParseJson(file.text, found)) Reader(found).Read(*json, value, rule);
  for (Problem& problem : found) {
    problem.path = file.path + problem.path;
    checks.problems().push_back(std::move(problem));
  }
  return found.empty();
}

/// The same for the file at `path`, which must be there.
template <class T>
bool ReadDataFile(std::span<const DataFile> files, std::string_view path, T& value, Checks& checks,
                  const Rule& rule = {}) {
  for (const DataFile& file : files) {
    if (file.path == path) return ReadData(file, value, checks, rule);
  }
  checks.problems().push_back(
      {ProblemCode::kMissing, std::string(path), {"缺少数据文件", "the data file is missing"}});
  return false;
}

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_TOOLS_DATA_FILES_H_
