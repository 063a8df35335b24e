#include "core/volatile/rough_normal.h"

#include "core/volatile/normal.h"

namespace flexpension {

RoughNormal::RoughNormal() {
  double halving = 0.5;
  for (std::size_t i = 0; i < lines_.size(); ++i) {
    if (i > 0 && i % kParts == 0) halving /= 2.0;
    // From half the distance on.
    const double part = halving / 2.0 / static_cast<double>(kParts);
    const double from = halving / 2.0 + part * static_cast<double>(i % kParts);
    const double at = NormalQuantile(from);
    lines_[i] = {at, (NormalQuantile(from + part) - at) * 0x1p-24};
  }
}

}  // namespace flexpension
