// The JSON Schemas of `describe` say what the reader accepts and the writer writes.

#include "core/io/schema.h"

#include <gtest/gtest.h>

#include "core/api/engine.h"
#include "core/io/fields_request.h"
#include "core/io/reader.h"
#include "core/io/writer.h"
#include "tests/support/errors.h"

namespace flexpension::test {
namespace {

const Json& Described() {
  static const Json description = Json::parse(Call("describe", "").text, nullptr, false);
  return description;
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
    if (type == "string") return value.is_string() && EnumHolds(schema, value);
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

  bool ItemsHold(const Json& schema, const Json& value) const {
    if (value.size() < schema.value("minItems", std::size_t{0})) return false;
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

Validator RequestSchema() { return Validator(Described()["schemas"]["compare"]["request"]); }

TEST(Schema, EveryGoldenRequestAndItsAnswerHold) {
  const Validator request = RequestSchema();
  const Validator answer(Described()["schemas"]["compare"]["answer"]);
  for (const Json& golden : ReadJson("tests/golden/compare.json")) {
    EXPECT_TRUE(request.Holds(golden["request"])) << golden["name"];
    EXPECT_TRUE(answer.Holds(Compared(golden["request"]))) << golden["name"];
  }
  const Json contract = ReadJson("tests/golden/contract.json")["request"];
  EXPECT_TRUE(request.Holds(contract));
  EXPECT_TRUE(answer.Holds(Compared(contract)));
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
  const Validator error(Described()["schemas"]["error"]);
  EXPECT_TRUE(error.Holds(Json::parse(Call("compare", "{").text)));
  EXPECT_TRUE(error.Holds(Json::parse(Call("compare", "{}").text)));
}

TEST(Schema, EachFieldHasItsDefaultAndEachNumberItsUnit) {
  const Json& definitions = Described()["schemas"]["compare"]["request"]["definitions"];
  const Json& growth = definitions["Assumptions"]["properties"]["wage_growth"];
  EXPECT_EQ(growth["default"], 0.03);
  EXPECT_EQ(growth["anyOf"][0]["minimum"], -0.1);
  EXPECT_EQ(growth["anyOf"][0]["unit"], "fraction a year");
  EXPECT_EQ(definitions["Scheme"]["properties"]["term_months"]["default"], nullptr);
}

TEST(Description, HoldsVersionDataRegionsSourcesAndDefaults) {
  const Json& description = Described();
  EXPECT_FALSE(description["engine"]["version"].get<std::string>().empty());
  EXPECT_FALSE(description["data"]["as_of"].get<std::string>().empty());
  EXPECT_GE(description["regions"].size(), 31u);
  EXPECT_GE(description["sources"].size(), 10u);
  EXPECT_EQ(description["defaults"]["assumption_sets"].size(), 3u);
  EXPECT_EQ(description["defaults"]["assumption_sets"]["central"]["wage_growth"], 0.03);
}

TEST(Description, EveryRegionInItCanBeAskedForByItsCode) {
  for (const Json& region : Described()["regions"]) {
    Json request = GoodRequest();
    request["region"] = region["code"];
    const Json answer = Compared(request);
    EXPECT_EQ(answer.contains("plans"), region["asks"].empty()) << region["code"];
    if (answer.contains("plans")) continue;
    EXPECT_EQ(answer["errors"].size(), region["asks"].size()) << region["code"];
    EXPECT_EQ(answer["errors"][0]["code"], "not_available") << region["code"];
  }
}

// A request that is read, written and read again is the same request.

Json ReadAndWritten(const Json& json) {
  CompareRequest request;
  Problems problems;
  Reader(problems).Read(json, request);
  for (const Problem& problem : problems) ADD_FAILURE() << problem.path << problem.message.en;
  return Writer::Write(request);
}

TEST(RoundTrip, AWrittenRequestIsReadAsItWas) {
  for (const Json& golden : ReadJson("tests/golden/compare.json")) {
    SCOPED_TRACE(golden["name"].get<std::string>());
    const Json written = ReadAndWritten(golden["request"]);
    EXPECT_TRUE(ReadAndWritten(written).dump() == written.dump());
    EXPECT_TRUE(Compared(written) == Compared(golden["request"]));
    if (HasFailure()) return;
  }
}

TEST(RoundTrip, WhatIsGivenIsWritten) {
  const Json request = ReadJson("tests/golden/contract.json")["request"];
  const Json written = ReadAndWritten(request);
  EXPECT_EQ(written["person"], request["person"]);
  EXPECT_EQ(written["assumptions"], request["assumptions"]);
  EXPECT_EQ(written["plans"][0]["phases"][0]["pattern"], "SSSSSSSSSSSS");
  EXPECT_EQ(written["plans"][1]["scheme"], request["plans"][1]["scheme"]);
  EXPECT_EQ(written["plans"][2]["kind"], "resident");
  EXPECT_EQ(written["plans"][3]["like"], "standard-60");
}

}  // namespace
}  // namespace flexpension::test
