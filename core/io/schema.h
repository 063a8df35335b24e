#ifndef FLEXPENSION_CORE_IO_SCHEMA_H_
#define FLEXPENSION_CORE_IO_SCHEMA_H_

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "core/io/visitor.h"

namespace flexpension {

/// Makes a JSON Schema (draft 07, which type generators know best) from the field lists: what the
/// reader accepts and the writer writes, with ranges, units, defaults and meanings.
class Schema : public Visitor {
 public:
  using Json = nlohmann::ordered_json;

  /// The schema of T, self-contained.
  template <class T>
  static Json Of() {
    Schema schema;
    T sample{};
    schema.Visit(sample, Rule{});
    return schema.Finish();
  }

  void Type(const char* name) override {
    if (open_.back().name.empty()) open_.back().name = name;
  }
  bool IsNumber(double& value, const Rule& rule) override;
  bool IsList(bool is) override;
  bool IsNested(bool is) override { return IsList(is); }
  bool IsText(bool is) override;

 protected:
  void Bool(bool& value) override;
  void Whole(int& value, const Rule& rule) override;
  void Number(double& value, const Rule& rule) override;
  void Yuan(Money& value, const Rule& rule) override;
  void MonthText(Month& value) override;
  void String(std::string& value, const Rule& rule) override;
  void Constant(std::string_view& value) override;
  void Letters(Pattern& value) override;
  void Dated(Series& value, const Rule& rule) override;
  void Ways(std::map<Month, Way>& value, const Rule& rule) override;
  void Named(NamedValues& values, const Rule& rule) override;
  void Choice(int& index, std::span<const std::string_view> names) override;
  bool Enter(const char* name, bool required, Doc doc) override;
  void Leave() override;
  bool BeginObject() override;
  void EndObject() override;
  std::size_t List(std::size_t size, const Rule& rule) override;
  void EnterItem(std::size_t i) override;
  void EndList() override {}
  bool Maybe(bool has) override;
  int Kind(const char* name, int index, std::span<const char* const> kinds) override;
  bool Shorthand(std::optional<std::string>& text) override;
  void BeginAlternative(const char* kind) override;
  void EndAlternative() override;

 private:
  /// An object whose fields are being visited.
  struct Open {
    std::string name;
    Json properties = Json::object();
    Json required = Json::array();
    Json alternatives = Json::array();
    const char* kind_field = "";
  };
  /// A field or an item being visited: its schema so far.
  struct Place {
    const char* name = "";
    const char* doc = "";
    bool required = true;
    bool nullable = false;
    Json or_else;          // what may stand in its place
    bool or_item = false;  // an item of the list may
    Json schema;
    Json standard;  // the default
  };

  void Put(Json schema, Json standard = Json());
  void NumberOf(const char* type, const Rule& rule, Json standard);
  static Json ObjectOf(const Open& open);
  Json Finish();

  Json definitions_ = Json::object();
  std::vector<Open> open_;
  std::vector<Place> places_{Place{}};
};

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_IO_SCHEMA_H_
