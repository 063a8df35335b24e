#ifndef FLEXPENSION_CORE_POPULATION_BEHAVIOUR_H_
#define FLEXPENSION_CORE_POPULATION_BEHAVIOUR_H_

#include "core/population/choice.h"

namespace flexpension {

/// What the persons do after the reform by a rule of behaviour; `choice` is solved and `before` is
/// what it gives today. Source: core/model.md#rules-of-behaviour.
Chances ChancesAfter(Behaviour rule, const Crowd& crowd, const Choice& choice,
                     const Chances& before);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_POPULATION_BEHAVIOUR_H_
