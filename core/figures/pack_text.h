#ifndef FLEXPENSION_CORE_FIGURES_PACK_TEXT_H_
#define FLEXPENSION_CORE_FIGURES_PACK_TEXT_H_

#include <string_view>

namespace flexpension {

/// A text of the data or of the program, ended by a NUL. Its length is not kept: of many hundred
/// texts that is a kilobyte of the module.
class FixedText {
 public:
  constexpr FixedText() = default;
  constexpr FixedText(const char* text) : text_(text) {}  // NOLINT(google-explicit-constructor)

  constexpr operator std::string_view() const { return text_; }  // NOLINT(*-explicit-constructor)
  constexpr bool empty() const { return *text_ == '\0'; }

 private:
  const char* text_ = "";
};

/// A sentence of the data or of the program, in Chinese and in English.
struct PackText {
  FixedText zh;
  FixedText en;
};

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_FIGURES_PACK_TEXT_H_
