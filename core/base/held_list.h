#ifndef FLEXPENSION_CORE_BASE_HELD_LIST_H_
#define FLEXPENSION_CORE_BASE_HELD_LIST_H_

#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

namespace flexpension {

/// A list that either points to constants of the program or owns what was read from a request or
/// a data file. So one struct serves both: compiled in, it costs no start-up and no code.
template <class T>
class HeldList {
 public:
  constexpr HeldList() = default;
  /// Constants of the program, which outlive the list.
  template <std::size_t n>
  constexpr HeldList(const T (&items)[n])  // NOLINT(google-explicit-constructor,*-avoid-c-arrays)
      : items_(items), size_(n) {}
  /// Owns a copy.
  explicit HeldList(const std::vector<T>& items) : HeldList(items.data(), items.size(), true) {}

  constexpr HeldList(const HeldList& other)
      : HeldList(other.items_, other.size_, other.owned_ != nullptr) {}
  constexpr HeldList(HeldList&& other) noexcept { Swap(other); }
  constexpr HeldList& operator=(HeldList other) noexcept {
    Swap(other);
    return *this;
  }
  constexpr ~HeldList() { delete[] owned_; }

  constexpr bool empty() const { return size_ == 0; }
  constexpr std::size_t size() const { return size_; }
  constexpr const T* begin() const { return items_; }
  constexpr const T* end() const { return items_ + size_; }
  constexpr const T& operator[](std::size_t i) const { return items_[i]; }

 protected:
  constexpr HeldList(const T* items, std::size_t size, bool own) : items_(items), size_(size) {
    if (!own || size == 0) return;
    owned_ = new T[size];
    for (std::size_t i = 0; i < size; ++i) owned_[i] = items[i];
    items_ = owned_;
  }

 private:
  constexpr void Swap(HeldList& other) noexcept {
    std::swap(items_, other.items_);
    std::swap(size_, other.size_);
    std::swap(owned_, other.owned_);
  }

  const T* items_ = nullptr;
  std::size_t size_ = 0;
  T* owned_ = nullptr;
};

/// A short text of the same kind.
class Label : public HeldList<char> {
 public:
  constexpr Label() = default;
  /// A constant of the program.
  constexpr Label(const char* text)  // NOLINT(google-explicit-constructor)
      : HeldList(text, std::string_view(text).size(), false) {}
  /// Owns a copy.
  static Label Of(std::string_view text) { return {text, true}; }

  constexpr std::string_view view() const { return {begin(), size()}; }
  friend constexpr bool operator==(const Label& label, std::string_view text) {
    return label.view() == text;
  }

 private:
  Label(std::string_view text, bool own) : HeldList(text.data(), text.size(), own) {}
};

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_BASE_HELD_LIST_H_
