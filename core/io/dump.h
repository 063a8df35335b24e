#ifndef FLEXPENSION_CORE_IO_DUMP_H_
#define FLEXPENSION_CORE_IO_DUMP_H_

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

namespace flexpension {

/// JSON as one line of text, in the bytes of the library's own dump(), which a test holds. That one
/// also indents, replaces what is not UTF-8 (the parser lets none in) and writes binary values: 3
/// kB of the module, compressed, that nobody asks for.
std::string Dump(const nlohmann::ordered_json& json);

/// Adds a text in quotation marks, escaped.
void PutText(std::string_view text, std::string& out);

/// A number with the fewest digits that read back to it, one of them behind the point; null for
/// what is none.
std::string NumberText(double value);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_IO_DUMP_H_
