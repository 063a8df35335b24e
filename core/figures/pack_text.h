#ifndef FLEXPENSION_CORE_FIGURES_PACK_TEXT_H_
#define FLEXPENSION_CORE_FIGURES_PACK_TEXT_H_

#include <string_view>

namespace flexpension {

/// A sentence of the data or of the program, in Chinese and in English.
struct PackText {
  std::string_view zh;
  std::string_view en;
};

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_FIGURES_PACK_TEXT_H_
