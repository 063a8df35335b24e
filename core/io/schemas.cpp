#include "core/io/schemas.h"

#include <algorithm>

#include "core/io/fields_answer.h"
#include "core/io/fields_award.h"
#include "core/io/fields_burden.h"
#include "core/io/fields_describe.h"
#include "core/io/fields_designs.h"
#include "core/io/fields_explore.h"
#include "core/io/fields_population.h"
#include "core/io/fields_rates.h"
#include "core/io/fields_request.h"
#include "core/io/fields_trace_file.h"
#include "core/io/fields_volatile.h"
#include "core/io/schema.h"

namespace flexpension {
namespace {

/// What a call answers to a bad request.
struct ErrorAnswer {
  std::vector<Problem> errors;
};

void Fields(Visitor& v, ErrorAnswer& answer) {
  v.Type("ErrorAnswer");
  v.Required("errors", answer.errors, Items(1, Problems::kMost + 1));
}

using Json = Schema::Json;

template <class Request, class Answer>
Json OfCall() {
  return {{"request", Schema::Of<Request>()}, {"answer", Schema::Of<Answer>()}};
}

/// What Ranges writes, from no list of fields: by struct and field, what a field may hold.
void AddRanges(Json& description) {
  const Json number = {{"type", "number"}};
  const Json count = {{"type", "integer"}};
  const Json text = {{"type", "string"}};
  const Json standard = {{"anyOf", {number, text, {{"type", "null"}}}}};
  Json& definitions = description["definitions"];
  definitions["FieldRange"] = {{"type", "object"},
                               {"additionalProperties", false},
                               {"properties",
                                {{"min", number},
                                 {"max", number},
                                 {"unit", text},
                                 {"one_of", {{"type", "array"}, {"items", text}}},
                                 {"min_items", count},
                                 {"max_items", count},
                                 {"default", standard}}},
                               {"required", Json::array()}};
  Json by_field = {{"type", "object"},
                   {"additionalProperties", {{"$ref", "#/definitions/FieldRange"}}}};
  Json& root = definitions["Description"];
  root["properties"]["ranges"] = {
      {"type", "object"},
      {"additionalProperties", std::move(by_field)},
      {"description", "What the fields of requests may hold, by the names of the schemas"}};
  root["required"].push_back("ranges");
}

Json OfDescription() {
  Json schema = Schema::Of<Description>();
  AddRanges(schema);
  return {{"answer", std::move(schema)}};
}

Json RefTo(const char* name) { return {{"$ref", std::string("#/definitions/") + name}}; }

/// Adds a field that every file has, and what its schema needs.
void AddField(Json& schema, const char* name, Json field, const Json& needed = Json()) {
  if (!needed.is_null()) schema["definitions"].update(needed["definitions"]);
  Json& file = schema["definitions"]["TraceFile"];
  file["properties"][name] = std::move(field);
  Json& required = file["required"];
  if (std::find(required.begin(), required.end(), name) == required.end()) required.push_back(name);
}

/// The file of steps that the page hands out.
Json OfTraceFile() {
  Json schema = Schema::Of<TraceFile>();
  AddField(schema, "format", {{"const", "flexpension.trace.v1"}});
  AddField(schema, "call", {{"type", "string"}, {"enum", {"compare", "award"}}});
  AddField(schema, "request",
           {{"anyOf", {RefTo("CompareRequest"), RefTo("AwardRequest")}},
            {"description", "As the engine was asked, without `trace`"}},
           Schema::Of<AwardRequest>());
  AddField(schema, "rules",
           {{"type", "object"},
            {"additionalProperties", RefTo("TraceRule")},
            {"description", "Those that the steps name, by their ids"}},
           Schema::Of<TraceRule>());
  return schema;
}

}  // namespace

nlohmann::ordered_json Schemas() {
  return {{"compare", OfCall<CompareRequest, CompareAnswer>()},
          {"explore", OfCall<ExploreRequest, ExploreAnswer>()},
          {"award", OfCall<AwardRequest, AwardAnswer>()},
          {"designs", OfCall<DesignsRequest, DesignsAnswer>()},
          {"rates", OfCall<RatesRequest, RatesAnswer>()},
          {"burden", OfCall<BurdenRequest, BurdenAnswer>()},
          {"volatile", OfCall<VolatileRequest, VolatileAnswer>()},
          {"population", OfCall<PopulationRequest, PopulationAnswer>()},
          {"describe", OfDescription()},
          {"trace", OfTraceFile()},
          {"error", Schema::Of<ErrorAnswer>()}};
}

}  // namespace flexpension
