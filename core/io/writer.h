#ifndef FLEXPENSION_CORE_IO_WRITER_H_
#define FLEXPENSION_CORE_IO_WRITER_H_

#include <nlohmann/json.hpp>
#include <vector>

#include "core/io/visitor.h"

namespace flexpension {

/// Makes JSON from structs, keys in the order of the field lists. Money is written in yuan with its
/// fen, other numbers with the fewest digits that read back to the same double.
class Writer : public Visitor {
 public:
  using Json = nlohmann::ordered_json;

  /// A field list takes a struct it may fill; the writer only looks.
  template <class T>
  static Json Write(const T& value) {
    Writer writer;
    writer.Visit(const_cast<T&>(value), Rule{});
    return std::move(writer.root_);
  }

  void Type(const char* /*name*/) override {}
  bool IsNumber(double& /*value*/, const Rule& /*rule*/) override { return false; }
  bool IsList() override { return true; }
  bool IsText(bool is) override { return is; }

 protected:
  void Bool(bool& value) override { Put(value); }
  void Whole(int& value, const Rule& /*rule*/) override { Put(value); }
  void Number(double& value, const Rule& /*rule*/) override { Put(value + 0.0); }  // -0 is 0
  void Yuan(Money& value, const Rule& /*rule*/) override { Put(value.yuan()); }
  void MonthText(Month& value) override { Put(ToText(value)); }
  void String(std::string& value, const Rule& /*rule*/) override { Put(value); }
  void Constant(std::string_view& value) override { Put(std::string(value)); }
  void Letters(Pattern& value) override;
  void Dated(Series& value, const Rule& rule) override;
  void Ways(std::map<Month, Way>& value, const Rule& rule) override;
  void Named(NamedValues& values, const Rule& rule) override;
  void Choice(int& index, std::span<const std::string_view> names) override;
  bool Enter(const char* name, bool required, Doc doc) override;
  void Leave() override {}
  bool BeginObject() override;
  void EndObject() override { open_.pop_back(); }
  std::size_t List(std::size_t size, const Rule& rule) override;
  void EnterItem(std::size_t /*i*/) override {}
  void EndList() override { open_.pop_back(); }
  bool Maybe(bool has) override;
  bool Has(bool has) override { return has; }
  int Kind(const char* name, int index, std::span<const char* const> kinds) override;
  bool Shorthand(std::optional<std::string>& /*text*/) override { return false; }

 private:
  /// Puts a value at the present place: the root, the next item, or the field entered last.
  Json& Put(Json value);

  Json root_;
  std::vector<Json*> open_;
  const char* key_ = nullptr;
};

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_IO_WRITER_H_
