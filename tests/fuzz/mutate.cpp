// Lets libFuzzer change a request as JSON half of the time. Changed as bytes alone, hardly any
// request is still one that gets to the calculation.

#include <array>
#include <cmath>
#include <cstring>
#include <iterator>
#include <nlohmann/json.hpp>
#include <random>
#include <string>
#include <vector>

#include "tests/fuzz/compare_fuzz.h"

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t max_size);
extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size,
                                               std::size_t max_size, unsigned int seed);

namespace {

using Json = nlohmann::ordered_json;
using Random = std::minstd_rand;

// Bounds of fields, values beside them, and values that arithmetic likes least.
constexpr std::array kNumbers = {
    0.0,   -0.0,  1.0,    -1.0,         0.01,   0.005,   0.2,
    -0.1,  0.3,   0.6,    3.0,          5.0,    12.,     20.0,
    36.0,  -36.0, 60.0,   119.0,        120.0,  180.0,   192.0,
    240.0, 840.0, 1e3,    1e4,          1e5,    1e6,     1e7,
    1e300, 1e-9,  1e-308, 2147483648.0, 1560.0, 0.19999, 9.007199254740993e15};

const std::vector<std::string> kTexts = {"1949-10",
                                         "1960-01",
                                         "1970-12",
                                         "1990-05",
                                         "2011-01",
                                         "2024-12",
                                         "2025-01",
                                         "2026-11",
                                         "2030-01",
                                         "2039-12",
                                         "2040-01",
                                         "2060-06",
                                         "2100-12",
                                         "male",
                                         "female_50",
                                         "female_55",
                                         "41",
                                         "11",
                                         "44",
                                         "SSSSSSSSSSSS",
                                         "FFFFFFFFFFFF",
                                         "NNNNNNNNNNNN",
                                         "SFNSFNSFNSFN",
                                         "S",
                                         "F",
                                         "N",
                                         "full",
                                         "none",
                                         "prorated",
                                         "standard",
                                         "actual",
                                         "fixed",
                                         "amplified",
                                         "accrued",
                                         "calendar",
                                         "average_wage",
                                         "contribute",
                                         "resident",
                                         "save",
                                         "absolute",
                                         "relative",
                                         "limited",
                                         "unlimited",
                                         "account",
                                         "pool",
                                         "split",
                                         ""};

std::size_t Below(Random& random, std::size_t n) { return random() % n; }

void Collect(Json& json, std::vector<Json*>& all) {
  all.push_back(&json);
  if (json.is_structured()) {
    for (Json& item : json) Collect(item, all);
  }
}

Json OtherNumber(const Json& number, Random& random) {
  const double value = number.get<double>();
  switch (Below(random, 4)) {
    case 0:
      return value * 1.01;
    case 1:
      return static_cast<int>(std::fmod(value, 1e6)) + static_cast<int>(Below(random, 25)) - 12;
    default:
      return kNumbers[Below(random, kNumbers.size())];
  }
}

/// Drops an item, or puts a copy of one at the end.
void ChangeItems(Json& json, Random& random) {
  if (json.empty()) return;
  const auto item =
      std::next(json.begin(), static_cast<std::ptrdiff_t>(Below(random, json.size())));
  if (json.is_array() && Below(random, 2) == 0) {
    json.push_back(Json(*item));
  } else {
    json.erase(item);
  }
}

void Change(Json& json, Random& random) {
  if (Below(random, 40) == 0) {
    json = nullptr;
  } else if (json.is_number()) {
    json = OtherNumber(json, random);
  } else if (json.is_string()) {
    json = kTexts[Below(random, kTexts.size())];
  } else if (json.is_boolean()) {
    json = !json.get<bool>();
  } else if (json.is_structured()) {
    ChangeItems(json, random);
  }
}

}  // namespace

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size,
                                               std::size_t max_size, unsigned int seed) {
  Random random(seed + 1);
  Json json = Json::parse(data, data + size, nullptr, false);
  if (json.is_discarded() || Below(random, 2) == 0) return LLVMFuzzerMutate(data, size, max_size);
  std::vector<Json*> all;
  Collect(json, all);
  Change(*all[Below(random, all.size())], random);
  const std::string text = json.dump(-1, ' ', false, Json::error_handler_t::replace);
  if (text.size() > max_size) return LLVMFuzzerMutate(data, size, max_size);
  std::memcpy(data, text.data(), text.size());
  return text.size();
}
