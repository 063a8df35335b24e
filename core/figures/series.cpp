#include "core/figures/series.h"

#include <algorithm>
#include <iterator>

#include "core/base/powers.h"

namespace flexpension {
namespace {

bool IsEarlier(Month month, const Figure& figure) { return month < figure.from; }

/// The last of `figures` that took effect by `month`, or null.
const Figure* LastBy(const std::vector<Figure>& figures, Month month) {
  const auto next = std::upper_bound(figures.begin(), figures.end(), month, IsEarlier);
  return next == figures.begin() ? nullptr : &*std::prev(next);
}

}  // namespace

Series::Series(std::vector<Figure> figures) : figures_(std::move(figures)) {
  const auto provisional = [](const Figure& figure) {
    return figure.status == Status::kProvisional;
  };
  std::copy_if(figures_.begin(), figures_.end(), std::back_inserter(provisional_), provisional);
  std::erase_if(figures_, provisional);
}

const Figure* Series::Newest(Month month) const {
  const Figure* figure = LastBy(figures_, month);
  const Figure* provisional = LastBy(provisional_, month);
  const bool later =
      provisional != nullptr && (figure == nullptr || figure->from < provisional->from);
  return later ? provisional : figure;
}

std::optional<Series::InForce> Series::At(Month month, double growth) const {
  const Figure* figure = LastBy(figures_, month);
  if (figure == nullptr || !figure->value) return std::nullopt;
  const int years = figure == &figures_.back() ? (month - figure->from) / 12 : 0;
  return InForce{figure, *figure->value * PowInt(1.0 + growth, years),
                 years > 0 ? Status::kProjected : figure->status};
}

bool Series::Fill(Month start, double growth, std::span<double> values) const {
  auto next = std::upper_bound(figures_.begin(), figures_.end(), start, IsEarlier);
  if (next == figures_.begin()) return false;
  Month month = start;
  double power = PowInt(1.0 + growth, std::max(0, (start - std::prev(next)->from) / 12));
  for (double& value : values) {
    while (next != figures_.end() && next->from <= month) ++next;
    const Figure& figure = *std::prev(next);
    if (!figure.value) return false;
    if (next == figures_.end()) {
      const int age = month - figure.from;
      if (age < 12) {
        power = 1.0;
      } else if (age % 12 == 0 && month > start) {
        power *= 1.0 + growth;
      }
      value = *figure.value * power;
    } else {
      value = *figure.value;
    }
    ++month;
  }
  return true;
}

void Series::Override(const Series& own) {
  if (own.empty()) return;
  const Month first = own.figures_.front().from;
  for (auto* figures : {&figures_, &provisional_}) {
    std::erase_if(*figures, [&](const Figure& figure) { return figure.from >= first; });
  }
  figures_.insert(figures_.end(), own.figures_.begin(), own.figures_.end());
}

}  // namespace flexpension
