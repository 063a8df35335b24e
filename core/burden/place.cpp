#include "core/burden/place.h"

#include <algorithm>
#include <string_view>

#include "core/compare/figures.h"
#include "core/figures/figure_name.h"
#include "core/figures/region_series.h"
#include "core/plan/prepare.h"

namespace flexpension {
namespace {

/// One place in one month.
class Lookup {
 public:
  Lookup(const RegionEntry* entry, const BurdenRequest& request, const std::string& path,
         Problems& problems)
      : entry_(entry), request_(request), path_(path), problems_(problems) {}

  /// The figure of a series; none, and a problem, if there is none that can be used.
  std::optional<FigureAnswer> Find(std::string_view name, const Series& series) {
    const Month now = request_.valuation_month;
    const auto in_force = InForce(series);
    if (!in_force) {
      Problem problem = NotAvailable(name, ToText(now));
      problem.path = path_ + "/" + std::string(name);
      problems_.push_back(std::move(problem));
      return std::nullopt;
    }
    if (IsTooOld(*in_force)) {
      SayTooOld(name, in_force->figure->from);
      return std::nullopt;
    }
    return ShownFigure(name, series, *in_force, now);
  }

  /// A bound; it follows from the wage where the place has none of its own.
  std::optional<FigureAnswer> FindBound(std::string_view name, const Series& series, double share,
                                        const FigureAnswer& wage) {
    return series.empty() && !IsAsked(name) ? BoundOfWage(name, share, wage) : Find(name, series);
  }

 private:
  bool IsAsked(std::string_view name) const {
    return entry_ != nullptr && std::count(entry_->asks.begin(), entry_->asks.end(), name) > 0;
  }

  std::optional<Series::InForce> InForce(const Series& series) const {
    const Month now = request_.valuation_month;
    if (request_.wage_growth) return series.At(now, *request_.wage_growth);
    const Figure* newest = series.Newest(now);
    if (newest == nullptr || !newest->value) return std::nullopt;
    const bool own = now - newest->from < kOwnMonths;
    return Series::InForce{newest, *newest->value, own ? newest->status : Status::kProvisional};
  }

  bool IsTooOld(const Series::InForce& in_force) const {
    const int age = request_.valuation_month - in_force.figure->from;
    if (!request_.wage_growth) return age >= kCollectedMonths;
    return in_force.status == Status::kProjected &&
           (age >= (kMostProjectedYears + 1) * 12 || in_force.value < kLeastWage ||
            in_force.value > kMostWage);
  }

  void SayTooOld(std::string_view name, Month from) {
    const Text words = FigureName(name);
    Text message{"最新的" + words.zh + "是 " + InChinese(from) + "的，太旧，不能用于这个月",
                 "the newest " + words.en + " is of " + ToText(from) +
                     ", too old to be used for this month"};
    problems_.push_back({ProblemCode::kNotAvailable, path_ + "/" + std::string(name),
                         std::move(message), ToText(request_.valuation_month)});
  }

  const RegionEntry* entry_;
  const BurdenRequest& request_;
  const std::string& path_;
  Problems& problems_;
};

}  // namespace

std::optional<PlaceFigures> FiguresOfPlace(const RegionEntry* entry, const RegionChoice& typed,
                                           const BurdenRequest& request, const std::string& path,
                                           Problems& problems) {
  Region region;
  if (entry != nullptr) region = entry->ToRegion();
  EachSeries(
      [](const SeriesKind& /*kind*/, const Series& own, Series& held) { held.Override(own); },
      typed, region);
  Lookup lookup(entry, request, path, problems);
  const auto wage = lookup.Find("average_wage", region.average_wage);
  if (!wage) return std::nullopt;
  const auto floor = lookup.FindBound("base_floor", region.base_floor, kFloorShare, *wage);
  const auto ceiling = lookup.FindBound("base_ceiling", region.base_ceiling, kCeilingShare, *wage);
  if (!floor || !ceiling) return std::nullopt;
  if (floor->in_use.value > ceiling->in_use.value) {
    problems.push_back({ProblemCode::kInconsistent,
                        path + "/base_floor",
                        {"缴费基数下限高于上限，请核对是不是每月的数字",
                         "the base floor is above the ceiling; please check that both are a "
                         "month's"}});
    return std::nullopt;
  }
  return PlaceFigures{*wage, *floor, *ceiling};
}

}  // namespace flexpension
