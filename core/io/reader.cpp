#include "core/io/reader.h"

#include <algorithm>
#include <cmath>

#include "core/io/dump.h"

namespace flexpension {
namespace {

/// "3.0" reads better as "3" in a sentence.
std::string PlainNumber(double value) {
  return value == std::floor(value) && std::fabs(value) < 1e15
             ? std::to_string(static_cast<long long>(value))
             : NumberText(value);
}

}  // namespace

void Reader::Report(ProblemCode code, std::string_view zh, std::string_view en) {
  if (problems_.CountedOnly()) return;
  problems_.push_back({code, path_, {std::string(zh), std::string(en)}});
}

void Reader::WrongType(std::string_view zh, std::string_view en) {
  Report(ProblemCode::kWrongType, zh, en);
}

void Reader::CheckOnce(const std::string& key, std::set<std::string_view>& seen) {
  if (seen.insert(key).second) return;
  At(nullptr, key,
     [&] { Report(ProblemCode::kInconsistent, "此项出现了两次", "this is given twice"); });
}

void Reader::Go(const Json* json, std::string_view segment) {
  places_.push_back({here_, path_.size()});
  here_ = json;
  path_ += '/';
  for (const char c : Shortened(segment)) {  // RFC 6901
    if (c == '~') {
      path_ += "~0";
    } else if (c == '/') {
      path_ += "~1";
    } else {
      path_ += c;
    }
  }
}

void Reader::Leave() {
  here_ = places_.back().json;
  path_.resize(places_.back().path_length);
  places_.pop_back();
}

bool Reader::Enter(const char* name, bool required, Doc /*doc*/) {
  open_.back().known.emplace_back(name);
  const auto found = here_->find(name);
  if (found == here_->end()) {
    if (required) {
      At(nullptr, name, [&] { Report(ProblemCode::kMissing, "缺少此项", "this is missing"); });
    }
    return false;
  }
  if (!required && found->is_null()) return false;
  Go(&*found, name);
  return true;
}

bool Reader::BeginObject() {
  if (!here_->is_object()) {
    WrongType("应为对象", "must be an object");
    return false;
  }
  open_.emplace_back();
  return true;
}

void Reader::EndObject() {
  const Open object = std::move(open_.back());
  open_.pop_back();
  if (object.any_field) return;
  std::set<std::string_view> seen;
  for (const auto& [key, value] : here_->get_ref<const Json::object_t&>()) {
    CheckOnce(key, seen);
    const auto& known = object.known;
    if (std::find(known.begin(), known.end(), key) != known.end()) continue;
    At(nullptr, key,
       [&] { Report(ProblemCode::kUnknownField, "不认识的字段", "this field is not known"); });
  }
}

bool Reader::HasSize(std::size_t size, const Rule& rule) {
  if (size >= rule.min_items && size <= rule.max_items) return true;
  const std::string min = std::to_string(rule.min_items);
  const std::string max = std::to_string(rule.max_items);
  Report(ProblemCode::kOutOfRange, "应有 " + min + " 到 " + max + " 项",
         "must have " + min + " to " + max + " entries");
  return false;
}

std::size_t Reader::List(std::size_t /*size*/, const Rule& rule) {
  if (!here_->is_array()) {
    WrongType("应为列表", "must be a list");
    return 0;
  }
  return HasSize(here_->size(), rule) ? here_->size() : 0;
}

void Reader::EnterItem(std::size_t i) { Go(&(*here_)[i], std::to_string(i)); }

bool Reader::Maybe(bool /*has*/) { return !here_->is_null(); }

int Reader::Kind(const char* name, int /*index*/, std::span<const char* const> kinds) {
  int kind = kNoKind;
  if (Enter(name, true, "")) {
    std::vector<std::string_view> names(kinds.begin(), kinds.end());
    Choice(kind, names);
    Leave();
  }
  if (kind == kNoKind) open_.back().any_field = true;
  return kind;
}

bool Reader::Shorthand(std::optional<std::string>& text) {
  if (!here_->is_string()) {
    if (here_->is_object()) return false;
    WrongType("应为代码或对象", "must be a code or an object");
    return true;
  }
  text = here_->get_ref<const std::string&>();
  return true;
}

void Reader::Choice(int& index, std::span<const std::string_view> names) {
  if (!here_->is_string()) {
    WrongType("应为文字", "must be a text");
    return;
  }
  const auto& text = here_->get_ref<const std::string&>();
  std::string all;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (text == names[i]) {
      index = static_cast<int>(i);
      return;
    }
    all += (i > 0 ? ", " : "") + std::string(names[i]);
  }
  Report(ProblemCode::kOutOfRange, "只能是：" + all, "must be one of: " + all);
}

void Reader::Bool(bool& value) {
  if (here_->is_boolean()) {
    value = here_->get<bool>();
  } else {
    WrongType("应为 true 或 false", "must be true or false");
  }
}

void Reader::Number(double& value, const Rule& rule) {
  if (!here_->is_number()) {
    WrongType("应为数字", "must be a number");
    return;
  }
  const double number = here_->get<double>();
  if (number >= rule.min && number <= rule.max) {
    value = number + 0.0;  // -0 is 0
    return;
  }
  const std::string min = PlainNumber(rule.min);
  const std::string max = PlainNumber(rule.max);
  Report(ProblemCode::kOutOfRange, "应在 " + min + " 到 " + max + " 之间",
         "must be between " + min + " and " + max);
}

void Reader::Whole(int& value, const Rule& rule) {
  double number = value;
  Number(number, rule);
  if (number == std::floor(number) && std::fabs(number) < 2e9) {
    value = static_cast<int>(number);
  } else {
    WrongType("应为整数", "must be a whole number");
  }
}

