#include "core/rates/decompose.h"

#include <vector>

namespace flexpension {
namespace {

using P = RatesPaths;

/// A driver and the paths it is made of, if they are not of another kind.
struct Driver {
  const char* name;
  ByYear<> P::*paths[5];
  enum { kPaths, kHeads, kInterest } kind = kPaths;
};

constexpr Driver kDrivers[] = {
    {"population", {}, Driver::kHeads},
    {"retirement_ages", {&P::men_age, &P::women_age}},
    {"urban_share", {&P::urban, &P::urban_rounded}},
    {"coverage", {&P::coverage}},
    {"unemployment", {&P::unemployment, &P::natural_unemployment}},
    {"self_employed", {&P::self_employed}},
    {"profit_share", {&P::profit_share}},
    {"wages_and_gdp", {&P::wage, &P::private_wage, &P::real_gdp, &P::potential_gdp}},
    {"allowance", {&P::allowance}},
    {"interest", {}, Driver::kInterest},
};

/// The paths with one driver as it was in the year `since` in all later years.
RatesPaths StayAt(const RatesPaths& paths, const Driver& driver, int since) {
  RatesPaths stay = paths;
  if (driver.kind == Driver::kInterest) stay.interest_until = since;
  for (int year = since + 1; year <= kLastRatesYear; ++year) {
    if (driver.kind == Driver::kHeads) stay.heads_year[year] = paths.heads_year[since];
    for (const auto path : driver.paths) {
      if (path != nullptr) (stay.*path)[year] = (paths.*path)[since];
    }
  }
  return stay;
}

bool Differ(const RatesForms& a, const RatesForms& b) {
  return a.account_potential != b.account_potential || a.desired_base_year != b.desired_base_year ||
         a.coverage_in_base != b.coverage_in_base || a.urban_share != b.urban_share ||
         a.insured != b.insured;
}

/// Fills in the shares of a difference; returns what the effects leave of it.
double Share(double difference, std::vector<RatesEffect>& effects) {
  double rest = difference;
  for (RatesEffect& effect : effects) {
    rest -= effect.effect;
    if (difference != 0.0) effect.share = effect.effect / difference;
  }
  return rest;
}

}  // namespace

RatesDecomposition Decompose(const RatesData& data, const RatesAssumptions& assumptions,
                             const RatesForms& forms, const RatesDecompose& asked) {
  const auto gap_of = [&](const RatesModel& model, int year) {
    return GapIn(model, asked.series, asked.meet, year);
  };
  const RatesModel model(data, assumptions, forms);
  RatesDecomposition found;
  found.asked = asked;
  found.gap = gap_of(model, asked.year);
  found.base_gap = gap_of(model, asked.since);

  const RatesAssumptions paper;
  const RatesForms table;
  found.default_gap = gap_of(RatesModel(data, paper, table), asked.year);
  const auto move = [&](const char* name, const RatesAssumptions& moved, const RatesForms& form) {
    const double gap = gap_of(RatesModel(data, moved, form), asked.year);
    found.moved.push_back({name, gap - found.default_gap, {}});
  };
  for (const RatesScalar& scalar : kRatesScalars) {
    if (assumptions.*scalar.value == paper.*scalar.value) continue;
    RatesAssumptions moved = paper;
    moved.*scalar.value = assumptions.*scalar.value;
    move(scalar.name, moved, table);
  }
  for (const RatesList& list : kRatesLists) {
    if (assumptions.*list.values == paper.*list.values) continue;
    RatesAssumptions moved = paper;
    moved.*list.values = assumptions.*list.values;
    move(list.name, moved, table);
  }
  if (Differ(forms, table)) move("forms", paper, forms);
  found.moved_together = Share(found.gap - found.default_gap, found.moved);

  for (const Driver& driver : kDrivers) {
    const RatesModel stay(data, assumptions, forms, StayAt(model.paths(), driver, asked.since));
    found.drivers.push_back({driver.name, found.gap - gap_of(stay, asked.year), {}});
  }
  found.drivers_together = Share(found.gap - found.base_gap, found.drivers);
  return found;
}

}  // namespace flexpension
