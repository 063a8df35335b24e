// make_pack DATA_FOLDER OUT.cpp
//
// Reads and checks the data files and writes them as constants of C++, so that the engine reads no
// file and the module carries no reader. Stops the build, naming file and place, if a check fails.

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <nlohmann/json.hpp>
#include <vector>

#include "core/tools/pack_reader.h"

namespace flexpension {
namespace {

std::vector<DataFile> ReadFolder(const std::filesystem::path& root) {
  std::vector<DataFile> files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(root)) {
    if (entry.path().extension() != ".json") continue;
    std::ifstream stream(entry.path(), std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
    files.push_back({entry.path().lexically_relative(root).generic_string(), std::move(text)});
  }
  std::sort(files.begin(), files.end(),
            [](const DataFile& a, const DataFile& b) { return a.path < b.path; });
  return files;
}

/// Writes values as C++ expressions. Lists become arrays of their own, written before their use.
class CodeWriter {
 public:
  explicit CodeWriter(std::ostream& out) : out_(out) {}

  std::string Code(int value) { return std::to_string(value); }
  std::string Code(bool value) { return value ? "true" : "false"; }
  std::string Code(double value) { return nlohmann::json(value).dump(); }
  std::string Code(const std::optional<double>& value) {
    return value ? Code(*value) : "std::nullopt";
  }
  std::string Code(std::string_view text) { return "R\"~(" + std::string(text) + ")~\""; }
  std::string Code(Month month) {
    return "Month::Of(" + Code(month.year()) + "," + Code(month.month()) + ")";
  }
  std::string Code(Status status) {
    return "static_cast<Status>(" + Code(static_cast<int>(status)) + ")";
  }
  std::string Code(const PackText& text) { return All(text.zh, text.en); }
  std::string Code(const Source& source) { return All(source.id, source.title, source.url); }
  std::string Code(const Figure& figure) {
    return All(figure.from, figure.value, figure.status, figure.source, figure.confidence);
  }
  std::string Code(const RegionNotice& notice) {
    return All(notice.code, notice.message, notice.here_only);
  }
  std::string Code(const ChoiceRule& choice) { return All(choice.from, choice.rule); }
  std::string Code(const ExtraStep& step) { return All(step.from_years, step.per_year); }
  std::string Code(const ResidentTier& tier) { return All(tier.annual, tier.subsidy); }
  std::string Code(const ResidentFigures& resident) {
    return All(resident.base_pension, resident.tiers, resident.account_rate,
               resident.extra_per_year);
  }
  std::string Code(const RegionEntry& entry) {
    return All(entry.code, entry.name, entry.parent, entry.checked_on, entry.average_wage,
               entry.base_floor, entry.base_ceiling, entry.benefit_base, entry.indexed_wage_base,
               entry.low_index_factor, entry.transition_coefficient, entry.asks, entry.choice,
               entry.notices, entry.resident);
  }
  std::string Code(const Assumptions& set) {
    return All(set.wage_growth, set.income_growth, set.account_rate, set.benefit_growth,
               set.discount_rate, set.inflation, set.benefit_base_convergence);
  }
  std::string Code(const AssumptionSet& set) { return All(set.id, set.values); }
  std::string Code(const Pack& pack) {
    return All(pack.as_of, pack.newest_source, pack.version, pack.sources, pack.regions,
               pack.payout_months, pack.male_life, pack.female_life, pack.assumption_sets,
               pack.assumptions_evidence, pack.national_resident, pack.rates);
  }
  std::string Code(const RatesFinding& finding) {
    return All(finding.kind, finding.code, finding.message);
  }
  std::string Code(const RatesFigures& rates) {
    return All(rates.men, rates.women, rates.male_life, rates.female_life, rates.urban, rates.table,
               rates.findings);
  }

  std::string Code(std::span<const Figure> list) { return List("Figure", list); }
  std::string Code(std::span<const Source> list) { return List("Source", list); }
  std::string Code(std::span<const RegionEntry> list) { return List("RegionEntry", list); }
  std::string Code(std::span<const RegionNotice> list) { return List("RegionNotice", list); }
  std::string Code(std::span<const ChoiceRule> list) { return List("ChoiceRule", list); }
  std::string Code(std::span<const ResidentTier> list) { return List("ResidentTier", list); }
  std::string Code(std::span<const ExtraStep> list) { return List("ExtraStep", list); }
  std::string Code(std::span<const AssumptionSet> list) { return List("AssumptionSet", list); }
  std::string Code(std::span<const std::string_view> list) {
    return List("std::string_view", list);
  }
  std::string Code(std::span<const RatesFinding> list) { return List("RatesFinding", list); }
  std::string Code(std::span<const int> list) { return List("int", list); }
  std::string Code(std::span<const double> list) { return List("double", list); }

 private:
  template <class... Fields>
  std::string All(const Fields&... fields) {
    std::string code;
    ((code += (code.empty() ? "{" : ", ") + Code(fields)), ...);
    return code + "}";
  }

  /// A city's list is often the very list of its province: the same list is written once.
  template <class T>
  std::string List(const char* type, std::span<const T> list) {
    if (list.empty()) return "{}";
    std::string items;
    for (const T& item : list) items += "    " + Code(item) + ",\n";
    auto& name = names_[type + items];
    if (name.empty()) {
      name = "kList" + std::to_string(names_.size());
      out_ << "constexpr " << type << " " << name << "[] = {\n" << items << "};\n";
    }
    return name;
  }

  std::ostream& out_;
  std::map<std::string, std::string> names_;
};

int Run(const char* folder, const char* out_path) {
  const std::vector<DataFile> files = ReadFolder(folder);
  const ReadResult result = ReadPack(files);
  for (const Problem& problem : result.problems) {
    std::cerr << folder << "/" << problem.path << ": " << problem.message.en << "\n";
  }
  if (!result.problems.empty()) return 1;
  std::ofstream out(out_path, std::ios::binary);
  out << "// Made from core/data by make_pack; do not edit.\n#include \"core/figures/pack.h\"\n\n"
         "namespace flexpension {\nnamespace {\n\n";
  CodeWriter writer(out);
  const std::string code = writer.Code(result.pack);
  out << "constexpr Pack kPack = " << code
      << ";\n\n}  // namespace\n\nconst Pack& BuiltinPack() { return kPack; }\n\n"
         "}  // namespace flexpension\n";
  out.close();  // what a full disk does not take shows here
  if (out.good()) return 0;
  std::cerr << out_path << ": cannot be written\n";
  return 1;
}

}  // namespace
}  // namespace flexpension

int main(int argc, char** argv) {
  if (argc != 3) {
    std::cerr << "usage: make_pack DATA_FOLDER OUT.cpp\n";
    return 64;
  }
  return flexpension::Run(argv[1], argv[2]);
}
