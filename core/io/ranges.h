#ifndef FLEXPENSION_CORE_IO_RANGES_H_
#define FLEXPENSION_CORE_IO_RANGES_H_

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "core/io/visitor.h"

namespace flexpension {

/// What the reader accepts in the fields of a request, short enough for a page to carry: by the
/// name of the struct and of the field,
///   a number  {"min", "max", "unit", "default"}, without the unit if it has none
///   a choice  {"one_of", "default"}
///   a list    {"min_items", "max_items"}
/// A default is null where the field has none or must be given. JSON Schema says the rest.
class Ranges : public Visitor {
 public:
  using Json = nlohmann::ordered_json;

  /// The ranges of several documents together; they share structs.
  template <class... T>
  static Json Of() {
    Ranges ranges;
    (ranges.Add(T{}), ...);
    return std::move(ranges.ranges_);
  }

  void Type(const char* name) override { types_.back() = name; }
  bool IsNumber(double& value, const Rule& rule) override {
    Put(value, rule);
    return true;
  }
  bool IsList(bool /*is*/) override { return true; }
  bool IsText(bool /*is*/) override { return false; }

 protected:
  void Bool(bool& /*value*/) override {}
  void Whole(int& value, const Rule& rule) override { Put(value, rule); }
  void Number(double& value, const Rule& rule) override { Put(value, rule); }
  void Yuan(Money& value, const Rule& rule) override { Put(value.yuan(), rule); }
  void MonthText(Month& /*value*/) override {}
  void String(std::string& /*value*/, const Rule& /*rule*/) override {}
  void Constant(std::string_view& /*value*/) override {}
  void Letters(Pattern& /*value*/) override {}
  void Dated(Series& /*value*/, const Rule& rule) override { Put(nullptr, rule); }
  void Ways(std::map<Month, Way>& value, const Rule& rule) override { List(value.size(), rule); }
  void Named(NamedValues& /*values*/, const Rule& /*rule*/) override {}
  void Choice(int& index, std::span<const std::string_view> names) override;
  bool Enter(const char* name, bool required, Doc doc) override;
  void Leave() override {}
  bool BeginObject() override;
  void EndObject() override { types_.pop_back(); }
  std::size_t List(std::size_t size, const Rule& rule) override;
  void EnterItem(std::size_t /*i*/) override {}
  void EndList() override {}
  bool Maybe(bool has) override;
  int Kind(const char* /*name*/, int /*index*/, std::span<const char* const> /*kinds*/) override {
    return kAllKinds;
  }
  bool Shorthand(std::optional<std::string>& /*text*/) override { return false; }
  void BeginAlternative(const char* /*kind*/) override { BeginObject(); }
  void EndAlternative() override { EndObject(); }

 private:
  template <class T>
  void Add(T sample) {
    Visit(sample, kAnyRule);
  }
  void Put(Json standard, const Rule& rule);
  Json& Here() { return ranges_[types_.back()][field_]; }

  Json ranges_ = Json::object();
  std::vector<const char*> types_;  // of the objects being visited
  const char* field_ = "";
  bool has_default_ = false;
};

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_IO_RANGES_H_
