#ifndef FLEXPENSION_CORE_AWARD_REQUEST_H_
#define FLEXPENSION_CORE_AWARD_REQUEST_H_

#include <optional>
#include <string>
#include <vector>

#include "core/plan/situation.h"
#include "core/rules/provincial_award.h"

namespace flexpension {

/// A sum that a sheet prints beside basic, account and transitional part.
struct PrintedPart {
  std::string part;
  Money amount;
};

/// What a sheet prints as its result.
struct PrintedAward {
  std::optional<Money> basic;
  std::optional<Money> account;
  std::optional<Money> transitional;
  std::vector<PrintedPart> extras;
  std::optional<Money> total;
};

/// A region with the award rules that are typed; they win over those of the code.
struct AwardRegion : RegionChoice {
  std::optional<AwardRules> award;
};

/// The figures of an award sheet: core/model.md#award.
struct AwardRequest {
  AwardRegion region;
  Month retired;                        ///< month of retirement as printed
  std::optional<double> benefit_base;   ///< yuan a month; none: the data's of that year
  std::optional<double> second_base;    ///< none: the benefit base
  double mean_index = 0.0;              ///< as printed
  std::optional<double> trans_index;    ///< the second index a sheet prints; none: the mean index
  double total_months = 0.0;            ///< of contributions; may end in a half
  std::optional<double> deemed_months;  ///< not used
  double before_months = 0.0;           ///< before the account, counted as the province counts
  Money balance;
  std::optional<double> payout_months;  ///< none: those of the age in `retired`
  std::optional<Month> birth_month;     ///< where the payout months are not given
  std::vector<AwardInput> inputs;       ///< what the province asks for by name
  PrintedAward printed;
};

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_AWARD_REQUEST_H_
