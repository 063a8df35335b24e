#include "core/io/describe.h"

#include "core/io/fields_answer.h"
#include "core/io/fields_request.h"
#include "core/io/schema.h"
#include "core/io/writer.h"

namespace flexpension {
namespace {

using Json = nlohmann::ordered_json;

Json Of(const PackText& text) { return {{"zh", text.zh}, {"en", text.en}}; }

/// Every figure of a series, so that a reader can check each of them against its source.
Json Of(std::span<const Figure> figures) {
  Json list = Json::array();
  for (const Figure& figure : figures) {
    Json row = {{"from", ToText(figure.from)}, {"value", nullptr}};
    if (figure.value) row["value"] = *figure.value;
    row["status"] = NameOf(figure.status);
    row["source"] = figure.source;
    row["confidence"] = figure.confidence;
    list.push_back(std::move(row));
  }
  return list;
}

Json Of(const ResidentFigures& resident) {
  Json tiers = Json::array();
  for (const ResidentTier& tier : resident.tiers) {
    tiers.push_back({{"annual", tier.annual}, {"subsidy", tier.subsidy}});
  }
  Json json = {{"base_pension", Of(resident.base_pension)},
               {"tiers", std::move(tiers)},
               {"account_rate", Of(resident.account_rate)},
               {"extra_per_year", nullptr}};
  if (resident.extra_per_year) json["extra_per_year"] = *resident.extra_per_year;
  return json;
}

Json Of(const RegionEntry& entry) {
  Json choice = Json::array();
  for (const ChoiceRule& rule : entry.choice) {
    choice.push_back({{"from", ToText(rule.from)}, {"zh", rule.rule.zh}, {"en", rule.rule.en}});
  }
  Json notices = Json::array();
  for (const RegionNotice& notice : entry.notices) {
    notices.push_back({{"code", notice.code}, {"message", Of(notice.message)}});
  }
  return {{"code", entry.code},
          {"name", Of(entry.name)},
          {"parent", entry.parent.empty() ? Json(nullptr) : Json(entry.parent)},
          {"checked_on", entry.checked_on},
          {"asks", entry.asks},
          {"figures",
           {{"average_wage", Of(entry.average_wage)},
            {"base_floor", Of(entry.base_floor)},
            {"base_ceiling", Of(entry.base_ceiling)},
            {"benefit_base", Of(entry.benefit_base)},
            {"indexed_wage_base", Of(entry.indexed_wage_base)}}},
          {"low_index_factor", entry.low_index_factor},
          {"transition_coefficient", entry.transition_coefficient},
          {"choice", std::move(choice)},
          {"notices", std::move(notices)},
          {"resident", Of(entry.resident)}};
}

Json SourcesOf(const Pack& pack) {
  Json sources = Json::array();
  for (const Source& source : pack.sources) {
    Json row = {{"id", source.id}, {"title", Of(source.title)}, {"url", nullptr}};
    if (!source.url.empty()) row["url"] = source.url;
    sources.push_back(std::move(row));
  }
  return sources;
}

Json AssumptionSetsOf(const Pack& pack) {
  Json sets = Json::object();
  for (const AssumptionSet& set : pack.assumption_sets) {
    sets[std::string(set.id)] = Writer::Write(set.values);
  }
  return sets;
}

/// What a call answers to a bad request.
struct ErrorAnswer {
  Problems errors;
};

template <class V>
void Fields(V& v, ErrorAnswer& answer) {
  v.Type("ErrorAnswer");
  v.Required("errors", answer.errors, Items(1, 1000));
}

}  // namespace

Json Describe(const Pack& pack) {
  Json regions = Json::array();
  for (const RegionEntry& entry : pack.regions) regions.push_back(Of(entry));
  return {
      {"engine", {{"version", FLEXPENSION_VERSION}}},
      {"data",
       {{"as_of", pack.as_of}, {"newest_source", pack.newest_source}, {"version", pack.version}}},
      {"regions", std::move(regions)},
      {"sources", SourcesOf(pack)},
      {"national", {{"resident", Of(pack.national_resident)}}},
      {"defaults",
       {{"assumption_sets", AssumptionSetsOf(pack)}, {"evidence", Of(pack.assumptions_evidence)}}},
      {"schemas",
       {{"compare",
         {{"request", Schema::Of<CompareRequest>()}, {"answer", Schema::Of<CompareAnswer>()}}},
        {"error", Schema::Of<ErrorAnswer>()}}}};
}

}  // namespace flexpension
