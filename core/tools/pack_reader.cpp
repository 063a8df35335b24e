#include "core/tools/pack_reader.h"

#include <algorithm>

#include "core/io/parse.h"
#include "core/io/reader.h"
#include "core/tools/fields_data.h"
#include "core/tools/fingerprint.h"
#include "core/tools/rates_reader.h"
#include "core/tools/storage.h"

namespace flexpension {
namespace {

using data::FigureRow;
using data::RegionRows;

constexpr int kLongestStep = 18;  // months from one figure to the next; years may move by half
constexpr int kLastPayoutAge = 70;

std::string SourceText(const std::string& document, const std::vector<std::string>& sources) {
  std::string text = document;
  if (sources.empty()) return text;
  if (!text.empty()) text += ' ';
  text += '[';
  for (std::size_t i = 0; i < sources.size(); ++i) text += (i > 0 ? "; " : "") + sources[i];
  return text + ']';
}

class PackReader {
 public:
  PackReader(std::span<const DataFile> files, ReadResult& result)
      : files_(files), problems_(result.problems), storage_(result.storage), pack_(result.pack) {}

  void Read() {
    pack_.version = storage_.Keep(Fingerprint(files_));
    data::PackRow row;
    ReadFile("pack.json", row);
    pack_.as_of = storage_.Keep(row.as_of);
    pack_.newest_source = storage_.Keep(row.newest_source);
    ReadSources();
    ReadNational();
    ReadEvidence();
    pack_.rates = ReadRates(files_, source_ids_, storage_, problems_);
    for (const DataFile& file : files_) {
      if (file.path.starts_with("regions/")) ReadRegion(file);
    }
    pack_.regions = storage_.Keep(std::move(regions_));
  }

 private:
  template <class T>
  void ReadText(const DataFile& file, T& value, const Rule& rule = {}) {
    Problems found;
    if (const auto json = ParseJson(file.text, found)) Reader(found).Read(*json, value, rule);
    for (Problem& problem : found) {
      problem.path = file.path + problem.path;
      problems_.push_back(std::move(problem));
    }
  }

  template <class T>
  void ReadFile(std::string_view path, T& value, const Rule& rule = {}) {
    for (const DataFile& file : files_) {
      if (file.path == path) return ReadText(file, value, rule);
    }
    problems_.push_back(
        {ProblemCode::kMissing, std::string(path), {"缺少数据文件", "the data file is missing"}});
  }

  void Wrong(const std::string& where, const std::string& what) {
    problems_.push_back({ProblemCode::kInconsistent, where, {what, what}});
  }

  void ReadSources() {
    std::vector<data::SourceRow> rows;
    ReadFile("sources.json", rows, Items(1, 500));
    std::vector<Source> sources;
    for (const data::SourceRow& row : rows) {
      if (KnowsSource(row.id)) Wrong("sources.json", row.id + " is there twice");
      source_ids_.push_back(row.id);
      sources.push_back({storage_.Keep(row.id), storage_.Keep(row.title), storage_.Keep(row.url)});
    }
    pack_.sources = storage_.Keep(std::move(sources));
  }

  bool KnowsSource(const std::string& id) const {
    return std::find(source_ids_.begin(), source_ids_.end(), id) != source_ids_.end();
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

  Status StatusOf(const std::string& where, const std::string& name) {
    for (const Status status : {Status::kPublished, Status::kProvisional, Status::kDerived}) {
      if (name == NameOf(status)) return status;
    }
    Wrong(where, "the status must be published, provisional or derived");
    return Status::kPublished;
  }

  Figure FigureOf(const std::string& where, const FigureRow& row) {
    const Month from = row.from.value_or(Month::Of(row.year.value_or(kFirstMonth.year()), 1));
    if (row.value) CheckSourced(where, row.sources, row.confidence);
    return {from, row.value, StatusOf(where, row.status),
            storage_.Keep(SourceText(row.document, row.sources)), storage_.Keep(row.confidence)};
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
      if (!row.value && row.note.empty()) Wrong(at, "a known gap needs a note that says why");
      const Figure figure = FigureOf(at, row);
      if (!figures.empty()) {
        const int step = figure.from - figures.back().from;
        if (step <= 0) Wrong(at, "figures must ascend");
        if (step > (yearly ? 12 : kLongestStep)) Wrong(at, "figures are left out before this one");
      }
      figures.push_back(figure);
    }
    if (!figures.empty() && !figures.back().value) Wrong(where, "must not end in a gap");
    return figures;
  }

  void Take(const std::string& where, const std::optional<std::vector<FigureRow>>& rows,
            bool yearly, std::span<const Figure>& figures) {
    if (rows) figures = storage_.Keep(Figures(where, *rows, yearly));
  }

