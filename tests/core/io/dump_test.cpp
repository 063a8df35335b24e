#include "core/io/dump.h"

#include <gtest/gtest.h>

#include <cmath>
#include <cstdint>
#include <limits>
#include <random>

#include "tests/support/json.h"

namespace flexpension::test {
namespace {

/// The library's own text of the same.
void SameAsTheLibrary(const nlohmann::ordered_json& json) { EXPECT_EQ(Dump(json), json.dump()); }

TEST(Dump, WritesTextsAsTheLibraryDoes) {
  std::string all;
  for (int c = 0; c < 0x80; ++c) all += static_cast<char>(c);
  SameAsTheLibrary(all);
  SameAsTheLibrary("“养老金” 𠮷 \u2028");
  SameAsTheLibrary("");
  SameAsTheLibrary({{"a \" \n key", nullptr}, {"", {1, "b", nlohmann::ordered_json::array()}}});
  SameAsTheLibrary(nlohmann::ordered_json::object());
}

TEST(Dump, WritesNumbersAsTheLibraryDoes) {
  using Limits = std::numeric_limits<double>;
  for (const double number :
       {0.0, -0.0, 1.0, -2.5, 0.1, 1e15, 1e16, 1e21, 1e-5, 123456.789, Limits::max(), Limits::min(),
        Limits::denorm_min(), 5e-324, Limits::infinity(), -Limits::infinity(), std::nan("")}) {
    SameAsTheLibrary(number);
  }
  for (const std::int64_t number : {std::int64_t{0}, std::int64_t{-1}, INT64_MIN, INT64_MAX}) {
    SameAsTheLibrary(number);
  }
  SameAsTheLibrary(UINT64_MAX);
  SameAsTheLibrary(true);
  SameAsTheLibrary(false);
  std::mt19937_64 random(11);
  for (int i = 0; i < 20'000; ++i) {
    SameAsTheLibrary(
        std::ldexp(static_cast<double>(random()), static_cast<int>(random() % 200) - 130));
    SameAsTheLibrary(static_cast<double>(random() % 100'000'000) / 100.0);
  }
}

}  // namespace
}  // namespace flexpension::test
