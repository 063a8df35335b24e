#include "core/tools/award_reader.h"

#include <algorithm>
#include <set>

#include "core/rules/award_check.h"
#include "core/rules/pension.h"
#include "core/rules/provincial_award.h"

namespace flexpension {
namespace {

constexpr const char* kNamesFile = "national/award_names.json";

/// Each part but the basic one, which the national law gives, says how sure it is.
void CheckConfidence(const std::string& where, const AwardRules& rules, Checks& checks) {
  for (const AwardTerm& term : rules.terms) {
    const std::string_view part = term.sum.part.view();
    const bool said = std::any_of(rules.terms.begin(), rules.terms.end(), [&](const auto& other) {
      return other.sum.part == part && other.confidence;
    });
    if (!said && part != kBasicPart) {
      checks.Wrong(where, std::string(part) + " has no confidence");
    }
  }
}

}  // namespace

AwardNames ReadAwardNames(std::span<const DataFile> files, Storage& storage, Checks& checks) {
  data::AwardNameRows rows;
  ReadDataFile(files, kNamesFile, rows, checks);
  checks.Sources(kNamesFile, rows.source);
  std::set<std::string> seen;
  const auto once = [&](const std::string& name) {
    if (!seen.insert(name).second) checks.Wrong(kNamesFile, name + " is there twice");
  };
  std::vector<AwardPartName> parts;
  for (const data::AwardPartRow& row : rows.parts) {
    once("the part " + row.part);
    parts.push_back(
        {storage.Keep(row.part), storage.Keep(row.name), storage.Keep(row.printed_within)});
  }
  if (parts.size() > Supplements::kMost) {
    checks.Wrong(kNamesFile, "a pension in payment holds fewer parts than there are names");
  }
  std::vector<AwardInputName> inputs;
  for (const data::AwardInputRow& row : rows.inputs) {
    once("the input " + row.name);
    AwardInputName input = row.input;
    input.input = storage.Keep(row.name);
    input.question = storage.Keep(row.question);
    inputs.push_back(input);
  }
  return {storage.Keep(std::move(parts)), storage.Keep(std::move(inputs))};
}

RegionAward AwardOf(const std::string& where, const data::AwardRows& rows, const AwardNames& names,
                    Storage& storage, Checks& checks) {
  checks.Sources(where, rows.sources);
  CheckAwardRules(rows.rules, names, where, checks.problems());
  CheckConfidence(where, rows.rules, checks);
  std::vector<std::string_view> inputs;
  for (const std::string& input : InputsOf(rows.rules)) inputs.push_back(storage.Keep(input));
  const auto rules = storage.Keep(std::vector<AwardRules>{rows.rules});
  return {.account_from = rules.front().account_from.view(),
          .transitional_months = rules.front().transitional_months,
          .inputs = storage.Keep(std::move(inputs)),
          .city_rule = {},
          .rules = rules};
}

}  // namespace flexpension
