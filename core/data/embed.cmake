# Writes the data files into one C++ source: cmake -DROOT=core/data -DOUT=file.cpp -P embed.cmake
# The engine reads no file; this is how the figures get into it.
file(GLOB files RELATIVE "${ROOT}" "${ROOT}/*.json" "${ROOT}/national/*.json"
     "${ROOT}/regions/*.json")
list(SORT files)
set(all "")
set(entries "")
foreach(file IN LISTS files)
  file(READ "${ROOT}/${file}" text)
  string(APPEND all "${file}\n${text}")
  # White space is for people.
  string(REGEX REPLACE "\n *" "" text "${text}")
  string(REPLACE "\": " "\":" text "${text}")
  string(REPLACE ", \"" ",\"" text "${text}")
  string(APPEND entries "    {\"${file}\", R\"JSON(${text})JSON\"},\n")
endforeach()
string(SHA256 version "${all}")
string(SUBSTRING "${version}" 0 12 version)
file(WRITE "${OUT}.new" "// Made from core/data by embed.cmake; do not edit.
#include <cstdlib>
#include <iterator>

#include \"core/io/pack_reader.h\"

namespace flexpension {
namespace {

constexpr DataFile kFiles[] = {
${entries}};

}  // namespace

std::span<const DataFile> BuiltinFiles() { return kFiles; }

const Pack& BuiltinPack() {
  static const Pack pack = [] {
    Problems problems;
    Pack read = ReadPack(kFiles, \"${version}\", problems);
    if (!problems.empty()) std::abort();  // a test reads the same files and says what is wrong
    return read;
  }();
  return pack;
}

}  // namespace flexpension
")
file(COPY_FILE "${OUT}.new" "${OUT}" ONLY_IF_DIFFERENT)
