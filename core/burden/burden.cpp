#include "core/burden/burden.h"

#include <algorithm>
#include <string>

#include "core/burden/paper.h"
#include "core/burden/place.h"
#include "core/plan/prepare.h"

namespace flexpension {
namespace {

std::string PathOf(std::size_t region) { return "/regions/" + std::to_string(region); }

/// True if reading found something wrong with a field, with what it is in, or with something in it;
/// or may have, among what is not listed any more.
bool IsUnsound(const Problems& problems, const std::string& field) {
  return problems.more() > 0 ||
         std::any_of(problems.begin(), problems.end(), [&](const Problem& problem) {
           const std::string& path = problem.path;
           return field.starts_with(path + "/") || path == field || path.starts_with(field + "/");
         });
}

void CheckIncomes(const BurdenRequest& request, Problems& problems) {
  const std::size_t count = request.incomes.size();
  if (count == 1 || count == request.regions.size()) return;
  problems.push_back({ProblemCode::kInconsistent,
                      "/incomes",
                      {"应为一个收入，或给 regions 中每个地区各一个收入",
                       "must be one income, or one for each of the regions that are named"}});
}

/// The region of the data that is named; null where all figures are typed, or, with a problem,
/// where the data does not hold it.
const RegionEntry* EntryOf(const Pack& pack, const RegionChoice& region, const std::string& path,
                           Problems& problems) {
  if (region.code) {
    const RegionEntry* entry = pack.Find(*region.code);
    if (entry == nullptr) {
      problems.push_back({ProblemCode::kNotAvailable,
                          path,
                          {"数据中没有这个地区", "the data does not hold this region"}});
    }
    return entry;
  }
  if (region.average_wage.empty()) {
    problems.push_back(
        {ProblemCode::kMissing, path + "/average_wage", {"缺少此项", "this is missing"}});
  }
  return nullptr;
}

BurdenRow RowOf(const RegionEntry* entry, const PlaceFigures& place, double income, double ratio) {
  BurdenRow row;
  if (entry != nullptr) row.region = entry->code;
  row.income = income;
  row.average_wage = place.wage.in_use.value;
  row.base_floor = place.floor.in_use.value;
  row.base_ceiling = place.ceiling.in_use.value;
  const auto at = [&](double share) {
    const double base = std::clamp(share * row.average_wage, row.base_floor, row.base_ceiling);
    return BurdenOn(base, row.average_wage, income);
  };
  row.at_ratio = at(ratio);
  row.at_floor = BurdenOn(row.base_floor, row.average_wage, income);
  row.at_60 = at(kFloorShare);
  row.figures = {place.wage, place.floor, place.ceiling};
  return row;
}

/// Rows of the regions that were named.
void AddNamed(const BurdenFigures& figures, const BurdenRequest& request, BurdenAnswer& answer,
              Problems& problems) {
  for (std::size_t i = 0; i < request.regions.size(); ++i) {
    const RegionChoice& region = request.regions[i];
    const RegionEntry* entry = region.code ? figures.pack.Find(*region.code) : nullptr;
    const auto place = FiguresOfPlace(entry, region, request, PathOf(i), problems);
    if (!place) continue;
    const double income = request.incomes[request.incomes.size() == 1 ? 0 : i];
    answer.rows.push_back(RowOf(entry, *place, income, request.base_ratio));
  }
}

/// Rows of all regions of the data that have figures.
void AddAll(const BurdenFigures& figures, const BurdenRequest& request, BurdenAnswer& answer,
            Problems& problems) {
  for (const RegionEntry& entry : figures.pack.regions) {
    Problems lacking;
    if (const auto place = FiguresOfPlace(&entry, RegionChoice{}, request, "", lacking)) {
      answer.rows.push_back(RowOf(&entry, *place, request.incomes[0], request.base_ratio));
    }
    for (const Problem& problem : lacking) {
      answer.left_out.push_back({entry.code, problem.path.substr(1), problem.message});
    }
  }
  if (!answer.rows.empty()) return;
  problems.push_back({ProblemCode::kNotAvailable,
                      "/valuation_month",
                      {"数据中没有这个月的缴费标准", "the data holds no figures for this month"}});
}

}  // namespace

std::variant<BurdenAnswer, Problems> Burden(const BurdenFigures& figures,
                                            const BurdenRequest& request, Problems found) {
  if (!IsUnsound(found, "/regions") && !IsUnsound(found, "/incomes")) CheckIncomes(request, found);
  for (std::size_t i = 0; i < request.regions.size(); ++i) {
    const std::string path = PathOf(i);
    if (!IsUnsound(found, path)) EntryOf(figures.pack, request.regions[i], path, found);
  }
  if (!found.empty()) return found;

  BurdenAnswer answer;
  if (request.regions.empty()) {
    AddAll(figures, request, answer, found);
  } else {
    AddNamed(figures, request, answer, found);
  }
  if (!found.empty()) return found;
  answer.paper = PaperOf(figures, request);
  return answer;
}

}  // namespace flexpension
