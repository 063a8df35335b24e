#include "core/io/pack_reader.h"

#include <algorithm>
#include <map>

#include "core/io/fields_data.h"
#include "core/io/parse.h"
#include "core/io/reader.h"

namespace flexpension {
namespace {

using data::FigureRow;
using data::RegionRows;

constexpr int kLongestStep = 18;  // months from one figure to the next; years may move by half
constexpr int kLastPayoutAge = 70;

class PackReader {
 public:
  PackReader(std::span<const DataFile> files, Problems& problems)
      : files_(files), problems_(problems) {}

  Pack Read(std::string version) {
    pack_.version = std::move(version);
    data::PackRow row;
    ReadFile("pack.json", row);
    pack_.as_of = row.as_of;
    pack_.newest_source = row.newest_source;
    ReadSources();
    ReadNational();
    for (const DataFile& file : files_) {
      if (file.path.starts_with("regions/")) ReadRegion(file);
    }
    return std::move(pack_);
  }

 private:
  template <class T>
  void ReadText(const DataFile& file, T& value, const Rule& rule = {}) {
    Problems found;
    if (const auto json = ParseJson(file.text, found)) Reader(found).Read(*json, value, rule);
    for (Problem& problem : found) {
      problem.path = std::string(file.path) + problem.path;
      problems_.push_back(std::move(problem));
    }
  }

  template <class T>
  void ReadFile(std::string_view path, T& value, const Rule& rule = {}) {
    const auto file = std::find_if(files_.begin(), files_.end(),
                                   [&](const DataFile& other) { return other.path == path; });
    if (file == files_.end()) {
      problems_.push_back(
          {ProblemCode::kMissing, std::string(path), {"缺少数据文件", "the data file is missing"}});
      return;
    }
    ReadText(*file, value, rule);
  }

  void Wrong(const std::string& where, std::string en) {
    problems_.push_back({ProblemCode::kInconsistent, where, {en, en}});
  }

  void ReadSources() {
    std::vector<data::SourceRow> rows;
    ReadFile("sources.json", rows, Items(1, 500));
    for (data::SourceRow& row : rows) {
      if (KnowsSource(row.source.id)) Wrong("sources.json", row.source.id + " is there twice");
      pack_.sources.push_back(std::move(row.source));
    }
  }

  bool KnowsSource(const std::string& id) const {
    return std::any_of(pack_.sources.begin(), pack_.sources.end(),
                       [&](const Source& source) { return source.id == id; });
  }

  void CheckSourced(const std::string& where, const std::vector<std::string>& sources,
                    const std::string& confidence) {
    if (sources.empty()) Wrong(where, "a figure without a source");
    for (const std::string& id : sources) {
      if (!KnowsSource(id)) Wrong(where, "the source " + id + " is not in sources.json");
    }
    if (confidence != "A" && confidence != "B" && confidence != "C") {
      Wrong(where, "the confidence must be A, B or C");
    }
  }

  static std::string SourceText(const std::string& document,
                                const std::vector<std::string>& sources) {
    std::string text = document;
    if (sources.empty()) return text;
    if (!text.empty()) text += ' ';
    text += '[';
    for (std::size_t i = 0; i < sources.size(); ++i) text += (i > 0 ? "; " : "") + sources[i];
    return text + ']';
  }

  Status StatusOf(const std::string& where, const std::string& name) {
    for (const Status status : {Status::kPublished, Status::kProvisional, Status::kDerived}) {
      if (name == NameOf(status)) return status;
    }
    Wrong(where, "the status must be published, provisional or derived");
    return Status::kPublished;
  }

  std::vector<Figure> Figures(const std::string& where, const std::vector<FigureRow>& rows,
                              bool yearly) {
    std::vector<Figure> figures;
    for (const FigureRow& row : rows) {
      const std::string at = where + "/" + std::to_string(figures.size());
      if (row.year.has_value() == row.from.has_value() || row.year.has_value() != yearly) {
        Wrong(at, yearly ? "must have a year" : "must have a month in \"from\"");
        continue;
      }
      const Month from = row.from.value_or(Month::Of(row.year.value_or(1990), 1));
      if (row.value) {
        CheckSourced(at, row.sources, row.confidence);
      } else if (row.note.empty()) {
        Wrong(at, "a known gap needs a note that says why");
      }
      if (!figures.empty()) {
        const int step = from - figures.back().from;
        if (step <= 0) Wrong(at, "figures must ascend");
        if (step > (yearly ? 12 : kLongestStep)) Wrong(at, "figures are left out before this one");
      }
      figures.push_back({from, row.value, StatusOf(at, row.status),
                         SourceText(row.document, row.sources), row.confidence});
    }
    if (!figures.empty() && !figures.back().value) Wrong(where, "must not end in a gap");
    return figures;
  }