bool Reader::IsNumber(double& value, const Rule& rule) {
  if (here_->is_array()) return false;
  if (here_->is_number()) {
    Number(value, rule);
  } else {
    WrongType("应为数字或列表", "must be a number or a list");
  }
  return true;
}

void Reader::Yuan(Money& value, const Rule& rule) {
  double yuan = value.yuan();
  Number(yuan, rule);
  value = Fen(yuan);
  if (here_->is_number() && value.yuan() != yuan) {
    Report(ProblemCode::kOutOfRange, "金额最多两位小数", "money has at most two decimals");
  }
}

void Reader::MonthText(Month& value) {
  const char* zh = "应为“2026-11”样式的年月，1900 年至 2299 年";
  const char* en = "must be a month such as \"2026-11\", of the years 1900 to 2299";
  if (!here_->is_string()) {
    WrongType(zh, en);
    return;
  }
  const auto month = ParseMonth(here_->get_ref<const std::string&>());
  if (month && *month >= kFirstMonth && *month <= kLastMonth) {
    value = *month;
  } else {
    Report(ProblemCode::kOutOfRange, zh, en);
  }
}

void Reader::String(std::string& value, const Rule& rule) {
  if (!here_->is_string()) {
    WrongType("应为文字", "must be a text");
    return;
  }
  const auto& text = here_->get_ref<const std::string&>();
  if (text.size() >= rule.min_items && text.size() <= rule.max_items) {
    value = text;
    return;
  }
  const std::string min = std::to_string(rule.min_items);
  const std::string max = std::to_string(rule.max_items);
  Report(ProblemCode::kOutOfRange, "长度应在 " + min + " 到 " + max + " 字节之间",
         "must be " + min + " to " + max + " bytes long");
}

std::optional<Way> Reader::Letter(char letter) {
  const std::size_t i = kWayLetters.find(letter);
  if (i != std::string_view::npos) return static_cast<Way>(i);
  Report(ProblemCode::kOutOfRange, "只能用 S（标准）、F（定额）、N（不缴）",
         "only S (standard), F (fixed) and N (nothing) are allowed");
  return std::nullopt;
}

void Reader::Letters(Pattern& value) {
  if (!here_->is_string()) {
    WrongType("应为 12 个字母", "must be a text of 12 letters");
    return;
  }
  const auto& letters = here_->get_ref<const std::string&>();
  if (letters.size() != value.size()) {
    Report(ProblemCode::kOutOfRange, "应有 12 个字母，一月到十二月各一个",
           "must have 12 letters, January to December");
    return;
  }
  for (std::size_t i = 0; i < value.size(); ++i) {
    const auto way = Letter(letters[i]);
    if (!way) return;
    value[i] = *way;
  }
}

void Reader::Ways(std::map<Month, Way>& value, const Rule& rule) {
  if (!here_->is_object()) {
    WrongType("应为对象", "must be an object");
    return;
  }
  if (!HasSize(here_->size(), rule)) return;
  std::set<std::string_view> seen;
  for (const auto& [name, letter] : here_->get_ref<const Json::object_t&>()) {
    CheckOnce(name, seen);
    const Json key(name);
    At(&key, name, [&, &letter = letter] {
      Month month;
      MonthText(month);
      here_ = &letter;
      if (!here_->is_string() || here_->get_ref<const std::string&>().size() != 1) {
        WrongType("应为一个字母", "must be one letter");
      } else if (const auto way = Letter(here_->get_ref<const std::string&>()[0])) {
        value.emplace(month, *way);
      }
    });
  }
}

void Reader::Named(NamedValues& values, const Rule& rule) {
  if (!here_->is_object()) {
    WrongType("应为对象", "must be an object");
    return;
  }
  std::set<std::string_view> seen;
  for (const auto& [name, json] : here_->get_ref<const Json::object_t&>()) {
    CheckOnce(name, seen);
    At(&json, name, [&, &name = name] {
      NamedValue value{name, 0.0, "", false};
      if (values.conditions && here_->is_string()) {
        String(value.text, Items(1, 60));
      } else if (here_->is_boolean() && (!values.conditions || here_->get<bool>())) {
        value.yes = here_->get<bool>();
        value.number = value.yes ? 1.0 : 0.0;
      } else if (!here_->is_null()) {
        Number(value.number, rule);
      } else {
        return;
      }
      values.list.push_back(std::move(value));
    });
  }
}

void Reader::Dated(Series& value, const Rule& rule) {
  std::vector<Figure> figures;
  const std::size_t count = List(0, rule);
  for (std::size_t i = 0; i < count; ++i) {
    EnterItem(i);
    PairOf(*here_, rule, figures);
    Leave();
  }
  value = Series(std::move(figures));
}

void Reader::PairOf(const Json& pair, const Rule& rule, std::vector<Figure>& figures) {
  if (!pair.is_array() || pair.size() != 2) {
    WrongType("应为 [时间, 数字]", "must be [date, number]");
    return;
  }
  const std::size_t before = problems_.size();
  Month from;
  double number = 0.0;
  At(&pair[0], "0", [&] {
    if (rule.yearly) {
      int year = kFirstMonth.year();
      Whole(year, Between(kFirstMonth.year(), kLastMonth.year()));
      from = Month::Of(year, 1);
    } else {
      MonthText(from);
    }
  });
  At(&pair[1], "1", [&] { Number(number, rule); });
  if (problems_.size() != before) return;
  if (!figures.empty() && figures.back().from >= from) {
    Report(ProblemCode::kInconsistent, "应按时间先后排列，不能重复",
           "must be in order of time, each once");
  }
  figures.push_back({from, number, Status::kGiven, "", ""});
}

}  // namespace flexpension
