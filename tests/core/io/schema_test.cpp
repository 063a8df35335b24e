// The JSON Schemas say what the reader accepts and the writer writes.

#include <gtest/gtest.h>

#include <regex>
#include <set>

#include "core/io/engine.h"
#include "core/io/schemas.h"
#include "tests/support/errors.h"

namespace flexpension::test {
namespace {

const Json& AllSchemas() {
  static const Json schemas = Schemas();
  return schemas;
}

/// The part of JSON Schema that the schemas here use.
class Validator {
 public:
  explicit Validator(const Json& root) : root_(root) {}

  bool Holds(const Json& value) const { return Holds(root_, value); }

 private:
  bool Holds(const Json& schema, const Json& value) const {
    if (schema.contains("$ref")) {
      const auto ref = schema["$ref"].get<std::string>();
      return Holds(root_["definitions"][ref.substr(std::string("#/definitions/").size())], value);
    }
    if (schema.contains("anyOf")) {
      for (const Json& option : schema["anyOf"]) {
        if (Holds(option, value)) return true;
      }
      return false;
    }
    if (schema.contains("const")) return schema["const"] == value;
    return schema.contains("type") && TypeHolds(schema, schema["type"].get<std::string>(), value);
  }

  bool TypeHolds(const Json& schema, const std::string& type, const Json& value) const {
    if (type == "null") return value.is_null();
    if (type == "boolean") return value.is_boolean();
    if (type == "string") {
      return value.is_string() && EnumHolds(schema, value) && PatternHolds(schema, value);
    }
    if (type == "array") return value.is_array() && ItemsHold(schema, value);
    if (type == "object") return value.is_object() && FieldsHold(schema, value);
    if (!value.is_number()) return false;
    const auto number = value.get<double>();
    if (type == "integer" && number != static_cast<double>(static_cast<int>(number))) return false;
    return number >= schema.value("minimum", number) && number <= schema.value("maximum", number);
  }

  static bool EnumHolds(const Json& schema, const Json& value) {
    if (!schema.contains("enum")) return true;
    for (const Json& name : schema["enum"]) {
      if (name == value) return true;
    }
    return false;
  }

  static bool PatternHolds(const Json& schema, const Json& value) {
    return std::regex_search(value.get<std::string>(),
                             std::regex(schema.value("pattern", std::string())));
  }

  bool ItemsHold(const Json& schema, const Json& value) const {
    if (value.size() < schema.value("minItems", std::size_t{0})) return false;
    if (value.size() > schema.value("maxItems", value.size())) return false;
    const Json& items = schema["items"];
    for (std::size_t i = 0; i < value.size(); ++i) {
      if (!Holds(items.is_array() ? items[i] : items, value[i])) return false;
    }
    return true;
  }

  bool FieldsHold(const Json& schema, const Json& value) const {
    for (const Json& name : schema.value("required", Json::array())) {
      if (!value.contains(name.get<std::string>())) return false;
    }
    for (const auto& item : value.items()) {
      const Json& properties = schema.value("properties", Json::object());
      const Json* field = properties.contains(item.key()) ? &properties[item.key()]
                                                          : &schema["additionalProperties"];
      if (!field->is_object() || !Holds(*field, item.value())) return false;
    }
    return true;
  }

