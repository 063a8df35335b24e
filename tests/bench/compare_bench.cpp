// How long one `compare` of five plans takes natively: as a whole, from text to text, and its
// steps, which add up to the whole but for taking objects down again. And one call of `designs` and
// of `rates`.

#include <benchmark/benchmark.h>

#include <fstream>
#include <iterator>
#include <string>
#include <variant>

#include "core/compare/compare.h"
#include "core/designs/designs.h"
#include "core/figures/pack.h"
#include "core/io/engine.h"
#include "core/io/fields_answer.h"
#include "core/io/fields_designs.h"
#include "core/io/fields_request.h"
#include "core/io/parse.h"
#include "core/io/reader.h"
#include "core/io/writer.h"

namespace flexpension {
namespace {

std::string TextOf(const char* path) {
  std::ifstream file(path);
  return {std::istreambuf_iterator<char>(file), {}};
}

const std::string& Text() {
  static const std::string text = TextOf(FIVE_PLANS);
  return text;
}

nlohmann::ordered_json Parsed() {
  Problems problems;
  return ParseJson(Text(), problems).value();
}

CompareRequest Request() {
  Problems problems;
  CompareRequest request;
  Reader(problems).Read(Parsed(), request);
  return request;
}

CompareAnswer Answered() { return std::get<CompareAnswer>(Compare(BuiltinPack(), Request())); }

void BM_Whole(benchmark::State& state) {
  if (!Call("compare", Text()).ok) state.SkipWithError("the engine refuses five_plans.json");
  for (auto _ : state) benchmark::DoNotOptimize(Call("compare", Text()));
}
BENCHMARK(BM_Whole);

void BM_Parse(benchmark::State& state) {
  Problems problems;
  for (auto _ : state) benchmark::DoNotOptimize(ParseJson(Text(), problems));
}
BENCHMARK(BM_Parse);

void BM_Read(benchmark::State& state) {
  const auto json = Parsed();
  Problems problems;
  for (auto _ : state) {
    CompareRequest request;
    Reader(problems).Read(json, request);
    benchmark::DoNotOptimize(request);
  }
}
BENCHMARK(BM_Read);

void BM_Compute(benchmark::State& state) {
  const CompareRequest request = Request();
  for (auto _ : state) benchmark::DoNotOptimize(Compare(BuiltinPack(), request));
}
BENCHMARK(BM_Compute);

void BM_Write(benchmark::State& state) {
  const CompareAnswer answer = Answered();
  for (auto _ : state) benchmark::DoNotOptimize(Writer::Write(answer));
}
BENCHMARK(BM_Write);

/// From text to text: all designs and the switch.
void BM_Designs(benchmark::State& state) {
  const std::string text = TextOf(DESIGNS);
  if (!Call("designs", text).ok) state.SkipWithError("the engine refuses designs.json");
  for (auto _ : state) benchmark::DoNotOptimize(Call("designs", text));
}
BENCHMARK(BM_Designs);

/// Without reading and writing.
void BM_DesignsComputed(benchmark::State& state) {
  Problems problems;
  DesignsRequest request;
  Reader(problems).Read(ParseJson(TextOf(DESIGNS), problems).value(), request);
  for (auto _ : state) benchmark::DoNotOptimize(Designs(BuiltinPack(), request));
}
BENCHMARK(BM_DesignsComputed);
void BM_Rates(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(Call("rates", "{}"));
}
BENCHMARK(BM_Rates);

void BM_RatesSolved(benchmark::State& state) {
  // The dearest: the account's potential rate, for which ages must be looked up each time.
  const std::string request =
      R"({"solve": {"for": "entry_age", "series": "account", "year": 2035, "meet": "potential"}})";
  for (auto _ : state) benchmark::DoNotOptimize(Call("rates", request));
}
BENCHMARK(BM_RatesSolved);

}  // namespace
}  // namespace flexpension
