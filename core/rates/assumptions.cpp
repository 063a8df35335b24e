#include "core/rates/assumptions.h"

namespace flexpension {

RatesAssumptions::RatesAssumptions() {
  for (const RatesScalar& scalar : kRatesScalars) this->*scalar.value = scalar.standard;
  for (const RatesList& list : kRatesLists) {
    for (std::size_t i = 0; i < list.standard.size(); ++i) {
      (this->*list.values)[i] = list.standard[i];
    }
  }
}

}  // namespace flexpension
