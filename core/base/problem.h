#ifndef FLEXPENSION_CORE_BASE_PROBLEM_H_
#define FLEXPENSION_CORE_BASE_PROBLEM_H_

#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/text.h"

namespace flexpension {

enum class ProblemCode {
  kNotJson,
  kTooLarge,
  kMissing,
  kUnknownField,
  kWrongType,
  kOutOfRange,
  kInconsistent,
  kNotAvailable,  ///< a figure that the data does not hold; the path names it
};

/// One thing wrong with a request. A request with a problem gets no numbers.
struct Problem {
  ProblemCode code;
  std::string path;  ///< JSON Pointer (RFC 6901) into the request; "" is the whole
  Text message;
  /// Of a figure that is not available: for which year ("2026") or month ("2026-11").
  std::optional<std::string> when = std::nullopt;
};

/// What is wrong with a request, in the order found: the first kMost, and how many more there are.
/// A form shows no more, and a megabyte of mistakes costs no more than a megabyte of anything.
class Problems {
 public:
  static constexpr std::size_t kMost = 100;

  Problems() = default;
  Problems(std::initializer_list<Problem> problems) : kept_(problems) {}

  void push_back(Problem problem) {
    if (!CountedOnly()) kept_.push_back(std::move(problem));
  }
  /// True if there are kMost already; then one more is counted, and need not be put into words.
  bool CountedOnly() {
    if (kept_.size() < kMost) return false;
    ++more_;
    return true;
  }

  bool empty() const { return kept_.empty(); }
  /// Of all that were found.
  std::size_t size() const { return kept_.size() + more_; }
  /// Found beyond those kept.
  std::size_t more() const { return more_; }
  const Problem& operator[](std::size_t i) const { return kept_[i]; }
  const Problem& front() const { return kept_.front(); }
  auto begin() const { return kept_.begin(); }
  auto end() const { return kept_.end(); }
  auto begin() { return kept_.begin(); }
  auto end() { return kept_.end(); }

  /// What an answer lists: those kept, and behind them one that says how many more there are.
  std::vector<Problem> Listed() const;

 private:
  std::vector<Problem> kept_;
  std::size_t more_ = 0;
};

/// A name of a request as it comes back in a problem: cut to about 100 bytes, between two
/// characters of UTF-8, with "…" behind where something was cut.
std::string Shortened(std::string_view name);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_BASE_PROBLEM_H_
