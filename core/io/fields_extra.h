#ifndef FLEXPENSION_CORE_IO_FIELDS_EXTRA_H_
#define FLEXPENSION_CORE_IO_FIELDS_EXTRA_H_

// What years of contributions add to a resident's pension: in requests, in `describe`, in the data.

#include "core/base/extra_step.h"
#include "core/io/rule.h"

namespace flexpension {

template <class V>
constexpr void Fields(V& v, ExtraStep& step) {
  v.Type("ExtraStep");
  v.Required("from_years", step.from_years, Between(1, 100, "years"),
             "The first year of contributions that it adds for");
  v.Required("per_year", step.per_year, Between(0, 1000, "yuan a month"),
             "What each year of this step adds");
}

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_IO_FIELDS_EXTRA_H_
