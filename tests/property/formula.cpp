#include "tests/property/formula.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <cstdlib>
#include <vector>

namespace flexpension::test {
namespace {

/// The fen of the model, written down once more.
double RoundedToFen(double yuan) {
  const double size = std::floor(std::fabs(yuan) * 100.0 + 0.5 + 1e-6) / 100.0;
  return yuan < 0.0 ? -size : size;
}

class Parser {
 public:
  Parser(std::string_view text, const std::map<std::string, double>& names)
      : text_(text), names_(names) {}

  std::optional<double> Run() {
    const double value = Sum();
    Blank();
    return ok_ && at_ == text_.size() ? std::optional(value) : std::nullopt;
  }

 private:
  void Blank() {
    while (at_ < text_.size() && text_[at_] == ' ') ++at_;
  }
  bool Eat(char c) {
    Blank();
    if (at_ >= text_.size() || text_[at_] != c) return false;
    ++at_;
    return true;
  }

  double Sum() {
    double value = Product();
    while (ok_) {
      if (Eat('+')) {
        value += Product();
      } else if (Eat('-')) {
        value -= Product();
      } else {
        break;
      }
    }
    return value;
  }

  double Product() {
    double value = Power();
    while (ok_) {
      if (Eat('*')) {
        value *= Power();
      } else if (Eat('/')) {
        value /= Power();
      } else {
        break;
      }
    }
    return value;
  }

  double Power() {
    const double base = Atom();
    return Eat('^') ? std::pow(base, Atom()) : base;
  }

  double Atom() {
    if (Eat('(')) {
      const double value = Sum();
      ok_ = ok_ && Eat(')');
      return value;
    }
    Blank();
    std::string word;
    while (at_ < text_.size() && (std::isalnum(static_cast<unsigned char>(text_[at_])) != 0 ||
                                  text_[at_] == '_' || text_[at_] == '.')) {
      word += text_[at_++];
    }
    if (word.empty()) {
      ok_ = false;
      return 0.0;
    }
    if (std::isdigit(static_cast<unsigned char>(word[0])) != 0) {
      return std::strtod(word.c_str(), nullptr);
    }
    if (Eat('(')) return Function(word);
    const auto found = names_.find(word);
    ok_ = ok_ && found != names_.end();
    return ok_ ? found->second : 0.0;
  }

  double Function(const std::string& name) {
    std::vector<double> with;
    do {
      with.push_back(Sum());
    } while (ok_ && Eat(','));
    ok_ = ok_ && Eat(')');
    if (name == "fen" && with.size() == 1) return RoundedToFen(with[0]);
    if (name == "floor" && with.size() == 1) return std::floor(with[0] + 1e-9);
    if (name == "min" && with.size() == 2) return std::min(with[0], with[1]);
    if (name == "max" && with.size() == 2) return std::max(with[0], with[1]);
    if (name == "clamp" && with.size() == 3) return std::min(std::max(with[0], with[1]), with[2]);
    ok_ = false;
    return 0.0;
  }

  std::string_view text_;
  const std::map<std::string, double>& names_;
  std::size_t at_ = 0;
  bool ok_ = true;
};

}  // namespace

std::optional<double> Evaluated(std::string_view formula,
                                const std::map<std::string, double>& names) {
  return Parser(formula, names).Run();
}

}  // namespace flexpension::test
