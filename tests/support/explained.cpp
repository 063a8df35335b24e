#include "tests/support/explained.h"

#include <gtest/gtest.h>

#include "tests/support/formula.h"

namespace flexpension::test {
namespace {

const Json& Rules() {
  static const Json rules = ReadJson("core/data/rules.json");
  return rules;
}

FormulaInputs InputsOf(const Json& step) {
  FormulaInputs inputs;
  for (const Json& input : step["inputs"]) {
    inputs[input["name"].get<std::string>()].push_back(input["value"].get<double>());
  }
  return inputs;
}

void ExpectRedone(const Json& step) {
  const Json& rules = Rules()["rules"];
  const auto rule = step["rule"].get<std::string>();
  ASSERT_TRUE(rules.contains(rule)) << rule;
  const auto value = Evaluated(rules[rule]["text"].get<std::string>(), InputsOf(step));
  ASSERT_TRUE(value.has_value()) << step.dump();
  EXPECT_EQ(*value, step["value"].get<double>()) << step.dump();  // to the bit
}

std::map<std::string, Json> StepsOf(const Json& trace) {
  std::map<std::string, Json> steps;
  for (const Json& step : trace) {
    const bool once = steps.emplace(step["number"].get<std::string>(), step).second;
    EXPECT_TRUE(once) << step.dump();
  }
  return steps;
}

void ExpectLinked(const Json& input, const std::map<std::string, Json>& steps) {
  const auto name = input["name"].get<std::string>();
  EXPECT_TRUE(Rules()["inputs"].contains(name)) << name;
  const auto number = input["number"].get<std::string>();
  if (number.empty()) {
    // What comes of other numbers is nothing that somebody typed.
    for (const char* computed : {"part", "first_month", "paid", "weighed_deemed_months"}) {
      if (name == computed) {
        EXPECT_EQ(input["status"], "computed") << input.dump();
      }
    }
    return;
  }
  const auto from = steps.find(number);
  ASSERT_TRUE(from != steps.end()) << number;
  EXPECT_EQ(input["status"], "computed") << input.dump();
  EXPECT_EQ(input["unit"], from->second["unit"]) << input.dump() << from->second.dump();
  // A benefit base is said to the fen, and used as it is. Two ways of writing one fen differ by a
  // bit.
  const double slack = name.ends_with("base") ? 0.0051 : 1e-9;
  EXPECT_NEAR(input["value"].get<double>(), from->second["value"].get<double>(), slack)
      << input.dump() << from->second.dump();
}

/// The numbers of a part of an answer by their paths.
void Gather(const Json& part, const std::string& path, std::map<std::string, double>& numbers) {
  if (part.is_number()) numbers[path] = part.get<double>();
  if (!part.is_object()) return;
  for (const auto& [name, value] : part.items()) {
    Gather(value, path.empty() ? name : path + "." + name, numbers);
  }
}

std::map<std::string, double> NumbersOf(const Json& plan) {
  std::map<std::string, double> numbers;
  for (const auto& [name, part] : plan.items()) {
    if (name != "trace" && name != "figures" && name != "notices") Gather(part, name, numbers);
  }
  for (const Json& supplement : plan["pension"].value("supplements", Json::array())) {
    numbers["pension.supplements." + supplement["part"].get<std::string>()] = supplement["amount"];
  }
  return numbers;
}

/// True if it is said where the trace of this number ends.
bool StopsAt(const std::string& number) {
  for (const auto& [name, words] : Rules()["stops"].items()) {
    if (name == number || (name.ends_with(".") && number.starts_with(name))) return true;
  }
  return false;
}

/// Of numbers that no answer has, on the way to one that it has.
bool IsOnTheWay(const std::string& number) {
  for (const char* group : {"account.", "paid.", "to_account.", "received.", "term.", "index."}) {
    if (number.starts_with(group)) return true;
  }
  return false;
}

}  // namespace

std::map<std::string, Json> ExpectSound(const Json& trace) {
  std::map<std::string, Json> steps = StepsOf(trace);
  for (const Json& step : trace) {
    ExpectRedone(step);
    for (const Json& input : step["inputs"]) ExpectLinked(input, steps);
  }
  return steps;
}

void ExpectExplained(const Json& plan) {
  const std::map<std::string, Json> steps = ExpectSound(plan["trace"]);
  const auto numbers = NumbersOf(plan);
  for (const auto& [number, value] : numbers) {
    const auto step = steps.find(number);
    if (step == steps.end()) {
      EXPECT_TRUE(StopsAt(number)) << number;
    } else {
      EXPECT_EQ(step->second["value"].get<double>(), value) << number;
    }
  }
  for (const auto& [number, step] : steps) {
    EXPECT_TRUE(numbers.contains(number) || IsOnTheWay(number)) << number;
  }
}

}  // namespace flexpension::test