  void Take(const std::string& where, const std::optional<std::vector<FigureRow>>& rows,
            bool yearly, Series& series) {
    if (rows) series = Series(Figures(where, *rows, yearly));
  }

  /// Adds bounds that follow from the wage by rule where no bound was found published.
  static void Derive(const Series& wages, double share, Series& bounds) {
    std::vector<Figure> figures = bounds.figures();
    for (const Figure& wage : wages.figures()) {
      const auto at = std::find_if(figures.begin(), figures.end(), [&](const Figure& bound) {
        return bound.from >= wage.from;
      });
      if (!wage.value || (at != figures.end() && at->from == wage.from)) continue;
      Figure derived = wage;
      derived.value = *wage.value * share;
      derived.status = Status::kDerived;
      derived.source = "国办发〔2019〕13号 " + wage.source;
      figures.insert(at, std::move(derived));
    }
    bounds = Series(std::move(figures));
  }

  void CheckProportion(const std::string& where, const Series& wages, const Series& bounds,
                       double least, double most) {
    for (const Figure& bound : bounds.figures()) {
      const auto wage = wages.At(bound.from, 0.0);
      if (!bound.value || !wage || wage->status == Status::kProjected) continue;
      const double share = *bound.value / wage->value;
      if (share < least || share > most) {
        Wrong(where, ToText(bound.from) + " is out of proportion to the average wage");
      }
    }
  }

  ResidentFigures Resident(const std::string& where, const data::ResidentRows& rows) {
    ResidentFigures resident;
    resident.base_pension = Figures(where + "/base_pension", rows.base_pension, true);
    RaiseToNational(resident.base_pension);
    for (const data::TierRow& row : rows.tiers) {
      CheckSourced(where + "/tiers", row.sources, row.confidence);
      resident.tiers.push_back(row.tier);
    }
    for (const FigureRow& row : rows.account_rate) {
      CheckSourced(where + "/account_rate", row.sources, row.confidence);
    }
    resident.account_rate = RatesOf(rows.account_rate);
    if (rows.extra_per_year) resident.extra_per_year = rows.extra_per_year->value;
    return resident;
  }

  /// Rates may skip years: they inform the reader and are not projected.
  static std::vector<Figure> RatesOf(const std::vector<FigureRow>& rows) {
    std::vector<Figure> rates;
    for (const FigureRow& row : rows) {
      rates.push_back({Month::Of(row.year.value_or(1990), 1), row.value, Status::kPublished,
                       SourceText(row.document, row.sources), row.confidence});
    }
    return rates;
  }

  /// No province may pay less than the national minimum base pension.
  void RaiseToNational(std::vector<Figure>& figures) const {
    const std::vector<Figure>& national = pack_.national_resident.base_pension;
    if (figures.empty() || national.empty()) return;
    const Figure& least = national.back();
    if (least.from > figures.back().from && *least.value > figures.back().value.value_or(0.0)) {
      figures.push_back(least);
      figures.back().status = Status::kDerived;
    }
  }

  void ReadNational() {
    data::Table<data::PayoutRow> payout;
    ReadFile("national/payout_months.json", payout);
    for (const data::PayoutRow& row : payout.values) {
      const auto next = kPayoutFirstAge + static_cast<int>(pack_.payout_months.size());
      if (row.age != next) Wrong("national/payout_months.json", "ages must run from 40 to 70");
      pack_.payout_months.push_back(row.value);
    }
    if (pack_.payout_months.size() != kLastPayoutAge - kPayoutFirstAge + 1) {
      Wrong("national/payout_months.json", "ages must run from 40 to 70");
    }
    data::Table<data::LifeRow> life;
    ReadFile("national/life_table.json", life);
    for (const data::LifeRow& row : life.values) {
      if (row.age != static_cast<int>(pack_.male_life.size())) {
        Wrong("national/life_table.json", "ages must run from 0 without a hole");
      }
      pack_.male_life.push_back(row.male_ex);
      pack_.female_life.push_back(row.female_ex);
    }
    data::Table<data::AssumptionRow> sets;
    ReadFile("national/assumptions.json", sets);
    for (const data::AssumptionRow& row : sets.values) pack_.assumption_sets.push_back(row.set);
    pack_.assumptions_evidence = sets.evidence.value_or(Text{});

    data::NationalResident resident;
    ReadFile("national/resident.json", resident);
    pack_.national_resident.base_pension = RatesOf(resident.base_pension.values);
    for (std::size_t i = 0; i < resident.base_pension.values.size(); ++i) {
      const FigureRow& row = resident.base_pension.values[i];
      Figure& figure = pack_.national_resident.base_pension[i];
      if (row.from) figure.from = *row.from;
      if (!row.value) Wrong("national/resident.json", "a base pension without a value");
      figure.source = SourceText(row.document, resident.base_pension.source);
    }
    for (const data::TierRow& row : resident.tiers.values) {
      pack_.national_resident.tiers.push_back(row.tier);
    }
    for (const char* evidence : {"account_rates", "pension_adjustments", "prices", "wages"}) {
      data::Table<data::EvidenceRow> table;
      const std::string path = "national/" + std::string(evidence) + ".json";
      ReadFile(path, table);
      for (std::size_t i = 1; i < table.values.size(); ++i) {
        if (table.values[i].year <= table.values[i - 1].year) Wrong(path, "years must ascend");
      }
    }
  }

