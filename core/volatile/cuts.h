#ifndef FLEXPENSION_CORE_VOLATILE_CUTS_H_
#define FLEXPENSION_CORE_VOLATILE_CUTS_H_

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace flexpension {

/// Of each month the shocks from which on its income affords one way more, of all policies
/// together. Nothing else about a shock matters: a path is known by how many of them each of its
/// shocks reaches.
class Cuts {
 public:
  /// Of a month out of work; in work it is 1 and the number of cuts that the shock reaches.
  using Rank = std::uint8_t;
  static constexpr Rank kOutOfWork = 0;

  /// For `months` months, at most `most` cuts in each.
  Cuts(std::size_t months, std::size_t most);

  std::size_t months() const { return cuts_.size() / most_; }

  /// A least shock as of LeastShock(); what no month needs to be drawn for is no cut.
  void Add(std::size_t month, double least_shock);

  /// In ascending order, the unused ones behind, which no shock reaches.
  std::span<const double> Of(std::size_t month) const { return {&cuts_[month * most_], used_}; }
  /// Ranks are below this.
  std::size_t ranks() const { return used_ + 2; }
  /// The rank from which on a least shock that was added is reached.
  std::size_t RankOf(std::size_t month, double least_shock) const;

 private:
  std::size_t most_;
  std::size_t used_ = 0;  // in the month that uses most
  std::vector<double> cuts_;
};

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_VOLATILE_CUTS_H_
