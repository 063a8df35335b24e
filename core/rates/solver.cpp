#include "core/rates/solver.h"

#include <algorithm>
#include <cmath>

namespace flexpension {
namespace {

constexpr int kSteps = 200;
constexpr double kTolerance = 1e-9;
/// Where an assumption cancels out of a rate, its last bits still move.
constexpr double kNoise = 1e-12;

class Search {
 public:
  Search(const RatesData& data, const RatesAssumptions& assumptions, const RatesForms& forms,
         const RatesSolve& solve)
      : data_(data), trial_(assumptions), forms_(forms), scalar_(ScalarOf(solve.input)) {
    found_.asked = solve;
  }

  RatesSolution Run() {
    const double given = trial_.*scalar_.value;
    SetRange();
    if (Scan()) {
      found_.status = SolveStatus::kNoEffect;
    } else if (found_.count > 0) {
      found_.status = found_.count == 1 ? SolveStatus::kFound : SolveStatus::kSeveral;
      found_.value = *std::min_element(
          found_.values.begin(), found_.values.begin() + static_cast<std::ptrdiff_t>(found_.count),
          [&](double a, double b) { return std::fabs(a - given) < std::fabs(b - given); });
      found_.residual = Gap(*found_.value);
      found_.closest = *found_.value;
      found_.closest_gap = *found_.residual;
    }
    return found_;
  }

 private:
  double Gap(double value) {
    trial_.*scalar_.value = value;
    const RatesModel model(data_, trial_, forms_);
    return GapIn(model, found_.asked.series, found_.asked.meet, found_.asked.year);
  }

  void SetRange() {
    found_.least = scalar_.min;
    found_.most = scalar_.max;
    if (scalar_.value != &RatesAssumptions::retirement_shift) return;
    KeepWithin(trial_.retirement_ages_men, kMenRetire);
    KeepWithin(trial_.retirement_ages_women, kWomenRetire);
  }

  /// Narrows the range of the shift to what leaves all `ages` in `allowed`.
  void KeepWithin(const RatesSteps& ages, AgeRange allowed) {
    for (const double age : ages) {
      found_.least = std::max(found_.least, allowed.first - age);
      found_.most = std::min(found_.most, allowed.last - age);
    }
  }

  void Add(double value) {
    if (found_.count < found_.values.size()) found_.values[found_.count++] = value;
  }

  /// Fills the values and the closest one; true if the gap is the same everywhere.
  bool Scan() {
    double x = found_.least;
    double gap = Gap(x);
    double least_gap = gap;
    double most_gap = gap;
    found_.closest = x;
    found_.closest_gap = gap;
    if (gap == 0.0) Add(x);
    if (found_.most <= found_.least) return false;  // one value is no range
    for (int i = 1; i <= kSteps; ++i) {
      const double next =
          i == kSteps ? found_.most : found_.least + (found_.most - found_.least) * i / kSteps;
      const double next_gap = Gap(next);
      least_gap = std::min(least_gap, next_gap);
      most_gap = std::max(most_gap, next_gap);
      if (std::fabs(next_gap) < std::fabs(found_.closest_gap)) {
        found_.closest = next;
        found_.closest_gap = next_gap;
      }
      if (next_gap == 0.0) {
        Add(next);
      } else if (gap != 0.0 && (gap < 0.0) != (next_gap < 0.0)) {
        Halve(x, next, gap < 0.0);
      }
      x = next;
      gap = next_gap;
    }
    return most_gap - least_gap <= kNoise;
  }

  /// Adds the value between `low` and `high` where the gap changes its sign, unless it jumps there.
  void Halve(double low, double high, bool negative_at_low) {
    for (;;) {
      const double middle = low + (high - low) / 2.0;
      if (middle <= low || middle >= high) break;
      ((Gap(middle) < 0.0) == negative_at_low ? low : high) = middle;
    }
    const double root = std::fabs(Gap(low)) < std::fabs(Gap(high)) ? low : high;
    if (std::fabs(Gap(root)) <= kTolerance) Add(root);
  }

  const RatesData& data_;
  RatesAssumptions trial_;
  RatesForms forms_;
  const RatesScalar& scalar_;
  RatesSolution found_;
};

PackText MessageOf(SolveStatus status) {
  switch (status) {
    case SolveStatus::kFound:
      return {"只有这一个值。", "This is the only value."};
    case SolveStatus::kSeveral:
      return {"不止一个值，这是最近的。", "The nearest of several values."};
    case SolveStatus::kNone:
      break;
    case SolveStatus::kNoEffect:
      return {"这项假设不影响这两个费率。", "This assumption moves neither rate."};
  }
  return {"允许的范围内没有这样的值。", "No value within the range does it."};
}

}  // namespace

RatesSolution SolveRates(const RatesData& data, const RatesAssumptions& assumptions,
                         const RatesForms& forms, const RatesSolve& solve) {
  RatesSolution solution = Search(data, assumptions, forms, solve).Run();
  solution.message = MessageOf(solution.status);
  return solution;
}

}  // namespace flexpension
