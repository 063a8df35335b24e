#include "core/volatile/draws.h"

#include <algorithm>
#include <cmath>

#include "core/volatile/normal.h"

namespace flexpension {
namespace {

/// The words w with (w + 0.5) / 2^32 < chance are those below this.
std::uint64_t WordsBelow(double chance) {
  const double words = std::ceil(chance * 0x1p32 - 0.5);
  return words > 0.0 ? static_cast<std::uint64_t>(words) : 0;
}

std::uint32_t Low(std::uint64_t x) { return static_cast<std::uint32_t>(x); }
std::uint32_t High(std::uint64_t x) { return static_cast<std::uint32_t>(x >> 32); }

double Exactly(const RandomWords& words) { return NormalQuantile(UniformOf(words[0], words[1])); }

}  // namespace

Draws::Draws(const UncertainIncome& income, std::int64_t seed, const Cuts& cuts)
    : persistence_(income.persistence),
      fresh_(std::sqrt(1.0 - income.persistence * income.persistence)),
      shocked_(income.sigma > 0.0),
      // Of the first month, and of what all others add, each less by ρ than the one after it.
      near_(RoughNormal::kError * (fresh_ > 0.0 ? 1.0 + fresh_ / (1.0 - income.persistence) : 1.0)),
      back_or_out_{WordsBelow(income.leave), WordsBelow(income.enter)},
      seed_(static_cast<std::uint64_t>(seed)),
      cuts_(cuts),
      ranks_(cuts.months()) {
  if (certain()) DrawTo(ranks_.size());
}

void Draws::Start(std::int64_t path) {
  path_ = static_cast<std::uint64_t>(path);
  if (certain()) return;
  drawn_ = exact_ = 0;
  z_ = exact_z_ = 0.0;
  in_work_ = 1;
}

RandomWords Draws::WordsOf(std::size_t k) const {
  return Philox({Low(k), Low(path_), High(path_), 0}, {Low(seed_), High(seed_)});
}

double Draws::ShockOf(std::size_t k) {
  for (; exact_ <= k; ++exact_) {
    exact_z_ = persistence_ * exact_z_ + (exact_ == 0 ? 1.0 : fresh_) * Exactly(WordsOf(exact_));
  }
  return exact_z_;
}

void Draws::DrawTo(std::size_t count) {
  // What changes is kept out of memory, where each month would wait for the one before; and no
  // branch hangs on what is drawn, which no processor can guess.
  double z = z_;
  std::uint64_t in_work = in_work_;
  const std::uint64_t back = back_or_out_[0];
  const std::uint64_t turns = back_or_out_[1] ^ back;
  for (std::size_t k = drawn_; k < count; ++k) {
    const RandomWords words = WordsOf(k);
    if (k > 0) in_work ^= std::uint64_t{words[2] < (back ^ (turns & (0U - in_work)))};
    if (shocked_) {
      const double fresh = RoughNormal::Holds(words[0]) ? rough_(words[0]) : Exactly(words);
      z = persistence_ * z + (k == 0 ? 1.0 : fresh_) * fresh;
    }
    std::uint32_t rank = 1;
    bool near = false;
    for (const double cut : cuts_.Of(k)) {
      rank += z >= cut ? 1 : 0;
      near |= std::fabs(z - cut) <= near_;
    }
    if (near && shocked_) {
      z = ShockOf(k);
      rank = 1;
      for (const double cut : cuts_.Of(k)) rank += z >= cut ? 1 : 0;
    }
    ranks_[k] = static_cast<Cuts::Rank>(rank * in_work);
  }
  z_ = z;
  in_work_ = in_work;
  drawn_ = std::max(drawn_, count);
}

}  // namespace flexpension
