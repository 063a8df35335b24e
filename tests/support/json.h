#ifndef FLEXPENSION_TESTS_SUPPORT_JSON_H_
#define FLEXPENSION_TESTS_SUPPORT_JSON_H_

#include <functional>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace flexpension::test {

using Json = nlohmann::ordered_json;

/// The text of a file, by its path below the root of the repository.
std::string ReadFile(const std::string& path);

/// A JSON file of the repository; discarded if it is not JSON.
Json ReadJson(const std::string& path);

/// The rows of a comma-separated file without its heading; no field holds a comma.
std::vector<std::vector<std::string>> ReadRows(const std::string& path);

/// What `compare` answers to a request.
Json Compared(const Json& request);

/// What `rates` answers to a request.
Json Rated(const Json& request);

/// True if `actual` is `expected`, given the name of the field.
using Same = std::function<bool(std::string_view name, const Json& expected, const Json& actual)>;

/// Everything of `expected` that `actual` lacks or holds differently, a line each. Fields that only
/// `actual` has do not count; lists must have as many items.
std::vector<std::string> Differences(const Json& expected, const Json& actual, const Same& same);

/// True for the names of numbers that are not money: months, years, indexes, rates.
bool IsPlainNumber(std::string_view name);

/// True if both are the same amount in fen, and `actual` has no more than two decimals.
bool SameFen(const Json& expected, const Json& actual);

}  // namespace flexpension::test

#endif  // FLEXPENSION_TESTS_SUPPORT_JSON_H_