  const Json& root_;
};

/// Fails at a keyword that the validator above does not know: it would be passed over.
void ExpectKnown(const Json& schema) {
  static const std::set<std::string> kKnown = {
      "$schema", "$ref",   "definitions", "anyOf",       "const",    "type",
      "enum",    "items",  "minItems",    "maxItems",    "required", "properties",
      "minimum", "title",  "maximum",     "description", "default",  "additionalProperties",
      "unit",    "pattern"};
  if (!schema.is_object()) return;
  for (const auto& [keyword, value] : schema.items()) {
    EXPECT_TRUE(kKnown.contains(keyword)) << keyword;
    const bool by_name = keyword == "properties" || keyword == "definitions";
    if (by_name || keyword == "anyOf" || (keyword == "items" && value.is_array())) {
      for (const Json& inner : value) ExpectKnown(inner);
    } else if (keyword == "items" || keyword == "additionalProperties") {
      ExpectKnown(value);
    }
  }
}

TEST(Schema, HoldsKeywordsOfJsonSchemaAlone) {
  for (const auto& [call, schema] : AllSchemas().items()) {
    if (schema.contains("$ref")) {
      ExpectKnown(schema);
    } else {
      for (const Json& side : schema) ExpectKnown(side);
    }
  }
}

Validator RequestSchema() { return Validator(AllSchemas()["compare"]["request"]); }

TEST(Schema, EveryGoldenRequestAndItsAnswerHold) {
  const Validator request = RequestSchema();
  const Validator answer(AllSchemas()["compare"]["answer"]);
  for (const Json& golden : ReadJson("tests/golden/compare.json")) {
    EXPECT_TRUE(request.Holds(golden["request"])) << golden["name"];
    EXPECT_TRUE(answer.Holds(Compared(golden["request"]))) << golden["name"];
  }
  const Json contract = ReadJson("tests/golden/contract.json")["request"];
  EXPECT_TRUE(request.Holds(contract));
  EXPECT_TRUE(answer.Holds(Compared(contract)));
}

TEST(Schema, ARequestForDesignsAndItsAnswerHold) {
  const Json& schemas = AllSchemas()["designs"];
  const Json request = ReadJson("tests/bench/designs.json");
  const Json answer = Json::parse(Call("designs", request.dump()).text);
  ASSERT_TRUE(answer["switch"].is_object());
  EXPECT_TRUE(Validator(schemas["request"]).Holds(request));
  EXPECT_TRUE(Validator(schemas["answer"]).Holds(answer));
  EXPECT_FALSE(Validator(schemas["request"]).Holds(GoodRequest()));
}

TEST(Schema, RatesRequestsAndTheirAnswersHold) {
  const Json schemas = Schemas();
  const Validator request(schemas["rates"]["request"]);
  const Validator answer(schemas["rates"]["answer"]);
  std::vector<Json> requests = {Json::object(),
                                Json::parse(R"({"paper": true, "worker": {"annual_income": 80000},
          "solve": {"for": "theta", "series": "account", "year": 2040},
          "decompose": {"series": "pooled", "year": 2050}})"),
                                Json::parse(R"({"assumptions": {"theta": 0.4},
          "solve": {"for": "sigma", "series": "pooled", "year": 2040},
          "decompose": {"series": "pooled", "year": 2050}})")};
  for (const Json& golden : ReadJson("tests/golden/rates.json")) {
    requests.push_back(golden["request"]);
  }
  for (const Json& good : requests) {
    EXPECT_TRUE(request.Holds(good)) << good;
    EXPECT_TRUE(answer.Holds(Rated(good))) << good;
  }
  EXPECT_FALSE(request.Holds(Json::parse(R"({"assumptions": {"phi": [0.2]}})")));
}

TEST(Schema, BurdenRequestsAndTheirAnswersHold) {
  const Json schemas = Schemas();
  const Validator request(schemas["burden"]["request"]);
  const Validator answer(schemas["burden"]["answer"]);
  for (const Json& golden : ReadJson("tests/golden/burden.json")) {
    EXPECT_TRUE(request.Holds(golden["request"])) << golden["name"];
    EXPECT_TRUE(answer.Holds(Json::parse(Call("burden", golden["request"].dump()).text)))
        << golden["name"];
  }
  EXPECT_FALSE(request.Holds(Json::parse(R"({"valuation_month": "2026-11", "incomes": []})")));
}

TEST(Schema, StudiesOfUncertainMonthsHold) {
  const Json schemas = Schemas();
  const Validator request(schemas["volatile"]["request"]);
  const Validator answer(schemas["volatile"]["answer"]);
  for (const Json& golden : ReadJson("tests/golden/volatile.json")) {
    Json asked = golden["request"];
    asked["values"] = true;
    EXPECT_TRUE(request.Holds(asked)) << golden["name"];
    EXPECT_TRUE(answer.Holds(Json::parse(Call("volatile", asked.dump()).text))) << golden["name"];
  }
}

TEST(Schema, PopulationsHold) {
  const Json schemas = Schemas();
  const Validator request(schemas["population"]["request"]);
  const Validator answer(schemas["population"]["answer"]);
  for (const Json& golden : ReadJson("tests/golden/population.json")) {
    Json asked = golden["request"];
    asked["rules"] = {"nobody", "better", "logit", "own"};
    asked["own"] = {{{"from", "nothing"}, {"to", "fixed-0"}, {"shares", std::vector<int>(10, 1)}}};
    EXPECT_TRUE(request.Holds(asked)) << golden["name"];
    EXPECT_TRUE(answer.Holds(Json::parse(Call("population", asked.dump()).text))) << golden["name"];
  }
}

TEST(Schema, TheDescriptionHoldsAndEachOfItsFieldsIsKnown) {
  const Validator description(AllSchemas()["describe"]["answer"]);
  const Json described = Json::parse(Call("describe", "").text);
  EXPECT_TRUE(description.Holds(described));
  for (const char* place : {"/engine", "/data", "/regions/0", "/regions/0/figures",
                            "/regions/0/resident", "/national", "/defaults/assumption_sets",
                            "/defaults/assumption_sets/central", "/ranges/Person/category"}) {
    Json longer = described;
    longer[Json::json_pointer(place)]["colour"] = 1;
    EXPECT_FALSE(description.Holds(longer)) << place;
  }
  for (const char* place : {"/ranges", "/regions", "/defaults/evidence"}) {
    const Json::json_pointer at(place);
    Json shorter = described;
    shorter[at.parent_pointer()].erase(at.back());
    EXPECT_FALSE(description.Holds(shorter)) << place;
  }
}

TEST(Schema, AFigureOfTheDescriptionMayHaveNoValueButHasADate) {
  const Json& schema = AllSchemas()["describe"]["answer"];
  const Json& figure = schema["definitions"]["Figure"];
  EXPECT_EQ(figure["properties"]["value"]["anyOf"][1]["type"], "null");
  EXPECT_EQ(figure["required"].size(), figure["properties"].size());
  EXPECT_EQ(schema["definitions"]["AssumptionSet"]["required"].size(), 8u);
}

TEST(Schema, WhatTheReaderRefusesDoesNotHold) {
  const Validator request = RequestSchema();
  EXPECT_TRUE(request.Holds(GoodRequest()));
  for (const std::string& text :
       {Without("/valuation_month"), Without("/person/category"), Without("/plans/0/id"),
        Without("/plans/0/kind"), Without("/plans/0/phases/0/pattern"), With("/colour", "1"),
        With("/person/age", "36"), With("/plans/0/annual", "1"), With("/plans", "[]"),
        With("/person/category", "\"woman\""), With("/person/record/months", "36.5"),
        With("/person/monthly_income", "-1"), With("/assumptions/wage_growth", "0.21"),
        With("/retirement/extend", "1"), With("/region", "41")}) {
    EXPECT_FALSE(Call("compare", text).ok) << text;
    EXPECT_FALSE(request.Holds(Json::parse(text))) << text;
  }
}

TEST(Schema, AnErrorAnswerHolds) {
  const Validator error(AllSchemas()["error"]);
  EXPECT_TRUE(error.Holds(Json::parse(Call("compare", "{").text)));
  EXPECT_TRUE(error.Holds(Json::parse(Call("compare", "{}").text)));
}

TEST(Schema, TheFileOfStepsHolds) {
  const Validator file(AllSchemas()["trace"]);
  const Json rules = ReadJson("core/data/rules.json")["rules"];
  const Json described = Json::parse(Call("describe", "").text);
  Json request = ReadJson("tests/golden/contract.json")["request"];
  const Json asked = request;
  request["trace"] = true;
  const Json plan = Compared(request)["plans"][0];
  const Json good = {{"format", "flexpension.trace.v1"},
                     {"call", "compare"},
                     {"engine", described["engine"]["version"]},
                     {"data", described["data"]},
                     {"request", asked},
                     {"request_fingerprint", "0f"},
                     {"plan", plan["id"]},
                     {"figures", plan["figures"]},
                     {"steps", plan["trace"]},
                     {"rules", rules}};
  EXPECT_TRUE(file.Holds(good));
  for (const auto& [name, value] : good.items()) {
    Json less = good;
    less.erase(name);
    EXPECT_FALSE(file.Holds(less)) << name;
  }
  for (const auto& [place, wrong] : std::map<std::string, Json>{{"/format", "flexpension.trace.v2"},
                                                                {"/call", "rates"},
                                                                {"/request/region", 41},
                                                                {"/steps/0/unit", "furlong"},
                                                                {"/rules/basic-pension/law", "38"},
                                                                {"/more", 1}}) {
    Json other = good;
    other[Json::json_pointer(place)] = wrong;
    EXPECT_FALSE(file.Holds(other)) << place;
  }
}

TEST(Schema, EachFieldHasItsDefaultAndEachNumberItsUnit) {
  const Json& definitions = AllSchemas()["compare"]["request"]["definitions"];
  const Json& growth = definitions["Assumptions"]["properties"]["wage_growth"];
  EXPECT_EQ(growth["default"], 0.03);
  EXPECT_EQ(growth["anyOf"][0]["minimum"], -0.1);
  EXPECT_EQ(growth["anyOf"][0]["unit"], "fraction a year");
  EXPECT_EQ(definitions["Scheme"]["properties"]["term_months"]["default"], nullptr);
}

}  // namespace
}  // namespace flexpension::test
