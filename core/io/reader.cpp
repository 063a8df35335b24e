#include "core/io/reader.h"

#include <algorithm>
#include <cmath>

#include "core/io/fields_request.h"

namespace flexpension {
namespace {

std::string NumberText(double value) { return nlohmann::json(value).dump(); }

/// "3.0" reads better as "3" in a sentence.
std::string Plain(double value) {
  return value == std::floor(value) && std::fabs(value) < 1e15
             ? std::to_string(static_cast<long long>(value))
             : NumberText(value);
}

}  // namespace

const Reader::Json* Reader::Find(const char* name) {
  known_.emplace_back(name);
  const auto found = object_->find(name);
  return found == object_->end() ? nullptr : &*found;
}

void Reader::Push(const std::string& segment) {
  path_ += '/';
  for (const char c : segment) {  // RFC 6901
    if (c == '~') {
      path_ += "~0";
    } else if (c == '/') {
      path_ += "~1";
    } else {
      path_ += c;
    }
  }
}

void Reader::Report(ProblemCode code, std::string zh, std::string en) {
  problems_.push_back({code, path_, {std::move(zh), std::move(en)}});
}

void Reader::Missing() { Report(ProblemCode::kMissing, "缺少此项", "this is missing"); }

void Reader::WrongType(std::string zh, std::string en) {
  Report(ProblemCode::kWrongType, std::move(zh), std::move(en));
}

void Reader::ReportUnknown(const Json& json) {
  const auto begin = known_.begin() + static_cast<std::ptrdiff_t>(first_known_);
  for (const auto& item : json.items()) {
    if (std::find(begin, known_.end(), item.key()) != known_.end()) continue;
    At(item.key(), [&] {
      Report(ProblemCode::kUnknownField, "不认识的字段", "this field is not known");
    });
  }
}

bool Reader::IsList(const Json& json, const Rule& rule) {
  if (!json.is_array()) {
    WrongType("应为列表", "must be a list");
    return false;
  }
  const auto size = static_cast<int>(std::min<std::size_t>(json.size(), 1'000'000));
  if (size >= rule.min_items && size <= rule.max_items) return true;
  const std::string min = std::to_string(rule.min_items);
  const std::string max = std::to_string(rule.max_items);
  Report(ProblemCode::kOutOfRange, "应有 " + min + " 到 " + max + " 项",
         "must have " + min + " to " + max + " entries");
  return false;
}

bool Reader::InRange(double value, const Rule& rule) {
  if (value >= rule.min && value <= rule.max) return true;
  const std::string min = Plain(rule.min);
  const std::string max = Plain(rule.max);
  Report(ProblemCode::kOutOfRange, "应在 " + min + " 到 " + max + " 之间",
         "must be between " + min + " and " + max);
  return false;
}

void Reader::Value(const Json& json, bool& value, const Rule& /*rule*/) {
  if (json.is_boolean()) {
    value = json.get<bool>();
  } else {
    WrongType("应为 true 或 false", "must be true or false");
  }
}

void Reader::Value(const Json& json, double& value, const Rule& rule) {
  if (!json.is_number()) {
    WrongType("应为数字", "must be a number");
    return;
  }
  const double number = json.get<double>();
  if (InRange(number, rule)) value = number;
}

void Reader::Value(const Json& json, int& value, const Rule& rule) {
  double number = 0.0;
  const std::size_t before = problems_.size();
  Value(json, number, rule);
  if (problems_.size() != before) return;
  if (number != std::floor(number) || std::fabs(number) > 2e9) {
    WrongType("应为整数", "must be a whole number");
    return;
  }
  value = static_cast<int>(number);
}

void Reader::Value(const Json& json, Money& value, const Rule& rule) {
  double yuan = value.yuan();
  Value(json, yuan, rule);
  value = Fen(yuan);
}

void Reader::Value(const Json& json, Month& value, const Rule& /*rule*/) {
  if (!json.is_string()) {
    WrongType("应为“2026-11”样式的年月", "must be a month such as \"2026-11\"");
    return;
  }
  const auto month = ParseMonth(json.get_ref<const std::string&>());
  if (month && *month >= kFirstMonth && *month <= kLastMonth) {
    value = *month;
    return;
  }
  Report(ProblemCode::kOutOfRange, "应为“2026-11”样式的年月",
         "must be a month such as \"2026-11\"");
}

void Reader::Value(const Json& json, std::string& value, const Rule& rule) {
  if (!json.is_string()) {
    WrongType("应为文字", "must be a text");
    return;
  }
  const auto& text = json.get_ref<const std::string&>();
  if (static_cast<int>(text.size()) < rule.min_items ||
      static_cast<int>(text.size()) > rule.max_items) {
    const std::string min = std::to_string(rule.min_items);
    const std::string max = std::to_string(rule.max_items);
    Report(ProblemCode::kOutOfRange, "长度应在 " + min + " 到 " + max + " 字节之间",
           "must be " + min + " to " + max + " bytes long");
    return;
  }
  value = text;
}

std::optional<Way> Reader::Letter(char letter) {
  const std::size_t i = kWayLetters.find(letter);
  if (i != std::string_view::npos) return static_cast<Way>(i);
  Report(ProblemCode::kOutOfRange, "只能用 S（标准）、F（定额）、N（不缴）",
         "only S (standard), F (fixed) and N (nothing) are allowed");
  return std::nullopt;
}

void Reader::Value(const Json& json, Pattern& value, const Rule& /*rule*/) {
  if (!json.is_string()) {
    WrongType("应为 12 个字母", "must be a text of 12 letters");
    return;
  }
  const auto& letters = json.get_ref<const std::string&>();
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

void Reader::Value(const Json& json, std::map<Month, Way>& value, const Rule& rule) {
  if (!json.is_object()) {
    WrongType("应为对象", "must be an object");
    return;
  }
  if (static_cast<int>(json.size()) > rule.max_items) {
    const std::string max = std::to_string(rule.max_items);
    Report(ProblemCode::kOutOfRange, "最多 " + max + " 项", "at most " + max + " entries");
    return;
  }
  for (const auto& item : json.items()) {
    At(item.key(), [&] {
      Month month;
      Value(Json(item.key()), month, rule);
      if (!item.value().is_string() || item.value().get_ref<const std::string&>().size() != 1) {
        WrongType("应为一个字母", "must be one letter");
      } else if (const auto way = Letter(item.value().get_ref<const std::string&>()[0])) {
        value.emplace(month, *way);
      }
    });
  }
}

std::optional<Month> Reader::MonthOrYear(const Json& json, const Rule& rule) {
  const std::size_t before = problems_.size();
  Month month;
  if (rule.yearly) {
    int year = 0;
    Value(json, year, Between(kFirstMonth.year(), kLastMonth.year()));
    month = Month::Of(year, 1);
  } else {
    Value(json, month, rule);
  }
  if (problems_.size() != before) return std::nullopt;
  return month;
}

void Reader::Value(const Json& json, Series& value, const Rule& rule) {
  if (!IsList(json, rule)) return;
  std::vector<Figure> figures;
  for (std::size_t i = 0; i < json.size(); ++i) {
    At(std::to_string(i), [&] {
      const Json& pair = json[i];
      if (!pair.is_array() || pair.size() != 2) {
        WrongType("应为 [时间, 数字]", "must be [date, number]");
        return;
      }
      std::optional<Month> from;
      double number = 0.0;
      At("0", [&] { from = MonthOrYear(pair[0], rule); });
      At("1", [&] { Value(pair[1], number, rule); });
      if (!from) return;
      if (!figures.empty() && figures.back().from >= *from) {
        Report(ProblemCode::kInconsistent, "应按时间先后排列，不能重复",
               "must be in order of time, each once");
      }
      figures.push_back({*from, number, Status::kGiven, "", ""});
    });
  }
  value = Series(std::move(figures));
}

void Reader::Value(const Json& json, RegionChoice& value, const Rule& /*rule*/) {
  if (json.is_string()) {
    Value(json, value.code.emplace(), Items(1, 20));
    return;
  }
  Object(json, value);
  if (!json.is_object() || value.code) return;
  if (!json.contains("average_wage")) At("average_wage", [&] { Missing(); });
  if (!json.contains("benefit_base")) At("benefit_base", [&] { Missing(); });
}

}  // namespace flexpension
