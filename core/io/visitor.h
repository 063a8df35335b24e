#ifndef FLEXPENSION_CORE_IO_VISITOR_H_
#define FLEXPENSION_CORE_IO_VISITOR_H_

#include <array>
#include <initializer_list>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>
#include <vector>

#include "core/base/doc.h"
#include "core/base/held_list.h"
#include "core/figures/pack_text.h"
#include "core/figures/series.h"
#include "core/io/names.h"
#include "core/io/rule.h"
#include "core/plan/plan.h"

namespace flexpension {

/// An entry of an object whose keys are names that the data knows: a number, or yes or no, or a
/// text.
struct NamedValue {
  std::string name;
  double number = 0.0;  ///< of yes 1
  std::string text;
  bool yes = false;  ///< given as true
};
struct NamedValues {
  std::vector<NamedValue> list;
  bool conditions = false;  ///< texts may stand there, too, but no false
};

/// Walks through a document by its field lists: `void Fields(Visitor&, T&)` names every field of a
/// struct once, and the visitors (Reader, Writer, Ranges, Schema) read, write and describe by it.
///
/// A field list calls Type() first and then Required(), Optional() or Variant() for each field.
/// The virtual functions are what a visitor does at one place of the document; they are few and
/// not templates, so that a hundred structs cost little code.
class Visitor {
 public:
  virtual ~Visitor() = default;

  /// Names the struct whose fields follow. Where several do, one among the fields of another, the
  /// first names them all.
  virtual void Type(const char* name) = 0;

  template <class T>
  void Required(const char* name, T& value, const Rule& rule, Doc doc = "") {
    Field(name, true, value, rule, doc);
  }
  template <class T>
  void Required(const char* name, T& value, Doc doc = "") {
    Field(name, true, value, kAnyRule, doc);
  }

  /// When it is null or absent, `value` keeps the default it has.
  template <class T>
  void Optional(const char* name, T& value, const Rule& rule, Doc doc = "") {
    Field(name, false, value, rule, doc);
  }
  template <class T>
  void Optional(const char* name, T& value, Doc doc = "") {
    Field(name, false, value, kAnyRule, doc);
  }

  /// A field that only an answer has that was asked for it.
  template <class T>
  void IfAsked(const char* name, std::optional<T>& value, Doc doc = "") {
    if (!Has(value.has_value())) return;
    if (!value) value.emplace();
    Field(name, false, *value, kAnyRule, doc);
  }

  /// A struct whose fields stand among those of the present one.
  template <class T>
  void Inline(const char* /*member*/, T& value) {
    Fields(*this, value);
  }

  /// A member that no document shows: only the program's data has it.
  template <class T>
  void Kept(const char* /*member*/, T& /*value*/) {}

  /// A field whose value chooses which further fields the object has.
  template <class... Alternatives>
  void Variant(const char* name, std::variant<Alternatives...>& value,
               std::initializer_list<const char*> kinds) {
    const int kind = Kind(name, static_cast<int>(value.index()), kinds);
    int i = 0;
    ((kind == i || kind == kAllKinds ? VisitAlternative<Alternatives>(i, kinds, value) : void(),
      ++i),
     ...);
  }

  /// Visits a value at the present place.
  template <class T>
  void Visit(T& value, const Rule& rule) {
    if constexpr (std::is_enum_v<T>) {
      int index = static_cast<int>(value);
      const int before = index;
      Choice(index, kNames<T>);
      if (index != before) value = static_cast<T>(index);
    } else {
      Fallback(value, rule);
    }
  }
  void Visit(bool& value, const Rule& /*rule*/) { Bool(value); }
  void Visit(int& value, const Rule& rule) { Whole(value, rule); }
  void Visit(double& value, const Rule& rule) { Number(value, rule); }
  void Visit(Money& value, const Rule& rule) { Yuan(value, rule); }
  void Visit(Month& value, const Rule& /*rule*/) { MonthText(value); }
  void Visit(std::string& value, const Rule& rule) { String(value, rule); }
  void Visit(std::string_view& value, const Rule& /*rule*/) { Constant(value); }
  void Visit(FixedText& value, const Rule& /*rule*/) {
    std::string_view text = value;
    Constant(text);
  }
  void Visit(Pattern& value, const Rule& /*rule*/) { Letters(value); }
  void Visit(Series& value, const Rule& rule) { Dated(value, rule); }
  void Visit(std::map<Month, Way>& value, const Rule& rule) { Ways(value, rule); }

