#include "core/tools/national_reader.h"

#include <cmath>

#include "core/io/fields_pack.h"
#include "core/tools/award_reader.h"
#include "core/tools/fields_data.h"
#include "core/tools/fields_evidence.h"
#include "core/tools/figure_rows.h"
#include "core/tools/plausible.h"

namespace flexpension {
namespace {

constexpr int kLastPayoutAge = 70;

/// Every number of a year of evidence is of a size that such a number can have.
void CheckEvidence(const std::string& path, const std::vector<data::EvidenceRow>& rows,
                   Checks& checks) {
  std::vector<double> wages[3];
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const data::EvidenceRow& row = rows[i];
    const std::string at = path + "/" + std::to_string(row.year);
    if (i > 0 && row.year <= rows[i - 1].year) checks.Wrong(path, "years must ascend");
    if (row.cpi || row.gdp) {
      checks.Confidence(at, row.cpi_confidence);
      checks.Confidence(at, row.gdp_confidence);
    } else {
      checks.Confidence(at, row.confidence);
    }
    if (!row.status.empty() && row.status != "announced" && row.status != "unofficial") {
      checks.Wrong(at, "the status must be announced or unofficial");
    }
    for (const auto& rate : {row.value, row.cpi, row.gdp}) {
      if (rate && (*rate < -0.05 || *rate > 0.25)) checks.Wrong(at, "a rate outside -5 to 25 %");
    }
    const std::optional<double> paid[] = {row.non_private, row.private_units, row.above_scale};
    for (std::size_t k = 0; k < std::size(paid); ++k) {
      if (paid[k]) wages[k].push_back(*paid[k]);
    }
  }
  for (const auto& series : wages) CheckSteps(path, series, -0.05, 0.17, checks);
}

class NationalReader {
 public:
  NationalReader(std::span<const DataFile> files, Storage& storage, Checks& checks, Pack& pack)
      : files_(files), storage_(storage), checks_(checks), pack_(pack) {}

  void Read() {
    data::Table<data::PayoutRow> payout;
    ReadTable("national/payout_months.json", payout);
    std::vector<int> months;
    for (const data::PayoutRow& row : payout.values) {
      checks_.Confidence("national/payout_months.json/" + std::to_string(row.age), row.confidence);
      if (row.age != kPayoutFirstAge + static_cast<int>(months.size())) break;
      months.push_back(row.value);
    }
    if (months.size() != kLastPayoutAge - kPayoutFirstAge + 1) {
      checks_.Wrong("national/payout_months.json", "ages must run from 40 to 70");
    }
    CheckPayoutMonths("national/payout_months.json", months, checks_);
    pack_.payout_months = storage_.Keep(std::move(months));

    data::Table<data::LifeRow> life;
    ReadTable("national/life_table.json", life);
    std::vector<double> male;
    std::vector<double> female;
    std::vector<double> men_dying;
    std::vector<double> women_dying;
    bool whole = true;
    for (const data::LifeRow& row : life.values) {
      whole = whole && row.age == static_cast<int>(male.size());
      checks_.Confidence("national/life_table.json/" + std::to_string(row.age), row.confidence);
      male.push_back(row.male_ex);
      female.push_back(row.female_ex);
      men_dying.push_back(row.male_qx);
      women_dying.push_back(row.female_qx);
    }
    CheckRemainingLife("national/life_table.json", male, female, checks_);
    if (whole) {
      CheckDying("national/life_table.json/male_qx", men_dying, male, checks_);
      CheckDying("national/life_table.json/female_qx", women_dying, female, checks_);
    } else {
      checks_.Wrong("national/life_table.json", "ages must run from 0 without a hole");
    }
    pack_.male_deaths = InUnits("male_deaths", men_dying);
    pack_.female_deaths = InUnits("female_deaths", women_dying);
    pack_.male_life = InUnits("male_life", male);
    pack_.female_life = InUnits("female_life", female);

    data::Table<data::AssumptionRow> sets;
    ReadTable("national/assumptions.json", sets);
    TakeSets(sets.values);
    pack_.defaults.evidence = storage_.Keep(sets.evidence.value_or(Text{}));
    pack_.award = ReadAwardNames(files_, storage_, checks_);
    ReadNationalResident();
    ReadEvidence();
  }

