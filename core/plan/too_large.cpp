#include "core/plan/too_large.h"

#include <algorithm>

namespace flexpension {

bool AnyTooLarge(std::initializer_list<Money> sums) {
  return std::any_of(sums.begin(), sums.end(),
                     [](Money sum) { return sum >= kMoneyLimit || sum <= -kMoneyLimit; });
}

Problem AmountsTooLarge(std::string path) {
  return {ProblemCode::kOutOfRange,
          std::move(path),
          {"按这些假设，金额大到无法计算",
           "with these assumptions the amounts grow too large to compute"}};
}

}  // namespace flexpension
