// Award sheets of every province: the rules give each part and the total as they were worked out
// independently, and the printed totals as far as they are known to.

#include <gtest/gtest.h>

#include <cmath>
#include <map>

#include "core/io/engine.h"
#include "tests/support/explained.h"
#include "tests/support/json.h"
#include "tests/support/record.h"

namespace flexpension::test {
namespace {

using Row = std::map<std::string, std::string>;

/// The cells of a line; a quoted cell may hold commas, and "" in it is one quote.
std::vector<std::string> CellsOf(const std::string& line) {
  std::vector<std::string> cells(1);
  bool quoted = false;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == '"') {
      const bool twice = quoted && i + 1 < line.size() && line[i + 1] == '"';
      if (twice) {
        cells.back() += line[++i];
      } else {
        quoted = !quoted;
      }
    } else if (line[i] == ',' && !quoted) {
      cells.emplace_back();
    } else {
      cells.back() += line[i];
    }
  }
  return cells;
}

std::vector<Row> RowsOf(const std::string& path) {
  std::istringstream text(ReadFile(path));
  std::string line;
  std::getline(text, line);
  const std::vector<std::string> names = CellsOf(line);
  std::vector<Row> rows;
  while (std::getline(text, line)) {
    const std::vector<std::string> cells = CellsOf(line);
    EXPECT_EQ(cells.size(), names.size()) << line;
    Row& row = rows.emplace_back();
    for (std::size_t i = 0; i < names.size(); ++i) row[names[i]] = cells[i];
  }
  return rows;
}

const std::vector<Row>& Sheets() {
  static const std::vector<Row> rows = RowsOf("tests/data/award_sheets.csv");
  return rows;
}

/// What is asked for a sheet.
Json RequestOf(const Row& row) {
  Json request = {{"region", row.at("province")}, {"retired", row.at("retired")}};
  for (const char* name : {"benefit_base", "second_base", "mean_index", "trans_index",
                           "total_months", "before_months", "balance", "payout_months"}) {
    if (!row.at(name).empty()) request[name] = Json::parse(row.at(name));
  }
  request["inputs"] = Json::parse(row.at("inputs"));
  Json& printed = request["printed"];
  for (const char* name : {"basic", "account", "transitional", "total"}) {
    printed[name] = Json::parse(row.at(name));
  }
  printed["extras"] = Json::parse(row.at("extras"));
  return request;
}

Json AnswerOf(const Row& row) {
  Json answer = Json::parse(Call("award", RequestOf(row).dump()).text);
  EXPECT_FALSE(answer.contains("errors")) << row.at("id") << answer.dump();
  return answer;
}

std::string FenText(double yuan) { return std::to_string(std::llround(yuan * 100.0)); }

TEST(AwardSheets, EachPartAndTotalIsThatOfTheRulesToTheFen) {
  ASSERT_EQ(Sheets().size(), 131u);
  Record record("sheets-rules", {{"yuan", 0}});
  for (const Row& row : Sheets()) {
    std::map<std::string, std::string> expected = {
        {"basic", FenText(std::stod(row.at("rule_basic")))},
        {"account", FenText(std::stod(row.at("rule_account")))},
        {"transitional", FenText(std::stod(row.at("rule_transitional")))},
        {"total", FenText(std::stod(row.at("rule_total")))}};
    const Json extras = Json::parse(row.at("rule_extras"));
    for (const auto& [part, amount] : extras.items()) {
      expected[part] = FenText(amount.get<double>());
    }
    const Json answer = AnswerOf(row);
    std::map<std::string, std::string> actual = {{"total", FenText(answer["total"].get<double>())}};
    for (const Json& part : answer["parts"]) {
      actual[part["part"]] = FenText(part["amount"].get<double>());
    }
    EXPECT_EQ(actual.size(), expected.size()) << row.at("id");
    for (const auto& [part, amount] : expected) {
      record.Next(row.at("province"));
      EXPECT_EQ(actual[part], amount) << row.at("id") << " " << part;
    }
    const auto steps = ExpectSound(answer["trace"]);
    EXPECT_EQ(steps.at("pension.total")["value"], answer["total"]) << row.at("id");
  }
}

/// Met is what is away by a fen at most: the yuan of both are doubles.
constexpr double kMet = 0.01;
bool IsMet(double difference) { return std::fabs(difference) <= kMet + 1e-4; }

