#include "core/tools/checks.h"

#include <algorithm>

#include "core/base/money.h"

namespace flexpension {

std::string Shown(double amount) {
  const auto cents = Fen(amount).fen();
  std::string text = std::to_string(cents / 100);
  if (cents % 100 != 0) text += "." + std::to_string(100 + cents % 100).substr(1);
  return text;
}

void Checks::Wrong(const std::string& where, const std::string& what) {
  problems_.push_back({ProblemCode::kInconsistent, where, {what, what}});
}

bool Checks::Knows(const std::string& id) const {
  return std::find(source_ids_.begin(), source_ids_.end(), id) != source_ids_.end();
}

void Checks::AddSource(const std::string& id) {
  if (Knows(id)) Wrong("sources.json", id + " is there twice");
  source_ids_.push_back(id);
}

void Checks::Sources(const std::string& where, const std::vector<std::string>& sources) {
  if (sources.empty()) Wrong(where, "a figure without a source");
  for (const std::string& id : sources) {
    if (!Knows(id)) Wrong(where, "the source " + id + " is not in sources.json");
  }
}

void Checks::Confidence(const std::string& where, const std::string& confidence) {
  if (confidence != "A" && confidence != "B" && confidence != "C") {
    Wrong(where, "the confidence \"" + confidence + "\" must be A, B or C");
  }
}

void Checks::ConfidenceIfAny(const std::string& where, const std::string& confidence) {
  if (!confidence.empty()) Confidence(where, confidence);
}

void Checks::Sourced(const std::string& where, const std::vector<std::string>& sources,
                     const std::string& confidence) {
  Sources(where, sources);
  Confidence(where, confidence);
}

}  // namespace flexpension
