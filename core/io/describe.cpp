#include "core/io/describe.h"

#include "core/io/fields_describe.h"
#include "core/io/fields_designs.h"
#include "core/io/fields_rates.h"
#include "core/io/fields_request.h"
#include "core/io/ranges.h"
#include "core/io/writer.h"

namespace flexpension {
namespace {

using Json = nlohmann::ordered_json;

Json AssumptionSetsOf(const Pack& pack) {
  Json sets = Json::object();
  for (const AssumptionSet& set : pack.assumption_sets) {
    sets[std::string(set.id)] = Writer::Write(set.values);
  }
  return sets;
}

}  // namespace

Json Describe(const Pack& pack) {
  Json json;
  json["engine"]["version"] = FLEXPENSION_VERSION;
  Json& data = json["data"];
  data["as_of"] = pack.as_of;
  data["newest_source"] = pack.newest_source;
  data["version"] = pack.version;
  json["regions"] = Writer::Write(pack.regions);
  json["sources"] = Writer::Write(pack.sources);
  json["national"]["resident"] = Writer::Write(pack.national_resident);
  json["defaults"]["assumption_sets"] = AssumptionSetsOf(pack);
  json["defaults"]["evidence"] = Writer::Write(pack.assumptions_evidence);
  json["ranges"] = Ranges::Of<CompareRequest, DesignsRequest, RatesRequest>();
  return json;
}

}  // namespace flexpension
