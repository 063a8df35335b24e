#ifndef FLEXPENSION_CORE_IO_WRITER_H_
#define FLEXPENSION_CORE_IO_WRITER_H_

#include <string>
#include <string_view>
#include <utility>

#include "core/io/visitor.h"

namespace flexpension {

/// Writes structs as JSON, one line of text in the bytes of Dump(), keys in the order of the field
/// lists. Money is written in yuan with its fen, other numbers with the fewest digits that read
/// back to the same double. It writes as it goes: a tree of values on the way would take two fifths
/// of a call's time.
class Writer : public Visitor {
 public:
  /// A field list takes a struct it may fill; the writer only looks.
  template <class T>
  static std::string Write(const T& value) {
    Writer writer;
    writer.Visit(const_cast<T&>(value), Rule{});
    return std::move(writer.out_);
  }

  void Type(const char* /*name*/) override {}
  bool IsNumber(double& /*value*/, const Rule& /*rule*/) override { return false; }
  bool IsList(bool is) override { return is; }
  bool IsText(bool is) override { return is; }

 protected:
  void Bool(bool& value) override { Place() += value ? "true" : "false"; }
  void Whole(int& value, const Rule& /*rule*/) override { Place() += std::to_string(value); }
  void Number(double& value, const Rule& rule) override;
  void Yuan(Money& value, const Rule& rule) override;
  void MonthText(Month& value) override { Text(ToText(value)); }
  void String(std::string& value, const Rule& /*rule*/) override { Text(value); }
  void Constant(std::string_view& value) override { Text(value); }
  void Letters(Pattern& value) override;
  void Dated(Series& value, const Rule& rule) override;
  void Ways(std::map<Month, Way>& value, const Rule& rule) override;
  void Named(NamedValues& values, const Rule& rule) override;
  void Choice(int& index, std::span<const std::string_view> names) override;
  bool Enter(const char* name, bool required, Doc doc) override;
  void Leave() override {}
  bool BeginObject() override;
  void EndObject() override { out_ += '}'; }
  std::size_t List(std::size_t size, const Rule& rule) override;
  void EnterItem(std::size_t i) override;
  void EndList() override { out_ += ']'; }
  bool Maybe(bool has) override;
  bool Has(bool has) override { return has; }
  int Kind(const char* name, int index, std::span<const char* const> kinds) override;
  bool Shorthand(std::optional<std::string>& /*text*/) override { return false; }

 private:
  /// Where the next value is to be added: behind the name of the field entered last, if it is that
  /// one's. A field that says nothing is not named.
  std::string& Place();
  void Text(std::string_view text);
  /// A field whose name is no constant of the program.
  void EnterNamed(std::string_view name);

  std::string out_;
  const char* key_ = nullptr;
};

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_IO_WRITER_H_
