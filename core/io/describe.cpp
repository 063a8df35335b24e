#include "core/io/describe.h"

#include "core/io/fields_describe.h"
#include "core/io/fields_designs.h"
#include "core/io/fields_rates.h"
#include "core/io/ranges.h"
#include "core/io/writer.h"

namespace flexpension {

nlohmann::ordered_json Describe(const Pack& pack) {
  auto json = Writer::Write(Description{{FLEXPENSION_VERSION}, pack});
  json["ranges"] = Ranges::Of<CompareRequest, DesignsRequest, RatesRequest>();
  return json;
}

}  // namespace flexpension
