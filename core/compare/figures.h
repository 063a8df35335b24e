#ifndef FLEXPENSION_CORE_COMPARE_FIGURES_H_
#define FLEXPENSION_CORE_COMPARE_FIGURES_H_

#include <vector>

#include "core/compare/answer.h"
#include "core/plan/evaluate.h"

namespace flexpension {

/// The regional figures a plan rests on: wage and bounds in the valuation month, benefit base (and
/// base of the indexed wage) in the pension's year; as published, and as used.
std::vector<FigureAnswer> FiguresOf(const Setting& setting, const Award& award, Month awarded);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_COMPARE_FIGURES_H_
