#ifndef FLEXPENSION_CORE_POPULATION_EXACT_SUM_H_
#define FLEXPENSION_CORE_POPULATION_EXACT_SUM_H_

#include <cstdint>

namespace flexpension {

/// The largest power of two whose product with `largest` stays below 2^61; 1 if that is 0.
inline double ExactUnit(double largest) {
  double unit = 1.0;
  if (!(largest > 0.0)) return unit;
  while (largest * unit < 0x1p60) unit *= 2.0;
  while (largest * unit >= 0x1p61) unit *= 0.5;
  return unit;
}

/// A sum of parts of a population: each is cut to whole units, so that their order cannot matter.
/// Parts are shares of the whole times amounts of at most 2^61 units.
class ExactSum {
 public:
  /// `unit` is how many units make 1: see ExactUnit().
  explicit ExactSum(double unit = 0x1p61) : unit_(unit) {}

  void Add(double part) { sum_ += static_cast<std::int64_t>(part * unit_); }
  double value() const { return static_cast<double>(sum_) / unit_; }
  /// This less the other, of the same unit.
  double Less(const ExactSum& other) const {
    return static_cast<double>(sum_ - other.sum_) / unit_;
  }
  std::int64_t units() const { return sum_; }

 private:
  double unit_;
  std::int64_t sum_ = 0;
};

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_POPULATION_EXACT_SUM_H_
