#include "core/tools/json_path.h"

#include <algorithm>
#include <optional>

#include "core/io/dump.h"

namespace flexpension {
namespace {

using Json = nlohmann::ordered_json;
using Nodes = std::vector<const Json*>;

/// The number of a list item; none if it is no number.
std::optional<std::size_t> IndexOf(const std::string& name) {
  constexpr std::size_t kMostDigits = 6;
  if (name.empty() || name.size() > kMostDigits) return std::nullopt;
  if (!std::all_of(name.begin(), name.end(), [](char c) { return c >= '0' && c <= '9'; })) {
    return std::nullopt;
  }
  return std::stoul(name);
}

/// The schemas that a schema stands for: what it refers to, each of its alternatives.
void Unfold(const Json& root, const Json& schema, Nodes& nodes) {
  if (const auto ref = schema.find("$ref"); ref != schema.end()) {
    constexpr std::string_view kDefinitions = "#/definitions/";
    const auto name = ref->get<std::string>().substr(kDefinitions.size());
    Unfold(root, root.at("definitions").at(name), nodes);
  } else if (const auto any = schema.find("anyOf"); any != schema.end()) {
    for (const Json& each : *any) Unfold(root, each, nodes);
  } else {
    nodes.push_back(&schema);
  }
}

void StepInto(const Json& root, const Json& node, const std::string& name, Nodes& next) {
  if (const auto fields = node.find("properties"); fields != node.end()) {
    if (const auto field = fields->find(name); field != fields->end()) Unfold(root, *field, next);
  }
  const auto others = node.find("additionalProperties");
  if (others != node.end() && others->is_object()) Unfold(root, *others, next);
  const auto items = node.find("items");
  const auto index = IndexOf(name);
  if (items == node.end() || !index) return;
  if (!items->is_array()) {
    Unfold(root, *items, next);
  } else if (*index < items->size()) {
    Unfold(root, (*items)[*index], next);
  }
}

}  // namespace

JsonPath PathOf(std::string_view text) {
  JsonPath path;
  for (;;) {
    const std::size_t dot = text.find('.');
    path.emplace_back(text.substr(0, dot));
    if (dot == std::string_view::npos) return path;
    text.remove_prefix(dot + 1);
  }
}

Allowed AllowedAt(const Json& schema, const JsonPath& path) {
  Nodes nodes;
  Unfold(schema, schema, nodes);
  for (const std::string& name : path) {
    Nodes next;
    for (const Json* node : nodes) StepInto(schema, *node, name, next);
    nodes = std::move(next);
  }
  Allowed allowed;
  for (const Json* node : nodes) {
    const auto type = node->find("type");
    const std::string is = type == node->end() ? "string" : type->get<std::string>();  // a const
    allowed.text = allowed.text || is == "string";
    allowed.number = allowed.number || is == "number" || is == "integer";
    allowed.yes_or_no = allowed.yes_or_no || is == "boolean";
    allowed.structure = allowed.structure || is == "object" || is == "array";
  }
  allowed.any = !nodes.empty();
  return allowed;
}

Json ValueOf(const std::string& cell, const Allowed& allowed) {
  if (allowed.structure && (cell[0] == '{' || cell[0] == '[')) {
    Json json = Json::parse(cell, nullptr, false);
    if (!json.is_discarded()) return json;
  }
  if (allowed.text) return cell;
  if (allowed.yes_or_no && (cell == "true" || cell == "false")) return cell == "true";
  Json json = Json::parse(cell, nullptr, false);
  return json.is_number() ? json : Json(cell);
}

bool Put(Json& into, const JsonPath& path, Json value) {
  Json* at = &into;
  for (const std::string& name : path) {
    const auto index = IndexOf(name);
    if (at->is_null()) *at = index ? Json::array() : Json::object();
    if (at->is_array() && index && *index <= at->size()) {
      if (*index == at->size()) at->push_back(nullptr);
      at = &(*at)[*index];
    } else if (at->is_object()) {
      at = &(*at)[name];
    } else {
      return false;
    }
  }
  *at = std::move(value);
  return true;
}

const Json* Find(const Json& in, const JsonPath& path) {
  const Json* at = &in;
  for (const std::string& name : path) {
    const auto index = IndexOf(name);
    if (at->is_array() && index && *index < at->size()) {
      at = &(*at)[*index];
    } else if (at->is_object() && at->contains(name)) {
      at = &(*at)[name];
    } else {
      return nullptr;
    }
  }
  return at;
}

std::string CellOf(const Json* value) {
  if (value == nullptr || value->is_null()) return "";
  return value->is_string() ? value->get<std::string>() : Dump(*value);
}

}  // namespace flexpension
