#ifndef FLEXPENSION_CORE_RULES_DEATH_GRANTS_H_
#define FLEXPENSION_CORE_RULES_DEATH_GRANTS_H_

#include "core/base/money.h"

namespace flexpension {

/// What the pool pays to survivors in the month of death.
struct DeathGrants {
  Money funeral;    ///< 丧葬补助金
  Money survivors;  ///< 抚恤金
  Money total() const { return funeral + survivors; }
};

/// Months of the survivors' grant: 3, 6, 9 for less than 5, 10, 15 years of contributions, then 9
/// and one more for each full year above 15, at most 24. Who was in payment loses one for each
/// twelve payments made, but keeps at least 9, or all of fewer.
/// `contribution_months` are recorded, deemed and paid ones; `payments` are those made so far, that
/// of the month of death among them.
int SurvivorMonths(int contribution_months, int payments);

/// Both grants: the funeral two, the survivors SurvivorMonths() times the monthly disposable
/// income per head of the place's towns in the year before the death (`urban_income`, yuan), each
/// rounded to the fen. At least one contribution month; the account was not refunded.
/// Source: 人社部发〔2021〕18号; core/model.md#death-grants.
DeathGrants GrantsOf(double urban_income, int contribution_months, int payments);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_RULES_DEATH_GRANTS_H_
