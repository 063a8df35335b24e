// make_pack DATA_FOLDER OUT.cpp
//
// Reads and checks the data files and writes them as constants of C++, so that the engine reads no
// file and the module carries no reader. Stops the build, naming file and place, if a check fails.

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <vector>

#include "core/tools/code_writer.h"
#include "core/tools/pack_reader.h"

namespace flexpension {
namespace {

std::vector<DataFile> ReadFolder(const std::filesystem::path& root) {
  std::vector<DataFile> files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(root)) {
    if (entry.path().extension() != ".json") continue;
    std::ifstream stream(entry.path(), std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
    files.push_back({entry.path().lexically_relative(root).generic_string(), std::move(text)});
  }
  std::sort(files.begin(), files.end(),
            [](const DataFile& a, const DataFile& b) { return a.path < b.path; });
  return files;
}

int Run(const char* folder, const char* out_path) {
  const std::vector<DataFile> files = ReadFolder(folder);
  const ReadResult result = ReadPack(files);
  for (const Problem& problem : result.problems) {
    std::cerr << folder << "/" << problem.path << ": " << problem.message.en << "\n";
  }
  if (!result.problems.empty()) return 1;
  std::ofstream out(out_path, std::ios::binary);
  out << "// Made from core/data by make_pack; do not edit.\n#include <limits>\n\n#include "
         "\"core/figures/burden_figures.h\"\n#include \"core/figures/pack.h\"\n#include "
         "\"core/figures/rates_figures.h\"\n\n"
         "namespace flexpension {\nnamespace {\n\n"
      << CodeWriter::kPrelude;
  CodeWriter writer(out);
  const std::string pack = writer.Code(result.pack);
  const std::string rates = writer.Code(result.rates);
  const std::string burden = writer.Code(result.burden);
  out << writer.Figures() << "constexpr Pack kPack = " << pack
      << ";\nconstexpr RatesFigures kRates = " << rates
      << ";\nconstexpr BurdenTable kBurdenTable = " << burden
      << ";\n\n}  // namespace\n\nconst Pack& BuiltinPack() { return kPack; }\n"
         "const RatesFigures& BuiltinRates() { return kRates; }\n"
         "const BurdenTable& BuiltinBurdenTable() { return kBurdenTable; }\n\n}  // namespace "
         "flexpension\n";
  out.close();  // what a full disk does not take shows here
  if (out.good()) return 0;
  std::cerr << out_path << ": cannot be written\n";
  return 1;
}

}  // namespace
}  // namespace flexpension

int main(int argc, char** argv) {
  if (argc != 3) {
    std::cerr << "usage: make_pack DATA_FOLDER OUT.cpp\n";
    return 64;
  }
  return flexpension::Run(argv[1], argv[2]);
}
