#ifndef FLEXPENSION_CORE_IO_FIELDS_TRACE_FILE_H_
#define FLEXPENSION_CORE_IO_FIELDS_TRACE_FILE_H_

// The one list of the fields of the file that the page hands out of how a plan or an award was
// worked out, "flexpension.trace.v1". The page puts it together of an answer with its trace, what
// `describe` says and core/data/rules.json; the JSON Schema and its TypeScript type are made here.

#include <string>
#include <vector>

#include "core/compare/request.h"
#include "core/io/fields_answer.h"
#include "core/io/fields_pack.h"
#include "core/io/fields_request.h"

namespace flexpension {

/// A rule that steps name, as it stands in core/data/rules.json.
struct TraceRule {
  Text name;
  std::string text;
  Text sentence;
  Text law;
};

struct TraceFile {
  std::string engine;
  PackDate data;
  CompareRequest request;
  std::string request_fingerprint;
  std::string plan;
  std::vector<FigureAnswer> figures;
  std::vector<TraceStep> steps;
};

inline void Fields(Visitor& v, TraceRule& rule) {
  v.Type("TraceRule");
  v.Required("name", rule.name);
  v.Required("text", rule.text, "The formula; its notation is told in core/data/README.md");
  v.Required("sentence", rule.sentence);
  v.Required("law", rule.law);
}

/// Without `format`, `call`, the other request and `rules`, of which no list of fields can tell.
inline void Fields(Visitor& v, TraceFile& file) {
  v.Type("TraceFile");
  v.Required("engine", file.engine, "Version of the engine");
  v.Required("data", file.data);
  v.Required("request", file.request, "As the engine was asked");
  v.Required("request_fingerprint", file.request_fingerprint,
             "SHA-256 of the request written by RFC 8785, in hexadecimal digits");
  v.Required("plan", file.plan, "Id of the plan; empty for an award");
  v.Required("figures", file.figures, "That the plan rests on; none for an award");
  v.Required("steps", file.steps, "In the order in which they were worked out");
}

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_IO_FIELDS_TRACE_FILE_H_
