#ifndef FLEXPENSION_TESTS_SUPPORT_DESIGNS_H_
#define FLEXPENSION_TESTS_SUPPORT_DESIGNS_H_

#include "core/compare/answer.h"
#include "core/designs/designs.h"

// Small requests to test `designs` with, and what `compare` says of the same plans.

namespace flexpension::test {

/// The person of PlainRequest(), who pays 500 a month by every design; after a limited term
/// nothing.
DesignsRequest PlainDesigns();

/// The answer; fails the test if something is wrong with the request.
DesignsAnswer Worked(const DesignsRequest& request);

/// What `compare` answers to plans of the same person; fails the test if something is wrong.
std::vector<ContributeAnswer> Compared(const Situation& situation,
                                       const std::vector<ContributionPlan>& plans);

}  // namespace flexpension::test

#endif  // FLEXPENSION_TESTS_SUPPORT_DESIGNS_H_
