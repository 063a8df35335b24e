#include "core/tools/fingerprint.h"

#include <cstdint>
#include <string_view>

namespace flexpension {

std::string Fingerprint(std::span<const DataFile> files) {
  std::uint64_t hash = 0xcbf29ce484222325;
  const auto add = [&hash](std::string_view text) {
    for (const char c : text) {
      hash ^= static_cast<unsigned char>(c);
      hash *= 0x100000001b3;
    }
  };
  for (const DataFile& file : files) {
    add(file.path);
    add(file.text);
  }
  std::string text;
  for (int shift = 60; shift >= 0; shift -= 4) text += "0123456789abcdef"[(hash >> shift) & 15];
  return text;
}

}  // namespace flexpension
