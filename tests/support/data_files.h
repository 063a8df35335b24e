#ifndef FLEXPENSION_TESTS_SUPPORT_DATA_FILES_H_
#define FLEXPENSION_TESTS_SUPPORT_DATA_FILES_H_

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include "core/tools/data_files.h"
#include "tests/support/json.h"

namespace flexpension::test {

/// All files of core/data, in the order make_pack reads them.
inline std::vector<DataFile> DataFiles() {
  const std::filesystem::path root = FLEXPENSION_SOURCE_DIR "/core/data";
  std::vector<DataFile> files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(root)) {
    if (entry.path().extension() != ".json") continue;
    const std::string path = entry.path().lexically_relative(root).generic_string();
    files.push_back({path, ReadFile("core/data/" + path)});
  }
  std::sort(files.begin(), files.end(),
            [](const DataFile& a, const DataFile& b) { return a.path < b.path; });
  return files;
}

}  // namespace flexpension::test

#endif  // FLEXPENSION_TESTS_SUPPORT_DATA_FILES_H_