 private:
  /// Numbers of the life table as whole units of their last decimal.
  DecimalList InUnits(const std::string& name, const std::vector<double>& values) {
    constexpr int kMostUnits = 10'000'000;
    for (DecimalList list{{}, 1}; list.units <= kMostUnits; list.units *= 10) {
      std::vector<int> steps;
      int before = 0;
      for (const double value : values) {
        const int whole = static_cast<int>(std::floor(value * list.units + 0.5));
        steps.push_back(whole - before);
        before = whole;
      }
      list.steps = storage_.Keep(std::move(steps));
      if (list.Values() == values) return list;
    }
    checks_.Wrong("national/life_table.json", name + " has more than seven decimals");
    return {};
  }

  /// Each set once, in their order.
  void TakeSets(const std::vector<data::AssumptionRow>& rows) {
    std::size_t i = 0;
    bool right = true;
    EachSet(
        [&](std::string_view name, AssumptionSet& set) {
          right = right && i < rows.size() && rows[i].id == name;
          if (right) set.values = rows[i].values;
          ++i;
        },
        pack_.defaults.assumption_sets);
    if (right && i == rows.size()) return;
    checks_.Wrong("national/assumptions.json", "the sets must be cautious, central and optimistic");
  }

  void ReadNationalResident() {
    const std::string path = "national/resident.json";
    data::NationalResident rows;
    ReadDataFile(files_, path, rows, checks_);
    checks_.Sources(path, rows.base_pension.source);
    checks_.Sources(path, rows.tiers.source);
    std::vector<Figure> base;
    std::vector<double> values;
    for (data::FigureRow row : rows.base_pension.values) {
      row.sources = rows.base_pension.source;
      if (!row.value) checks_.Wrong(path, "a base pension without a value");
      base.push_back(FigureOf(path + "/base_pension", row, storage_, checks_));
      values.push_back(row.value.value_or(0.0));
    }
    CheckSteps(path + "/base_pension", values, 0.0, 0.5, checks_);
    std::vector<ResidentTier> tiers;
    for (const data::TierRow& row : rows.tiers.values) {
      checks_.Confidence(path + "/tiers", row.confidence);
      tiers.push_back(TierOf(row, rows.tiers.source, storage_));
    }
    Plausible(path, {}, checks_).Tiers(tiers);
    pack_.national.resident.base_pension = storage_.Keep(base);
    pack_.national.resident.tiers = storage_.Keep(std::move(tiers));
  }

  /// A national table; its sources must be known.
  template <class Row>
  void ReadTable(const std::string& path, data::Table<Row>& table) {
    ReadDataFile(files_, path, table, checks_);
    checks_.Sources(path, table.source);
  }

  /// Tables that the default assumptions rest on. They are checked, and of them the announced
  /// account rates are compiled in.
  void ReadEvidence() {
    for (const char* name : {"account_rates", "pension_adjustments", "prices", "wages"}) {
      data::Table<data::EvidenceRow> table;
      const std::string path = "national/" + std::string(name) + ".json";
      ReadTable(path, table);
      CheckEvidence(path, table.values, checks_);
      if (std::string_view(name) == "account_rates") KeepAnnounced(table.values);
    }
  }

  void KeepAnnounced(const std::vector<data::EvidenceRow>& rows) {
    std::vector<AnnouncedRate> rates;
    for (const data::EvidenceRow& row : rows) {
      if (row.status == "announced" && row.value) rates.push_back({row.year, *row.value});
    }
    pack_.account_rates = storage_.Keep(std::move(rates));
  }

  std::span<const DataFile> files_;
  Storage& storage_;
  Checks& checks_;
  Pack& pack_;
};

}  // namespace

void ReadNational(std::span<const DataFile> files, Storage& storage, Checks& checks, Pack& pack) {
  NationalReader(files, storage, checks, pack).Read();
}

}  // namespace flexpension