  /// Adds bounds that follow from the wage by rule where no bound was found published.
  std::span<const Figure> Derive(std::span<const Figure> wages, double share,
                                 std::span<const Figure> bounds) {
    std::vector<Figure> figures(bounds.begin(), bounds.end());
    for (const Figure& wage : wages) {
      const auto at = std::find_if(figures.begin(), figures.end(),
                                   [&](const Figure& bound) { return bound.from >= wage.from; });
      if (!wage.value || (at != figures.end() && at->from == wage.from)) continue;
      Figure derived = wage;
      derived.value = *wage.value * share;
      derived.status = Status::kDerived;
      derived.source = storage_.Keep("国办发〔2019〕13号 " + std::string(wage.source));
      figures.insert(at, derived);
    }
    return storage_.Keep(std::move(figures));
  }

  void CheckProportion(const std::string& where, std::span<const Figure> wages,
                       std::span<const Figure> bounds, double least, double most) {
    const Series wage_series({wages.begin(), wages.end()});
    for (const Figure& bound : bounds) {
      const auto wage = wage_series.At(bound.from, 0.0);
      if (!bound.value || !wage || wage->status == Status::kProjected) continue;
      const double share = *bound.value / wage->value;
      if (share < least || share > most) {
        Wrong(where, ToText(bound.from) + " is out of proportion to the average wage");
      }
    }
  }

  ResidentFigures Resident(const std::string& where, const data::ResidentRows& rows) {
    ResidentFigures resident;
    std::vector<Figure> base = Figures(where + "/base_pension", rows.base_pension, true);
    RaiseToNational(base);
    resident.base_pension = storage_.Keep(std::move(base));
    std::vector<ResidentTier> tiers;
    for (const data::TierRow& row : rows.tiers) {
      CheckSourced(where + "/tiers", row.sources, row.confidence);
      tiers.push_back(row.tier);
    }
    resident.tiers = storage_.Keep(std::move(tiers));
    std::vector<Figure> rates;  // may skip years: they inform the reader and are not projected
    for (const FigureRow& row : rows.account_rate) {
      rates.push_back(FigureOf(where + "/account_rate", row));
    }
    resident.account_rate = storage_.Keep(std::move(rates));
    if (rows.extra_per_year) resident.extra_per_year = rows.extra_per_year->value;
    return resident;
  }

  /// No province may pay less than the national minimum base pension.
  void RaiseToNational(std::vector<Figure>& figures) const {
    const auto national = pack_.national_resident.base_pension;
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
    std::vector<int> months;
    for (const data::PayoutRow& row : payout.values) {
      if (row.age != kPayoutFirstAge + static_cast<int>(months.size())) break;
      months.push_back(row.value);
    }
    if (months.size() != kLastPayoutAge - kPayoutFirstAge + 1) {
      Wrong("national/payout_months.json", "ages must run from 40 to 70");
    }
    pack_.payout_months = storage_.Keep(std::move(months));

    data::Table<data::LifeRow> life;
    ReadFile("national/life_table.json", life);
    std::vector<double> male;
    std::vector<double> female;
    for (const data::LifeRow& row : life.values) {
      if (row.age != static_cast<int>(male.size())) {
        Wrong("national/life_table.json", "ages must run from 0 without a hole");
      }
      male.push_back(row.male_ex);
      female.push_back(row.female_ex);
    }
    pack_.male_life = storage_.Keep(std::move(male));
    pack_.female_life = storage_.Keep(std::move(female));

    data::Table<data::AssumptionRow> sets;
    ReadFile("national/assumptions.json", sets);
    std::vector<AssumptionSet> assumption_sets;
    for (const data::AssumptionRow& row : sets.values) {
      assumption_sets.push_back({storage_.Keep(row.id), row.values});
    }
    pack_.assumption_sets = storage_.Keep(std::move(assumption_sets));
    pack_.assumptions_evidence = storage_.Keep(sets.evidence.value_or(Text{}));
    ReadNationalResident();
  }

  void ReadNationalResident() {
    const std::string path = "national/resident.json";
    data::NationalResident rows;
    ReadFile(path, rows);
    std::vector<Figure> base;
    for (FigureRow row : rows.base_pension.values) {
      row.sources = rows.base_pension.source;
      if (!row.value) Wrong(path, "a base pension without a value");
      base.push_back(FigureOf(path, row));
    }
    std::vector<ResidentTier> tiers;
    for (const data::TierRow& row : rows.tiers.values) tiers.push_back(row.tier);
    pack_.national_resident.base_pension = storage_.Keep(std::move(base));
    pack_.national_resident.tiers = storage_.Keep(std::move(tiers));
  }

  /// Tables that the default assumptions rest on. They are checked and not compiled in.
  void ReadEvidence() {
    for (const char* name : {"account_rates", "pension_adjustments", "prices", "wages"}) {
      data::Table<data::EvidenceRow> table;
      const std::string path = "national/" + std::string(name) + ".json";
      ReadFile(path, table);
      for (std::size_t i = 1; i < table.values.size(); ++i) {
        if (table.values[i].year <= table.values[i - 1].year) Wrong(path, "years must ascend");
      }
    }
  }

