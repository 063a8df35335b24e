#ifndef FLEXPENSION_CORE_IO_SCHEMA_H_
#define FLEXPENSION_CORE_IO_SCHEMA_H_

#include <cmath>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/compare/request.h"
#include "core/io/names.h"
#include "core/io/rule.h"
#include "core/io/writer.h"

namespace flexpension {

/// Makes a JSON Schema (draft 07, which type generators know best) from the field lists: what the reader accepts and the writer
/// writes, with ranges, units, defaults and meanings.
class Schema {
 public:
  using Json = nlohmann::ordered_json;

  /// The schema of T, self-contained.
  template <class T>
  static Json Of() {
    Json definitions = Json::object();
    Json schema = {{"$schema", "http://json-schema.org/draft-07/schema#"}};
    T sample{};
    schema.update(Value(sample, {}, definitions));
    schema["definitions"] = std::move(definitions);
    return schema;
  }

  // Called by the field lists.
  void Type(const char* name) { name_ = name; }

  template <class T>
  void Required(const char* name, T& value, const Rule& rule = {}, const char* doc = "") {
    required_.emplace_back(name);
    Add(name, Value(value, rule, definitions_), doc);
  }

  template <class T>
  void Optional(const char* name, T& value, const Rule& rule = {}, const char* doc = "") {
    Json schema = Nullable(Value(value, rule, definitions_));
    if (Json standard = Writer::Write(value); IsPlain(standard)) {
      schema["default"] = std::move(standard);
    }
    Add(name, std::move(schema), doc);
  }

  template <class... Alternatives>
  void Variant(const char* name, std::variant<Alternatives...>& /*value*/,
               std::initializer_list<const char*> kinds) {
    const char* const* kind = kinds.begin();
    (AddAlternative<Alternatives>(name, *kind++), ...);
  }

 private:
  explicit Schema(Json& definitions) : definitions_(definitions) {}

  static Json Value(bool&, const Rule&, Json&) { return {{"type", "boolean"}}; }
  static Json Value(int&, const Rule& rule, Json&) { return Number("integer", rule); }
  static Json Value(double&, const Rule& rule, Json&) { return Number("number", rule); }
  static Json Value(Money&, const Rule& rule, Json&) { return Number("number", rule); }
  static Json Value(std::string&, const Rule&, Json&) { return {{"type", "string"}}; }
  static Json Value(Month&, const Rule&, Json&) {
    return {{"type", "string"}, {"pattern", "^[0-9]{4}-(0[1-9]|1[0-2])$"}};
  }
  static Json Value(Pattern&, const Rule&, Json&) {
    return {{"type", "string"}, {"pattern", "^[SFN]{12}$"}};
  }
  static Json Value(std::map<Month, Way>&, const Rule&, Json&) {
    return {{"type", "object"},
            {"additionalProperties", {{"type", "string"}, {"pattern", "^[SFN]$"}}}};
  }
  static Json Value(Series&, const Rule& rule, Json&) {
    const Json date = rule.yearly ? Json{{"type", "integer"}} : Json{{"type", "string"}};
    return {{"type", "array"},
            {"minItems", rule.min_items},
            {"items",
             {{"type", "array"},
              {"items", Json::array({date, Number("number", rule)})},
              {"minItems", 2},
              {"maxItems", 2}}}};
  }
  static Json Value(RegionChoice& value, const Rule&, Json& definitions);

  template <class T>
  static Json Value(std::optional<T>&, const Rule& rule, Json& definitions) {
    T value{};
    return Nullable(Value(value, rule, definitions));
  }

  template <class T>
  static Json Value(std::vector<T>&, const Rule& rule, Json& definitions) {
    T value{};
    Json schema = {{"type", "array"}, {"items", Value(value, rule, definitions)}};
    if (rule.min_items > 0) schema["minItems"] = rule.min_items;
    return schema;
  }

  template <class T>
  static Json Value(T& value, const Rule&, Json& definitions) {
    if constexpr (std::is_enum_v<T>) {
      return {{"type", "string"}, {"enum", kNames<T>}};
    } else {
      return Object(value, definitions);
    }
  }

  template <class T>
  static Json Object(T& value, Json& definitions) {
    Schema schema(definitions);
    Fields(schema, value);
    definitions[schema.name_] = schema.Finish();
    return {{"$ref", "#/definitions/" + schema.name_}};
  }

  /// A struct that has no name of its own in the schema: one alternative of a variant.
  template <class T>
  void AddAlternative(const char* name, const char* kind) {
    T value{};
    Schema schema(definitions_);
    schema.Constant(name, kind);
    Fields(schema, value);
    alternatives_.push_back(std::move(schema));
  }

  void Constant(const char* name, const char* constant) {
    required_.emplace_back(name);
    Add(name, {{"const", constant}}, "");
  }

  static Json Number(const char* type, const Rule& rule);
  static Json Nullable(Json schema);
  static bool IsPlain(const Json& value);
  void Add(const char* name, Json schema, const char* doc);
  Json Finish();

  Json& definitions_;
  std::string name_;
  Json properties_ = Json::object();
  std::vector<std::string> required_;
  std::vector<Schema> alternatives_;
};

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_IO_SCHEMA_H_