  /// A list that may be written as one number: true if `value` is that number here.
  virtual bool IsNumber(double& value, const Rule& rule) = 0;

  /// True if a list stands here, false if one item of its kind does; `is` (when writing).
  virtual bool IsList(bool is) = 0;
  /// True if a list of lists stands here, false if one of those lists does, which another field
  /// says: `is`.
  virtual bool IsNested(bool is) { return is; }
  /// True if a text stands here, false if an object does; `is` (when writing).
  virtual bool IsText(bool is) = 0;
  /// A field that may be there and means nothing to the program.
  void Ignored(const char* name) {
    if (Enter(name, false, "Not used")) Leave();
  }

  /// A list that points to constants or owns what it holds; only a reader fills it.
  template <class T>
  void Visit(HeldList<T>& values, const Rule& rule) {
    std::vector<T> items(values.begin(), values.end());
    Visit(items, rule);
    if (values.empty() && !items.empty()) values = HeldList<T>(items);
  }
  void Visit(Label& value, const Rule& rule) {
    std::string text(value.view());
    String(text, rule);
    if (!(value == text)) value = Label::Of(text);
  }
  void Visit(NamedValues& values, const Rule& rule) { Named(values, rule); }

  /// Numbers in a list; one that is read must be as long as `values`.
  void Visit(std::span<double>& values, const Rule& rule) {
    Rule length = rule;
    length.min_items = length.max_items = values.size();
    Numbers(values, length, rule);
  }
  template <std::size_t n>
  void Visit(std::array<double, n>& values, const Rule& rule) {
    Numbers(values, kAnyRule, rule);
  }

  template <class T>
  void Visit(std::optional<T>& value, const Rule& rule) {
    if (!Maybe(value.has_value())) return;
    if (!value) value.emplace();
    Visit(*value, rule);
  }

  /// A list that is part of the program's data; only answers hold such.
  template <class T>
  void Visit(std::span<const T>& values, const Rule& rule) {
    const std::size_t count = List(values.size(), rule);
    auto* items = const_cast<T*>(values.data());
    if constexpr (kWithDocs) {
      if (count > values.size()) {  // as in Numbers()
        T sample{};
        EachItem(&sample, 1, sizeof(T), kAnyRule, &VisitItem<T>);
        return;
      }
    }
    EachItem(items, count, sizeof(T), kAnyRule, &VisitItem<T>);
  }

  template <class T>
  void Visit(std::vector<T>& values, const Rule& rule) {
    const std::size_t count = List(values.size(), rule);
    if (count != values.size()) values = std::vector<T>(count);
    EachItem(values.data(), count, sizeof(T), rule, &VisitItem<T>);
  }

 protected:
  static constexpr int kNoKind = -1;
  static constexpr int kAllKinds = -2;

  virtual void Bool(bool& value) = 0;
  virtual void Whole(int& value, const Rule& rule) = 0;
  virtual void Number(double& value, const Rule& rule) = 0;
  virtual void Yuan(Money& value, const Rule& rule) = 0;
  virtual void MonthText(Month& value) = 0;
  virtual void String(std::string& value, const Rule& rule) = 0;
  /// A text that is part of the program or of its data; only answers hold such.
  virtual void Constant(std::string_view& value) = 0;
  virtual void Letters(Pattern& value) = 0;
  virtual void Dated(Series& value, const Rule& rule) = 0;
  virtual void Ways(std::map<Month, Way>& value, const Rule& rule) = 0;
  /// An object with any keys; `rule` is that of the numbers.
  virtual void Named(NamedValues& values, const Rule& rule) = 0;
  /// One of `names`, by its index.
  virtual void Choice(int& index, std::span<const std::string_view> names) = 0;

