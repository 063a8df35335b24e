#ifndef FLEXPENSION_CORE_BASE_TEXT_H_
#define FLEXPENSION_CORE_BASE_TEXT_H_

#include <string>

namespace flexpension {

/// A sentence for people, in Chinese and in English.
struct Text {
  std::string zh;
  std::string en;
};

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_BASE_TEXT_H_
