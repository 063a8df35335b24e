#ifndef FLEXPENSION_CORE_TOOLS_STORAGE_H_
#define FLEXPENSION_CORE_TOOLS_STORAGE_H_

#include <cstdint>
#include <limits>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/text.h"
#include "core/figures/pack.h"

namespace flexpension {

/// A figure's status and confidence as columns of figures hold them.
inline char StatusDigit(const Figure& figure) {
  return static_cast<char>('0' + static_cast<int>(figure.status));
}
inline char ConfidenceLetter(const Figure& figure) {
  return figure.confidence.empty() ? ' ' : figure.confidence.front();
}

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
  /// As columns.
  FigureList Keep(const std::vector<Figure>& figures) {
    std::vector<Month> from;
    std::vector<double> value;
    std::vector<std::uint16_t> source;
    std::string texts;
    std::string status;
    std::string confidence;
    for (const Figure& figure : figures) {
      from.push_back(figure.from);
      value.push_back(figure.value.value_or(std::numeric_limits<double>::quiet_NaN()));
      source.push_back(static_cast<std::uint16_t>(source.size()));
      texts.append(figure.source) += '\0';
      status += StatusDigit(figure);
      confidence += ConfidenceLetter(figure);
    }
    const std::vector<FigureColumns> columns{
        {Keep(std::move(from)).data(), Keep(std::move(value)).data(),
         Keep(std::move(source)).data(), Keep(std::move(texts)).data(),
         Keep(std::move(status)).data(), Keep(std::move(confidence)).data()}};
    return {Keep(columns).data(), 0, static_cast<std::uint16_t>(figures.size())};
  }
  std::string_view Keep(std::string text) {
    const auto kept = std::make_shared<const std::string>(std::move(text));
    kept_.push_back(kept);
    return *kept;
  }
  PackText Keep(const Text& text) { return {Keep(text.zh).data(), Keep(text.en).data()}; }

 private:
  std::vector<std::shared_ptr<const void>>& kept_;
};

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_TOOLS_STORAGE_H_
