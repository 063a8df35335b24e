#include "core/rules/measures.h"

#include <algorithm>
#include <cmath>

#include "core/base/powers.h"

namespace flexpension {
namespace {

constexpr double kBracket = 0.05;
constexpr int kHalvings = 6;  // of the bracket, before Newton's method takes over
constexpr int kMaxSteps = 100;
constexpr double kPrecision = 1e-15;

/// A polynomial in x = 1/(1+i) and its derivative. Four interleaved sums hide the latency of the
/// multiplications, which is all that this costs.
struct Value {
  double f;
  double df;
};

class Polynomial {
 public:
  explicit Polynomial(std::span<const double> yuan) : coefficients_(yuan) {}

  /// The value alone, which costs half: the same as At(x).f to the bit.
  double SumAt(double x) const {
    const double x4 = x * x * x * x;
    double f[4] = {Rest(0), Rest(1), Rest(2), Rest(3)};
    for (std::size_t k = Whole(); k > 0; k -= 4) {
      for (std::size_t j = 0; j < 4; ++j) f[j] = f[j] * x4 + coefficients_[k - 4 + j];
    }
    return f[0] + x * (f[1] + x * (f[2] + x * f[3]));
  }

  Value At(double x) const {
    const double x4 = x * x * x * x;
    double f[4] = {Rest(0), Rest(1), Rest(2), Rest(3)};
    double d[4] = {};  // derivatives of the four sums by x^4
    for (std::size_t k = Whole(); k > 0; k -= 4) {
      for (std::size_t j = 0; j < 4; ++j) {
        d[j] = d[j] * x4 + f[j];
        f[j] = f[j] * x4 + coefficients_[k - 4 + j];
      }
    }
    const double dx4 = 4.0 * x * x * x;
    return {f[0] + x * (f[1] + x * (f[2] + x * f[3])),
            dx4 * (d[0] + x * (d[1] + x * (d[2] + x * d[3]))) + f[1] +
                x * (2.0 * f[2] + x * 3.0 * f[3])};
  }

 private:
  /// Coefficients in whole groups of four; and those beyond them, with which the sums begin.
  std::size_t Whole() const { return coefficients_.size() / 4 * 4; }
  double Rest(std::size_t j) const {
    const std::size_t k = Whole() + j;
    return k < coefficients_.size() ? coefficients_[k] : 0.0;
  }

  std::span<const double> coefficients_;
};

}  // namespace

double PresentValue(std::span<const Money> flows, std::span<const double> discounts) {
  double sum = 0.0;
  for (std::size_t k = 0; k < flows.size(); ++k) sum += flows[k].yuan() * discounts[k];
  return sum;
}

std::optional<double> InternalRate(std::span<const Money> flows) {
  std::vector<double> yuan(flows.size());
  std::transform(flows.begin(), flows.end(), yuan.begin(), [](Money flow) { return flow.yuan(); });
  return InternalRate(yuan);
}

std::optional<double> InternalRate(std::span<const double> yuan) {
  const Polynomial polynomial(yuan);
  double low = -kBracket;
  double high = kBracket;
  const auto sum_at = [&](double rate) { return polynomial.SumAt(1.0 / (1.0 + rate)); };
  if (!(sum_at(low) > 0.0 && sum_at(high) < 0.0)) return std::nullopt;

  double rate = 0.0;
  for (int step = 0; step < kMaxSteps && high - low > kPrecision; ++step) {
    if (step < kHalvings) {
      const double sum = sum_at(rate);
      if (sum == 0.0) break;
      (sum > 0.0 ? low : high) = rate;
      rate = (low + high) / 2.0;
      continue;
    }
    const Value value = polynomial.At(1.0 / (1.0 + rate));
    if (value.f == 0.0) break;
    (value.f > 0.0 ? low : high) = rate;
    // df/di = -x² df/dx
    const double slope = -value.df / ((1.0 + rate) * (1.0 + rate));
    const double newton = rate - value.f / slope;
    const bool trusted = newton > low && newton < high;
    const double next = trusted ? newton : (low + high) / 2.0;
    if (trusted && std::fabs(next - rate) < kPrecision) {
      rate = next;
      break;
    }
    rate = next;
  }
  return PowInt(1.0 + rate, 12) - 1.0;
}

std::optional<Month> BreakEvenMonth(PensionParts pension, Month first, const YearlyRaise& raise,
                                    Money total) {
  return BreakEvenMonth(first, total, [&](bool january) {
    if (january) pension.Raise(raise);
    return pension.total();
  });
}

}  // namespace flexpension
