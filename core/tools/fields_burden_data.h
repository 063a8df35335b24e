#ifndef FLEXPENSION_CORE_TOOLS_FIELDS_BURDEN_DATA_H_
#define FLEXPENSION_CORE_TOOLS_FIELDS_BURDEN_DATA_H_

// The shape of core/data/burden/table_1.json.

#include <optional>
#include <string>
#include <vector>

#include "core/base/text.h"
#include "core/io/rule.h"
#include "core/io/visitor.h"

namespace flexpension::data {

struct BurdenBaseRow {
  double base = 0.0;
  Text basis;
  std::vector<std::string> sources;
  std::string confidence;
};

inline void Fields(Visitor& v, BurdenBaseRow& row) {
  v.Type("Base");
  v.Required("base", row.base, Between(1, 1'000'000));
  v.Required("zh", row.basis.zh, Items(1, 200));
  v.Required("en", row.basis.en, Items(1, 200));
  v.Required("sources", row.sources);
  v.Required("confidence", row.confidence);
}

struct BurdenRows {
  std::string region;
  double income = 0.0;
  double average_share = 0.0;
  double floor_share = 0.0;
  std::optional<BurdenBaseRow> average;
  std::optional<BurdenBaseRow> floor;
};

inline void Fields(Visitor& v, BurdenRows& row) {
  v.Type("Row");
  v.Required("region", row.region, Items(1, 20));
  v.Required("income", row.income, Between(1, 1'000'000));
  v.Required("average_share", row.average_share, Between(0, 1));
  v.Required("floor_share", row.floor_share, Between(0, 1));
  v.Optional("average", row.average);
  v.Optional("floor", row.floor);
}

struct BurdenTableRows {
  std::string unit;
  std::vector<std::string> source;
  std::string confidence;
  std::string checked_on;
  int contribution_year = 0;
  Text note;
  std::vector<BurdenRows> rows;
};

inline void Fields(Visitor& v, BurdenTableRows& table) {
  v.Type("BurdenTable");
  v.Required("unit", table.unit);
  v.Required("source", table.source, Items(1, 20));
  v.Required("confidence", table.confidence);
  v.Required("checked_on", table.checked_on, Items(10, 10));
  v.Required("contribution_year", table.contribution_year, Between(2000, 2100));
  v.Required("zh", table.note.zh, Items(1, 2000));
  v.Required("en", table.note.en, Items(1, 2000));
  v.Required("rows", table.rows);
}

}  // namespace flexpension::data

#endif  // FLEXPENSION_CORE_TOOLS_FIELDS_BURDEN_DATA_H_