  /// Goes to a field of the present object; false: nothing to do there.
  virtual bool Enter(const char* name, bool required, Doc doc) = 0;
  virtual void Leave() = 0;
  /// An object starts at the present place; false: there is none.
  virtual bool BeginObject() = 0;
  virtual void EndObject() = 0;
  /// A list of `size` (when writing); returns how many items to visit.
  virtual std::size_t List(std::size_t size, const Rule& rule) = 0;
  virtual void EnterItem(std::size_t i) = 0;
  virtual void EndList() = 0;
  /// A value that may be null; `has` (when writing). False: it is.
  virtual bool Maybe(bool has) = 0;
  /// True if a field that may be left out is to be visited; `has` (when writing).
  virtual bool Has(bool /*has*/) { return true; }
  /// The alternative chosen, or kNoKind, or kAllKinds.
  virtual int Kind(const char* name, int index, std::span<const char* const> kinds) = 0;
  /// A struct that may be written as one text; true: that is how it stands here.
  virtual bool Shorthand(std::optional<std::string>& text) = 0;
  virtual void BeginAlternative(const char* /*kind*/) {}
  virtual void EndAlternative() {}

 private:
  template <class T>
  void Field(const char* name, bool required, T& value, const Rule& rule, Doc doc) {
    if constexpr (std::is_enum_v<T>) {
      int index = static_cast<int>(value);
      ChoiceField(name, required, index, kNames<T>, doc);
      if (index != static_cast<int>(value))
        value = static_cast<T>(index);  // else it may be constant
    } else {
      if (!Enter(name, required, doc)) return;
      Visit(value, rule);
      Leave();
    }
  }

  template <class T>
  static void VisitItem(Visitor& v, void* item, const Rule& rule) {
    v.Visit(*static_cast<T*>(item), rule);
  }

  /// Common to the items of all lists, which a list of each kind would otherwise repeat.
  void EachItem(void* first, std::size_t count, std::size_t size, const Rule& rule,
                void (*visit)(Visitor&, void*, const Rule&)) {
    for (std::size_t i = 0; i < count; ++i) {
      EnterItem(i);
      visit(*this, static_cast<char*>(first) + i * size, rule);
      Leave();
    }
    EndList();
  }

  void Numbers(std::span<double> values, const Rule& length, const Rule& rule) {
    const std::size_t count = List(values.size(), length);
    for (std::size_t i = 0; i < count; ++i) {
      EnterItem(i);
      double sample = 0.0;  // a description looks at an item of an empty list, too
      Number(!kWithDocs || i < values.size() ? values[i] : sample, rule);
      Leave();
    }
    EndList();
  }

  /// Common to the fields of all enums.
  void ChoiceField(const char* name, bool required, int& index,
                   std::span<const std::string_view> names, Doc doc) {
    if (!Enter(name, required, doc)) return;
    Choice(index, names);
    Leave();
  }

  template <class T>
  void Fallback(T& value, const Rule& rule) {
    if constexpr (requires { VisitAs(*this, value, rule); }) {
      VisitAs(*this, value, rule);
    } else {
      if constexpr (requires { ShorthandOf(value); }) {
        if (Shorthand(ShorthandOf(value))) return;
      }
      if (!BeginObject()) return;
      Fields(*this, value);
      EndObject();
    }
  }

  template <class T, class V>
  void VisitAlternative(int i, std::span<const char* const> kinds, V& value) {
    if (value.index() != static_cast<std::size_t>(i)) value.template emplace<T>();
    BeginAlternative(kinds[static_cast<std::size_t>(i)]);
    Fields(*this, std::get<T>(value));
    EndAlternative();
  }
};

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_IO_VISITOR_H_
