#ifndef FLEXPENSION_CORE_IO_FIELDS_DESCRIBE_H_
#define FLEXPENSION_CORE_IO_FIELDS_DESCRIBE_H_

// The one list of the fields of what `describe` returns, in their order. Only the writer walks
// through it: the pack is constant data.

#include "core/figures/pack.h"
#include "core/io/fields_extra.h"
#include "core/io/visitor.h"

namespace flexpension {

inline void Fields(Visitor& v, PackText& text) {
  v.Type("PackText");
  v.Required("zh", text.zh);
  v.Required("en", text.en);
}

/// Null in place of an empty text.
inline void TextOrNull(Visitor& v, const char* name, std::string_view text) {
  auto value = text.empty() ? std::nullopt : std::optional(text);
  v.Required(name, value);
}

inline void Fields(Visitor& v, Source& source) {
  v.Type("Source");
  v.Required("id", source.id);
  v.Required("title", source.title);
  TextOrNull(v, "url", source.url);
}

/// Every figure of a series, so that a reader can check each of them against its source.
inline void Fields(Visitor& v, Figure& figure) {
  v.Type("Figure");
  v.Required("from", figure.from);
  v.Required("value", figure.value);
  v.Required("status", figure.status);
  v.Required("source", figure.source);
  v.Required("confidence", figure.confidence);
}

inline void Fields(Visitor& v, ResidentTier& tier) {
  v.Type("ResidentTier");
  v.Required("annual", tier.annual);
  v.Required("subsidy", tier.subsidy);
}

inline void Fields(Visitor& v, ResidentFigures& resident) {
  v.Type("ResidentFigures");
  v.Required("base_pension", resident.base_pension);
  v.Required("tiers", resident.tiers);
  v.Required("account_rate", resident.account_rate);
  v.Required("extra_per_year", resident.extra_per_year);
}

inline void Fields(Visitor& v, ChoiceRule& rule) {
  v.Type("ChoiceRule");
  v.Required("from", rule.from);
  v.Required("zh", rule.rule.zh);
  v.Required("en", rule.rule.en);
}

inline void Fields(Visitor& v, RegionNotice& notice) {
  v.Type("RegionNotice");
  v.Required("code", notice.code);
  v.Required("message", notice.message);
}

/// The series of a region, which stand together in the description.
struct RegionSeries {
  RegionEntry& entry;
};

inline void Fields(Visitor& v, RegionSeries& series) {
  v.Type("RegionSeries");
  v.Required("average_wage", series.entry.average_wage);
  v.Required("base_floor", series.entry.base_floor);
  v.Required("base_ceiling", series.entry.base_ceiling);
  v.Required("benefit_base", series.entry.benefit_base);
  v.Required("indexed_wage_base", series.entry.indexed_wage_base);
}

inline void Fields(Visitor& v, RegionEntry& entry) {
  v.Type("RegionEntry");
  v.Required("code", entry.code);
  v.Required("name", entry.name);
  TextOrNull(v, "parent", entry.parent);
  v.Required("checked_on", entry.checked_on);
  v.Required("asks", entry.asks);
  RegionSeries series{entry};
  v.Required("figures", series);
  v.Required("low_index_factor", entry.low_index_factor);
  v.Required("transition_coefficient", entry.transition_coefficient);
  v.Required("choice", entry.choice);
  v.Required("notices", entry.notices);
  v.Required("resident", entry.resident);
}

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_IO_FIELDS_DESCRIBE_H_
