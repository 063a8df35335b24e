#include "tests/support/formula.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <vector>

namespace flexpension::test {
namespace {

class Parser {
 public:
  Parser(const std::string& text, const std::map<std::string, double>& inputs)
      : text_(text), inputs_(inputs) {}

  std::optional<double> Run() {
    const double value = Sum();
    Skip();
    if (failed_ || at_ != text_.size()) return std::nullopt;
    return value;
  }

 private:
  void Skip() {
    while (at_ < text_.size() && text_[at_] == ' ') ++at_;
  }
  bool Take(char c) {
    Skip();
    if (at_ >= text_.size() || text_[at_] != c) return false;
    ++at_;
    return true;
  }

  double Sum() {
    double value = Product();
    for (;;) {
      if (Take('+')) {
        value += Product();
      } else if (Take('-')) {
        value -= Product();
      } else {
        return value;
      }
    }
  }

  double Product() {
    double value = Power();
    for (;;) {
      if (Take('*')) {
        value *= Power();
      } else if (Take('/')) {
        value /= Power();
      } else {
        return value;
      }
    }
  }

  double Power() {
    const double base = Primary();
    return Take('^') ? std::pow(base, Power()) : base;
  }

  double Primary() {
    if (Take('(')) {
      const double value = Sum();
      failed_ |= !Take(')');
      return value;
    }
    Skip();
    const std::size_t start = at_;
    const auto is_word = [](char c) {
      return std::isalnum(static_cast<unsigned char>(c)) || c == '_' || c == '.';
    };
    while (at_ < text_.size() && is_word(text_[at_])) ++at_;
    const std::string word = text_.substr(start, at_ - start);
    if (word.empty()) return Fail();
    if (std::isdigit(static_cast<unsigned char>(word[0]))) return std::stod(word);
    if (Take('(')) return Call(word);
    const auto input = inputs_.find(word);
    return input == inputs_.end() ? Fail() : input->second;
  }

  double Call(const std::string& name) {
    std::vector<double> arguments{Sum()};
    while (Take(',')) arguments.push_back(Sum());
    if (!Take(')')) return Fail();
    const double x = arguments[0];
    if (name == "floor" && arguments.size() == 1) return std::floor(x);
    if (name == "fen" && arguments.size() == 1) {
      return std::copysign(std::floor(std::fabs(x) * 100 + 0.5 + 1e-6) / 100, x);
    }
    if (name == "min" && arguments.size() == 2) return std::min(x, arguments[1]);
    if (name == "max" && arguments.size() == 2) return std::max(x, arguments[1]);
    if (name == "clamp" && arguments.size() == 3) {
      return std::min(std::max(x, arguments[1]), arguments[2]);
    }
    return Fail();
  }

  double Fail() {
    failed_ = true;
    return 0.0;
  }

  const std::string& text_;
  const std::map<std::string, double>& inputs_;
  std::size_t at_ = 0;
  bool failed_ = false;
};

}  // namespace

std::optional<double> Evaluated(const std::string& formula,
                                const std::map<std::string, double>& inputs) {
  return Parser(formula, inputs).Run();
}

}  // namespace flexpension::test
