#include "core/volatile/draws.h"

#include <algorithm>
#include <cmath>

#include "core/volatile/normal.h"
#include "core/volatile/philox.h"

namespace flexpension {
namespace {

/// The words w with (w + 0.5) / 2^32 < chance are those below this.
std::uint64_t WordsBelow(double chance) {
  const double words = std::ceil(chance * 0x1p32 - 0.5);
  return words > 0.0 ? static_cast<std::uint64_t>(words) : 0;
}

std::uint32_t Low(std::uint64_t x) { return static_cast<std::uint32_t>(x); }
std::uint32_t High(std::uint64_t x) { return static_cast<std::uint32_t>(x >> 32); }

}  // namespace

Draws::Draws(const UncertainIncome& income, std::int64_t seed, std::size_t months)
    : persistence_(income.persistence),
      fresh_(std::sqrt(1.0 - income.persistence * income.persistence)),
      shocked_(income.sigma > 0.0),
      back_or_out_{WordsBelow(income.leave), WordsBelow(income.enter)},
      seed_(static_cast<std::uint64_t>(seed)),
      shocks_(months) {}

void Draws::Start(std::int64_t path) {
  path_ = static_cast<std::uint64_t>(path);
  drawn_ = certain() ? shocks_.size() : 0;
  in_work_ = true;
}

void Draws::DrawTo(std::size_t count) {
  // What changes is kept out of memory, where each month would wait for the one before.
  double z = z_;
  bool in_work = in_work_;
  for (std::size_t k = drawn_; k < count; ++k) {
    const RandomWords words =
        Philox({Low(k), Low(path_), High(path_), 0}, {Low(seed_), High(seed_)});
    if (shocked_) {
      const double shock = NormalQuantile(UniformOf(words[0], words[1]));
      z = k == 0 ? shock : persistence_ * z + fresh_ * shock;
    }
    if (k > 0) in_work ^= words[2] < back_or_out_[in_work ? 1 : 0];
    shocks_[k] = in_work ? z : kOutOfWork;
  }
  z_ = z;
  in_work_ = in_work;
  drawn_ = std::max(drawn_, count);
}

}  // namespace flexpension
