#include "tests/support/formula.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <vector>

namespace flexpension::test {
namespace {

class Parser {
 public:
  Parser(const std::string& text, const FormulaInputs& inputs) : text_(text), inputs_(inputs) {}

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
    const std::vector<double>& values = All(word);
    return values.size() == 1 ? values[0] : Fail();
  }

  const std::vector<double>& All(const std::string& name) const {
    static const std::vector<double> none;
    const auto input = inputs_.find(name);
    return input == inputs_.end() ? none : input->second;
  }

  std::string Name() {
    Skip();
    const std::size_t start = at_;
    const auto is_name = [](char c) {
      return std::islower(static_cast<unsigned char>(c)) || c == '_';
    };
    while (at_ < text_.size() && is_name(text_[at_])) ++at_;
    return text_.substr(start, at_ - start);
  }

  double SumOf() {
    double sum = 0.0;
    for (const double value : All(Name())) sum += value;
    return Take(')') ? sum : Fail();
  }

  double Dot() {
    const std::vector<double>& first = All(Name());
    if (!Take(',')) return Fail();
    const std::vector<double>& second = All(Name());
    if (!Take(')') || first.size() != second.size()) return Fail();
    double sum = 0.0;
    for (std::size_t i = 0; i < first.size(); ++i) sum += first[i] * second[i];
    return sum;
  }

  static double Multiple(double value, double of, double mode) {
    if (of == 0.0) return value;
    const double units = value / of;
    if (mode == 0.0) return std::floor(units + 0.5 + 1e-6) * of;
    return mode == 1.0 ? std::ceil(units - 1e-6) * of : std::floor(units + 1e-6) * of;
  }

  double Call(const std::string& name) {
    if (name == "sum") return SumOf();
    if (name == "dot") return Dot();
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
    if (name == "rounded" && arguments.size() == 4) {
      return Multiple(Multiple(x, arguments[1], 2.0), arguments[2], arguments[3]);
    }
    return Fail();
  }

  double Fail() {
    failed_ = true;
    return 0.0;
  }

  const std::string& text_;
  const FormulaInputs& inputs_;
  std::size_t at_ = 0;
  bool failed_ = false;
};

}  // namespace

std::optional<double> Evaluated(const std::string& formula, const FormulaInputs& inputs) {
  return Parser(formula, inputs).Run();
}

}  // namespace flexpension::test
