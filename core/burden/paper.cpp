#include "core/burden/paper.h"

#include <algorithm>
#include <cmath>

#include "core/burden/place.h"
#include "core/rules/month_credit.h"

namespace flexpension {
namespace {

/// Half of the last digit that the paper prints, per cent with two decimals.
constexpr double kHalfDigit = 0.00005;

PaperShare ShareOf(double printed, const std::optional<BurdenBase>& base, double income) {
  PaperShare share;
  share.printed = printed;
  if (!base) return share;
  PaperRebuilt& rebuilt = share.rebuilt.emplace();
  rebuilt.burden = BurdenOn(base->base, base->base, income);
  rebuilt.agrees = std::fabs(rebuilt.burden.share - printed) <= kHalfDigit;
  rebuilt.basis = base->basis;
  rebuilt.source = base->source;
  rebuilt.confidence = base->confidence;
  return share;
}

std::optional<PaperToday> TodayOf(const BurdenFigures& figures, const BurdenRequest& request,
                                  const BurdenTableRow& row) {
  Problems lacking;
  const auto place =
      FiguresOfPlace(figures.pack.Find(row.region), RegionChoice{}, request, "", lacking);
  if (!place) return std::nullopt;
  const double wage = place->wage.in_use.value;
  const double floor = place->floor.in_use.value;
  const double sixty = std::max(kFloorShare * wage, floor);
  return PaperToday{wage, floor, BurdenOn(wage, wage, row.income),
                    BurdenOn(floor, wage, row.income), BurdenOn(sixty, wage, row.income)};
}

}  // namespace

BurdenShare BurdenOn(double base, double average_wage, double income) {
  const Money monthly = StandardMonth(base, average_wage).paid;
  return {base, monthly, monthly.yuan() / income};
}

PaperBurden PaperOf(const BurdenFigures& figures, const BurdenRequest& request) {
  PaperBurden paper;
  paper.note = figures.paper.note;
  paper.contribution_year = figures.paper.contribution_year;
  paper.source = figures.paper.source;
  paper.confidence = figures.paper.confidence;
  for (const BurdenTableRow& row : figures.paper.rows) {
    PaperRow& shown = paper.rows.emplace_back();
    shown.region = row.region;
    shown.income = row.income;
    shown.at_average = ShareOf(row.average_share, row.average, row.income);
    shown.at_floor = ShareOf(row.floor_share, row.floor, row.income);
    shown.today = TodayOf(figures, request, row);
    for (const PaperShare* share : {&shown.at_average, &shown.at_floor}) {
      ++paper.shares;
      if (!share->rebuilt) continue;
      ++paper.rebuilt;
      if (share->rebuilt->agrees) ++paper.agreeing;
    }
  }
  return paper;
}

}  // namespace flexpension
