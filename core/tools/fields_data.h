#ifndef FLEXPENSION_CORE_TOOLS_FIELDS_DATA_H_
#define FLEXPENSION_CORE_TOOLS_FIELDS_DATA_H_

// The shapes of the data files, as core/data/README.md describes them.

#include <optional>
#include <string>
#include <vector>

#include "core/base/month.h"
#include "core/base/text.h"
#include "core/figures/pack.h"
#include "core/figures/region_series.h"
#include "core/io/fields_answer.h"
#include "core/io/fields_award_rules.h"
#include "core/io/fields_extra.h"
#include "core/io/fields_request.h"
#include "core/io/rule.h"
#include "core/io/visitor.h"
#include "core/tools/fields_subsidy.h"
#include "core/tools/members.h"

namespace flexpension::data {

/// A dated figure: `from` a month or `year`.
struct FigureRow {
  std::optional<Month> from;
  std::optional<int> year;
  std::optional<double> value;
  std::string document;
  std::vector<std::string> sources;
  std::string confidence;
  std::string period_confidence;
  std::string status = "published";
  std::string note;
};

inline void Fields(Visitor& v, FigureRow& row) {
  v.Type("Figure");
  v.Optional("from", row.from);
  v.Optional("year", row.year, Between(1990, 2100));
  v.Optional("value", row.value, Between(0, 1'000'000));
  v.Optional("document", row.document);
  v.Optional("sources", row.sources);
  v.Optional("confidence", row.confidence);
  v.Optional("period_confidence", row.period_confidence);
  v.Optional("status", row.status);
  v.Optional("note", row.note);
}

/// A rule of a region with where it stands.
template <class T>
struct Rated {
  T value{};
  std::string document;
  std::vector<std::string> sources;
  std::string confidence;
  std::string note;
};

template <class T>
void Fields(Visitor& v, Rated<T>& rated) {
  v.Type("Rated");
  v.Required("value", rated.value);
  v.Optional("document", rated.document);
  v.Required("sources", rated.sources);
  v.Required("confidence", rated.confidence);
  v.Optional("note", rated.note);
}

template <class T>
using RatedIfGiven = std::optional<Rated<T>>;

struct ChoiceRow {
  Month from;
  Text rule;
  std::vector<std::string> sources;
  std::string confidence;
};

inline void Fields(Visitor& v, ChoiceRow& row) {
  v.Type("Choice");
  v.Required("from", row.from);
  v.Required("zh", row.rule.zh);
  v.Required("en", row.rule.en);
  v.Required("sources", row.sources);
  v.Required("confidence", row.confidence);
}

struct NoticeRow {
  std::string code;
  Text message;
  bool here_only = false;
};

inline void Fields(Visitor& v, NoticeRow& row) {
  v.Type("RegionNotice");
  v.Required("code", row.code);
  v.Optional("here_only", row.here_only);
  v.Required("zh", row.message.zh);
  v.Required("en", row.message.en);
}

struct TierRow {
  ResidentTier tier;
  std::vector<std::string> sources;
  std::string confidence;
  std::string note;
};

inline void Fields(Visitor& v, TierRow& row) {
  v.Type("Tier");
  v.Required("annual", row.tier.annual, Between(1, 100'000));
  v.Required("subsidy", row.tier.subsidy, Between(0, 100'000));
  v.Optional("sources", row.sources);
  v.Required("confidence", row.confidence);
  v.Optional("note", row.note);
}

/// What years of contributions add, in steps.
struct ExtraRow {
  std::vector<ExtraStep> steps;
  std::vector<std::string> sources;
  std::string confidence;
  std::string note;
};

inline void Fields(Visitor& v, ExtraRow& row) {
  v.Type("Extra");
  v.Required("steps", row.steps, Items(1, 20));
  v.Required("sources", row.sources);
  v.Required("confidence", row.confidence);
  v.Optional("note", row.note);
}

/// Figures of a region that truly lie outside what is plausible elsewhere.
struct ExceptionRow {
  std::string figure;  ///< e.g. "resident/base_pension"
  std::string reason;
};

inline void Fields(Visitor& v, ExceptionRow& row) {
  v.Type("Exception");
  v.Required("figure", row.figure);
  v.Required("reason", row.reason);
}

/// What ResidentFigures are read from, member for member.
struct ResidentRows {
  std::vector<FigureRow> base_pension;
  std::vector<TierRow> tiers;
  std::vector<FigureRow> account_rate;
  std::optional<ExtraRow> extra_per_year;
};

inline void Fields(Visitor& v, ResidentRows& rows) {
  v.Type("Resident");
  v.Optional("base_pension", rows.base_pension);
  v.Optional("tiers", rows.tiers);
  v.Optional("account_rate", rows.account_rate);
  v.Optional("extra_per_year", rows.extra_per_year);
}

static_assert(MembersOf<ResidentRows>() == MembersOf<ResidentFigures>(), "nothing reads a member");

/// The award rules of a province; each term names its document.
struct AwardRows {
  std::vector<std::string> sources;
  AwardRules rules;
};

inline void Fields(Visitor& v, AwardRows& rows) {
  v.Type("Award");
  v.Required("sources", rows.sources);
  v.Inline("rules", rows.rules);
}

struct AwardPartRow {
  std::string part;
  Text name;
  std::string printed_within;
};

inline void Fields(Visitor& v, AwardPartRow& row) {
  v.Type("AwardPart");
  v.Required("part", row.part, kAwardName);
  v.Inline("name", row.name);
  v.Optional("printed_within", row.printed_within, kAwardName);
}

struct AwardInputRow {
  AwardInputName input;
  std::string name;
  Text question;
};

inline void Fields(Visitor& v, AwardInputRow& row) {
  v.Type("AwardInput");
  v.Required("input", row.name, kAwardName);
  v.Required("unit", row.input.unit);
  v.Required("most", row.input.most, Between(1, 10'000'000));
  v.Optional("of_before", row.input.of_before);
  v.Optional("of_trans_index", row.input.of_trans_index);
  v.Inline("question", row.question);
}

struct AwardNameRows {
  std::vector<std::string> source;
  std::vector<AwardPartRow> parts;
  std::vector<AwardInputRow> inputs;
};

inline void Fields(Visitor& v, AwardNameRows& rows) {
  v.Type("AwardNames");
  v.Required("source", rows.source);
  v.Required("parts", rows.parts);
  v.Required("inputs", rows.inputs);
}

/// A province or a city; series that are absent are inherited.
struct RegionRows {
  std::string code;
  Text name;
  std::string checked_on;
  std::string inherits;
  RegionSeries<std::optional<std::vector<FigureRow>>> figures;
  RegionRules<RatedIfGiven> rules;
  std::optional<bool> limits_follow_wage;
  std::optional<AwardRows> award;
  std::string city_rule;
  std::vector<std::string> asks;
  std::vector<ChoiceRow> choice;
  std::vector<NoticeRow> notices;
  std::optional<std::vector<SubsidyRow>> subsidies;
  std::vector<ExceptionRow> exceptions;
  std::optional<ResidentRows> resident;
  std::vector<RegionRows> cities;
};

inline void Fields(Visitor& v, RegionRows& region) {
  v.Type("Region");
  v.Required("code", region.code);
  v.Required("name", region.name);
  v.Optional("checked_on", region.checked_on);
  v.Optional("inherits", region.inherits);
  EachSeries([&](const SeriesKind& kind, auto& rows) { v.Optional(kind.name, rows); },
             region.figures);
  EachRule([&](const RuleKind& kind, auto& rule) { v.Optional(kind.name, rule); }, region.rules);
  v.Optional("limits_follow_wage", region.limits_follow_wage);
  v.Optional("award", region.award);
  v.Optional("city_rule", region.city_rule);
  v.Optional("asks", region.asks);
  v.Optional("choice", region.choice);
  v.Optional("notices", region.notices);
  v.Optional("subsidies", region.subsidies);
  v.Optional("exceptions", region.exceptions);
  v.Optional("resident", region.resident);
  v.Optional("cities", region.cities);
}

struct SourceRow {
  std::string id;
  Text title;
  std::string url;
};

inline void Fields(Visitor& v, SourceRow& row) {
  v.Type("Source");
  v.Required("id", row.id);
  v.Required("title", row.title);
  v.Optional("url", row.url);
}

struct PackRow {
  std::string as_of;
  std::string newest_source;
  int schema = 0;
};

inline void Fields(Visitor& v, PackRow& row) {
  v.Type("Pack");
  v.Required("as_of", row.as_of);
  v.Required("newest_source", row.newest_source);
  v.Required("schema", row.schema, Between(1, 1));
}

/// A national table: unit, sources and rows of one kind.
template <class Row>
struct Table {
  std::string unit;
  std::vector<std::string> source;
  std::string note;
  std::optional<Text> evidence;
  std::vector<Row> values;
};

template <class Row>
void Fields(Visitor& v, Table<Row>& table) {
  v.Type("Table");
  v.Required("unit", table.unit);
  v.Required("source", table.source, Items(1, 20));
  v.Optional("note", table.note);
  v.Optional("evidence", table.evidence);
  v.Required("values", table.values, Items(1, 200));
}

struct PayoutRow {
  int age = 0;
  int value = 0;
  std::string confidence;
  std::string note;
};

inline void Fields(Visitor& v, PayoutRow& row) {
  v.Type("PayoutMonths");
  v.Required("age", row.age, Between(kPayoutFirstAge, 70));
  v.Required("value", row.value, Between(1, 300));
  v.Required("confidence", row.confidence);
  v.Optional("note", row.note);
}

struct LifeRow {
  int age = 0;
  double male_ex = 0.0;
  double female_ex = 0.0;
  double male_qx = 0.0;
  double female_qx = 0.0;
  std::string confidence;
};

inline void Fields(Visitor& v, LifeRow& row) {
  v.Type("LifeTable");
  v.Required("age", row.age, Between(0, 120));
  v.Required("male_ex", row.male_ex, Between(0, 120));
  v.Required("female_ex", row.female_ex, Between(0, 120));
  v.Required("male_qx", row.male_qx, Between(0, 1));
  v.Required("female_qx", row.female_qx, Between(0, 1));
  v.Required("confidence", row.confidence);
}

struct AssumptionRow {
  std::string id;
  Assumptions values;
};

inline void Fields(Visitor& v, AssumptionRow& row) {
  v.Type("AssumptionSet");
  v.Required("id", row.id);
  AssumptionFields(v, row.values, true);
}

struct NationalResident {
  Table<TierRow> tiers;
  Table<FigureRow> base_pension;
};

inline void Fields(Visitor& v, NationalResident& resident) {
  v.Type("NationalResident");
  v.Required("tiers", resident.tiers);
  v.Required("base_pension", resident.base_pension);
}

}  // namespace flexpension::data

#endif  // FLEXPENSION_CORE_TOOLS_FIELDS_DATA_H_
