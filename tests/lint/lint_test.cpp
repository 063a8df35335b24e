#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <regex>
#include <set>
#include <sstream>

#include "tests/support/json.h"

namespace flexpension::test {
namespace {

namespace fs = std::filesystem;
using Names = std::vector<std::string>;

constexpr std::size_t kMostLines = 400;

/// The files below folders of the repository with one of these endings, by their paths from its
/// root.
Names FilesIn(const Names& folders, const Names& endings) {
  const fs::path root = FLEXPENSION_SOURCE_DIR;
  Names paths;
  for (const std::string& folder : folders) {
    for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
      const std::string ending = entry.path().extension().string();
      if (std::find(endings.begin(), endings.end(), ending) == endings.end()) continue;
      paths.push_back(entry.path().lexically_relative(root).generic_string());
    }
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

Names Lines(const std::string& path) {
  std::istringstream text(ReadFile(path));
  Names lines;
  for (std::string line; std::getline(text, line);) lines.push_back(line);
  return lines;
}

/// The code of a line: without what follows "//".
std::string CodeOf(const std::string& line) { return line.substr(0, line.find("//")); }

/// "compare" of "core/compare/check.h".
std::string ModuleOf(const std::string& path) {
  const std::string rest = path.substr(std::string("core/").size());
  return rest.substr(0, rest.find('/'));
}

/// What a line includes in quotes, or nothing.
std::string Included(const std::string& line) {
  const std::string start = "#include \"";
  if (!line.starts_with(start)) return "";
  return line.substr(start.size(), line.find('"', start.size()) - start.size());
}

/// A word in code, not as a part of a longer one.
bool HasWord(const std::string& code, const std::string& word) {
  const auto is_part = [](char c) {
    return std::isalnum(static_cast<unsigned char>(c)) || c == '_';
  };
  for (std::size_t at = code.find(word); at != std::string::npos; at = code.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    const bool whole = (at == 0 || !is_part(code[at - 1])) &&
                       (end >= code.size() || !is_part(code[end]) || !is_part(word.back()));
    if (whole) return true;
  }
  return false;
}

struct Layers {
  Names order;
  std::map<std::string, std::set<std::string>> allowed;
};

Layers ReadLayers() {
  Layers layers;
  for (const std::string& line : Lines("core/LAYERS")) {
    if (line.empty() || line[0] == '#') continue;
    std::istringstream words(line);
    std::string module;
    words >> module;
    module.pop_back();  // the colon
    layers.order.push_back(module);
    std::set<std::string>& allowed = layers.allowed[module];
    for (std::string name; words >> name;) allowed.insert(name);
  }
  return layers;
}

TEST(Layers, EveryIncludeIsListedAndEveryEntryIsUsed) {
  const Layers layers = ReadLayers();
  std::map<std::string, std::set<std::string>> used;
  for (const std::string& path : FilesIn({"core"}, {".h", ".cpp"})) {
    const std::string module = ModuleOf(path);
    ASSERT_TRUE(layers.allowed.contains(module)) << module << " is not in core/LAYERS";
    for (const std::string& line : Lines(path)) {
      const std::string included = Included(line);
      if (included.empty()) continue;
      EXPECT_TRUE(included.starts_with("core/")) << path << " includes " << included;
      const std::string other = ModuleOf(included);
      if (other == module) continue;
      used[module].insert(other);
      EXPECT_TRUE(layers.allowed.at(module).contains(other)) << path << " includes " << included;
    }
  }
  for (const auto& [module, allowed] : layers.allowed) {
    for (const std::string& other : allowed) {
      EXPECT_TRUE(used[module].contains(other))
          << module << " no longer includes " << other << ": take it out of core/LAYERS";
    }
  }
}

TEST(Layers, AModuleStandsOnModulesAboveItInTheList) {
  std::set<std::string> above;
  const Layers layers = ReadLayers();
  for (const std::string& module : layers.order) {
    for (const std::string& other : layers.allowed.at(module)) {
      EXPECT_TRUE(above.contains(other)) << module << " stands above " << other;
    }
    EXPECT_TRUE(above.insert(module).second) << module << " is listed twice";
  }
}

TEST(Source, TheEngineKnowsNoFileClockOrChanceAndThrowsNothing) {
  const Names forbidden = {
      "<iostream>", "<fstream>", "<cstdio>", "<random>", "<chrono>", "<ctime>",     "<thread>",
      "<locale>",   "<regex>",   "std::pow", "std::exp", "std::log", "std::rand",   "std::round",
      "printf",     "snprintf",  "fprintf",  "getenv",   "throw",    "std::format", "std::ranges"};
  for (const std::string& path : FilesIn({"core"}, {".h", ".cpp"})) {
    const std::string module = ModuleOf(path);
    if (module == "tools") continue;  // programs, not the engine
    std::size_t number = 0;
    for (const std::string& line : Lines(path)) {
      ++number;
      for (const std::string& word : forbidden) {
        EXPECT_FALSE(HasWord(CodeOf(line), word)) << path << ":" << number << ": " << word;
      }
    }
  }
}

TEST(Source, OnlyTheDoorsKnowJson) {
  for (const std::string& path : FilesIn({"core"}, {".h", ".cpp"})) {
    const std::string module = ModuleOf(path);
    if (module == "io" || module == "tools") continue;
    for (const std::string& line : Lines(path)) {
      EXPECT_EQ(CodeOf(line).find("nlohmann"), std::string::npos) << path;
    }
  }
}

/// True if code turns yuan into fen or rounds by itself, however it is spelt.
bool RoundsMoney(const std::string& code) {
  static const std::regex kFen(
      R"(\*\s*100(\.0*)?(e0)?f?\b(?![.']\d)|\b100(\.0*)?f?\s*\*|\*\s*1e2\b|\b1e2\s*\*|)"
      R"(/\s*0?\.01\b|/\s*1e-2\b|\b(l|ll)?(round|rint)\s*\(|\bnearbyint\s*\()");
  return std::regex_search(code, kFen);
}

TEST(Source, MoneyIsRoundedByFenAlone) {
  for (const char* code :
       {"x * 100.0", "x*100", "100.0 * x", "100*x", "x / 0.01", "x/.01", "x * 1e2", "std::round(x)",
        "std::lround(x)", "llround (x)", "nearbyint(x)"}) {
    EXPECT_TRUE(RoundsMoney(code)) << code;
  }
  for (const char* code : {"x * 1000", "x / 100.0", "x * 100'000", "Rounded(x)", "1e-2 * x"}) {
    EXPECT_FALSE(RoundsMoney(code)) << code;
  }
  for (const std::string& path : FilesIn({"core"}, {".h", ".cpp"})) {
    // Digits of a month are no money, nor are per cents in the tables of the data.
    if (path.starts_with("core/base/mon") || path.starts_with("core/tools/")) continue;
    for (const std::string& line : Lines(path)) {
      EXPECT_FALSE(RoundsMoney(CodeOf(line))) << path << ": " << line;
    }
  }
}

TEST(Source, AHeaderIsGuardedByItsPath) {
  for (const std::string& path : FilesIn({"core", "tests"}, {".h"})) {
    std::string guard = "FLEXPENSION_";
    for (const char c : path) {
      const bool plain = std::isalnum(static_cast<unsigned char>(c)) != 0;
      guard += plain ? static_cast<char>(std::toupper(static_cast<unsigned char>(c))) : '_';
    }
    guard += '_';
    const Names lines = Lines(path);
    ASSERT_GE(lines.size(), 3u) << path;
    EXPECT_EQ(lines[0], "#ifndef " + guard) << path;
    EXPECT_EQ(lines[1], "#define " + guard) << path;
    EXPECT_EQ(lines.back(), "#endif  // " + guard) << path;
  }
}

/// Every text in quotes of the engine's rules and plans.
std::set<std::string> QuotedInRules() {
  static const std::regex quoted("\"([a-z_0-9-]+)\"");
  std::set<std::string> found;
  for (const std::string& path : FilesIn({"core/rules", "core/plan", "core/trace"}, {".cpp"})) {
    for (const std::string& line : Lines(path)) {
      const std::string code = CodeOf(line);
      for (std::sregex_iterator at(code.begin(), code.end(), quoted), end; at != end; ++at) {
        found.insert((*at)[1]);
      }
    }
  }
  return found;
}

TEST(Source, TheStepsOfTheEngineAndTheFileOfRulesNameTheSame) {
  const std::set<std::string> quoted = QuotedInRules();
  const Json file = ReadJson("core/data/rules.json");
  std::set<std::string> ids;
  for (const auto& [id, rule] : file["rules"].items()) ids.insert(id);
  // Nothing else in quotes there has a hyphen.
  std::set<std::string> written;
  for (const std::string& text : quoted) {
    if (text.find('-') != std::string::npos) written.insert(text);
  }
  EXPECT_EQ(written, ids);
  for (const auto& [name, words] : file["inputs"].items()) {
    EXPECT_TRUE(quoted.contains(name)) << name << " goes into no step";
  }
}

TEST(Source, AFileHasAtMost400Lines) {
  for (const std::string& path :
       FilesIn({"core", "wasm", "tests"}, {".h", ".cpp", ".mjs", ".cmake"})) {
    EXPECT_LE(Lines(path).size(), kMostLines) << path;
  }
}

TEST(Source, NothingIsLeftForLater) {
  for (const std::string& path : FilesIn({"core", "wasm", "tests"}, {".h", ".cpp", ".mjs"})) {
    if (path.starts_with("tests/lint/")) continue;
    for (const std::string& line : Lines(path)) {
      for (const char* mark : {"TODO", "FIXME", "XXX"}) {
        EXPECT_EQ(line.find(mark), std::string::npos) << path << ": " << line;
      }
    }
  }
}

/// The anchors of a page, as its headings make them: lower case, spaces as hyphens, no punctuation.
std::set<std::string> AnchorsOf(const std::string& page) {
  std::set<std::string> anchors;
  for (const std::string& line : Lines(page)) {
    const std::size_t text = line.find_first_not_of('#');
    if (text == 0 || text == std::string::npos || line[text] != ' ') continue;
    std::string anchor;
    for (const char c : line.substr(text + 1)) {
      if (std::isalnum(static_cast<unsigned char>(c)) || c == '-') {
        anchor += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
      } else if (c == ' ') {
        anchor += '-';
      }
    }
    anchors.insert(anchor);
  }
  return anchors;
}

/// The start of what follows `at` that an anchor may hold.
std::string AnchorAt(const std::string& line, std::size_t at) {
  const std::string letters = "abcdefghijklmnopqrstuvwxyz0123456789-";
  return line.substr(at, std::min(line.find_first_not_of(letters, at), line.size()) - at);
}

TEST(Model, ARuleIsCitedByAnAnchorThatIsThere) {
  const std::string page = "model.md";
  const std::set<std::string> anchors = AnchorsOf("core/" + page);
  ASSERT_GT(anchors.size(), 40u);
  std::set<std::string> cited;
  for (const std::string& path :
       FilesIn({"core", "wasm", "tests"}, {".h", ".cpp", ".mjs", ".md"})) {
    if (path.starts_with("tests/lint/")) continue;
    // The page itself refers to its own anchors without its name, others by name.
    const std::string start = path == "core/" + page ? "](#" : "core/" + page + "#";
    for (const std::string& line : Lines(path)) {
      for (std::size_t at = line.find(start); at != std::string::npos; at = line.find(start, at)) {
        at += start.size();
        const std::string anchor = AnchorAt(line, at);
        EXPECT_TRUE(anchors.contains(anchor)) << path << " cites #" << anchor;
        cited.insert(anchor);
      }
    }
  }
  EXPECT_GT(cited.size(), 30u);
}

TEST(Model, CodeNamesNoPlaceInItWithoutAnAnchor) {
  for (const std::string& path : FilesIn({"core", "wasm", "tests"}, {".h", ".cpp", ".mjs"})) {
    if (path.starts_with("tests/lint/")) continue;
    for (const std::string& line : Lines(path)) {
      for (std::size_t at = line.find("model.md"); at != std::string::npos;
           at = line.find("model.md", at + 1)) {
        EXPECT_EQ(line.substr(at, 9), "model.md#") << path << ": " << line;
        EXPECT_TRUE(at >= 5 && line.substr(at - 5, 5) == "core/") << path << ": " << line;
      }
    }
  }
}

/// A source file's path as a CMakeLists.txt would list it, and that list.
bool IsListed(const std::string& path, const std::string& folder) {
  const std::string lists = folder + "/CMakeLists.txt";
  return ReadFile(lists).find(path.substr(folder.size() + 1)) != std::string::npos;
}

TEST(Source, EverySourceIsInAList) {
  for (const std::string& path : FilesIn({"core"}, {".cpp"})) {
    EXPECT_TRUE(IsListed(path, "core")) << path << " is in no CMakeLists.txt";
  }
  for (const std::string& path : FilesIn({"tests"}, {".cpp"})) {
    const std::string kind = path.substr(0, path.find('/', std::string("tests/").size()));
    EXPECT_TRUE(IsListed(path, "tests") || IsListed(path, kind))
        << path << " is in no CMakeLists.txt";
  }
}

}  // namespace
}  // namespace flexpension::test
