#include "core/io/writer.h"

#include <cstdint>

#include "core/io/dump.h"

namespace flexpension {
namespace {

/// Yuan and fen in the digits of the double that is nearest to them.
void PutYuan(Money money, std::string& out) {
  const auto fen = money.fen();
  const auto size = static_cast<std::uint64_t>(fen < 0 ? -fen : fen);
  if (fen < 0) out += '-';
  out += std::to_string(size / 100);
  out += '.';
  out += static_cast<char>('0' + size / 10 % 10);
  if (size % 10 != 0) out += static_cast<char>('0' + size % 10);
}

std::string_view LetterOf(Way way) { return kWayLetters.substr(static_cast<std::size_t>(way), 1); }

}  // namespace

std::string& Writer::Place() {
  if (key_ != nullptr) {
    EnterNamed(key_);
    key_ = nullptr;
  }
  return out_;
}

void Writer::EnterNamed(std::string_view name) {
  if (out_.back() != '{') out_ += ',';
  PutText(name, out_);
  out_ += ':';
}

void Writer::Text(std::string_view text) { PutText(text, Place()); }

void Writer::Number(double& value, const Rule& /*rule*/) {
  Place() += NumberText(value + 0.0);  // -0 is 0
}

void Writer::Yuan(Money& value, const Rule& /*rule*/) { PutYuan(value, Place()); }

void Writer::Letters(Pattern& value) {
  std::string letters;
  for (const Way way : value) letters += LetterOf(way);
  Text(letters);
}

void Writer::Dated(Series& value, const Rule& rule) {
  if (!Maybe(!value.empty())) return;  // a series that was left out
  std::size_t i = 0;
  Place() += '[';
  for (const Figure& figure : value.figures()) {
    EnterItem(i++);
    out_ += '[';
    if (rule.yearly) {
      out_ += std::to_string(figure.from.year());
    } else {
      Text(ToText(figure.from));
    }
    out_ += ',';
    out_ += NumberText(figure.value.value_or(0.0));
    out_ += ']';
  }
  EndList();
}

void Writer::Ways(std::map<Month, Way>& value, const Rule& /*rule*/) {
  BeginObject();
  for (const auto& [month, way] : value) {
    EnterNamed(ToText(month));
    Text(LetterOf(way));
  }
  EndObject();
}

void Writer::Named(NamedValues& values, const Rule& /*rule*/) {
  BeginObject();
  for (NamedValue& value : values.list) {
    EnterNamed(value.name);
    if (!value.text.empty()) {
      Text(value.text);
    } else if (value.yes) {
      Bool(value.yes);
    } else {
      out_ += NumberText(value.number);
    }
  }
  EndObject();
}

void Writer::Choice(int& index, std::span<const std::string_view> names) {
  Text(names[static_cast<std::size_t>(index)]);
}

bool Writer::Enter(const char* name, bool /*required*/, Doc /*doc*/) {
  key_ = name;
  return true;
}

bool Writer::BeginObject() {
  Place() += '{';
  return true;
}

std::size_t Writer::List(std::size_t size, const Rule& /*rule*/) {
  Place() += '[';
  return size;
}

void Writer::EnterItem(std::size_t i) {
  if (i > 0) out_ += ',';
}

bool Writer::Maybe(bool has) {
  if (!has) Place() += "null";
  return has;
}

int Writer::Kind(const char* name, int index, std::span<const char* const> kinds) {
  Enter(name, true, "");
  Text(kinds[static_cast<std::size_t>(index)]);
  return index;
}

}  // namespace flexpension
