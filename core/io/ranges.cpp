#include "core/io/ranges.h"

namespace flexpension {

void Ranges::Put(Json standard, const Rule& rule) {
  Json& range = Here();
  range["min"] = rule.min;
  range["max"] = rule.max;
  if (*rule.unit != '\0') range["unit"] = rule.unit;
  range["default"] = has_default_ ? std::move(standard) : Json(nullptr);
}

void Ranges::Choice(int& index, std::span<const std::string_view> names) {
  const std::string_view standard = names[static_cast<std::size_t>(index)];
  Json& range = Here();
  range["one_of"] = names;
  range["default"] = has_default_ ? Json(standard) : Json(nullptr);
}

bool Ranges::Enter(const char* name, bool required, Doc /*doc*/) {
  field_ = name;
  has_default_ = !required;
  return true;
}

bool Ranges::BeginObject() {
  types_.push_back("");
  return true;
}

std::size_t Ranges::List(std::size_t /*size*/, const Rule& rule) {
  Here() = {{"min_items", rule.min_items}, {"max_items", rule.max_items}};
  return 1;
}

bool Ranges::Maybe(bool /*has*/) {
  has_default_ = false;
  return true;
}

}  // namespace flexpension
