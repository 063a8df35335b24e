#include "core/designs/design.h"

namespace flexpension {
namespace {

double ShareOf(Financing financing, double split) {
  switch (financing) {
    case Financing::kAccount:
      return 1.0;
    case Financing::kPool:
      return 0.0;
    case Financing::kSplit:
      break;
  }
  return split;
}

}  // namespace

Scheme SchemeOf(const Design& design, const Scheme& parameters) {
  Scheme scheme = parameters;
  scheme.indexation = design.level == Level::kAbsolute ? 0.0 : 1.0;
  if (design.term == Term::kUnlimited) {
    scheme.term_months.reset();
  } else {
    scheme.term_months = parameters.term_months.value_or(kProposedTerm);
  }
  scheme.account_share = ShareOf(design.financing, parameters.account_share);
  scheme.eligibility.mode = design.eligibility;
  scheme.accrual = design.accrual;
  scheme.index.mode = design.index;
  return scheme;
}

bool IsProposed(Design design) {
  if (design.financing == Financing::kAccount) design.financing = Financing::kSplit;
  return design == Design{};
}

}  // namespace flexpension
