#include "tests/support/errors.h"

#include <gtest/gtest.h>

#include "core/io/engine.h"

namespace flexpension::test {

Json GoodRequest() {
  return Json::parse(R"({
    "valuation_month": "2026-11",
    "person": {"birth_month": "1990-05", "category": "male", "monthly_income": 5500,
               "record": {"months": 36, "mean_index": 0.6, "account_balance": 12000}},
    "region": "41",
    "assumptions": {"wage_growth": 0.03},
    "retirement": {"shift_months": 0, "extend": true, "death_age_months": 984},
    "plans": [{"id": "a", "kind": "contribute",
               "phases": [{"pattern": "SSSSSSSSSSSS", "base_ratio": 0.6}]}]
  })");
}

Json FixedPlan(const std::string& id) {
  Json plan = Json::parse(R"({"id": "", "kind": "contribute", "after_term": "standard",
    "scheme": {"amount": 500, "term_months": 60, "eligibility": {"mode": "prorated"},
               "accrual": "prorated", "index": {"mode": "actual"}},
    "phases": [{"pattern": "FFFFFFSSSSSS", "base_ratio": 1.0}]})");
  plan["id"] = id;
  return plan;
}

std::vector<std::string> ErrorsOf(const std::string& text, std::string_view call) {
  const Answer answer = Call(call, text);
  const Json json = Json::parse(answer.text, nullptr, false);
  EXPECT_FALSE(answer.ok);
  EXPECT_TRUE(json.is_object() && json.size() == 1 && json.contains("errors")) << answer.text;
  std::vector<std::string> errors;
  if (!json.is_object() || !json.contains("errors")) return errors;
  EXPECT_FALSE(json["errors"].empty());
  for (const Json& error : json["errors"]) {
    EXPECT_EQ(error.size(), 4u) << error.dump();
    EXPECT_EQ(error.contains("when"), true) << error.dump();
    for (const char* language : {"zh", "en"}) {
      EXPECT_FALSE(error["message"][language].get<std::string>().empty()) << error.dump();
    }
    const auto path = error["path"].get<std::string>();
    EXPECT_TRUE(path.empty() || path.front() == '/') << path;
    errors.push_back(error["code"].get<std::string>() + " " + path);
  }
  return errors;
}

std::string With(const std::string& pointer, const std::string& value) {
  Json request = GoodRequest();
  request[Json::json_pointer(pointer)] = Json::parse(value);
  return request.dump();
}

std::string Without(const std::string& pointer) {
  Json request = GoodRequest();
  const Json::json_pointer at(pointer);
  if (request[at.parent_pointer()].is_array()) {
    request[at.parent_pointer()].erase(static_cast<std::size_t>(std::stoi(at.back())));
  } else {
    request[at.parent_pointer()].erase(at.back());
  }
  return request.dump();
}

}  // namespace flexpension::test
