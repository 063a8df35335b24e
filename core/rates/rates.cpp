#include "core/rates/rates.h"

#include <cmath>
#include <string>

#include "core/rates/decompose.h"
#include "core/rates/formulas.h"
#include "core/rates/paper.h"
#include "core/rates/solver.h"
#include "core/rates/worker.h"

namespace flexpension {
namespace {

void Add(Problems& problems, std::string path, const char* zh, const char* en) {
  problems.push_back({ProblemCode::kInconsistent, std::move(path), {zh, en}});
}

void CheckAges(const RatesSteps& ages, double shift, AgeRange allowed, const std::string& path,
               Problems& problems) {
  for (std::size_t i = 0; i < ages.size(); ++i) {
    const double age = ages[i] + shift;
    if (age >= allowed.first && age <= allowed.last) continue;
    Add(problems, path + std::to_string(i), "加上 retirement_shift 后超出了允许的年龄",
        "with retirement_shift it is out of the ages allowed");
  }
}

void Check(const RatesRequest& request, Problems& problems) {
  const RatesAssumptions& a = request.assumptions;
  CheckAges(a.retirement_ages_men, a.retirement_shift, kMenRetire,
            "/assumptions/retirement_ages_men/", problems);
  CheckAges(a.retirement_ages_women, a.retirement_shift, kWomenRetire,
            "/assumptions/retirement_ages_women/", problems);
  if (request.decompose && request.decompose->since >= request.decompose->year) {
    Add(problems, "/decompose/since", "应早于 year", "must be before the year");
  }
}

constexpr auto kYears = YearsFrom<kRatesYears, 1>();

/// Only (22) as printed can fail: its pension for ever has a value if incomes grow, and no other.
bool AreRates(const RateLists& lists) {
  for (const YearlyRates& list : lists) {
    for (const double rate : list) {
      if (!std::isfinite(rate) || rate < 0.0) return false;
    }
  }
  return true;
}

/// The gaps of the fund whose actual series is `first`; its targets follow in the lists.
RatesGaps GapsOf(const RateLists& lists, std::size_t first) {
  RatesGaps gaps;
  for (std::size_t y = 0; y < kRatesYears; ++y) {
    const double actual = lists[first][y];
    gaps.desired_low[y] = RatesGap(actual, lists[first + 1][y]);
    gaps.desired_high[y] = RatesGap(actual, lists[first + 2][y]);
    gaps.potential[y] = RatesGap(actual, lists[first + 3][y]);
  }
  return gaps;
}

}  // namespace

std::variant<RatesAnswer, Problems> Rates(const RatesFigures& figures, const RatesRequest& request,
                                          Problems found) {
  Check(request, found);
  if (!found.empty()) return found;
  const RatesData data = UnpackRates(figures);
  const RatesModel model(data, request.assumptions, request.forms);
  RatesAnswer answer;
  answer.years = kYears;
  answer.series = AllRates(model);
  if (!AreRates(answer.series)) {
    return Problems{
        {ProblemCode::kInconsistent,
         "/assumptions",
         {"按这些假设，有的费率无法计算", "with these assumptions a rate cannot be computed"}}};
  }
  answer.gaps = {GapsOf(answer.series, 0), GapsOf(answer.series, kRateSeries / 2)};
  answer.assumptions = request.assumptions;
  answer.forms = request.forms;
  if (request.solve) {
    answer.solution = SolveRates(data, request.assumptions, request.forms, *request.solve);
  }
  if (request.decompose) {
    answer.decomposition = Decompose(data, request.assumptions, request.forms, *request.decompose);
  }
  if (request.worker) answer.worker = PayOf(model, *request.worker);
  if (request.paper) answer.paper = PaperOf(figures, data);
  return answer;
}

}  // namespace flexpension
