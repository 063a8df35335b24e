#ifndef FLEXPENSION_CORE_BASE_LIMITS_H_
#define FLEXPENSION_CORE_BASE_LIMITS_H_

#include <cstddef>

namespace flexpension {

/// Longest request accepted, bytes; a longer one is refused before it is parsed.
inline constexpr std::size_t kMaxRequestBytes = 1'000'000;

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_BASE_LIMITS_H_
