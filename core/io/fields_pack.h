#ifndef FLEXPENSION_CORE_IO_FIELDS_PACK_H_
#define FLEXPENSION_CORE_IO_FIELDS_PACK_H_

// The one list of the fields of each struct of the pack, in the order of its members. `describe`
// writes by it, its JSON Schema and the TypeScript types are made from it, and make_pack writes the
// pack by it, which fails to compile if a list lacks a member. Names are those of the members.

#include "core/figures/burden_figures.h"
#include "core/figures/pack.h"
#include "core/figures/rates_figures.h"
#include "core/io/fields_award_rules.h"
#include "core/io/fields_extra.h"
#include "core/io/fields_request.h"

namespace flexpension {

template <class V>
constexpr void Fields(V& v, PackText& text) {
  v.Type("PackText");
  v.Required("zh", text.zh);
  v.Required("en", text.en);
}

template <class V>
constexpr void Fields(V& v, Source& source) {
  v.Type("Source");
  v.Required("id", source.id, "The label that figures name");
  v.Required("title", source.title);
  v.Required("url", source.url);
}

/// Every figure of a series, so that a reader can check each of them against its source.
template <class V>
constexpr void Fields(V& v, Figure& figure) {
  v.Type("Figure");
  v.Required("from", figure.from, "In force from this month on; January of a year's figure");
  v.Required("value", figure.value, "Null: known not to be known from here on");
  v.Required("status", figure.status);
  v.Required("source", figure.source, "Document number and source labels");
  v.Required("confidence", figure.confidence, "A two independent sources, B one, C neither");
}

template <class V>
void VisitAs(V& v, FigureList& list, const Rule& rule) {
  const std::vector<Figure> figures = list.All();
  std::span<const Figure> values(figures);
  v.Visit(values, rule);
}

template <class V>
constexpr void Fields(V& v, DecimalList& list) {
  v.Type("DecimalList");
  v.Required("steps", list.steps);
  v.Required("units", list.units);
}

template <class V>
constexpr void Fields(V& v, ResidentTier& tier) {
  v.Type("ResidentTier");
  v.Required("annual", tier.annual, "Yuan a year");
  v.Required("subsidy", tier.subsidy, "What the government adds, yuan a year");
  v.Required("source", tier.source, "Source labels");
  v.Required("confidence", tier.confidence, "As of a figure; C stands in no document found");
}

template <class V>
constexpr void Fields(V& v, RegionSubsidy& subsidy) {
  v.Type("RegionSubsidy");
  v.Required("who", subsidy.who);
  v.Required("share", subsidy.share, "Of what is paid, or of what the floor costs; a fraction");
  v.Required("of", subsidy.of, "paid or floor");
  v.Required("above_floor_share", subsidy.above_floor_share,
             "Of what is paid above the floor's payment; null: as of a plan's subsidy");
  v.Required("monthly_cap", subsidy.monthly_cap, "Most a month, yuan; null: no cap");
  v.Required("months", subsidy.months, "Number of paid months; null: to retirement");
  v.Required("from", subsidy.from, "Valid from this month on; null: not known");
  v.Required("until", subsidy.until, "Last month; null: no end is known");
  v.Required("source", subsidy.source, "Document number and source labels");
  v.Required("confidence", subsidy.confidence);
  v.Kept("here_only", subsidy.here_only);
}

template <class V>
constexpr void Fields(V& v, ResidentFigures& resident) {
  v.Type("ResidentFigures");
  v.Required("base_pension", resident.base_pension, "Yuan a month");
  v.Required("tiers", resident.tiers);
  v.Required("account_rate", resident.account_rate, "Fraction a year");
  v.Required("extra_per_year", resident.extra_per_year, "Empty: nothing is known");
}

template <class V>
constexpr void Fields(V& v, ChoiceRule& rule) {
  v.Type("ChoiceRule");
  v.Required("from", rule.from, "In force from this month on");
  v.Inline("rule", rule.rule);
}

template <class V>
constexpr void Fields(V& v, RegionNotice& notice) {
  v.Type("RegionNotice");
  v.Required("code", notice.code);
  v.Required("message", notice.message);
  v.Kept("here_only", notice.here_only);
}

template <class V, class S>
constexpr void Fields(V& v, RegionSeries<S>& region) {
  v.Type("RegionSeries");
  EachSeries([&](const SeriesKind& kind, S& series) { v.Required(kind.name, series, kind.doc); },
             region);
}

template <class V>
constexpr void Fields(V& v, RegionRules<Plain>& region) {
  v.Type("RegionRules");
  EachRule([&](const RuleKind& kind, auto& rule) { v.Required(kind.name, rule, kind.doc); },
           region);
}

template <class V>
constexpr void Fields(V& v, RegionAward& award) {
  v.Type("RegionAward");
  v.Required("account_from", award.account_from, "When the individual account began, in words");
  v.Required("transitional_months", award.transitional_months,
             "Which months before that count for the transitional part");
  v.Required("inputs", award.inputs, "What the award asks for by name");
  v.Kept("city_rule", award.city_rule);
  v.Kept("rules", award.rules);
}

template <class V>
constexpr void Fields(V& v, AwardPartName& part) {
  v.Type("AwardPartName");
  v.Required("part", part.part);
  v.Required("name", part.name);
  v.Kept("printed_within", part.printed_within);
}

template <class V>
constexpr void Fields(V& v, AwardInputName& input) {
  v.Type("AwardInputName");
  v.Required("input", input.input);
  v.Required("question", input.question);
  v.Required("unit", input.unit);
  v.Required("most", input.most, "The largest that is accepted; the least is 0");
  v.Required("of_before", input.of_before, "Where it is not typed: the months before the account");
  v.Required("of_trans_index", input.of_trans_index,
             "Where it is not typed: the transitional index");
}

template <class V>
constexpr void Fields(V& v, AwardNames& names) {
  v.Type("AwardNames");
  v.Required("parts", names.parts, "What a pension may consist of");
  v.Required("inputs", names.inputs, "What regions ask for by name");
}

template <class V>
constexpr void Fields(V& v, RegionEntry& entry) {
  v.Type("RegionEntry");
  v.Required("code", entry.code);
  v.Required("name", entry.name);
  v.Required("parent", entry.parent, "Code of the province; null for a province");
  v.Required("checked_on", entry.checked_on);
  v.Required("asks", entry.asks, "Series that are not held: the user is asked for them");
  v.Required("figures", entry.figures);
  v.Inline("rules", entry.rules);
  v.Required("award", entry.award);
  v.Required("choice", entry.choice, "Regional rules on the base or the frequency of payment");
  v.Required("notices", entry.notices, "What the calculation does not include");
  v.Required("subsidies", entry.subsidies, "Subsidies of the place: offered, never assumed");
  v.Required("resident", entry.resident);
}

template <class V>
constexpr void Fields(V& v, AssumptionSet& set) {
  v.Type("AssumptionSet");
  AssumptionFields(v, set.values, true);
}

/// The one list of the sets, as EachSeries.
template <class Visit, class... Sets>
constexpr void EachSet(const Visit& visit, Sets&... sets) {
  visit("cautious", sets.cautious...);
  visit("central", sets.central...);
  visit("optimistic", sets.optimistic...);
}

template <class V>
constexpr void Fields(V& v, AssumptionSets& sets) {
  v.Type("AssumptionSets");
  EachSet([&](const char* name, AssumptionSet& set) { v.Required(name, set); }, sets);
}

template <class V>
constexpr void Fields(V& v, PackDate& date) {
  v.Type("PackDate");
  v.Required("as_of", date.as_of, "Date of the collection");
  v.Required("newest_source", date.newest_source, "Date of the newest source in it");
  v.Required("version", date.version, "Fingerprint of the data files");
}

template <class V>
constexpr void Fields(V& v, NationalFigures& national) {
  v.Type("NationalFigures");
  v.Required("resident", national.resident);
}

template <class V>
constexpr void Fields(V& v, PackDefaults& defaults) {
  v.Type("PackDefaults");
  v.Required("assumption_sets", defaults.assumption_sets);
  v.Required("evidence", defaults.evidence);
}

template <class V>
constexpr void Fields(V& v, RatesFinding& finding) {
  v.Type("RatesFinding");
  v.Required("kind", finding.kind, "slip or open");
  v.Required("code", finding.code);
  v.Required("message", finding.message);
}

template <class V>
constexpr void Fields(V& v, RatesFigures& rates) {
  v.Type("RatesFigures");
  v.Required("men", rates.men);
  v.Required("women", rates.women);
  v.Required("male_life", rates.male_life);
  v.Required("female_life", rates.female_life);
  v.Required("urban", rates.urban);
  v.Required("table", rates.table);
  v.Required("findings", rates.findings);
}

template <class V>
constexpr void Fields(V& v, BurdenBase& base) {
  v.Type("BurdenBase");
  v.Required("base", base.base);
  v.Required("basis", base.basis);
  v.Required("source", base.source);
  v.Required("confidence", base.confidence);
}

template <class V>
constexpr void Fields(V& v, BurdenTableRow& row) {
  v.Type("BurdenTableRow");
  v.Required("region", row.region);
  v.Required("income", row.income);
  v.Required("average_share", row.average_share);
  v.Required("floor_share", row.floor_share);
  v.Required("average", row.average);
  v.Required("floor", row.floor);
}

template <class V>
constexpr void Fields(V& v, BurdenTable& table) {
  v.Type("BurdenTable");
  v.Required("contribution_year", table.contribution_year);
  v.Required("note", table.note);
  v.Required("source", table.source);
  v.Required("confidence", table.confidence);
  v.Required("rows", table.rows);
}

template <class V>
constexpr void Fields(V& v, AnnouncedRate& rate) {
  v.Type("AnnouncedRate");
  v.Required("year", rate.year);
  v.Required("rate", rate.rate);
}

template <class V>
constexpr void Fields(V& v, Pack& pack) {
  v.Type("Pack");
  v.Required("data", pack.data);
  v.Required("regions", pack.regions);
  v.Required("sources", pack.sources);
  v.Required("national", pack.national);
  v.Required("defaults", pack.defaults);
  v.Required("award", pack.award);
  v.Kept("payout_months", pack.payout_months);
  v.Kept("male_life", pack.male_life);
  v.Kept("female_life", pack.female_life);
  v.Kept("male_deaths", pack.male_deaths);
  v.Kept("female_deaths", pack.female_deaths);
  v.Kept("account_rates", pack.account_rates);
}

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_IO_FIELDS_PACK_H_
