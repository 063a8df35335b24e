#ifndef FLEXPENSION_CORE_IO_READER_H_
#define FLEXPENSION_CORE_IO_READER_H_

#include <initializer_list>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/base/problem.h"
#include "core/compare/request.h"
#include "core/io/names.h"
#include "core/io/rule.h"

namespace flexpension {

/// Fills structs from JSON by their field lists (fields_*.h), strictly: a field that is missing,
/// unknown, of the wrong type or out of its range is a problem with its path; nothing is coerced.
/// All problems are collected; what was filled may be used only if there was none.
class Reader {
 public:
  using Json = nlohmann::json;

  explicit Reader(Problems& problems) : problems_(problems) {}

  template <class T>
  void Read(const Json& json, T& value, const Rule& rule = {}) {
    Value(json, value, rule);
  }

  // Called by the field lists.
  void Type(const char* /*name*/) {}

  template <class T>
  void Required(const char* name, T& value, const Rule& rule = {}, const char* /*doc*/ = "") {
    if (const Json* json = Find(name)) {
      At(name, [&] { Value(*json, value, rule); });
    } else {
      At(name, [&] { Missing(); });
    }
  }

  /// Null or absent: `value` keeps the default it has.
  template <class T>
  void Optional(const char* name, T& value, const Rule& rule = {}, const char* /*doc*/ = "") {
    const Json* json = Find(name);
    if (json == nullptr || json->is_null()) return;
    At(name, [&] { Value(*json, value, rule); });
  }

  /// A field whose value chooses what the other fields of the object are.
  template <class... Alternatives>
  void Variant(const char* name, std::variant<Alternatives...>& value,
               std::initializer_list<const char*> kinds) {
    const Json* json = Find(name);
    int kind = -1;
    if (json == nullptr) {
      At(name, [&] { Missing(); });
    } else {
      At(name, [&] { kind = Choice(*json, kinds); });
    }
    if (kind < 0) {
      any_field_ = true;  // not known which fields belong here
      return;
    }
    int i = 0;
    ((i++ == kind ? Fields(*this, value.template emplace<Alternatives>()) : void()), ...);
  }

 private:
  void Value(const Json& json, bool& value, const Rule& rule);
  void Value(const Json& json, int& value, const Rule& rule);
  void Value(const Json& json, double& value, const Rule& rule);
  void Value(const Json& json, Money& value, const Rule& rule);
  void Value(const Json& json, Month& value, const Rule& rule);
  void Value(const Json& json, std::string& value, const Rule& rule);
  void Value(const Json& json, Pattern& value, const Rule& rule);
  void Value(const Json& json, Series& value, const Rule& rule);
  void Value(const Json& json, std::map<Month, Way>& value, const Rule& rule);
  void Value(const Json& json, RegionChoice& value, const Rule& rule);

  template <class T>
  void Value(const Json& json, std::optional<T>& value, const Rule& rule) {
    Value(json, value.emplace(), rule);
  }

  template <class T>
  void Value(const Json& json, std::vector<T>& value, const Rule& rule) {
    if (!IsList(json, rule)) return;
    value.resize(json.size());
    for (std::size_t i = 0; i < json.size(); ++i) {
      At(std::to_string(i), [&] { Value(json[i], value[i], rule); });
    }
  }

  template <class T>
  void Value(const Json& json, T& value, const Rule& /*rule*/) {
    if constexpr (std::is_enum_v<T>) {
      const int choice = Choice(json, kNames<T>);
      if (choice >= 0) value = static_cast<T>(choice);
    } else {
      Object(json, value);
    }
  }

  template <class T>
  void Object(const Json& json, T& value) {
    if (!json.is_object()) {
      WrongType("应为对象", "must be an object");
      return;
    }
    const Json* outer = std::exchange(object_, &json);
    const std::size_t outer_known = std::exchange(first_known_, known_.size());
    const bool outer_any = std::exchange(any_field_, false);
    Fields(*this, value);
    if (!any_field_) ReportUnknown(json);
    known_.resize(first_known_);
    object_ = outer;
    first_known_ = outer_known;
    any_field_ = outer_any;
  }

  template <class Names>
  int Choice(const Json& json, const Names& names) {
    if (!json.is_string()) {
      WrongType("应为文字", "must be a text");
      return -1;
    }
    const auto& text = json.get_ref<const std::string&>();
    int i = 0;
    std::string all;
    for (const std::string_view name : names) {
      if (text == name) return i;
      all += (i++ > 0 ? ", " : "") + std::string(name);
    }
    Report(ProblemCode::kOutOfRange, "只能是：" + all, "must be one of: " + all);
    return -1;
  }

  /// Looks a field up in the current object and notes that it is known.
  const Json* Find(const char* name);

  template <class F>
  void At(const std::string& segment, F&& f) {
    const std::size_t length = path_.size();
    Push(segment);
    f();
    path_.resize(length);
  }

  void Push(const std::string& segment);
  bool IsList(const Json& json, const Rule& rule);
  bool InRange(double value, const Rule& rule);
  std::optional<Month> MonthOrYear(const Json& json, const Rule& rule);
  std::optional<Way> Letter(char letter);
  void ReportUnknown(const Json& json);
  void Missing();
  void WrongType(std::string zh, std::string en);
  void Report(ProblemCode code, std::string zh, std::string en);

  Problems& problems_;
  std::string path_;
  const Json* object_ = nullptr;
  std::vector<std::string_view> known_;  // fields of the objects being read, innermost last
  std::size_t first_known_ = 0;          // of the innermost object
  bool any_field_ = false;               // do not report unknown fields of the innermost object
};

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_IO_READER_H_
