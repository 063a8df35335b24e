#ifndef FLEXPENSION_CORE_PACK_PACK_H_
#define FLEXPENSION_CORE_PACK_PACK_H_

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/text.h"
#include "core/person/person.h"
#include "core/region/region.h"

namespace flexpension {

/// A public document or collection that figures are taken from.
struct Source {
  std::string id;  ///< the label that figures name, e.g. "S1"
  Text title;
  std::string url;  ///< may be empty
};

/// Something a worker of a region must know that the calculation does not include.
struct RegionNotice {
  std::string code;
  Text message;
};

/// A regional rule on the choice of the base or the frequency of payment.
struct ChoiceRule {
  Month from;
  Text rule;
};

/// A yearly tier of the resident scheme and what the government adds to it, yuan.
struct ResidentTier {
  double annual = 0.0;
  double subsidy = 0.0;
};

/// What a region's resident scheme pays; lists may be empty where nothing is known.
struct ResidentFigures {
  std::vector<Figure> base_pension;  ///< yuan a month
  std::vector<ResidentTier> tiers;
  std::vector<Figure> account_rate;  ///< fraction a year
  std::optional<double> extra_per_year;
};

/// A region of the data pack: a provincial unit, or a city or class that differs from it.
struct RegionEntry {
  std::string code;
  Text name;
  std::string parent;  ///< code of the province; empty for a province
  std::string checked_on;
  Region region;
  std::vector<std::string> asks;  ///< series the data does not hold and the user is asked for
  std::vector<ChoiceRule> choice;
  std::vector<RegionNotice> notices;
  ResidentFigures resident;
};

struct AssumptionSet {
  std::string id;  ///< cautious, central, optimistic
  Assumptions values;
};

/// All figures the engine ships with. Made from core/data at build time; read-only.
struct Pack {
  std::string as_of;          ///< date of the collection
  std::string newest_source;  ///< date of the newest source in it
  std::string version;        ///< hash of the data files
  std::vector<Source> sources;
  std::vector<RegionEntry> regions;
  std::vector<int> payout_months;      ///< whole ages from kPayoutFirstAge on
  std::vector<double> male_life;       ///< remaining years at whole ages from 0 on
  std::vector<double> female_life;
  std::vector<AssumptionSet> assumption_sets;
  Text assumptions_evidence;
  ResidentFigures national_resident;  ///< national minimum base pension and tiers

  /// The region with this code, or null.
  const RegionEntry* Find(std::string_view code) const;
};

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_PACK_PACK_H_
