#ifndef FLEXPENSION_CORE_TOOLS_MEMBERS_H_
#define FLEXPENSION_CORE_TOOLS_MEMBERS_H_

#include <cstddef>
#include <utility>

namespace flexpension {

namespace members {

/// Stands for the initial value of any member.
struct Anything {
  template <class T>
  operator T() const;  // NOLINT(google-explicit-constructor)
};

template <class T, std::size_t... i>
constexpr bool Takes(std::index_sequence<i...> /*values*/) {
  return requires { T{(static_cast<void>(i), Anything{})...}; };
}

/// Goes through a list of fields and counts them.
struct Counter {
  constexpr void Type(const char* /*name*/) {}
  constexpr void Required(auto&&... /*field*/) { ++count; }
  constexpr void Optional(auto&&... /*field*/) { ++count; }
  constexpr void Inline(auto&&... /*field*/) { ++count; }
  constexpr void Kept(auto&&... /*field*/) { ++count; }

  std::size_t count = 0;
};

}  // namespace members

/// How many members T has, which has no constructors and no base classes: as many as it can be
/// given initial values.
template <class T, std::size_t count = 0>
constexpr std::size_t MembersOf() {
  if constexpr (members::Takes<T>(std::make_index_sequence<count + 1>())) {
    return MembersOf<T, count + 1>();
  } else {
    return count;
  }
}

/// How many of them stand in its list of fields.
template <class T>
constexpr std::size_t ListedOf() {
  T value{};
  members::Counter counter;
  Fields(counter, value);
  return counter.count;
}

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_TOOLS_MEMBERS_H_
