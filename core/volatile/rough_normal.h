#ifndef FLEXPENSION_CORE_VOLATILE_ROUGH_NORMAL_H_
#define FLEXPENSION_CORE_VOLATILE_ROUGH_NORMAL_H_

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace flexpension {

/// Φ⁻¹ to five digits, from a table: enough to say on which side of a bound a shock lies, unless it
/// lies right beside it. Each halving of the distance to 0 or 1 is cut into equal parts, in which
/// the quantile is taken as a straight line.
class RoughNormal {
 public:
  /// No quantile is off by more.
  static constexpr double kError = 1e-5;

  RoughNormal();

  /// Whether the table holds the quantile of the numbers that begin with `word`: all but one in
  /// two thousand.
  static constexpr bool Holds(std::uint32_t word) {
    return FromEnd(word) >> (32 - 1 - kHalvings) != 0;
  }
  /// Of a number that begins with `word`, see UniformOf(); one that the table holds.
  double operator()(std::uint32_t word) const {
    const std::uint32_t v = FromEnd(word);
    const int zeros = std::countl_zero(v);
    const std::uint32_t m = v << zeros;
    const Line& line =
        lines_[static_cast<std::size_t>(zeros - 1) * kParts + (m >> (31 - kPartBits)) % kParts];
    // Which half it is no processor can guess: so no branch hangs on it.
    return kSigns[word >> 31] *
           (line.at + line.slope * static_cast<double>(m << (kPartBits + 1) >> 8));
  }

 private:
  static constexpr int kHalvings = 11;
  static constexpr int kPartBits = 7;
  static constexpr std::size_t kParts = std::size_t{1} << kPartBits;

  static constexpr std::uint32_t FromEnd(std::uint32_t word) { return word ^ (0U - (word >> 31)); }

  static constexpr double kSigns[2] = {1.0, -1.0};  // NOLINT(*-avoid-c-arrays)

  struct Line {
    double at;
    double slope;  // by 2^-24 of a part
  };
  std::array<Line, kHalvings * kParts> lines_;
};

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_VOLATILE_ROUGH_NORMAL_H_