  void ReadRegion(const DataFile& file) {
    RegionRows rows;
    ReadText(file, rows);
    const RegionEntry province = Entry(file.path, rows, RegionEntry{}, "");
    regions_.push_back(province);
    for (const RegionRows& city : rows.cities) {
      const RegionEntry* model = city.inherits.empty() ? &province : Find(city.inherits);
      if (model == nullptr) {
        Wrong(file.path,
              city.code + " inherits from " + city.inherits + ", which is not before it");
        continue;
      }
      regions_.push_back(Entry(file.path + "/" + city.code, city, RegionEntry(*model), rows.code));
    }
  }

  const RegionEntry* Find(const std::string& code) const {
    for (const RegionEntry& entry : regions_) {
      if (entry.code == code) return &entry;
    }
    return nullptr;
  }

  RegionEntry Entry(const std::string& where, const RegionRows& rows, RegionEntry entry,
                    const std::string& parent) {
    if (Find(rows.code) != nullptr) Wrong(where, "the code is there twice");
    entry.code = storage_.Keep(rows.code);
    entry.name = storage_.Keep(rows.name);
    entry.parent = storage_.Keep(parent);
    if (!rows.checked_on.empty()) entry.checked_on = storage_.Keep(rows.checked_on);
    Take(where + "/average_wage", rows.average_wage, false, entry.average_wage);
    Take(where + "/base_floor", rows.base_floor, false, entry.base_floor);
    Take(where + "/base_ceiling", rows.base_ceiling, false, entry.base_ceiling);
    Take(where + "/benefit_base", rows.benefit_base, true, entry.benefit_base);
    Take(where + "/indexed_wage_base", rows.indexed_wage_base, true, entry.indexed_wage_base);
    CheckProportion(where + "/base_floor", entry.average_wage, entry.base_floor, 0.4, 0.75);
    CheckProportion(where + "/base_ceiling", entry.average_wage, entry.base_ceiling, 2.98, 3.07);
    if (rows.limits_follow_wage.value_or(false)) {
      entry.base_floor = Derive(entry.average_wage, kFloorShare, entry.base_floor);
      entry.base_ceiling = Derive(entry.average_wage, kCeilingShare, entry.base_ceiling);
    }
    TakeFormula(where, rows, entry);
    TakeAsks(where, rows, entry);
    TakeWords(where, rows, entry);
    if (rows.resident) entry.resident = Resident(where + "/resident", *rows.resident);
    return entry;
  }

  void TakeFormula(const std::string& where, const RegionRows& rows, RegionEntry& entry) {
    if (const auto& factor = rows.low_index_factor) {
      CheckSourced(where + "/low_index_factor", factor->sources, factor->confidence);
      entry.low_index_factor = factor->value;
    }
    if (const auto& coefficient = rows.transition_coefficient) {
      CheckSourced(where + "/transition_coefficient", coefficient->sources,
                   coefficient->confidence);
      entry.transition_coefficient = coefficient->value;
    } else if (entry.parent.empty()) {
      Wrong(where, "the transition coefficient is missing");
    }
  }

  void TakeAsks(const std::string& where, const RegionRows& rows, RegionEntry& entry) {
    std::vector<std::string_view> asks;
    for (const std::string& name : rows.asks) {
      std::span<const Figure>* figures = name == "average_wage"   ? &entry.average_wage
                                         : name == "base_floor"   ? &entry.base_floor
                                         : name == "base_ceiling" ? &entry.base_ceiling
                                         : name == "benefit_base" ? &entry.benefit_base
                                                                  : nullptr;
      if (figures == nullptr) {
        Wrong(where + "/asks", name + " is not a series");
        continue;
      }
      *figures = {};
      asks.push_back(storage_.Keep(name));
    }
    entry.asks = storage_.Keep(std::move(asks));
  }

  void TakeWords(const std::string& where, const RegionRows& rows, RegionEntry& entry) {
    if (!rows.choice.empty()) {
      std::vector<ChoiceRule> choice;
      for (const data::ChoiceRow& row : rows.choice) {
        CheckSourced(where + "/choice", row.sources, row.confidence);
        choice.push_back({row.from, storage_.Keep(row.rule)});
      }
      entry.choice = storage_.Keep(std::move(choice));
    }
    std::vector<RegionNotice> notices(entry.notices.begin(), entry.notices.end());
    std::erase_if(notices, [](const RegionNotice& notice) { return notice.here_only; });
    for (const data::NoticeRow& row : rows.notices) {
      // A city's own word replaces its province's on the same matter.
      std::erase_if(notices, [&](const RegionNotice& other) { return other.code == row.code; });
      notices.push_back({storage_.Keep(row.code), storage_.Keep(row.message), row.here_only});
    }
    entry.notices = storage_.Keep(std::move(notices));
  }

  std::span<const DataFile> files_;
  Problems& problems_;
  Storage storage_;
  Pack& pack_;
  std::vector<std::string> source_ids_;
  std::vector<RegionEntry> regions_;
};

}  // namespace

ReadResult ReadPack(std::span<const DataFile> files) {
  ReadResult result;
  PackReader(files, result).Read();
  return result;
}

}  // namespace flexpension
