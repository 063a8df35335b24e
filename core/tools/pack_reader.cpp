#include "core/tools/pack_reader.h"

#include <algorithm>

#include "core/tools/award_reader.h"
#include "core/tools/burden_reader.h"
#include "core/tools/checks.h"
#include "core/tools/fields_data.h"
#include "core/tools/figure_rows.h"
#include "core/tools/fingerprint.h"
#include "core/tools/national_reader.h"
#include "core/tools/notice_words.h"
#include "core/tools/plausible.h"
#include "core/tools/rates_reader.h"
#include "core/tools/storage.h"
#include "core/tools/subsidy_reader.h"

namespace flexpension {
namespace {

using data::RegionRows;

class PackReader {
 public:
  PackReader(std::span<const DataFile> files, ReadResult& result)
      : files_(files),
        checks_(result.problems),
        storage_(result.storage),
        pack_(result.pack),
        rates_(result.rates),
        burden_(result.burden) {}

  void Read() {
    pack_.data.version = storage_.Keep(Fingerprint(files_));
    data::PackRow row;
    ReadDataFile(files_, "pack.json", row, checks_);
    pack_.data.as_of = storage_.Keep(row.as_of);
    pack_.data.newest_source = storage_.Keep(row.newest_source);
    ReadSources();
    ReadNational(files_, storage_, checks_, pack_);
    rates_ = ReadRates(files_, storage_, checks_);
    burden_ = ReadBurden(files_, storage_, checks_);
    for (const DataFile& file : files_) {
      if (file.path.starts_with("regions/")) ReadRegion(file);
    }
    FillNotices(regions_, places_, storage_, checks_);
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
      sources.push_back({storage_.Keep(row.id), storage_.Keep(row.title), KeepIfAny(row.url)});
    }
    pack_.sources = storage_.Keep(std::move(sources));
  }

  std::optional<std::string_view> KeepIfAny(const std::string& text) {
    return text.empty() ? std::nullopt : std::optional(storage_.Keep(text));
  }

  /// Adds bounds that follow from the wage by rule where no bound was found published.
  FigureList Derive(const FigureList& wages, double share, const FigureList& bounds) {
    std::vector<Figure> figures = bounds.All();
    for (const Figure& wage : wages.All()) {
      const auto at = std::find_if(figures.begin(), figures.end(),
                                   [&](const Figure& bound) { return bound.from >= wage.from; });
      if (!wage.value || (at != figures.end() && at->from == wage.from)) continue;
      Figure derived = wage;
      derived.value = *wage.value * share;
      if (wage.status != Status::kProvisional) derived.status = Status::kDerived;
      derived.source = storage_.Keep("国办发〔2019〕13号 " + std::string(wage.source));
      figures.insert(at, derived);
    }
    return storage_.Keep(figures);
  }

  ResidentFigures Resident(const std::string& where, const data::ResidentRows& rows) {
    ResidentFigures resident;
    std::vector<Figure> base =
        FiguresOf(where + "/base_pension", rows.base_pension, true, storage_, checks_);
    RaiseToNational(base);
    resident.base_pension = storage_.Keep(base);
    std::vector<ResidentTier> tiers;
    for (const data::TierRow& row : rows.tiers) {
      checks_.Sourced(where + "/tiers", row.sources, row.confidence);
      tiers.push_back(TierOf(row, row.sources, storage_));
    }
    resident.tiers = storage_.Keep(std::move(tiers));
    std::vector<Figure> rates;  // may skip years: they inform the reader and are not projected
    for (const data::FigureRow& row : rows.account_rate) {
      rates.push_back(FigureOf(where + "/account_rate", row, storage_, checks_));
    }
    resident.account_rate = storage_.Keep(rates);
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
    const FigureList& national = pack_.national.resident.base_pension;
    if (figures.empty() || national.empty()) return;
    const Figure least = national.At(national.size - 1u);
    if (least.from > figures.back().from && *least.value > figures.back().value.value_or(0.0)) {
      figures.push_back(least);
      figures.back().status = Status::kDerived;
    }
  }

  void ReadRegion(const DataFile& file) {
    RegionRows rows;
    ReadData(file, rows, checks_);
    const RegionEntry province = Entry(file.path, rows, RegionEntry{}, "");
    Add(file.path, province);
    for (const RegionRows& city : rows.cities) {
      const RegionEntry* model = city.inherits.empty() ? &province : Find(city.inherits);
      if (model == nullptr) {
        Wrong(file.path,
              city.code + " inherits from " + city.inherits + ", which is not before it");
        continue;
      }
      const std::string place = file.path + "/" + city.code;
      Add(place, Entry(place, city, RegionEntry(*model), rows.code));
    }
  }

