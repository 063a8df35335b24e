#ifndef FLEXPENSION_CORE_IO_FIELDS_TRACE_H_
#define FLEXPENSION_CORE_IO_FIELDS_TRACE_H_

#include "core/io/names.h"
#include "core/io/visitor.h"
#include "core/trace/trace.h"

namespace flexpension {

inline void Fields(Visitor& v, TraceInput& input) {
  v.Type("TraceInput");
  v.Required("name", input.name, "Its words are in core/data/rules.json");
  v.Required("value", input.value);
  v.Required("unit", input.unit);
  v.Required("status", input.status);
  v.Required("number", input.number, "The step that it comes from; empty if none");
  v.Required("figure", input.figure, "The entry of `figures` that it is; empty if none");
}

inline void Fields(Visitor& v, TraceStep& step) {
  v.Type("TraceStep");
  v.Required("number", step.number, "Its path in the plan, or of a number on the way to one");
  v.Required("rule", step.rule, "Formula, law and words are in core/data/rules.json");
  v.Required("value", step.value);
  v.Required("unit", step.unit);
  v.Required("rounding", step.rounding);
  v.Required("inputs", step.inputs);
  v.Required("document", step.document, "That it follows, where that is not the rule's law");
}

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_IO_FIELDS_TRACE_H_
