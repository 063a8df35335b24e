#ifndef FLEXPENSION_CORE_TOOLS_CODE_WRITER_H_
#define FLEXPENSION_CORE_TOOLS_CODE_WRITER_H_

#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <ostream>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>

#include "core/io/fields_pack.h"
#include "core/tools/members.h"
#include "core/tools/storage.h"

namespace flexpension {

/// Writes values as C++ expressions, structs by their lists of fields with each member's name: the
/// compiler refuses a name or an order that is not the struct's, and this header a list that lacks
/// a member. Lists become arrays of their own, written to `out` before their use.
class CodeWriter {
 public:
  explicit CodeWriter(std::ostream& out) : out_(out) {}

  /// What the code needs before the first list.
  static constexpr std::string_view kPrelude =
      "/// A value of an enum, by its place.\n"
      "struct Place {\n"
      "  int at;\n"
      "  template <class T>\n"
      "  constexpr operator T() const { return static_cast<T>(at); }\n"
      "};\n"
      "/// The same where there may be none.\n"
      "struct SomePlace {\n"
      "  int at;\n"
      "  template <class T>\n"
      "  constexpr operator std::optional<T>() const { return static_cast<T>(at); }\n"
      "};\n"
      "constexpr double kNotKnown = std::numeric_limits<double>::quiet_NaN();\n"
      "extern const FigureColumns kFigures;\n\n";

  /// The columns of the figures: what the code needs behind the last list.
  std::string Figures() const {
    return "constexpr Month kFrom[] = {" + columns_.from + "};\nconstexpr double kValues[] = {" +
           columns_.value + "};\nconstexpr std::uint16_t kSources[] = {" + columns_.source +
           "};\nconstexpr FigureColumns kFigures = {kFrom, kValues, kSources, " + texts_ + ", \"" +
           columns_.status + "\", \"" + columns_.confidence + "\"};\n";
  }

  std::string Code(int value) { return std::to_string(value); }
  std::string Code(bool value) { return value ? "true" : "false"; }
  std::string Code(double value) { return nlohmann::json(value).dump(); }
  std::string Code(std::string_view text) { return "R\"~(" + std::string(text) + ")~\""; }
  std::string Code(const FixedText& text) { return Code(std::string_view{text}); }
  std::string Code(const Label& label) { return Code(label.view()); }
  /// Adds the figures to the columns of all, unless the very list is there.
  std::string Code(const FigureList& list) {
    if (list.empty()) return "{}";
    Columns own;
    for (const Figure& figure : list.All()) own.Add(*this, figure);
    const auto [place, is_new] = figures_.try_emplace(own.Text(), columns_.count);
    if (is_new) columns_.Append(own);
    return "{&kFigures, " + std::to_string(place->second) + ", " + std::to_string(own.count) + "}";
  }
  template <class T>
  std::string Code(const HeldList<T>& list) {
    return Code(std::span<const T>(list.begin(), list.size()));
  }
  std::string Code(Month month) {
    return "Month::Of(" + Code(month.year()) + "," + Code(month.month()) + ")";
  }
  std::string Code(const std::optional<Month>& month) {
    return month ? Code(*month) : "std::nullopt";
  }
  /// Its list is that of the assumptions.
  std::string Code(const AssumptionSet& set) { return "{" + Code(set.values) + "}"; }
  template <class T>
  std::string Code(const std::optional<T>& value) {
    if (!value) return "std::nullopt";
    if constexpr (std::is_enum_v<T>) {
      return "Some" + Code(*value);
    } else if constexpr (requires { ObjectOf(*value); } && std::is_class_v<T> &&
                         !std::is_same_v<T, std::string_view>) {
      return TypeOf(*value) + Code(*value);
    } else {
      return Code(*value);
    }
  }
  template <class T>
  std::string Code(const T& value) {
    if constexpr (std::is_enum_v<T>) {
      return "Place{" + Code(static_cast<int>(value)) + "}";
    } else {
      return ObjectOf(value).members + "}";
    }
  }

  /// A city's list is often the very list of its province: the same list is written once.
  template <class T>
  std::string Code(std::span<const T> list) {
    if (list.empty()) return "{}";
    std::string items;
    for (const T& item : list) items += "    " + Code(item) + ",\n";
    const std::string type = TypeOf(list.front());
    auto& name = names_[type + items];
    if (name.empty()) {
      name = "kList" + std::to_string(names_.size());
      out_ << "constexpr " << type << " " << name << "[] = {\n" << items << "};\n";
    }
    return name;
  }

 private:
  /// Columns of figures, as code.
  struct Columns {
    std::string from;
    std::string value;
    std::string source;
    std::string status;
    std::string confidence;
    std::size_t count = 0;

    void Add(CodeWriter& writer, const Figure& figure) {
      from += writer.Code(figure.from) + ",\n";
      value += (figure.value ? writer.Code(*figure.value) : "kNotKnown") + ",\n";
      source += writer.PlaceOf(figure.source) + ",";
      status += StatusDigit(figure);
      confidence += ConfidenceLetter(figure);
      ++count;
    }
    void Append(const Columns& more) {
      from += more.from;
      value += more.value;
      source += more.source;
      status += more.status;
      confidence += more.confidence;
      count += more.count;
    }
    std::string Text() const { return from + value + source + status + confidence; }
  };

  /// A struct being written, which its list of fields is called with.
  struct Object {
    CodeWriter& writer;
    std::string type;
    std::string members;

    void Type(const char* name) { type = name; }
    template <class T>
    void Member(const char* name, const T& value) {
      members += (members.empty() ? "{." : ", .") + std::string(name) + " = " + writer.Code(value);
    }
    void Required(const char* name, const auto& value, auto&&... /*rest*/) { Member(name, value); }
    void Optional(const char* name, const auto& value, auto&&... /*rest*/) { Member(name, value); }
    void Inline(const char* name, const auto& value) { Member(name, value); }
    void Kept(const char* name, const auto& value) { Member(name, value); }
  };

  template <class T>
  Object ObjectOf(const T& value) {
    static_assert(ListedOf<T>() == MembersOf<T>(), "a list of fields lacks a member");
    Object object{*this, {}, {}};
    Fields(object, const_cast<T&>(value));  // a list takes a struct that may be filled
    return object;
  }

  static std::string TypeOf(int /*value*/) { return "int"; }
  static std::string TypeOf(double /*value*/) { return "double"; }
  static std::string TypeOf(std::string_view /*value*/) { return "std::string_view"; }
  static std::string TypeOf(const Label& /*value*/) { return "Label"; }
  template <class T>
  std::string TypeOf(const T& value) {
    return ObjectOf(value).type;
  }

  std::ostream& out_;
  /// Which of the texts of the figures this is.
  std::string PlaceOf(std::string_view text) {
    const auto [place, is_new] = places_.try_emplace(std::string(text), places_.size());
    if (is_new) texts_ += Code(text) + "\"\\0\"\n";
    return std::to_string(place->second);
  }

  std::map<std::string, std::string> names_;
  std::map<std::string, std::size_t> places_;   // of the texts of the figures
  std::string texts_;                           // one behind the other
  Columns columns_;                             // of all figures
  std::map<std::string, std::size_t> figures_;  // lists by what they say: their first figure
};

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_TOOLS_CODE_WRITER_H_
