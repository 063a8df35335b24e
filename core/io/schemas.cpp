#include "core/io/schemas.h"

#include "core/io/fields_answer.h"
#include "core/io/fields_designs.h"
#include "core/io/fields_rates.h"
#include "core/io/fields_request.h"
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

template <class Request, class Answer>
Schema::Json OfCall() {
  return {{"request", Schema::Of<Request>()}, {"answer", Schema::Of<Answer>()}};
}

}  // namespace

Schema::Json Schemas() {
  return {{"compare", OfCall<CompareRequest, CompareAnswer>()},
          {"designs", OfCall<DesignsRequest, DesignsAnswer>()},
          {"rates", OfCall<RatesRequest, RatesAnswer>()},
          {"error", Schema::Of<ErrorAnswer>()}};
}

}  // namespace flexpension
