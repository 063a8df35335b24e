#ifndef FLEXPENSION_CORE_VOLATILE_PHILOX_H_
#define FLEXPENSION_CORE_VOLATILE_PHILOX_H_

#include <array>
#include <cstdint>

namespace flexpension {

using RandomWords = std::array<std::uint32_t, 4>;

/// Philox4x32-10: four random words of a counter under a key, without anything remembered in
/// between. So any month of any path can be drawn by itself.
/// Source: Salmon et al., Parallel Random Numbers: As Easy as 1, 2, 3 (SC11);
/// core/model.md#random-numbers.
inline RandomWords Philox(RandomWords counter, std::array<std::uint32_t, 2> key) {
  auto [c0, c1, c2, c3] = counter;
  for (int round = 0; round < 10; ++round) {
    const std::uint64_t left = std::uint64_t{0xD2511F53} * c0;
    const std::uint64_t right = std::uint64_t{0xCD9E8D57} * c2;
    c0 = static_cast<std::uint32_t>(right >> 32) ^ c1 ^ key[0];
    c2 = static_cast<std::uint32_t>(left >> 32) ^ c3 ^ key[1];
    c1 = static_cast<std::uint32_t>(right);
    c3 = static_cast<std::uint32_t>(left);
    key[0] += 0x9E3779B9;
    key[1] += 0xBB67AE85;
  }
  return {c0, c1, c2, c3};
}

/// Two words as a number between 0 and 1, neither of them included, in steps of 2^-53.
inline double UniformOf(std::uint32_t w0, std::uint32_t w1) {
  const std::uint64_t bits = (std::uint64_t{w0} << 21) + (w1 >> 11);
  const double u = (static_cast<double>(bits) + 0.5) * 0x1p-53;
  return u < 1.0 ? u : 1.0 - 0x1p-53;
}

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_VOLATILE_PHILOX_H_
