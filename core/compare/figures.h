#ifndef FLEXPENSION_CORE_COMPARE_FIGURES_H_
#define FLEXPENSION_CORE_COMPARE_FIGURES_H_

#include <string_view>
#include <vector>

#include "core/compare/answer.h"
#include "core/figures/pack.h"
#include "core/plan/evaluate.h"

namespace flexpension {

/// The newest published figure of a series, be it provisional, and what is used in its place in
/// `used_in`.
FigureAnswer ShownFigure(std::string_view name, const Series& series,
                         const Series::InForce& in_force, Month used_in);

/// A bound of a region that has none of its own: it follows from the wage.
FigureAnswer BoundOfWage(std::string_view name, double share, const FigureAnswer& wage);

/// The regional figures a plan rests on: wage and bounds in the valuation month, benefit base (and
/// base of the indexed wage) in the pension's year; as published, and as used.
std::vector<FigureAnswer> FiguresOf(const Setting& setting, const Award& award, Month awarded);

/// Adds the resident base pension that the place pays in the month (its own, else its province's,
/// else the nation's minimum), if it is the one that was `asked` with: any other is the asker's
/// own.
void AddBasePension(const Pack& pack, const RegionEntry& place, Month month, double asked,
                    std::vector<FigureAnswer>& figures);

/// The same as a trace needs them.
std::vector<TraceFigure> TraceFiguresOf(const std::vector<FigureAnswer>& figures);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_COMPARE_FIGURES_H_
