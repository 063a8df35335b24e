// How long one `compare` of five plans takes natively: as a whole, from text to text, and its
// steps. The steps add up to the whole but for taking objects down again.

#include <benchmark/benchmark.h>

#include <fstream>
#include <iterator>
#include <string>
#include <variant>

#include "core/api/engine.h"
#include "core/compare/compare.h"
#include "core/io/dump.h"
#include "core/io/fields_answer.h"
#include "core/io/fields_request.h"
#include "core/io/parse.h"
#include "core/io/reader.h"
#include "core/io/writer.h"
#include "core/pack/pack.h"

namespace flexpension {
namespace {

const std::string& Text() {
  static const std::string text = [] {
    std::ifstream file(FIVE_PLANS);
    return std::string(std::istreambuf_iterator<char>(file), {});
  }();
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

void BM_Dump(benchmark::State& state) {
  const auto json = Writer::Write(Answered());
  for (auto _ : state) benchmark::DoNotOptimize(Dump(json));
}
BENCHMARK(BM_Dump);

}  // namespace
}  // namespace flexpension
