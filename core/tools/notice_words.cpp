#include "core/tools/notice_words.h"

#include <algorithm>
#include <set>
#include <string_view>

namespace flexpension {
namespace {

/// Calls `visit(name, figures)` for each series that words may name.
template <class Visit>
void EachNamed(const RegionEntry& entry, const Visit& visit) {
  EachSeries([&](const SeriesKind& kind, const auto& figures) { visit(kind.name, figures.All()); },
             entry.figures);
  visit("resident/base_pension", entry.resident.base_pension.All());
}

/// What stands in each pair of braces is handed to `fill`, which returns what takes its place.
template <class Fill>
std::string Filled(std::string_view text, Fill fill) {
  std::string filled;
  while (true) {
    const std::size_t open = text.find('{');
    const std::size_t close = text.find('}', open == std::string::npos ? 0 : open);
    filled += text.substr(0, open);
    if (open == std::string::npos || close == std::string::npos) return filled;
    filled += fill(text.substr(open + 1, close - open - 1));
    text.remove_prefix(close + 1);
  }
}

std::string WithHome(std::string_view text, const std::string& code) {
  return Filled(text, [&](std::string_view name) {
    const std::string home = name.find(':') == std::string::npos ? code + ":" : "";
    return "{" + home + std::string(name) + "}";
  });
}

/// The numbers of three digits and more that are printed in a text; years are none.
std::set<std::string> NumbersIn(std::string_view text) {
  std::set<std::string> numbers;
  std::string number;
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  for (std::size_t i = 0; i <= text.size(); ++i) {
    const bool inside = i < text.size() && !number.empty() && text[i] == '.' &&
                        i + 1 < text.size() && is_digit(text[i + 1]);
    if (i < text.size() && (is_digit(text[i]) || inside)) {
      number += text[i];
      continue;
    }
    const bool year = number.size() == 4 && (number.starts_with("19") || number.starts_with("20"));
    if (number.size() >= 3 && !year) numbers.insert(number);
    number.clear();
  }
  return numbers;
}

class NoticeWords {
 public:
  NoticeWords(const std::vector<RegionEntry>& regions, Storage& storage, Checks& checks)
      : regions_(regions), storage_(storage), checks_(checks) {}

  PackText Fill(const std::string& where, const RegionEntry& entry, const PackText& text) {
    return {Fill(where + "/zh", entry, text.zh).data(), Fill(where + "/en", entry, text.en).data()};
  }

 private:
  std::string_view Fill(const std::string& where, const RegionEntry& entry, std::string_view text) {
    const std::set<std::string> figures = Printed(entry);
    for (const std::string& number : NumbersIn(Filled(text, [](auto) { return ""; }))) {
      if (!figures.contains(number)) continue;
      checks_.Wrong(where, number + " is printed by hand, and is a figure of the region: name it");
    }
    return storage_.Keep(Filled(text, [&](std::string_view name) { return Value(where, name); }));
  }

  /// The figures of a region and of all others of its province, as they are printed.
  std::set<std::string> Printed(const RegionEntry& entry) const {
    std::set<std::string> printed;
    for (const RegionEntry& other : regions_) {
      if (other.code.substr(0, 2) != entry.code.substr(0, 2)) continue;
      EachNamed(other, [&](std::string_view /*name*/, std::span<const Figure> figures) {
        for (const Figure& figure : figures) {
          if (figure.value) printed.insert(Shown(*figure.value));
        }
      });
    }
    return printed;
  }

  /// "44:base_floor@2025-07"
  std::string Value(const std::string& where, std::string_view name) {
    const std::size_t colon = name.find(':');
    const std::size_t at = name.find('@');
    const std::string_view code = name.substr(0, colon);
    const std::string_view series =
        name.substr(colon + 1, at == std::string::npos ? at : at - colon - 1);
    const std::string_view when =
        at == std::string::npos ? std::string_view{} : name.substr(at + 1);
    std::optional<Figure> found;
    for (const RegionEntry& entry : regions_) {
      if (entry.code != code) continue;
      EachNamed(entry, [&](std::string_view named, std::span<const Figure> figures) {
        if (named != series) return;
        for (const Figure& figure : figures) {
          const std::string month = ToText(figure.from);
          if (when.empty() || when == month || when == month.substr(0, 4)) found = figure;
        }
      });
    }
    if (found && found->value) return Shown(*found->value);
    checks_.Wrong(where, "there is no figure {" + std::string(name) + "}");
    return {};
  }

  const std::vector<RegionEntry>& regions_;
  Storage& storage_;
  Checks& checks_;
};

}  // namespace

Text WithHome(const Text& text, const std::string& code) {
  const std::string_view zh = text.zh;
  const std::string_view en = text.en;
  return {WithHome(zh, code), WithHome(en, code)};
}

void FillNotices(std::vector<RegionEntry>& regions, std::span<const std::string> places,
                 Storage& storage, Checks& checks) {
  NoticeWords words(regions, storage, checks);
  for (std::size_t i = 0; i < regions.size(); ++i) {
    RegionEntry& entry = regions[i];
    const std::string& where = places[i];
    std::vector<RegionNotice> notices(entry.notices.begin(), entry.notices.end());
    for (RegionNotice& notice : notices) {
      notice.message =
          words.Fill(where + "/notices/" + std::string(notice.code), entry, notice.message);
    }
    entry.notices = storage.Keep(std::move(notices));
    std::vector<ChoiceRule> choice(entry.choice.begin(), entry.choice.end());
    for (ChoiceRule& rule : choice) {
      rule.rule = words.Fill(where + "/choice/" + ToText(rule.from), entry, rule.rule);
    }
    entry.choice = storage.Keep(std::move(choice));
  }
}

}  // namespace flexpension
