#ifndef FLEXPENSION_CORE_TOOLS_FIELDS_EVIDENCE_H_
#define FLEXPENSION_CORE_TOOLS_FIELDS_EVIDENCE_H_

#include <optional>
#include <string>

#include "core/io/rule.h"
#include "core/io/visitor.h"

namespace flexpension::data {

/// A year of evidence for the default assumptions: growth, prices, rates of the past.
struct EvidenceRow {
  int year = 0;
  std::optional<double> value;
  std::optional<double> non_private;
  std::optional<double> private_units;
  std::optional<double> above_scale;
  std::optional<double> cpi;
  std::optional<double> gdp;
  std::string status;
  std::string confidence;
  std::string cpi_confidence;
  std::string gdp_confidence;
  std::string document;
  std::string note;
};

inline void Fields(Visitor& v, EvidenceRow& row) {
  v.Type("Evidence");
  v.Required("year", row.year, Between(1990, 2100));
  v.Optional("value", row.value);
  v.Optional("non_private", row.non_private);
  v.Optional("private", row.private_units);
  v.Optional("above_scale", row.above_scale);
  v.Optional("cpi", row.cpi);
  v.Optional("gdp", row.gdp);
  v.Optional("status", row.status);
  v.Optional("confidence", row.confidence);
  v.Optional("cpi_confidence", row.cpi_confidence);
  v.Optional("gdp_confidence", row.gdp_confidence);
  v.Optional("document", row.document);
  v.Optional("note", row.note);
}

}  // namespace flexpension::data

#endif  // FLEXPENSION_CORE_TOOLS_FIELDS_EVIDENCE_H_
