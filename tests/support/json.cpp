#include "tests/support/json.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <iterator>
#include <sstream>

#include "core/io/engine.h"

namespace flexpension::test {
namespace {

constexpr std::string_view kPlainNumbers[] = {
    "statutory_age_months",
    "extended_months",
    "standard_months",
    "fixed_months",
    "income_share_now",
    "income_share_worst",
    "eligibility_months",
    "minimum_months",
    "accrual_years",
    "mean_index",
    "payout_months",
    "share_of_last_income",
    "internal_rate",
    "paid_over_received",
    "share_of_average_wage",
    "years",
    "break_months",
    "probability_before_start",
    "probability_of_break_even",
};

void Collect(const std::string& path, std::string_view name, const Json& expected,
             const Json& actual, const Same& same, std::vector<std::string>& found) {
  if (expected.is_object() && actual.is_object()) {
    for (const auto& item : expected.items()) {
      const std::string at = path + "/" + item.key();
      const auto field = actual.find(item.key());
      if (field == actual.end()) {
        found.push_back(at + " is missing");
      } else {
        Collect(at, item.key(), item.value(), *field, same, found);
      }
    }
  } else if (expected.is_array() && actual.is_array() && expected.size() == actual.size()) {
    for (std::size_t i = 0; i < expected.size(); ++i) {
      Collect(path + "/" + std::to_string(i), name, expected[i], actual[i], same, found);
    }
  } else if (expected.is_structured() || actual.is_structured() || !same(name, expected, actual)) {
    found.push_back(path + ": " + expected.dump() + " expected, " + actual.dump() + " found");
  }
}

}  // namespace

std::string ReadFile(const std::string& path) {
  std::ifstream file(FLEXPENSION_SOURCE_DIR "/" + path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

Json ReadJson(const std::string& path) { return Json::parse(ReadFile(path), nullptr, false); }

std::vector<std::vector<std::string>> ReadRows(const std::string& path) {
  std::istringstream text(ReadFile(path));
  std::vector<std::vector<std::string>> rows;
  std::string line;
  std::getline(text, line);
  while (std::getline(text, line)) {
    if (!line.empty() && line.back() == '\r') line.pop_back();
    std::vector<std::string>& row = rows.emplace_back(1);
    for (const char c : line) {
      if (c == ',') {
        row.emplace_back();
      } else {
        row.back() += c;
      }
    }
  }
  return rows;
}

Json Compared(const Json& request) {
  return Json::parse(Call("compare", request.dump()).text, nullptr, false);
}

Json Rated(const Json& request) {
  return Json::parse(Call("rates", request.dump()).text, nullptr, false);
}

std::vector<std::string> Differences(const Json& expected, const Json& actual, const Same& same) {
  std::vector<std::string> found;
  Collect("", "", expected, actual, same, found);
  return found;
}

bool IsPlainNumber(std::string_view name) {
  return std::find(std::begin(kPlainNumbers), std::end(kPlainNumbers), name) !=
         std::end(kPlainNumbers);
}

bool SameFen(const Json& expected, const Json& actual) {
  const double fen = std::round(actual.get<double>() * 100.0);
  return std::round(expected.get<double>() * 100.0) == fen && fen / 100.0 == actual.get<double>();
}

}  // namespace flexpension::test
