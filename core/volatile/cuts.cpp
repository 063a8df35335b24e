#include "core/volatile/cuts.h"

#include <algorithm>
#include <limits>

namespace flexpension {
namespace {

constexpr double kNever = std::numeric_limits<double>::infinity();

}  // namespace

Cuts::Cuts(std::size_t months, std::size_t most) : most_(most), cuts_(months * most, kNever) {}

void Cuts::Add(std::size_t month, double least_shock) {
  if (least_shock == kNever || least_shock == -kNever) return;
  const auto begin = cuts_.begin() + static_cast<std::ptrdiff_t>(month * most_);
  const auto end = std::find(begin, begin + static_cast<std::ptrdiff_t>(most_), kNever);
  const auto at = std::lower_bound(begin, end, least_shock);
  if (at != end && *at == least_shock) return;
  std::copy_backward(at, end, end + 1);
  *at = least_shock;
  used_ = std::max(used_, static_cast<std::size_t>(end + 1 - begin));
}

std::size_t Cuts::RankOf(std::size_t month, double least_shock) const {
  if (least_shock == -kNever) return kOutOfWork;
  const std::span<const double> cuts = Of(month);
  const auto reached = std::upper_bound(cuts.begin(), cuts.end(), least_shock) - cuts.begin();
  return least_shock == kNever ? ranks() : static_cast<std::size_t>(reached) + 1;
}

}  // namespace flexpension
