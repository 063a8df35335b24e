#include "core/compare/figures.h"

namespace flexpension {
namespace {

FigureAnswer ShownBound(std::string_view name, const Series& bound, double share,
                        const FigureAnswer& wage, Month month, double growth) {
  if (const auto own = bound.At(month, growth)) return ShownFigure(name, bound, *own, month);
  return BoundOfWage(name, share, wage);
}

TraceStatus TraceStatusOf(Status status) {
  switch (status) {
    case Status::kPublished:
      return TraceStatus::kPublished;
    case Status::kProvisional:
      return TraceStatus::kProvisional;
    case Status::kProjected:
      return TraceStatus::kProjected;
    case Status::kGiven:
      return TraceStatus::kTyped;
    case Status::kDerived:
      break;
  }
  return TraceStatus::kComputed;
}

}  // namespace

FigureAnswer ShownFigure(std::string_view name, const Series& series,
                         const Series::InForce& in_force, Month used_in) {
  const Figure& figure = *series.Newest(used_in);
  FigureAnswer answer{.name = name,
                      .value = *figure.value,
                      .month = figure.from,
                      .status = figure.status,
                      .source = figure.source,
                      .confidence = figure.confidence,
                      .in_use = {}};
  answer.in_use.value = in_force.value;
  answer.in_use.month = used_in;
  answer.in_use.status = in_force.status;
  return answer;
}

FigureAnswer BoundOfWage(std::string_view name, double share, const FigureAnswer& wage) {
  FigureAnswer answer = wage;
  answer.name = name;
  answer.value *= share;
  answer.in_use.value *= share;
  answer.status = Status::kDerived;
  if (answer.in_use.status != Status::kProjected) answer.in_use.status = Status::kDerived;
  return answer;
}

void AddBasePension(const Pack& pack, const RegionEntry& place, Month month, double asked,
                    std::vector<FigureAnswer>& figures) {
  std::optional<Figure> figure;
  const auto look = [&](const ResidentFigures& resident) {
    for (const Figure& each : resident.base_pension.All()) {
      if (each.from <= month) figure = each;
    }
  };
  look(pack.national.resident);
  if (place.parent) look(pack.Find(*place.parent)->resident);
  look(place.resident);
  if (!figure || figure->value != asked) return;
  FigureAnswer said;
  said.name = "base_pension";
  said.value = said.in_use.value = asked;
  said.month = figure->from;
  said.in_use.month = month;
  said.source = figure->source;
  said.confidence = figure->confidence;
  figures.push_back(said);
}

std::vector<TraceFigure> TraceFiguresOf(const std::vector<FigureAnswer>& figures) {
  std::vector<TraceFigure> said;
  said.reserve(figures.size());
  for (const FigureAnswer& figure : figures) {
    said.push_back({figure.name, figure.value, TraceStatusOf(figure.status),
                    TraceStatusOf(figure.in_use.status)});
  }
  return said;
}

std::vector<FigureAnswer> FiguresOf(const Setting& setting, const Award& award, Month awarded) {
  const Month now = setting.valuation_month;
  const double growth = setting.assumptions.wage_growth;
  const Region& region = setting.region;
  std::vector<FigureAnswer> figures;
  figures.reserve(5);
  figures.push_back(
      ShownFigure("average_wage", region.average_wage, *region.average_wage.At(now, growth), now));
  const FigureAnswer wage = figures.front();
  figures.push_back(ShownBound("base_floor", region.base_floor, kFloorShare, wage, now, growth));
  figures.push_back(
      ShownBound("base_ceiling", region.base_ceiling, kCeilingShare, wage, now, growth));
  const Month year = Month::Of(awarded.year(), 1);
  figures.push_back(ShownFigure("benefit_base", region.benefit_base, award.benefit_base, year));
  if (!region.indexed_wage_base.empty()) {
    figures.push_back(
        ShownFigure("indexed_wage_base", region.indexed_wage_base, award.indexed_wage_base, year));
  }
  return figures;
}

}  // namespace flexpension
