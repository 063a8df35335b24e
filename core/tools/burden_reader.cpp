#include "core/tools/burden_reader.h"

#include <cmath>
#include <set>
#include <string>

#include "core/rules/month_credit.h"
#include "core/tools/fields_burden_data.h"
#include "core/tools/figure_rows.h"

namespace flexpension {
namespace {

constexpr const char* kFile = "burden/table_1.json";
constexpr std::size_t kRows = 10;
constexpr double kMostOff = 0.002;  // of a base from what the printed share comes to

class BurdenReader {
 public:
  BurdenReader(Storage& storage, Checks& checks) : storage_(storage), checks_(checks) {}

  std::span<const BurdenTableRow> Read(const std::vector<data::BurdenRows>& rows) {
    if (rows.size() != kRows) checks_.Wrong(kFile, "the paper's table has ten rows");
    std::vector<BurdenTableRow> table;
    double before = 0.0;
    for (const data::BurdenRows& row : rows) {
      place_ = std::string(kFile) + "/rows/" + std::to_string(table.size());
      if (row.region.size() != 2 || !regions_.insert(row.region).second) {
        Wrong("the region must be a province's code and stand once");
      }
      CheckShare(row.average_share);
      CheckShare(row.floor_share);
      if (row.floor_share > row.average_share) Wrong("the floor is above the average");
      const double base = BaseOf(row.average_share, row.income);
      if (base <= before) Wrong("rows must ascend by their bases");
      before = base;
      table.push_back({storage_.Keep(row.region), row.income, row.average_share, row.floor_share,
                       Keep(row.average, base),
                       Keep(row.floor, BaseOf(row.floor_share, row.income))});
    }
    return storage_.Keep(std::move(table));
  }

 private:
  void Wrong(const std::string& what) { checks_.Wrong(place_, what); }

  static double BaseOf(double share, double income) { return share * income / kContributionRate; }

  void CheckShare(double share) {
    if (std::fabs(share * 1e4 - std::round(share * 1e4)) > 1e-6) Wrong("four digits are printed");
  }

  std::optional<BurdenBase> Keep(const std::optional<data::BurdenBaseRow>& row, double printed) {
    if (!row) return std::nullopt;
    checks_.Sourced(place_, row->sources, row->confidence);
    if (std::fabs(row->base - printed) > kMostOff * printed) {
      Wrong("the base is far from what is printed");
    }
    return BurdenBase{row->base, storage_.Keep(row->basis),
                      storage_.Keep(SourceText({}, row->sources)), storage_.Keep(row->confidence)};
  }

  Storage& storage_;
  Checks& checks_;
  std::string place_;
  std::set<std::string> regions_;
};

}  // namespace

BurdenTable ReadBurden(std::span<const DataFile> files, Storage& storage, Checks& checks) {
  data::BurdenTableRows rows;
  BurdenTable table;
  if (!ReadDataFile(files, kFile, rows, checks)) return table;
  checks.Sourced(kFile, rows.source, rows.confidence);
  table.contribution_year = rows.contribution_year;
  table.note = storage.Keep(rows.note);
  table.source = storage.Keep(SourceText({}, rows.source));
  table.confidence = storage.Keep(rows.confidence);
  table.rows = BurdenReader(storage, checks).Read(rows.rows);
  return table;
}

}  // namespace flexpension
