#ifndef FLEXPENSION_CORE_TOOLS_FIELDS_RATES_DATA_H_
#define FLEXPENSION_CORE_TOOLS_FIELDS_RATES_DATA_H_

// The shapes of the files of core/data/rates.

#include <string>
#include <vector>

#include "core/base/text.h"
#include "core/io/rule.h"
#include "core/io/visitor.h"

namespace flexpension::data {

/// What stands at the head of each file.
struct RatesHead {
  std::string unit;
  std::vector<std::string> source;
  std::string confidence;
  std::string note;
};

inline void HeadFields(Visitor& v, RatesHead& head) {
  v.Required("unit", head.unit);
  v.Required("source", head.source, Items(1, 20));
  v.Required("confidence", head.confidence);
  v.Optional("note", head.note);
}

/// A year of figures by age.
struct ByAgeRow {
  int year = 0;
  std::vector<double> men;
  std::vector<double> women;
};

inline void Fields(Visitor& v, ByAgeRow& row) {
  const Rule figure = Between(0, 1'000'000);
  v.Type("ByAge");
  v.Required("year", row.year, Between(2018, 2050));
  v.Required("men", row.men, figure);
  v.Required("women", row.women, figure);
}

struct ByAgeTable {
  RatesHead head;
  std::vector<int> ages;
  std::vector<ByAgeRow> values;
};

inline void Fields(Visitor& v, ByAgeTable& table) {
  v.Type("ByAgeTable");
  HeadFields(v, table.head);
  v.Required("ages", table.ages, Between(0, 120));
  v.Required("values", table.values);
}

struct YearRow {
  int year = 0;
  double value = 0.0;
};

inline void Fields(Visitor& v, YearRow& row) {
  v.Type("Year");
  v.Required("year", row.year, Between(2018, 2050));
  v.Required("value", row.value, Between(0, 100));
}

struct YearTable {
  RatesHead head;
  std::vector<YearRow> values;
};

inline void Fields(Visitor& v, YearTable& table) {
  v.Type("YearTable");
  HeadFields(v, table.head);
  v.Required("values", table.values);
}

struct RatesRow {
  int year = 0;
  std::vector<double> rates;
};

inline void Fields(Visitor& v, RatesRow& row) {
  v.Type("Rates");
  v.Required("year", row.year, Between(2020, 2050));
  v.Required("rates", row.rates, Between(0, 100));
}

struct FindingRow {
  std::string kind;
  std::string code;
  Text message;
};

inline void Fields(Visitor& v, FindingRow& row) {
  v.Type("Finding");
  v.Required("kind", row.kind);
  v.Required("code", row.code, Items(1, 60));
  v.Required("zh", row.message.zh, Items(1, 2000));
  v.Required("en", row.message.en, Items(1, 2000));
}

struct PaperTable {
  RatesHead head;
  std::vector<std::string> columns;
  std::vector<double> means;
  std::vector<RatesRow> values;
  std::vector<FindingRow> findings;
};

inline void Fields(Visitor& v, PaperTable& table) {
  v.Type("PaperTable");
  HeadFields(v, table.head);
  v.Required("columns", table.columns);
  v.Required("means", table.means, Between(0, 100));
  v.Required("values", table.values);
  v.Required("findings", table.findings);
}

}  // namespace flexpension::data

#endif  // FLEXPENSION_CORE_TOOLS_FIELDS_RATES_DATA_H_
