#include "core/io/parse.h"

#include <string>
#include <vector>

namespace flexpension {
namespace {

using json = nlohmann::ordered_json;

constexpr std::size_t kMaxDepth = 32;
constexpr std::size_t kMaxKeys = 2000;  // of one object; the reader looks for each of its fields

/// What is wrong at a byte, counted from 1, of a text that is not JSON.
Problem NotJson(std::size_t position) {
  const std::string at = std::to_string(position);
  return {
      ProblemCode::kNotJson,
      "",
      {"不是 JSON 文本：第 " + at + " 个字符处有误", "this is not JSON: error at character " + at}};
}

/// Receives the parser's events and builds the document. nlohmann's own builder would let the
/// second of two equal keys win in silence; here an object keeps both, and the reader says so.
class Builder : public nlohmann::json_sax<json> {
 public:
  json root;
  std::optional<Problem> problem;

  bool null() override { return Add(nullptr); }
  bool boolean(bool value) override { return Add(value); }
  bool number_integer(number_integer_t value) override { return Add(value); }
  bool number_unsigned(number_unsigned_t value) override { return Add(value); }
  bool number_float(number_float_t value, const string_t& /*text*/) override { return Add(value); }
  bool string(string_t& value) override { return Add(std::move(value)); }
  bool binary(binary_t& /*value*/) override { return false; }
  bool start_object(std::size_t /*size*/) override { return Open(json::object()); }
  bool start_array(std::size_t /*size*/) override { return Open(json::array()); }
  bool end_object() override { return Close(); }
  bool end_array() override { return Close(); }

  bool key(string_t& name) override {
    if (open_.back()->size() >= kMaxKeys) {
      problem = Problem{ProblemCode::kTooLarge, "", {"字段太多", "an object has too many fields"}};
      return false;
    }
    key_ = std::move(name);
    return true;
  }

  bool parse_error(std::size_t position, const std::string& /*token*/,
                   const json::exception& error) override {
    problem = NotJson(position);
    if (error.id == 406) {  // a number beyond the range of double
      const std::string at = std::to_string(position);
      problem->code = ProblemCode::kOutOfRange;
      problem->message = {"第 " + at + " 个字符处的数字过大",
                          "the number at character " + at + " is too large"};
    }
    return false;
  }

 private:
  json* Place(json value) {
    if (open_.empty()) {
      root = std::move(value);
      return &root;
    }
    json& parent = *open_.back();
    if (parent.is_array()) {
      parent.push_back(std::move(value));
      return &parent.back();
    }
    auto& object = parent.get_ref<json::object_t&>();
    return &object.Container::emplace_back(std::move(key_), std::move(value)).second;
  }

  template <class T>
  bool Add(T&& value) {
    Place(json(std::forward<T>(value)));
    return true;
  }

  bool Open(json value) {
    if (open_.size() >= kMaxDepth) {
      problem = Problem{
          ProblemCode::kNotJson, "", {"JSON 嵌套层数过多", "the JSON is nested too deeply"}};
      return false;
    }
    open_.push_back(Place(std::move(value)));
    return true;
  }

  bool Close() {
    open_.pop_back();
    return true;
  }

  std::vector<json*> open_;
  std::string key_;
};

}  // namespace

std::optional<json> ParseJson(std::string_view text, Problems& problems) {
  if (text.size() > kMaxRequestBytes) {
    const std::string limit = std::to_string(kMaxRequestBytes);
    problems.push_back(
        {ProblemCode::kTooLarge,
         "",
         {"内容超过 " + limit + " 字节", "the text is longer than " + limit + " bytes"}});
    return std::nullopt;
  }
  // To the parser a NUL byte is the end of the text, whatever follows it.
  if (const std::size_t nul = text.find('\0'); nul != std::string_view::npos) {
    problems.push_back(NotJson(nul + 1));
    return std::nullopt;
  }
  Builder builder;
  if (json::sax_parse(text, &builder)) return std::move(builder.root);
  problems.push_back(std::move(*builder.problem));
  return std::nullopt;
}

}  // namespace flexpension
