#include "core/io/schema.h"

#include "core/io/fields_request.h"

namespace flexpension {

Schema::Json Schema::Value(RegionChoice& value, const Rule& /*rule*/, Json& definitions) {
  return {{"anyOf", Json::array({Json{{"type", "string"}}, Object(value, definitions)})}};
}

Schema::Json Schema::Number(const char* type, const Rule& rule) {
  Json schema = {{"type", type}};
  if (std::isfinite(rule.min)) schema["minimum"] = rule.min;
  if (std::isfinite(rule.max)) schema["maximum"] = rule.max;
  if (*rule.unit != '\0') schema["unit"] = rule.unit;
  return schema;
}

Schema::Json Schema::Nullable(Json schema) {
  if (schema.contains("anyOf")) return schema;
  return {{"anyOf", Json::array({std::move(schema), Json{{"type", "null"}}})}};
}

/// Defaults of whole objects would only repeat those of their fields.
bool Schema::IsPlain(const Json& value) {
  return value.is_boolean() || value.is_number() || value.is_string() || value.is_null();
}

void Schema::Add(const char* name, Json schema, const char* doc) {
  if (*doc != '\0') schema["description"] = doc;
  properties_[name] = std::move(schema);
}

Schema::Json Schema::Finish() {
  const auto object = [](const Json& properties, const std::vector<std::string>& required) {
    return Json{{"type", "object"},
                {"additionalProperties", false},
                {"properties", properties},
                {"required", required}};
  };
  if (alternatives_.empty()) return object(properties_, required_);
  Json choices = Json::array();
  for (Schema& alternative : alternatives_) {
    Json properties = properties_;
    properties.update(alternative.properties_);
    std::vector<std::string> required = required_;
    required.insert(required.end(), alternative.required_.begin(), alternative.required_.end());
    Json choice = object(properties, required);
    choice["title"] = name_ + alternative.name_;
    choices.push_back(std::move(choice));
  }
  return {{"anyOf", std::move(choices)}};
}

}  // namespace flexpension
