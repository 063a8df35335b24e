#ifndef FLEXPENSION_CORE_FIGURES_FIGURE_NAME_H_
#define FLEXPENSION_CORE_FIGURES_FIGURE_NAME_H_

#include <string_view>

#include "core/base/text.h"

namespace flexpension {

/// What a series of a region is called.
Text FigureName(std::string_view series);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_FIGURES_FIGURE_NAME_H_
