#ifndef FLEXPENSION_CORE_TOOLS_FIGURE_ROWS_H_
#define FLEXPENSION_CORE_TOOLS_FIGURE_ROWS_H_

#include <string>
#include <vector>

#include "core/tools/checks.h"
#include "core/tools/fields_data.h"
#include "core/tools/storage.h"

namespace flexpension {

/// Where something stands, as it is shown: "the document [S1; S5]".
std::string SourceText(const std::string& document, const std::vector<std::string>& sources);

/// A dated figure from its row, which must have a source and a confidence.
Figure FigureOf(const std::string& where, const data::FigureRow& row, Storage& storage,
                Checks& checks);

/// A tier of the resident scheme, with the sources its list or its row names.
ResidentTier TierOf(const data::TierRow& row, const std::vector<std::string>& sources,
                    Storage& storage);

/// A series from its rows: ascending, without a hole, by year or by month.
std::vector<Figure> FiguresOf(const std::string& where, const std::vector<data::FigureRow>& rows,
                              bool yearly, Storage& storage, Checks& checks);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_TOOLS_FIGURE_ROWS_H_