/// The sheets whose printed totals are not met, by id.
std::map<std::string, Row> Listed() {
  std::map<std::string, Row> listed;
  for (const Row& row : RowsOf("tests/data/award_sheets_open.csv")) listed[row.at("id")] = row;
  return listed;
}

Json ReasonOf(const Row& listed) { return {{"zh", listed.at("zh")}, {"en", listed.at("reason")}}; }

TEST(AwardSheets, PrintedTotalsAreMetToAFenOrDepartAsListed) {
  std::map<std::string, Row> open = Listed();
  ASSERT_EQ(open.size(), 21u);
  Record record("sheets-totals", {{"yuan", kMet}});
  for (const Row& row : Sheets()) {
    const double difference = AnswerOf(row)["total_difference"];
    const auto listed = open.find(row.at("id"));
    record.Next(row.at("province"));
    if (listed == open.end()) {
      EXPECT_EQ(row.at("reach"), "exact") << row.at("id");
      EXPECT_TRUE(IsMet(difference)) << row.at("id") << " " << difference;
      continue;
    }
    record.Misses({{"id", row.at("id")},
                   {"difference", difference},
                   {"reach", row.at("reach")},
                   {"reason", ReasonOf(listed->second)}});
    EXPECT_EQ(row.at("reach"), listed->second.at("reach")) << row.at("id");
    EXPECT_EQ(FenText(difference), FenText(std::stod(listed->second.at("difference"))))
        << row.at("id");
    EXPECT_FALSE(IsMet(difference)) << row.at("id") << " is met: take it from the list";
    EXPECT_FALSE(listed->second.at("reason").empty());
    EXPECT_FALSE(listed->second.at("zh").empty());
    open.erase(listed);
  }
  EXPECT_TRUE(open.empty());
}

TEST(AwardSheets, APrintedPartThatIsNotMetIsOnASheetWhoseTotalIsMetOrThatIsListed) {
  const std::map<std::string, Row> open = Listed();
  const Json rounded = {{"zh", "合计对上了；这一部分与印的不同"},
                        {"en", "the total is met; this part is printed otherwise"}};
  Record record("sheets-parts", {{"yuan", kMet}});
  for (const Row& row : Sheets()) {
    const Json answer = AnswerOf(row);
    for (const Json& part : answer["parts"]) {
      if (part["difference"].is_null()) continue;
      record.Next(row.at("province"));
      if (IsMet(part["difference"])) continue;
      const auto listed = open.find(row.at("id"));
      record.Misses({{"id", row.at("id") + " " + part["part"].get<std::string>()},
                     {"difference", part["difference"]},
                     {"reason", listed == open.end() ? rounded : ReasonOf(listed->second)}});
      EXPECT_TRUE(listed != open.end() || IsMet(answer["total_difference"])) << row.at("id");
    }
  }
}

/// The table of core/data/README.md: a line a province, "| 11 北京 | 4 | 0 | 0 |".
TEST(AwardSheets, TheReadmeSaysHowManyAreMetByProvince) {
  std::map<std::string, std::map<std::string, int>> counts;
  for (const Row& row : Sheets()) ++counts[row.at("province")][row.at("reach")];
  const std::string readme = ReadFile("core/data/README.md");
  for (auto& [province, reach] : counts) {
    const std::size_t at = readme.find("\n| " + province + " ");
    ASSERT_NE(at, std::string::npos) << province;
    const std::string line = readme.substr(at + 1, readme.find('\n', at + 1) - at - 1);
    const std::string numbers = " | " + std::to_string(reach["exact"]) + " | " +
                                std::to_string(reach["digits"]) + " | " +
                                std::to_string(reach["open"]) + " |";
    EXPECT_TRUE(line.ends_with(numbers)) << line << " should end with" << numbers;
  }
}

TEST(AwardSheets, NoSheetLeavesOpenWhatItPrints) {
  for (const Row& row : Sheets()) {
    const Json answer = AnswerOf(row);
    for (const Json& question : answer["questions"]) {
      const std::string path = question["path"];
      // The years of Shenzhen's local transitional part stand on one sheet alone.
      const bool not_printed = path == "/trans_index" || path == "/inputs/local_months_1992";
      EXPECT_TRUE(question["optional"].get<bool>() || not_printed) << row.at("id") << path;
    }
  }
}

}  // namespace
}  // namespace flexpension::test
