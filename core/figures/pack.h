#ifndef FLEXPENSION_CORE_FIGURES_PACK_H_
#define FLEXPENSION_CORE_FIGURES_PACK_H_

#include <optional>
#include <span>
#include <string_view>

#include "core/base/extra_step.h"
#include "core/figures/announced_rate.h"
#include "core/figures/assumptions.h"
#include "core/figures/award_rules.h"
#include "core/figures/decimal_list.h"
#include "core/figures/figure_list.h"
#include "core/figures/pack_text.h"
#include "core/figures/region.h"
#include "core/figures/region_series.h"

// The shape of the data that is compiled in. Each struct has its one list of fields in
// core/io/fields_pack.h, in the order of its members: what make_pack writes and `describe` says.

namespace flexpension {

/// A public document or collection that figures are taken from.
struct Source {
  std::string_view id;  ///< the label that figures name, e.g. "S1"
  PackText title;
  std::optional<std::string_view> url;
};

/// Something a worker of a region must know that the calculation does not include.
struct RegionNotice {
  std::string_view code;
  PackText message;
  bool here_only = false;  ///< about this entry: its cities do not inherit it
};

/// A regional rule on the choice of the base or the frequency of payment.
struct ChoiceRule {
  Month from;
  PackText rule;
};

/// A yearly tier of the resident scheme and what the government adds to it, yuan.
struct ResidentTier {
  double annual = 0.0;
  double subsidy = 0.0;
  std::string_view source;      ///< source labels, as shown to the reader
  std::string_view confidence;  ///< A, B or C; a C stands in no document that was found
};

/// What a place pays back of the contributions of those it counts as hard to employ, or of
/// graduates. It is offered, never assumed: who gets it is decided there. As the subsidy of a plan.
struct RegionSubsidy {
  PackText who;                             ///< with the place, where that is not the whole region
  double share = 0.0;                       ///< a fraction
  std::string_view of;                      ///< "paid", or "floor": what the floor costs
  std::optional<double> above_floor_share;  ///< of what is paid above the floor's payment
  std::optional<double> monthly_cap;        ///< yuan
  std::optional<int> months;                ///< none: to retirement
  std::optional<Month> from;                ///< valid from this month on, where that is known
  std::optional<Month> until;               ///< last month, where the rule ends
  std::string_view source;
  std::string_view confidence;
  bool here_only = false;  ///< of this entry: its cities do not inherit it
};

/// What a region's resident scheme pays; lists may be empty where nothing is known.
struct ResidentFigures {
  FigureList base_pension;  ///< yuan a month
  std::span<const ResidentTier> tiers;
  FigureList account_rate;                    ///< fraction a year
  std::span<const ExtraStep> extra_per_year;  ///< empty: nothing is known
};

/// How a region's office works out an award, and what it asks for.
struct RegionAward {
  std::string_view account_from;  ///< when the individual account began, in words
  TransitionalMonths transitional_months = TransitionalMonths::kPaidOrDeemed;
  std::span<const std::string_view> inputs;  ///< asked for by name
  std::string_view city_rule;         ///< the input that is yes in this place; empty: none is
  std::span<const AwardRules> rules;  ///< one, or none
};

/// As a rule stands in the pack: the value itself.
template <class T>
using Plain = T;

/// A region of the data pack: a provincial unit, or a city or class that differs from it.
struct RegionEntry {
  std::string_view code;
  PackText name;
  std::optional<std::string_view> parent;  ///< code of the province; none for a province
  std::string_view checked_on;
  std::span<const std::string_view> asks;  ///< series not held, which the user is asked for
  RegionSeries<FigureList> figures;
  RegionRules<Plain> rules;
  RegionAward award;
  std::span<const ChoiceRule> choice;
  std::span<const RegionNotice> notices;
  std::span<const RegionSubsidy> subsidies;
  ResidentFigures resident;

  Region ToRegion() const;
};

struct AssumptionSet {
  Assumptions values;
};

struct AssumptionSets {
  AssumptionSet cautious;
  AssumptionSet central;
  AssumptionSet optimistic;
};

/// When the data was collected, and which it is.
struct PackDate {
  std::string_view as_of;          ///< date of the collection
  std::string_view newest_source;  ///< date of the newest source in it
  std::string_view version;        ///< fingerprint of the data files
};

/// What holds in every region.
struct NationalFigures {
  ResidentFigures resident;  ///< minimum base pension and tiers
};

struct PackDefaults {
  AssumptionSets assumption_sets;
  PackText evidence;  ///< what the sets rest on
};

/// All figures the engine ships with: constant data, written into the program at build time from
/// core/data. Everything in it is a view.
struct Pack {
  PackDate data;
  std::span<const RegionEntry> regions;
  std::span<const Source> sources;
  NationalFigures national;
  PackDefaults defaults;
  AwardNames award;
  std::span<const int> payout_months;  ///< whole ages from kPayoutFirstAge on
  DecimalList male_life;               ///< remaining years at whole ages from 0 on
  DecimalList female_life;
  DecimalList male_deaths;  ///< share dying within the year of each whole age
  DecimalList female_deaths;
  std::span<const AnnouncedRate> account_rates;  ///< ascending by year

  /// The region with this code, or null.
  const RegionEntry* Find(std::string_view code) const;
};

/// The pack compiled into this program.
const Pack& BuiltinPack();

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_FIGURES_PACK_H_
