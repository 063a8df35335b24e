#include "core/io/describe.h"

#include "core/io/dump.h"
#include "core/io/fields_describe.h"
#include "core/io/fields_designs.h"
#include "core/io/fields_rates.h"
#include "core/io/ranges.h"
#include "core/io/writer.h"

namespace flexpension {

std::string Describe(const Pack& pack) {
  std::string text = Writer::Write(Description{{FLEXPENSION_VERSION}, pack});
  text.back() = ',';  // one field more
  return text + R"("ranges":)" + Dump(Ranges::Of<CompareRequest, DesignsRequest, RatesRequest>()) +
         "}";
}

}  // namespace flexpension
