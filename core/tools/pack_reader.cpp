#include "core/tools/pack_reader.h"

#include <algorithm>

#include "core/tools/checks.h"
#include "core/tools/fields_data.h"
#include "core/tools/figure_rows.h"
#include "core/tools/fingerprint.h"
#include "core/tools/national_reader.h"
#include "core/tools/notice_words.h"
#include "core/tools/plausible.h"
#include "core/tools/rates_reader.h"
#include "core/tools/storage.h"

namespace flexpension {
namespace {

using data::RegionRows;

class PackReader {
 public:
  PackReader(std::span<const DataFile> files, ReadResult& result)
      : files_(files), checks_(result.problems), storage_(result.storage), pack_(result.pack) {}

  void Read() {
    pack_.version = storage_.Keep(Fingerprint(files_));
    data::PackRow row;
    ReadDataFile(files_, "pack.json", row, checks_);
    pack_.as_of = storage_.Keep(row.as_of);
    pack_.newest_source = storage_.Keep(row.newest_source);
    ReadSources();
    ReadNational(files_, storage_, checks_, pack_);
    pack_.rates = ReadRates(files_, storage_, checks_);
    for (const DataFile& file : files_) {
      if (file.path.starts_with("regions/")) ReadRegion(file);
    }
    FillNotices(regions_, storage_, checks_);
    pack_.regions = storage_.Keep(std::move(regions_));
  }

 private:
  void Wrong(const std::string& where, const std::string& what) { checks_.Wrong(where, what); }

  void ReadSources() {
    std::vector<data::SourceRow> rows;
    ReadDataFile(files_, "sources.json", rows, checks_, Items(1, 500));
    std::vector<Source> sources;
    for (const data::SourceRow& row : rows) {
      checks_.AddSource(row.id);
      sources.push_back({storage_.Keep(row.id), storage_.Keep(row.title), storage_.Keep(row.url)});
    }
    pack_.sources = storage_.Keep(std::move(sources));
  }

  void Take(const std::string& where, const std::optional<std::vector<data::FigureRow>>& rows,
            bool yearly, std::span<const Figure>& figures) {
    if (rows) figures = storage_.Keep(FiguresOf(where, *rows, yearly, storage_, checks_));
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
      if (wage.status != Status::kProvisional) derived.status = Status::kDerived;
      derived.source = storage_.Keep("国办发〔2019〕13号 " + std::string(wage.source));
      figures.insert(at, derived);
    }
    return storage_.Keep(std::move(figures));
  }

  ResidentFigures Resident(const std::string& where, const data::ResidentRows& rows) {
    ResidentFigures resident;
    std::vector<Figure> base =
        FiguresOf(where + "/base_pension", rows.base_pension, true, storage_, checks_);
    RaiseToNational(base);
    resident.base_pension = storage_.Keep(std::move(base));
    std::vector<ResidentTier> tiers;
    for (const data::TierRow& row : rows.tiers) {
      checks_.Sourced(where + "/tiers", row.sources, row.confidence);
      tiers.push_back(row.tier);
    }
    resident.tiers = storage_.Keep(std::move(tiers));
    std::vector<Figure> rates;  // may skip years: they inform the reader and are not projected
    for (const data::FigureRow& row : rows.account_rate) {
      rates.push_back(FigureOf(where + "/account_rate", row, storage_, checks_));
    }
    resident.account_rate = storage_.Keep(std::move(rates));
    if (const auto& extra = rows.extra_per_year) {
      checks_.Sourced(where + "/extra_per_year", extra->sources, extra->confidence);
      for (std::size_t i = 1; i < extra->steps.size(); ++i) {
        if (extra->steps[i].from_years <= extra->steps[i - 1].from_years) {
          Wrong(where + "/extra_per_year", "steps must ascend by years");
        }
      }
      resident.extra_per_year = storage_.Keep(extra->steps);
    }
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

  void ReadRegion(const DataFile& file) {
    RegionRows rows;
    ReadData(file, rows, checks_);
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
    if (rows.resident) entry.resident = Resident(where + "/resident", *rows.resident);
    CheckPlausible(where, rows, entry);
    if (rows.limits_follow_wage.value_or(false)) {
      entry.base_floor = Derive(entry.average_wage, kFloorShare, entry.base_floor);
      entry.base_ceiling = Derive(entry.average_wage, kCeilingShare, entry.base_ceiling);
    }
    TakeFormula(where, rows, entry);
    TakeAsks(where, rows, entry);
    TakeWords(where, rows, entry);
    return entry;
  }

  /// The figures a region lists, against those it has: a city's base against its province's wage.
  void CheckPlausible(const std::string& where, const RegionRows& rows, const RegionEntry& entry) {
    std::vector<std::string> exceptions;
    for (const data::ExceptionRow& row : rows.exceptions) exceptions.push_back(row.figure);
    Plausible plausible(where, std::move(exceptions), checks_);
    const bool wages = rows.average_wage.has_value();
    if (wages) plausible.Wages(entry.average_wage);
    if (wages || rows.base_floor) {
      plausible.Bounds("base_floor", entry.base_floor, entry.average_wage, 0.4, 0.75);
    }
    if (wages || rows.base_ceiling) {
      plausible.Bounds("base_ceiling", entry.base_ceiling, entry.average_wage, 2.98, 3.07);
    }
    if (wages || rows.benefit_base) {
      plausible.Bases("benefit_base", entry.benefit_base, entry.average_wage);
    }
    if (wages || rows.indexed_wage_base) {
      plausible.Bases("indexed_wage_base", entry.indexed_wage_base, entry.average_wage);
    }
    if (rows.resident) {
      plausible.ResidentBases(entry.resident.base_pension, pack_.national_resident.base_pension);
      plausible.Tiers(entry.resident.tiers);
      plausible.ResidentRates(entry.resident.account_rate);
    }
    plausible.Finish();
  }

  void TakeFormula(const std::string& where, const RegionRows& rows, RegionEntry& entry) {
    if (const auto& factor = rows.low_index_factor) {
      checks_.Sourced(where + "/low_index_factor", factor->sources, factor->confidence);
      entry.low_index_factor = factor->value;
    }
    if (const auto& coefficient = rows.transition_coefficient) {
      checks_.Sourced(where + "/transition_coefficient", coefficient->sources,
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
        checks_.Sourced(where + "/choice", row.sources, row.confidence);
        choice.push_back({row.from, storage_.Keep(WithHome(row.rule, rows.code))});
      }
      entry.choice = storage_.Keep(std::move(choice));
    }
    std::vector<RegionNotice> notices(entry.notices.begin(), entry.notices.end());
    std::erase_if(notices, [](const RegionNotice& notice) { return notice.here_only; });
    for (const data::NoticeRow& row : rows.notices) {
      // A city's own word replaces its province's on the same matter.
      std::erase_if(notices, [&](const RegionNotice& other) { return other.code == row.code; });
      notices.push_back({storage_.Keep(row.code), storage_.Keep(WithHome(row.message, rows.code)),
                         row.here_only});
    }
    entry.notices = storage_.Keep(std::move(notices));
  }

  std::span<const DataFile> files_;
  Checks checks_;
  Storage storage_;
  Pack& pack_;
  std::vector<RegionEntry> regions_;
};

}  // namespace

ReadResult ReadPack(std::span<const DataFile> files) {
  ReadResult result;
  PackReader(files, result).Read();
  return result;
}

}  // namespace flexpension
