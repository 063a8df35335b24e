#ifndef FLEXPENSION_CORE_IO_FIELDS_RATES_H_
#define FLEXPENSION_CORE_IO_FIELDS_RATES_H_

// The one list of the fields of a `rates` request and of its answer. Meanings and units are in
// core/rates/assumptions.h, request.h and answer.h and repeated here in short for the schema.

#include "core/io/fields_pack.h"
#include "core/io/names_rates.h"
#include "core/io/rule.h"
#include "core/io/visitor.h"
#include "core/rates/answer.h"

namespace flexpension {

inline constexpr Rule kRatesYear = Between(kFirstRatesYear, kLastRatesYear);

inline void Fields(Visitor& v, RatesAssumptions& assumptions) {
  v.Type("RatesAssumptions");
  for (const RatesScalar& scalar : kRatesScalars) {
    v.Optional(scalar.name, assumptions.*scalar.value, Between(scalar.min, scalar.max, scalar.unit),
               scalar.doc);
  }
  for (const RatesList& list : kRatesLists) {
    std::span<double> values = std::span(assumptions.*list.values).first(list.size);
    v.Optional(list.name, values, Between(list.min, list.max, list.unit), list.doc);
  }
}

inline void Fields(Visitor& v, RatesForms& forms) {
  v.Type("RatesForms");
  v.Optional("account_potential", forms.account_potential, "(20), (23), or by (22) as printed");
  v.Optional("desired_base_year", forms.desired_base_year, "Of φ and G in (5), (6)");
  v.Optional("coverage_in_base", forms.coverage_in_base, "How often c counts in (4) to (17)");
  v.Optional("urban_share", forms.urban_share, "Rounded in the desired rates, or nowhere");
  v.Optional("insured", forms.insured, "Of 2019-2023 in the desired rates");
}

inline void Fields(Visitor& v, RatesSolve& solve) {
  v.Type("RatesSolve");
  v.Required("for", solve.input, "The assumption to find");
  v.Required("series", solve.series);
  v.Required("year", solve.year, kRatesYear);
  v.Optional("meet", solve.meet, "What the actual rate shall equal");
}

inline void Fields(Visitor& v, RatesDecompose& decompose) {
  v.Type("RatesDecompose");
  v.Required("series", decompose.series);
  v.Required("year", decompose.year, kRatesYear);
  v.Optional("meet", decompose.meet, "The gap is this less the actual rate");
  v.Optional("since", decompose.since, kRatesYear, "Base year of the drivers");
}

inline void Fields(Visitor& v, RatesWorker& worker) {
  const Rule yearly = Between(0, 1e9, "yuan a year");
  v.Type("RatesWorker");
  v.Required("annual_income", worker.annual_income, yearly, "Before tax");
  v.Optional("average_wage", worker.average_wage, Between(1, 1e6, "yuan a month"),
             "Of the region; the model's of the year before if null");
  v.Optional("base_ratio", worker.base_ratio, Between(0.6, 3), "Today's base / average wage");
  v.Optional("profit", worker.profit, yearly, "Of an enterprise of one's own");
  v.Optional("year", worker.year, kRatesYear);
}

inline void Fields(Visitor& v, RatesRequest& request) {
  v.Type("RatesRequest");
  v.Optional("assumptions", request.assumptions, "The paper's where left out");
  v.Optional("forms", request.forms, "Readings of the paper; its table's where left out");
  v.Optional("solve", request.solve);
  v.Optional("decompose", request.decompose);
  v.Optional("worker", request.worker, "One self-employed person");
  v.Optional("paper", request.paper, "Add the paper's table 1 and what is wrong in it");
}

/// The eight series as fields of the present object.
template <class List>
void SeriesFields(Visitor& v, std::array<List, kRateSeries>& lists) {
  for (std::size_t i = 0; i < lists.size(); ++i) {
    v.Required(kNames<RateSeries>[i].data(), lists[i]);
  }
}

inline void Fields(Visitor& v, TableRates& lists) {
  v.Type("RatesSeries");
  SeriesFields(v, lists);
}

inline void Fields(Visitor& v, RatesGaps& gaps) {
  v.Type("RatesGaps");
  v.Required("desired_low", gaps.desired_low);
  v.Required("desired_high", gaps.desired_high);
  v.Required("potential", gaps.potential);
}

inline void Fields(Visitor& v, decltype(RatesAnswer::gaps)& gaps) {
  v.Type("RatesGapsByFund");
  v.Required("pooled", gaps.pooled);
  v.Required("account", gaps.account);
}

inline void Fields(Visitor& v, RatesSolution& solution) {
  v.Type("RatesSolution");
  v.Required("for", solution.asked.input);
  v.Required("series", solution.asked.series);
  v.Required("year", solution.asked.year);
  v.Required("meet", solution.asked.meet);
  v.Required("status", solution.status);
  v.Required("value", solution.value, "Null if there is none");
  v.Required("residual", solution.residual, "Target - actual at the value");
  std::span<double> values(solution.values.data(), solution.count);
  v.Required("values", values, "All that were found, at most eight");
  v.Required("least", solution.least, "Searched from");
  v.Required("most", solution.most, "Searched to");
  v.Required("closest", solution.closest, "Value looked at with the smallest gap");
  v.Required("closest_gap", solution.closest_gap, "Target - actual there");
  v.Required("message", solution.message);
}

inline void Fields(Visitor& v, RatesEffect& effect) {
  v.Type("RatesEffect");
  v.Required("name", effect.name);
  v.Required("effect", effect.effect, "Fraction of the base");
  v.Required("share", effect.share, "Of the whole difference; null if that is zero");
}

inline void Fields(Visitor& v, RatesDecomposition& found) {
  v.Type("RatesDecomposition");
  v.Required("series", found.asked.series);
  v.Required("year", found.asked.year);
  v.Required("meet", found.asked.meet);
  v.Required("since", found.asked.since);
  v.Required("gap", found.gap, "Target - actual");
  v.Required("default_gap", found.default_gap, "Under the paper's assumptions");
  v.Required("moved", found.moved, "Each assumption of the request alone, against the paper's");
  v.Required("moved_together", found.moved_together, "What these leave of the difference");
  v.Required("base_gap", found.base_gap, "In the base year");
  v.Required("drivers", found.drivers, "Gap less the gap had one driver stayed");
  v.Required("drivers_together", found.drivers_together, "What these leave of the difference");
}

inline void Fields(Visitor& v, RatesPay& pay) {
  v.Type("RatesPay");
  v.Required("to_account", pay.to_account, "Yuan a year");
  v.Required("to_pool", pay.to_pool, "Yuan a year");
  v.Required("total", pay.total, "Yuan a year");
}

inline void Fields(Visitor& v, RatesWorkerAnswer& worker) {
  v.Type("RatesWorkerAnswer");
  v.Required("year", worker.year);
  v.Required("base", worker.base, "Today's, yuan a year");
  v.Required("tax_base", worker.tax_base, "Income above the allowance, yuan a year");
  v.Required("today", worker.today, "Under today's law");
  v.Required("actual", worker.actual, "On income, at the actual rates");
  v.Required("desired_low", worker.desired_low);
  v.Required("desired_high", worker.desired_high);
  v.Required("potential", worker.potential);
}

inline void Fields(Visitor& v, RatesPaper& paper) {
  v.Type("RatesPaper");
  v.Required("years", paper.years);
  v.Required("printed", paper.printed, "Table 1");
  v.Required("residuals", paper.residuals, "Computed under the paper's assumptions - printed");
  v.Required("means", paper.means, "Printed, of all years; in the order of the series");
  v.Required("mean_residuals", paper.mean_residuals);
  v.Required("findings", paper.findings);
}

inline void Fields(Visitor& v, RatesAnswer& answer) {
  v.Type("RatesAnswer");
  v.Required("years", answer.years);
  SeriesFields(v, answer.series);
  v.Required("gaps", answer.gaps, "Target - actual, a number a year");
  v.Required("assumptions", answer.assumptions, "All that were used");
  v.Required("forms", answer.forms);
  v.Required("solution", answer.solution, "Null unless asked for, as are the next three");
  v.Required("decomposition", answer.decomposition);
  v.Required("worker", answer.worker);
  v.Required("paper", answer.paper);
}

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_IO_FIELDS_RATES_H_
