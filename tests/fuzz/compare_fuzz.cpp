#include "tests/fuzz/compare_fuzz.h"

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <string_view>

#include "core/base/problem.h"
#include "core/io/engine.h"

namespace {

using Json = nlohmann::json;

// A number that is not finite would be written as null, so null stands only where the contract has
// it: fields by their name, and where that is common by that of what they stand in, too.
const std::set<std::string_view> kMayBeNull = {
    "pension_from",
    "income_share_now",
    "income_share_worst",
    "share_of_last_income",
    "break_even_month",
    "internal_rate",
    "paid_over_received",
    "runs_dry_month",
    "pension_total",
    "pension_total_today",
    "pool_net_cost",
    "owed_since",
    "entitlement/years",
    "expected",
    "probability_before_start",
    "/record",
    "why_not",
    "switch",
    // of award
    "parts/printed",
    "parts/difference",
    "first_difference",
    "total_printed",
    "total_difference",
    // of rates
    "solution",
    "decomposition",
    "worker",
    "paper",
    "solution/value",
    "solution/residual",
    "moved/share",
    "drivers/share",
    // of burden
    "rows/region",
    "rows/today",
    "at_average/rebuilt",
    "at_floor/rebuilt",
    "errors/when",
};

void Demand(bool kept, std::string_view promise, std::string_view where) {
  if (kept) return;
  std::fprintf(stderr, "broken: %.*s (%.*s)\n", static_cast<int>(promise.size()), promise.data(),
               static_cast<int>(where.size()), where.data());
  std::abort();
}

/// `name` is that of the field, of the list for an item; `within` that of what holds it.
void DemandNumbers(const Json& value, const std::string& within, const std::string& name) {
  Demand(!value.is_null() || kMayBeNull.contains(name) || kMayBeNull.contains(within + "/" + name),
         "no number is lost", name);
  if (!value.is_structured()) return;
  for (const auto& [key, item] : value.items()) {
    if (value.is_array()) {
      DemandNumbers(item, within, name);
    } else {
      DemandNumbers(item, name, key);
    }
  }
}

/// The most processor time for an answer, with the sanitizers on: some fifty times what a release
/// takes for the slowest known.
constexpr double kMostSeconds = 10.0;

double ProcessorSeconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

void DemandErrors(const Json& errors) {
  Demand(errors.is_array() && !errors.empty(), "errors are listed", "errors");
  Demand(errors.size() <= flexpension::Problems::kMost + 1, "a hundred and a count", "errors");
  for (const Json& error : errors) {
    const std::string code = error.value("code", "");
    Demand(!code.empty() && error.contains("path"), "an error has a code and a path", code);
    for (const char* language : {"zh", "en"}) {
      Demand(!error["message"].value(language, "").empty(), "an error is explained", code);
    }
  }
}

void DemandAnswer(const char* call, const char* field, std::size_t fields,
                  std::string_view request) {
  const double start = ProcessorSeconds();
  const flexpension::Answer answer = flexpension::Call(call, request);
  Demand(ProcessorSeconds() - start < kMostSeconds, "an answer comes in time", call);
  const Json json = Json::parse(answer.text, nullptr, false);
  Demand(json.is_object() && json.size() == (answer.ok ? fields : 1), "an object of its fields",
         answer.text);
  Demand(json.contains(answer.ok ? field : "errors"), "numbers or errors, as said", answer.text);
  if (answer.ok) {
    Demand(!json[field].empty(), "there is an answer", answer.text);
    DemandNumbers(json, "", "");
  } else {
    DemandErrors(json["errors"]);
  }
  Demand(flexpension::Call(call, request).text == answer.text, "same request, same bytes", call);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view request(reinterpret_cast<const char*>(data), size);
  DemandAnswer("compare", "plans", 2, request);
  DemandAnswer("award", "parts", 12, request);
  DemandAnswer("designs", "designs", 4, request);
  DemandAnswer("rates", "years", 16, request);
  DemandAnswer("burden", "rows", 3, request);
  return 0;
}
