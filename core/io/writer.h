#ifndef FLEXPENSION_CORE_IO_WRITER_H_
#define FLEXPENSION_CORE_IO_WRITER_H_

#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/contributions/plan.h"
#include "core/io/names.h"
#include "core/io/rule.h"
#include "core/region/series.h"

namespace flexpension {

/// Makes JSON from structs by their field lists, keys in the order of the lists. Money is written
/// in yuan with its fen, other numbers with the fewest digits that read back to the same double.
class Writer {
 public:
  using Json = nlohmann::ordered_json;

  template <class T>
  static Json Write(const T& value) {
    return Value(value);
  }

  // Called by the field lists.
  void Type(const char* /*name*/) {}

  template <class T>
  void Required(const char* name, const T& value, const Rule& /*rule*/ = {},
                const char* /*doc*/ = "") {
    object_.push_back({name, Value(value)});
  }

  template <class T>
  void Optional(const char* name, const T& value, const Rule& rule = {}, const char* doc = "") {
    Required(name, value, rule, doc);
  }

  template <class... Alternatives>
  void Variant(const char* name, std::variant<Alternatives...>& value,
               std::initializer_list<const char*> kinds) {
    object_.push_back({name, kinds.begin()[value.index()]});
    std::visit([this](auto& alternative) { Fields(*this, alternative); }, value);
  }

 private:
  static Json Value(bool value) { return value; }
  static Json Value(int value) { return value; }
  static Json Value(double value) { return value; }
  static Json Value(Money value) { return value.yuan(); }
  static Json Value(Month value) { return ToText(value); }
  static Json Value(const std::string& value) { return value; }
  static Json Value(const Series& value) {
    Json pairs = Json::array();
    for (const Figure& figure : value.figures()) {
      pairs.push_back({ToText(figure.from), Value(figure.value)});
    }
    return pairs;
  }
  static Json Value(const Pattern& value) {
    std::string letters;
    for (const Way way : value) letters += kWayLetters[static_cast<std::size_t>(way)];
    return letters;
  }
  static Json Value(const std::map<Month, Way>& value) {
    Json months = Json::object();
    for (const auto& [month, way] : value) {
      months[ToText(month)] = std::string(1, kWayLetters[static_cast<std::size_t>(way)]);
    }
    return months;
  }

  template <class T>
  static Json Value(const std::optional<T>& value) {
    return value ? Value(*value) : Json(nullptr);
  }

  template <class T>
  static Json Value(const std::vector<T>& values) {
    Json list = Json::array();
    for (const T& value : values) list.push_back(Value(value));
    return list;
  }

  template <class T>
  static Json Value(const T& value) {
    if constexpr (std::is_enum_v<T>) {
      return std::string(NameOf(value));
    } else {
      Writer writer;
      // A field list takes a struct it may fill; the writer only looks.
      Fields(writer, const_cast<T&>(value));
      return std::move(writer.object_);
    }
  }

  Json object_ = Json::object();
};

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_IO_WRITER_H_
