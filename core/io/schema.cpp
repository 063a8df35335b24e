#include "core/io/schema.h"

#include <cmath>

namespace flexpension {
namespace {

using Json = Schema::Json;

Json Limits(const char* type, const Rule& rule) {
  Json schema = {{"type", type}};
  if (std::isfinite(rule.min)) schema["minimum"] = rule.min;
  if (std::isfinite(rule.max)) schema["maximum"] = rule.max;
  if (*rule.unit != '\0') schema["unit"] = rule.unit;
  return schema;
}

Json Matching(const char* pattern) { return {{"type", "string"}, {"pattern", pattern}}; }

}  // namespace

void Schema::Put(Json schema, Json standard) {
  places_.back().schema = std::move(schema);
  places_.back().standard = std::move(standard);
}

void Schema::NumberOf(const char* type, const Rule& rule, Json standard) {
  Put(Limits(type, rule), std::move(standard));
}

void Schema::Bool(bool& value) { Put({{"type", "boolean"}}, value); }
void Schema::Whole(int& value, const Rule& rule) { NumberOf("integer", rule, value); }
void Schema::Number(double& value, const Rule& rule) { NumberOf("number", rule, value); }
void Schema::Yuan(Money& value, const Rule& rule) { NumberOf("number", rule, value.yuan()); }
void Schema::String(std::string& /*value*/, const Rule& /*rule*/) { Put({{"type", "string"}}); }
void Schema::Constant(std::string_view& /*value*/) { Put({{"type", "string"}}); }
void Schema::MonthText(Month& /*value*/) { Put(Matching("^[0-9]{4}-(0[1-9]|1[0-2])$")); }
void Schema::Letters(Pattern& /*value*/) { Put(Matching("^[SFN]{12}$")); }

void Schema::Ways(std::map<Month, Way>& /*value*/, const Rule& /*rule*/) {
  Put({{"type", "object"}, {"additionalProperties", Matching("^[SFN]$")}});
}

void Schema::Named(NamedValues& values, const Rule& rule) {
  Json any = Json::array({Limits("number", rule), Json{{"type", "boolean"}}});
  if (values.conditions) any.push_back({{"type", "string"}});
  Put({{"type", "object"}, {"additionalProperties", {{"anyOf", std::move(any)}}}});
}

void Schema::Dated(Series& /*value*/, const Rule& rule) {
  const Json pair =
      Json::array({Json{{"type", rule.yearly ? "integer" : "string"}}, Limits("number", rule)});
  Put({{"type", "array"},
       {"minItems", rule.min_items},
       {"items", {{"type", "array"}, {"items", pair}, {"minItems", 2}, {"maxItems", 2}}}});
}

void Schema::Choice(int& index, std::span<const std::string_view> names) {
  Put({{"type", "string"}, {"enum", names}}, names[static_cast<std::size_t>(index)]);
}

bool Schema::Enter(const char* name, bool required, Doc doc) {
  Place& place = places_.emplace_back();
  place.name = name;
  place.doc = doc.text();
  place.required = required;
  return true;
}

void Schema::Leave() {
  Place place = std::move(places_.back());
  places_.pop_back();
  Json schema = place.schema.is_null() ? Json::object() : std::move(place.schema);
  if (place.or_item) place.or_else = schema["items"];
  if (!place.or_else.is_null()) schema = {{"anyOf", Json::array({place.or_else, schema})}};
  if (place.nullable || !place.required) {
    schema = {{"anyOf", Json::array({std::move(schema), Json{{"type", "null"}}})}};
  }
  if (!place.required) {
    // Of an optional value without a default of its own, null is the default.
    if (place.nullable) {
      schema["default"] = nullptr;
    } else if (!place.standard.is_null()) {
      schema["default"] = std::move(place.standard);
    }
  }
  if (*place.doc != '\0') schema["description"] = place.doc;
  if (*place.name == '\0') {  // an item: its list takes it
    places_.back().schema["items"] = std::move(schema);
    return;
  }
  Open& object = open_.back();
  if (place.required) object.required.push_back(place.name);
  object.properties[place.name] = std::move(schema);
}

bool Schema::BeginObject() {
  open_.emplace_back();
  return true;
}

Json Schema::ObjectOf(const Open& open) {
  return {{"type", "object"},
          {"additionalProperties", false},
          {"properties", open.properties},
          {"required", open.required}};
}

void Schema::EndObject() {
  Open object = std::move(open_.back());
  open_.pop_back();
  Json schema;
  if (object.alternatives.empty()) {
    schema = ObjectOf(object);
  } else {
    // The fields common to all alternatives belong to each of them.
    for (Json& alternative : object.alternatives) {
      Json properties = object.properties;
      properties.update(alternative["properties"]);
      alternative["properties"] = std::move(properties);
      for (const Json& name : object.required) alternative["required"].push_back(name);
    }
    schema = {{"anyOf", std::move(object.alternatives)}};
  }
  definitions_[object.name] = std::move(schema);
  Put({{"$ref", "#/definitions/" + object.name}});
}

std::size_t Schema::List(std::size_t /*size*/, const Rule& rule) {
  Json schema = {{"type", "array"}};
  if (rule.min_items > 0) schema["minItems"] = rule.min_items;
  Put(std::move(schema));
  return 1;
}

void Schema::EnterItem(std::size_t /*i*/) { places_.emplace_back(); }

bool Schema::Maybe(bool /*has*/) {
  places_.back().nullable = true;
  return true;
}

bool Schema::IsNumber(double& /*value*/, const Rule& rule) {
  places_.back().or_else = Limits("number", rule);
  return false;
}

bool Schema::IsList(bool /*is*/) {
  places_.back().or_item = true;
  return true;
}

bool Schema::IsText(bool /*is*/) {
  places_.back().or_else = {{"type", "string"}};
  return false;
}

bool Schema::Shorthand(std::optional<std::string>& /*text*/) {
  places_.back().or_else = {{"type", "string"}};
  return false;
}

int Schema::Kind(const char* name, int /*index*/, std::span<const char* const> /*kinds*/) {
  open_.back().kind_field = name;
  return kAllKinds;
}

void Schema::BeginAlternative(const char* kind) {
  Open alternative;
  alternative.required.push_back(open_.back().kind_field);
  alternative.properties[open_.back().kind_field] = {{"const", kind}};
  open_.push_back(std::move(alternative));
}

void Schema::EndAlternative() {
  const Open alternative = std::move(open_.back());
  open_.pop_back();
  Json schema = ObjectOf(alternative);
  schema["title"] = alternative.name;
  open_.back().alternatives.push_back(std::move(schema));
}

Json Schema::Finish() {
  Json schema = {{"$schema", "http://json-schema.org/draft-07/schema#"}};
  schema.update(places_.back().schema);
  schema["definitions"] = std::move(definitions_);
  return schema;
}

}  // namespace flexpension
