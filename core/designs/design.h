#ifndef FLEXPENSION_CORE_DESIGNS_DESIGN_H_
#define FLEXPENSION_CORE_DESIGNS_DESIGN_H_

#include <array>

#include "core/rules/scheme.h"

namespace flexpension {

enum class Level { kAbsolute, kRelative };
enum class Term { kUnlimited, kLimited };
enum class Financing { kAccount, kPool, kSplit };

/// One design of fixed-amount contributions: a choice in each of the six rows of the design space.
/// Source: Lu & Li, table 2. The defaults are what the paper proposes, with split financing.
struct Design {
  Level level = Level::kAbsolute;           ///< of the amount
  Term term = Term::kLimited;               ///< of fixed months
  Financing financing = Financing::kSplit;  ///< where the amount goes
  Credit eligibility = Credit::kProrated;   ///< towards the minimum months
  Credit accrual = Credit::kProrated;       ///< towards the benefit
  IndexMode index = IndexMode::kActual;     ///< of a fixed month

  friend bool operator==(const Design&, const Design&) = default;
};

inline constexpr std::size_t kChoices = 6;
/// How many levels each choice has, in the order of Design.
inline constexpr std::array<int, kChoices> kLevels{2, 2, 3, 3, 3, 3};
inline constexpr int kDesigns = 324;
static_assert(2 * 2 * 3 * 3 * 3 * 3 == kDesigns);

/// The level of each choice, counted from 0 in the order of its enum.
using Levels = std::array<int, kChoices>;

/// The designs are numbered 0 to 323 as their levels count up, the last choice (index) fastest:
///   ((((level·2 + term)·3 + financing)·3 + eligibility)·3 + accrual)·3 + index
/// so that nine designs in a row differ in nothing but accrual and index.
constexpr int IndexOf(const Levels& levels) {
  int index = 0;
  for (std::size_t i = 0; i < kChoices; ++i) index = index * kLevels[i] + levels[i];
  return index;
}

/// The levels of design `index`, 0 to 323.
constexpr Levels LevelsAt(int index) {
  Levels levels{};
  for (std::size_t i = kChoices; i-- > 0; index /= kLevels[i]) levels[i] = index % kLevels[i];
  return levels;
}

constexpr int IndexOf(const Design& design) {
  return IndexOf(Levels{static_cast<int>(design.level), static_cast<int>(design.term),
                        static_cast<int>(design.financing), static_cast<int>(design.eligibility),
                        static_cast<int>(design.accrual), static_cast<int>(design.index)});
}

/// Design `index`, 0 to 323.
constexpr Design DesignAt(int index) {
  const Levels levels = LevelsAt(index);
  return {static_cast<Level>(levels[0]),     static_cast<Term>(levels[1]),
          static_cast<Financing>(levels[2]), static_cast<Credit>(levels[3]),
          static_cast<Credit>(levels[4]),    static_cast<IndexMode>(levels[5])};
}

/// Fixed months that a limited term allows where the parameters name no number. Source: Lu & Li,
/// section 5: five years at most, counted by month.
inline constexpr int kProposedTerm = 60;

/// The design as a scheme. From `parameters` come the numbers that the choices use: amount, what a
/// relative amount moves with, months of a limited term (none: kProposedTerm), account share of a
/// split, factor and cap of a prorated eligibility, fixed value, amplifier and weighting of the
/// index. Its own choices (indexation, modes) do not count.
Scheme SchemeOf(const Design& design, const Scheme& parameters);

/// True for the two designs that Lu & Li propose: absolute to start with, limited, all to the
/// account or split, prorated twice, actual index.
bool IsProposed(Design design);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_DESIGNS_DESIGN_H_
