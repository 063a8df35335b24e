#ifndef FLEXPENSION_CORE_BASE_EXTRA_STEP_H_
#define FLEXPENSION_CORE_BASE_EXTRA_STEP_H_

namespace flexpension {

/// What each year of contributions adds to a resident's base pension, from a year on: with
/// {1, 1}, {16, 2} twenty years add 15 · 1 + 5 · 2. Years are counted from the first.
struct ExtraStep {
  int from_years = 1;
  double per_year = 0.0;  ///< yuan a month for each year of this step
};

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_BASE_EXTRA_STEP_H_
