#ifndef FLEXPENSION_CORE_POPULATION_OUTCOME_H_
#define FLEXPENSION_CORE_POPULATION_OUTCOME_H_

#include "core/population/answer.h"
#include "core/population/choice.h"

namespace flexpension {

/// Who moves between two states of a population, and what that does to the fund. `choice` says
/// which plans stand for the reform's. Source: core/model.md#moves, core/model.md#fund.
MoveOutcome OutcomeOf(const Crowd& crowd, const Choice& choice, const Chances& before,
                      const Chances& after);

StudyResults ResultsOf(const MoveOutcome& outcome);

/// By tenth of income. Source: core/model.md#tenths.
std::vector<Tenth> TenthsOf(const Crowd& crowd, const Choice& choice, const Chances& before,
                            const Chances& after);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_POPULATION_OUTCOME_H_
