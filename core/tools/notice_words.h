#ifndef FLEXPENSION_CORE_TOOLS_NOTICE_WORDS_H_
#define FLEXPENSION_CORE_TOOLS_NOTICE_WORDS_H_

#include <span>
#include <string>
#include <vector>

#include "core/base/text.h"
#include "core/figures/pack.h"
#include "core/tools/checks.h"
#include "core/tools/storage.h"

namespace flexpension {

/// Notices and rules of choice print figures by name, so that words and numbers cannot part:
/// "{base_floor@2025-07}" is the line of that month (a year for yearly series), "{base_floor}" the
/// newest line, "{44-4401:base_floor}" another region's. Names are those of a region's series and
/// "resident/base_pension".

/// A text whose figures without a region are those of `code`: cities inherit their province's
/// words.
Text WithHome(const Text& text, const std::string& code);

/// Puts the figures into the words of all regions, whose places in the data are `places`. Wrong are
/// a name that no line answers, and a number printed by hand that is also a figure of the region or
/// of one in the same province.
void FillNotices(std::vector<RegionEntry>& regions, std::span<const std::string> places,
                 Storage& storage, Checks& checks);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_TOOLS_NOTICE_WORDS_H_
