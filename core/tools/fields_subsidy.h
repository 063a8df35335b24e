#ifndef FLEXPENSION_CORE_TOOLS_FIELDS_SUBSIDY_H_
#define FLEXPENSION_CORE_TOOLS_FIELDS_SUBSIDY_H_

#include <optional>
#include <string>
#include <vector>

#include "core/base/month.h"
#include "core/base/text.h"
#include "core/io/rule.h"
#include "core/io/visitor.h"

namespace flexpension::data {

/// A subsidy of the place.
struct SubsidyRow {
  Text who;
  double share = 0.0;
  std::string of = "paid";
  std::optional<double> above_floor_share;
  std::optional<double> monthly_cap;
  std::optional<int> months;
  std::optional<Month> from;
  std::optional<Month> until;
  bool here_only = false;
  std::string document;
  std::vector<std::string> sources;
  std::string confidence;
  std::string note;
};

inline void Fields(Visitor& v, SubsidyRow& row) {
  v.Type("Subsidy");
  v.Required("zh", row.who.zh);
  v.Required("en", row.who.en);
  v.Required("share", row.share, Between(0, 1));
  v.Optional("of", row.of);
  v.Optional("above_floor_share", row.above_floor_share, Between(0, 1));
  v.Optional("monthly_cap", row.monthly_cap, Between(1, 10'000));
  v.Required("months", row.months, Between(1, 120));
  v.Optional("from", row.from);
  v.Optional("until", row.until);
  v.Optional("here_only", row.here_only);
  v.Optional("document", row.document);
  v.Required("sources", row.sources);
  v.Required("confidence", row.confidence);
  v.Optional("note", row.note);
}

}  // namespace flexpension::data

#endif  // FLEXPENSION_CORE_TOOLS_FIELDS_SUBSIDY_H_
