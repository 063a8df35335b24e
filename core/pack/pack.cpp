#include "core/pack/pack.h"

namespace flexpension {

const RegionEntry* Pack::Find(std::string_view code) const {
  for (const RegionEntry& entry : regions) {
    if (entry.code == code) return &entry;
  }
  return nullptr;
}

}  // namespace flexpension