  void ReadRegion(const DataFile& file) {
    RegionRows rows;
    ReadText(file, rows);
    const std::string path(file.path);
    const RegionEntry province = Entry(path, rows, RegionEntry{}, "");
    pack_.regions.push_back(province);
    for (const RegionRows& city : rows.cities) {
      const RegionEntry* model = city.inherits.empty() ? &province : pack_.Find(city.inherits);
      if (model == nullptr) {
        Wrong(path, city.inherits + ", which " + city.code + " inherits from, does not stand before");
        continue;
      }
      pack_.regions.push_back(Entry(path + "/" + city.code, city, *model, rows.code));
    }
  }

  RegionEntry Entry(const std::string& where, const RegionRows& rows, const RegionEntry& model,
                    const std::string& parent) {
    RegionEntry entry = model;
    if (pack_.Find(rows.code) != nullptr) Wrong(where, "the code is there twice");
    entry.code = rows.code;
    entry.name = rows.name;
    entry.parent = parent;
    if (!rows.checked_on.empty()) entry.checked_on = rows.checked_on;
    Region& region = entry.region;
    Take(where + "/average_wage", rows.average_wage, false, region.average_wage);
    Take(where + "/base_floor", rows.base_floor, false, region.base_floor);
    Take(where + "/base_ceiling", rows.base_ceiling, false, region.base_ceiling);
    Take(where + "/benefit_base", rows.benefit_base, true, region.benefit_base);
    Take(where + "/indexed_wage_base", rows.indexed_wage_base, true, region.indexed_wage_base);
    CheckProportion(where + "/base_floor", region.average_wage, region.base_floor, 0.4, 0.75);
    CheckProportion(where + "/base_ceiling", region.average_wage, region.base_ceiling, 2.7, 3.3);
    if (rows.limits_follow_wage.value_or(false)) {
      Derive(region.average_wage, kFloorShare, region.base_floor);
      Derive(region.average_wage, kCeilingShare, region.base_ceiling);
    }
    if (rows.low_index_factor) {
      CheckSourced(where, rows.low_index_factor->sources, rows.low_index_factor->confidence);
      region.low_index_factor = rows.low_index_factor->value;
    }
    if (rows.transition_coefficient) {
      CheckSourced(where, rows.transition_coefficient->sources,
                   rows.transition_coefficient->confidence);
      region.transition_coefficient = rows.transition_coefficient->value;
    }
    TakeRules(where, rows, entry);
    return entry;
  }

  void TakeRules(const std::string& where, const RegionRows& rows, RegionEntry& entry) {
    entry.asks = rows.asks;
    Region& region = entry.region;
    for (const std::string& name : rows.asks) {
      if (name == "average_wage") region.average_wage = Series{};
      if (name == "base_floor") region.base_floor = Series{};
      if (name == "base_ceiling") region.base_ceiling = Series{};
      if (name == "benefit_base") region.benefit_base = Series{};
    }
    for (const data::ChoiceRow& row : rows.choice) {
      CheckSourced(where + "/choice", row.sources, row.confidence);
      entry.choice.push_back({row.from, row.rule});
    }
    for (const data::NoticeRow& row : rows.notices) {
      const auto same = [&](const RegionNotice& other) { return other.code == row.code; };
      std::erase_if(entry.notices, same);  // a city's own word replaces its province's
      entry.notices.push_back({row.code, row.message});
    }
    if (rows.resident) entry.resident = Resident(where + "/resident", *rows.resident);
  }

  std::span<const DataFile> files_;
  Problems& problems_;
  Pack pack_;
};

}  // namespace

Pack ReadPack(std::span<const DataFile> files, std::string version, Problems& problems) {
  return PackReader(files, problems).Read(std::move(version));
}

}  // namespace flexpension
