#ifndef FLEXPENSION_CORE_IO_READER_H_
#define FLEXPENSION_CORE_IO_READER_H_

#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/problem.h"
#include "core/io/visitor.h"

namespace flexpension {

/// Fills structs from JSON, strictly: a field that is missing, unknown, given twice, of the wrong
/// type or out of its range is a problem with its path; nothing is coerced or rounded, and a zero
/// has no sign. All problems are collected; what was filled may be used only if there was none.
class Reader : public Visitor {
 public:
  using Json = nlohmann::ordered_json;

  explicit Reader(Problems& problems) : problems_(problems) {}

  template <class T>
  void Read(const Json& json, T& value, const Rule& rule = {}) {
    here_ = &json;
    Visit(value, rule);
  }

  void Type(const char* /*name*/) override {}
  bool IsNumber(double& value, const Rule& rule) override;
  bool IsList(bool /*is*/) override { return here_->is_array(); }
  bool IsText(bool /*is*/) override { return here_->is_string(); }

 protected:
  void Bool(bool& value) override;
  void Whole(int& value, const Rule& rule) override;
  void Number(double& value, const Rule& rule) override;
  void Yuan(Money& value, const Rule& rule) override;
  void MonthText(Month& value) override;
  void String(std::string& value, const Rule& rule) override;
  void Constant(std::string_view& /*value*/) override {}
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

 private:
  /// An object being read and the fields that are known to belong to it.
  struct Open {
    std::vector<std::string_view> known;
    bool any_field = false;  // its kind is wrong: do not call its fields unknown
  };
  /// Where to go back to when a field or an item has been read.
  struct Place {
    const Json* json;
    std::size_t path_length;
  };

  void Go(const Json* json, std::string_view segment);
  void At(const Json* json, std::string_view segment, auto&& f) {
    Go(json, segment);
    f();
    Leave();
  }
  void PairOf(const Json& pair, const Rule& rule, std::vector<Figure>& figures);
  bool HasSize(std::size_t size, const Rule& rule);
  std::optional<Way> Letter(char letter);
  /// Reports a key of the object here that stands there before, too; `seen` are those so far.
  void CheckOnce(const std::string& key, std::set<std::string_view>& seen);
  void Report(ProblemCode code, std::string_view zh, std::string_view en);
  void WrongType(std::string_view zh, std::string_view en);

  Problems& problems_;
  std::string path_;
  const Json* here_ = nullptr;
  std::vector<Place> places_;
  std::vector<Open> open_;
};

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_IO_READER_H_
