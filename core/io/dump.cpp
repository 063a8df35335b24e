#include "core/io/dump.h"

#include <cstdint>
#include <cstring>

namespace flexpension {
namespace {

using Json = nlohmann::ordered_json;

void Put(const Json& json, std::string& out) {
  switch (json.type()) {
    case Json::value_t::object: {
      char before = '{';
      for (const auto& [key, value] : json.get_ref<const Json::object_t&>()) {
        out += before;
        before = ',';
        PutText(key, out);
        out += ':';
        Put(value, out);
      }
      out += json.empty() ? "{}" : "}";
      return;
    }
    case Json::value_t::array: {
      char before = '[';
      for (const Json& value : json.get_ref<const Json::array_t&>()) {
        out += before;
        before = ',';
        Put(value, out);
      }
      out += json.empty() ? "[]" : "]";
      return;
    }
    case Json::value_t::string:
      PutText(json.get_ref<const std::string&>(), out);
      return;
    case Json::value_t::boolean:
      out += json.get<bool>() ? "true" : "false";
      return;
    case Json::value_t::number_integer:
      out += std::to_string(json.get<std::int64_t>());
      return;
    case Json::value_t::number_unsigned:
      out += std::to_string(json.get<std::uint64_t>());
      return;
    case Json::value_t::number_float:
      out += NumberText(json.get<double>());
      return;
    default:  // null; the engine makes no others
      out += "null";
  }
}

/// How many bytes AnyToEscape looks at.
constexpr std::size_t kAtOnce = 8;

/// Whether one of eight bytes is a control character, a quote or a backslash. A byte that is less
/// than n <= 128 has its high bit set in (x - n) & ~x, and so has one of several, if not each.
bool AnyToEscape(const char* text) {
  constexpr std::uint64_t kOnes = 0x0101010101010101;
  std::uint64_t bytes = 0;
  std::memcpy(&bytes, text, kAtOnce);
  const auto less = [](std::uint64_t x, std::uint64_t than) { return (x - kOnes * than) & ~x; };
  const std::uint64_t found =
      less(bytes, 0x20) | less(bytes ^ kOnes * '"', 1) | less(bytes ^ kOnes * '\\', 1);
  return (found & kOnes * 0x80) != 0;
}

}  // namespace

void PutText(std::string_view text, std::string& out) {
  constexpr std::string_view kNamed = "\"\\\b\f\n\r\t";
  constexpr std::string_view kLetters = "\"\\bfnrt";
  constexpr std::string_view kDigits = "0123456789abcdef";
  out += '"';
  std::size_t plain = 0;  // where what needs no escape and is not yet written begins
  for (std::size_t i = 0; i < text.size(); ++i) {
    while (i + kAtOnce < text.size() && !AnyToEscape(text.data() + i)) i += kAtOnce;
    const char c = text[i];
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0x20 && c != '"' && c != '\\') continue;
    out.append(text, plain, i - plain);
    plain = i + 1;
    if (const std::size_t at = kNamed.find(c); at != std::string_view::npos) {
      out += '\\';
      out += kLetters[at];
    } else {
      out += "\\u00";
      out += kDigits[byte / 16u];
      out += kDigits[byte % 16u];
    }
  }
  out.append(text, plain);
  out += '"';
}

std::string Dump(const Json& json) {
  std::string out;
  Put(json, out);
  return out;
}

std::string NumberText(double value) {
  if (value - value != 0.0) return "null";
  char text[64];  // NOLINT(*-avoid-c-arrays)
  return {text, nlohmann::detail::to_chars(text, text + sizeof text, value)};
}

}  // namespace flexpension
