#ifndef FLEXPENSION_CORE_RULES_RESIDENT_H_
#define FLEXPENSION_CORE_RULES_RESIDENT_H_

#include <optional>
#include <span>
#include <vector>

#include "core/base/extra_step.h"
#include "core/base/money.h"
#include "core/base/month.h"
#include "core/rules/ledger.h"
#include "core/trace/trace.h"

namespace flexpension {

/// The resident scheme (城乡居民养老保险): its pension starts the month after 60 is reached, needs
/// 15 years, and divides the account by 139 at any age. Source: 国发〔2014〕8号.
inline constexpr int kResidentAge = 60 * 12;
inline constexpr int kResidentYears = 15;
inline constexpr double kResidentPayoutMonths = 139.0;

/// What is asked about the resident scheme: a tier, the figures of the place, what was paid before.
struct ResidentTerms {
  Money annual;                           ///< tier paid each year, yuan
  double base_pension = 0.0;              ///< yuan a month at the valuation month
  std::optional<double> base_growth;      ///< none: the benefit growth
  std::optional<double> account_rate;     ///< none: the account rate
  std::vector<ExtraStep> extra_per_year;  ///< ascending by years
  struct {
    int years = 0;
    Money account_balance;
  } record;
};

/// A resident's choice and the figures of the place.
struct ResidentPlan {
  Money annual;                           ///< tier paid each year, yuan
  Money subsidy;                          ///< added by the government to each yearly payment
  double base_pension = 0.0;              ///< yuan a month at the valuation month
  double base_growth = 0.0;               ///< of the base pension, a year
  double account_rate = 0.0;              ///< interest of the resident account, a year
  std::vector<ExtraStep> extra_per_year;  ///< added to the base pension, ascending by years
  int recorded_years = 0;
  Money recorded_balance;
};

/// A resident's life from the valuation month to death.
struct ResidentLife {
  Month last;                ///< in which 60 is reached; the pension starts in the next
  Money contributions;       ///< own payments of the plan, uncut by death
  Money subsidies;           ///< uncut by death
  int years = 0;             ///< recorded, paid and made up: at least kResidentYears
  Money account_balance;     ///< in the month 60 is reached
  Money basic;               ///< first month: base pension and extra, as one rounded sum
  Money account;             ///< first month: account / 139
  std::vector<Money> flows;  ///< of the person and heirs, valuation month through death
  Money paid;                ///< own payments while alive
  Money received;            ///< pension payments
  Money left_to_heirs;
  Money total() const { return basic + account; }
};

/// What `years` of contributions add to the base pension, yuan a month: the sum over the years of
/// what the step in force in each adds.
double ExtraFor(std::span<const ExtraStep> steps, int years);

/// Says how the basic part `basic` comes of the figures, which grow `growths` times, and the years;
/// and the payout months, which are the same for all.
void SayResidentBasic(const ResidentPlan& plan, int growths, int years, Money basic, Trace& trace);

/// One payment a year in December with its subsidy, the last one in the month in which 60 is
/// reached; then years short of 15 are made up at the tier, without subsidy. In payment the basic
/// part grows each January by `base_growth`, the account part stays. `birth` is such that 60 is
/// reached in the valuation month or later; `death` is not before the valuation month.
/// Source: core/model.md#resident.
ResidentLife LiveAsResident(const ResidentPlan& plan, Month birth, Month valuation, Month death,
                            TraceTo trace = {});

struct ResidentPayment {
  Month month;
  Money own;
  Money subsidy;
};

/// The same life month by month from the valuation month on, for as long as one asks.
class ResidentCourse {
 public:
  /// `life` is that of the plan, whatever its death.
  ResidentCourse(const ResidentPlan& plan, Month valuation, const ResidentLife& life);

  struct MonthOfLife {
    Money own;  ///< paid by the person
    Money pension;
  };
  MonthOfLife Next();

  /// What heirs get if the person dies in the month passed last.
  Money LeftToHeirs() const { return account_.ClosedBalance(); }

 private:
  Month last_;
  double base_growth_;
  Money basic_;
  Money account_part_;
  std::vector<ResidentPayment> payments_;
  std::size_t paid_ = 0;
  Month now_;
  Ledger account_;
};

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_RULES_RESIDENT_H_