  void Add(const std::string& place, const RegionEntry& entry) {
    regions_.push_back(entry);
    places_.push_back(place);
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
    entry.parent = KeepIfAny(parent);
    if (!rows.checked_on.empty()) entry.checked_on = storage_.Keep(rows.checked_on);
    TakeSeries(where, rows, entry);
    if (rows.resident) entry.resident = Resident(where + "/resident", *rows.resident);
    CheckPlausible(where, rows, entry);
    if (rows.limits_follow_wage.value_or(false)) {
      auto& figures = entry.figures;
      figures.base_floor = Derive(figures.average_wage, kFloorShare, figures.base_floor);
      figures.base_ceiling = Derive(figures.average_wage, kCeilingShare, figures.base_ceiling);
    }
    TakeRules(where, rows, entry);
    TakeAward(where, rows, entry);
    TakeAsks(where, rows, entry);
    TakeWords(where, rows, entry);
    TakeSubsidies(where, rows, entry);
    return entry;
  }

  /// The figures a region lists, against those it has: a city's base against its province's wage.
  void CheckPlausible(const std::string& where, const RegionRows& rows, const RegionEntry& entry) {
    std::vector<std::string> exceptions;
    for (const data::ExceptionRow& row : rows.exceptions) exceptions.push_back(row.figure);
    Plausible plausible(where, std::move(exceptions), checks_);
    const bool wages = rows.figures.average_wage.has_value();
    EachSeries(
        [&](const SeriesKind& kind, const auto& own, const FigureList& figures) {
          if (own || (wages && !figures.empty())) {
            plausible.OfSeries(kind.name, figures.All(), entry.figures.average_wage.All());
          }
        },
        rows.figures, entry.figures);
    if (rows.resident) {
      plausible.ResidentBases(entry.resident.base_pension.All(),
                              pack_.national.resident.base_pension.All());
      plausible.Tiers(entry.resident.tiers);
      plausible.ResidentRates(entry.resident.account_rate.All());
    }
    plausible.Finish();
  }

  void TakeSeries(const std::string& where, const RegionRows& rows, RegionEntry& entry) {
    EachSeries(
        [&](const SeriesKind& kind, const auto& own, FigureList& figures) {
          if (!own) return;
          const std::string at = where + "/" + kind.name;
          figures = storage_.Keep(FiguresOf(at, *own, kind.yearly, storage_, checks_));
        },
        rows.figures, entry.figures);
  }

  void TakeRules(const std::string& where, const RegionRows& rows, RegionEntry& entry) {
    EachRule(
        [&](const RuleKind& kind, const auto& own, auto& rule) {
          if (own) {
            checks_.Sourced(where + "/" + kind.name, own->sources, own->confidence);
            rule = own->value;
          } else if (kind.of_every_province && !entry.parent) {
            Wrong(where, std::string(kind.name) + " is missing");
          }
        },
        rows.rules, entry.rules);
  }

  void TakeAward(const std::string& where, const RegionRows& rows, RegionEntry& entry) {
    if (const auto& own = rows.award) {
      entry.award = AwardOf(where + "/award", *own, pack_.award, storage_, checks_);
    } else if (!entry.parent) {
      Wrong(where, "the award is missing");
    }
    if (rows.city_rule.empty()) return;
    const auto& asked = entry.award.inputs;
    if (std::count(asked.begin(), asked.end(), rows.city_rule) == 0) {
      Wrong(where + "/city_rule", "the award does not ask for " + rows.city_rule);
    }
    entry.award.city_rule = storage_.Keep(rows.city_rule);
  }

  void TakeAsks(const std::string& where, const RegionRows& rows, RegionEntry& entry) {
    std::vector<std::string_view> asks;
    for (const std::string& name : rows.asks) {
      bool found = false;
      EachSeries(
          [&](const SeriesKind& kind, FigureList& figures) {
            if (name != kind.name || !kind.can_be_asked) return;
            figures = {};
            found = true;
          },
          entry.figures);
      if (found) {
        asks.push_back(storage_.Keep(name));
      } else {
        Wrong(where + "/asks", name + " is not a series");
      }
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

  void TakeSubsidies(const std::string& where, const RegionRows& rows, RegionEntry& entry) {
    std::vector<RegionSubsidy> subsidies(entry.subsidies.begin(), entry.subsidies.end());
    std::erase_if(subsidies, [](const RegionSubsidy& subsidy) { return subsidy.here_only; });
    if (rows.subsidies) {
      subsidies = SubsidiesOf(where + "/subsidies", *rows.subsidies, storage_, checks_);
    }
    entry.subsidies = storage_.Keep(std::move(subsidies));
  }

  std::span<const DataFile> files_;
  Checks checks_;
  Storage storage_;
  Pack& pack_;
  RatesFigures& rates_;
  BurdenTable& burden_;
  std::vector<RegionEntry> regions_;
  std::vector<std::string> places_;  // of the regions
};

}  // namespace

ReadResult ReadPack(std::span<const DataFile> files) {
  ReadResult result;
  PackReader(files, result).Read();
  return result;
}

}  // namespace flexpension
