#ifndef FLEXPENSION_CORE_TOOLS_JSON_PATH_H_
#define FLEXPENSION_CORE_TOOLS_JSON_PATH_H_

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace flexpension {

/// A place in a request or answer as the heading of a column says it: names and the numbers of list
/// items, with dots between ("plans.0.pension.total").
using JsonPath = std::vector<std::string>;

JsonPath PathOf(std::string_view text);

/// What a schema allows at a place.
struct Allowed {
  bool any = false;  ///< there is such a place
  bool text = false;
  bool number = false;
  bool yes_or_no = false;
  bool structure = false;  ///< a list or an object
};
/// `schema` is one of those that Schemas() gives.
Allowed AllowedAt(const nlohmann::ordered_json& schema, const JsonPath& path);

/// A cell as the value it stands for: a list or object in JSON, a number, true or false, else text.
nlohmann::ordered_json ValueOf(const std::string& cell, const Allowed& allowed);

/// Puts a value at a place, with what must be around it; false if something else stands in the way.
bool Put(nlohmann::ordered_json& into, const JsonPath& path, nlohmann::ordered_json value);

/// What stands at a place; null if nothing does.
const nlohmann::ordered_json* Find(const nlohmann::ordered_json& in, const JsonPath& path);

/// A value as a cell: a text as it is, null as nothing, all else as JSON.
std::string CellOf(const nlohmann::ordered_json* value);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_TOOLS_JSON_PATH_H_
