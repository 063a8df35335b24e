#ifndef FLEXPENSION_CORE_RULES_PENSION_H_
#define FLEXPENSION_CORE_RULES_PENSION_H_

#include <array>
#include <cstddef>

#include "core/base/money.h"
#include "core/trace/trace.h"

namespace flexpension {

/// Below this mean index a region with the low-index factor lowers the benefit base.
inline constexpr double kLowIndex = 0.6;

/// Basic pension (基础养老金) of the first month:
///   fen( (base · a + second_base · mean_index) / 2 · years · 1 % )
/// base           benefit base of the year of the last month, yuan a month
/// second_base    base of the indexed wage; the benefit base unless the region says otherwise
/// mean_index     unrounded            years  accrual years, unrounded
/// low_index_factor  a = min(1, mean_index / 0.6) (Guangdong, 粤府〔2006〕96号), else a = 1
/// Eligibility is not checked here. Source: 国发〔2005〕38号, part 6;
/// core/model.md#basic-pension.
Money BasicPension(double base, double second_base, double mean_index, double years,
                   bool low_index_factor, TraceTo trace = {});

/// Account pension (个人账户养老金): fen( balance / payout months ). Source: the same;
/// core/model.md#account-pension.
Money AccountPension(Money balance, double payout_months, TraceTo trace = {});

/// Transitional pension (过渡性养老金): fen( base · deemed index · deemed years · coefficient ).
/// `coefficient` is a fraction per deemed year. Source: the same, with provincial rules;
/// core/model.md#transitional-pension. `index_from`: the step that the deemed index comes from;
/// null where it is typed.
Money TransitionalPension(double base, double deemed_index, int deemed_months, double coefficient,
                          TraceTo trace = {}, const char* index_from = nullptr);

/// How a pension in payment grows each January.
struct YearlyRaise {
  double growth = 0.0;     ///< fraction a year
  bool of_account = true;  ///< false: the account part stays as it is (resident scheme)
};

/// What a province adds to the three parts, each by itself.
class Supplements {
 public:
  /// At least as many as there are names of parts, `rounding` among them: the data's reader holds
  /// it.
  static constexpr std::size_t kMost = 24;

  /// At most kMost times.
  void Add(Money amount) { amounts_[count_++] = amount; }
  Money total() const;
  void Raise(double growth);

 private:
  std::array<Money, kMost> amounts_{};
  std::size_t count_ = 0;
};

/// The parts of a pension in payment.
struct PensionParts {
  Money basic;
  Money account;
  Money transitional;
  Supplements supplements{};
  Money total() const { return basic + account + transitional + supplements.total(); }
  /// The yearly raise (养老金调整): each part that grows, rounded to the fen.
  void Raise(const YearlyRaise& raise);
};

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_RULES_PENSION_H_
