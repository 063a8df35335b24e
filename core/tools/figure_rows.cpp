#include "core/tools/figure_rows.h"

namespace flexpension {
namespace {

constexpr int kLongestStep = 18;  // months from one figure to the next; years may move by half

}  // namespace

std::string SourceText(const std::string& document, const std::vector<std::string>& sources) {
  std::string text = document;
  if (sources.empty()) return text;
  if (!text.empty()) text += ' ';
  text += '[';
  for (std::size_t i = 0; i < sources.size(); ++i) text += (i > 0 ? "; " : "") + sources[i];
  return text + ']';
}

namespace {

Status StatusOf(const std::string& where, const std::string& name, Checks& checks) {
  for (const Status status : {Status::kPublished, Status::kProvisional, Status::kDerived}) {
    if (name == NameOf(status)) return status;
  }
  checks.Wrong(where, "the status must be published, provisional or derived");
  return Status::kPublished;
}

}  // namespace

Figure FigureOf(const std::string& where, const data::FigureRow& row, Storage& storage,
                Checks& checks) {
  const Month from = row.from.value_or(Month::Of(row.year.value_or(kFirstMonth.year()), 1));
  if (row.value) checks.Sourced(where, row.sources, row.confidence);
  checks.ConfidenceIfAny(where, row.period_confidence);
  return {from, row.value, StatusOf(where, row.status, checks),
          storage.Keep(SourceText(row.document, row.sources)), storage.Keep(row.confidence)};
}

ResidentTier TierOf(const data::TierRow& row, const std::vector<std::string>& sources,
                    Storage& storage) {
  ResidentTier tier = row.tier;
  tier.source = storage.Keep(SourceText({}, sources));
  tier.confidence = storage.Keep(row.confidence);
  return tier;
}

std::vector<Figure> FiguresOf(const std::string& where, const std::vector<data::FigureRow>& rows,
                              bool yearly, Storage& storage, Checks& checks) {
  std::vector<Figure> figures;
  for (const data::FigureRow& row : rows) {
    const std::string at = where + "/" + std::to_string(figures.size());
    if (row.year.has_value() == row.from.has_value() || row.year.has_value() != yearly) {
      checks.Wrong(at, yearly ? "must have a year" : "must have a month in \"from\"");
      continue;
    }
    if (!row.value && row.note.empty()) checks.Wrong(at, "a known gap needs a note that says why");
    const Figure figure = FigureOf(at, row, storage, checks);
    if (figure.status == Status::kProvisional &&
        (!figure.value || figures.empty() || !figures.back().value)) {
      checks.Wrong(at, "a provisional figure repeats the one before it, and there is none");
    }
    if (!figures.empty()) {
      const int step = figure.from - figures.back().from;
      if (step <= 0) checks.Wrong(at, "figures must ascend");
      if (step > (yearly ? 12 : kLongestStep))
        checks.Wrong(at, "figures are left out before this one");
    }
    figures.push_back(figure);
  }
  if (!figures.empty() && !figures.back().value) checks.Wrong(where, "must not end in a gap");
  return figures;
}

}  // namespace flexpension
