#ifndef FLEXPENSION_CORE_TOOLS_STORAGE_H_
#define FLEXPENSION_CORE_TOOLS_STORAGE_H_

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/text.h"
#include "core/figures/pack.h"

namespace flexpension {

/// Keeps what the views of a pack point to.
class Storage {
 public:
  explicit Storage(std::vector<std::shared_ptr<const void>>& kept) : kept_(kept) {}

  template <class T>
  std::span<const T> Keep(std::vector<T> values) {
    const auto kept = std::make_shared<const std::vector<T>>(std::move(values));
    kept_.push_back(kept);
    return *kept;
  }
  std::string_view Keep(std::string text) {
    const auto kept = std::make_shared<const std::string>(std::move(text));
    kept_.push_back(kept);
    return *kept;
  }
  PackText Keep(const Text& text) { return {Keep(text.zh), Keep(text.en)}; }

 private:
  std::vector<std::shared_ptr<const void>>& kept_;
};

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_TOOLS_STORAGE_H_
