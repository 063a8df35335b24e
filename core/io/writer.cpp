#include "core/io/writer.h"

namespace flexpension {

Writer::Json& Writer::Put(Json value) {
  if (open_.empty()) return root_ = std::move(value);
  Json& parent = *open_.back();
  if (parent.is_array()) {
    parent.push_back(std::move(value));
    return parent.back();
  }
  // Field lists name each field once: no need to look whether it is there.
  auto& object = parent.get_ref<Json::object_t&>();
  return object.Container::emplace_back(key_, std::move(value)).second;
}

void Writer::Letters(Pattern& value) {
  std::string letters;
  for (const Way way : value) letters += kWayLetters[static_cast<std::size_t>(way)];
  Put(std::move(letters));
}

void Writer::Dated(Series& value, const Rule& rule) {
  if (value.empty()) {  // a series that was left out
    Put(nullptr);
    return;
  }
  Json& pairs = Put(Json::array());
  for (const Figure& figure : value.figures()) {
    Json date = rule.yearly ? Json(figure.from.year()) : Json(ToText(figure.from));
    pairs.push_back(Json::array({std::move(date), figure.value.value_or(0.0)}));
  }
}

void Writer::Ways(std::map<Month, Way>& value, const Rule& /*rule*/) {
  Json& months = Put(Json::object());
  for (const auto& [month, way] : value) {
    months[ToText(month)] = std::string(1, kWayLetters[static_cast<std::size_t>(way)]);
  }
}

void Writer::Named(NamedValues& values, const Rule& /*rule*/) {
  Json& object = Put(Json::object());
  for (const NamedValue& value : values.list) {
    object[value.name] = value.yes ? Json(true) : Json(value.number);
    if (!value.text.empty()) object[value.name] = value.text;
  }
}

void Writer::Choice(int& index, std::span<const std::string_view> names) {
  Put(std::string(names[static_cast<std::size_t>(index)]));
}

bool Writer::Enter(const char* name, bool /*required*/, Doc /*doc*/) {
  key_ = name;
  return true;
}

bool Writer::BeginObject() {
  open_.push_back(&Put(Json::object()));
  return true;
}

std::size_t Writer::List(std::size_t size, const Rule& /*rule*/) {
  open_.push_back(&Put(Json::array()));
  open_.back()->get_ref<Json::array_t&>().reserve(size);
  return size;
}

bool Writer::Maybe(bool has) {
  if (!has) Put(nullptr);
  return has;
}

int Writer::Kind(const char* name, int index, std::span<const char* const> kinds) {
  Enter(name, true, "");
  Put(kinds[static_cast<std::size_t>(index)]);
  return index;
}

}  // namespace flexpension
