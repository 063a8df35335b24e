#ifndef FLEXPENSION_CORE_IO_FIELDS_VOLATILE_H_
#define FLEXPENSION_CORE_IO_FIELDS_VOLATILE_H_

// The one list of the fields of a `volatile` request and answer. Meanings and units are in
// core/volatile/request.h and answer.h and repeated here in short for the schema.

#include "core/io/fields_request.h"
#include "core/io/visitor.h"
#include "core/volatile/answer.h"
#include "core/volatile/request.h"

namespace flexpension {

template <>
inline constexpr std::array<std::string_view, 2> kNames<PolicyWay>{"standard", "fixed"};

inline void Fields(Visitor& v, UncertainIncome& income) {
  v.Type("UncertainIncome");
  std::span<double> season(income.season);
  v.Optional("season", season, Between(0, 1000),
             "January to December; divided by their mean. All alike if left out");
  v.Required("sigma", income.sigma, Between(0, 3),
             "Standard deviation of the logarithm of a month's income");
  v.Required("persistence", income.persistence, kShare,
             "Correlation of a month's shock with the next one's");
  v.Required("enter", income.enter, kShare, "Chance a month to be out of work, of who is in it");
  v.Required("leave", income.leave, kShare, "Chance a month to be back, of who is out of it");
}

inline void Fields(Visitor& v, PolicyStep& step) {
  v.Type("PolicyStep");
  v.Required("way", step.way, "How the month is paid");
  v.Optional("base_ratio", step.base_ratio, Between(0, 5, "fraction of the average wage"),
             "Of a standard way: contribution base; clamped by floor and ceiling");
  v.Required("most_share", step.most_share, Between(0, 100, "fraction of the month's income"),
             "Most that the payment may take");
}

inline void Fields(Visitor& v, Policy& policy) {
  v.Type("Policy");
  v.Required("id", policy.id, kName, "Name of the policy, once in the request");
  v.Optional("scheme", policy.scheme, "Of the fixed way (定额缴费)");
  v.Required("ways", policy.ways, Items(1, kMostWays),
             "A month is paid in the first that its income affords, else not at all");
}

inline void Fields(Visitor& v, VolatileRequest& request) {
  v.Type("VolatileRequest");
  SituationFields(v, request);
  v.Required("income", request.income, "How a month's income lies around its trend");
  v.Required("policies", request.policies, Items(1, kMostPolicies), "All on the same paths");
  v.Optional("paths", request.paths, Between(1, kMostPaths),
             "Lives; at most 10000 with values or accounts");
  v.Optional("first_path", request.first_path, Between(0, static_cast<double>(kMostFirstPath)),
             "Number of the first");
  v.Optional("seed", request.seed, Between(0, static_cast<double>(kMostWhole)),
             "The same seed gives the same paths");
  v.Optional("values", request.values, "List what comes of each path");
  v.Optional("accounts", request.accounts, "Tell what is in the account at the end of each year");
}

inline void Fields(Visitor& v, PathShare& share) {
  v.Type("PathShare");
  v.Required("share", share.share, "Of the paths");
  v.Required("standard_error", share.standard_error);
}

struct Quantiles {
  Spread& spread;
};
inline void Fields(Visitor& v, Quantiles& quantiles) {
  v.Type("Quantiles");
  constexpr std::array kPercent = {"5", "25", "50", "75", "95"};
  for (std::size_t i = 0; i < kQuantiles.size(); ++i) {
    v.Required(kPercent[i], quantiles.spread.quantiles[i]);
  }
}

inline void Fields(Visitor& v, Spread& spread) {
  v.Type("Spread");
  v.Required("mean", spread.mean);
  v.Required("standard_deviation", spread.standard_deviation);
  Quantiles quantiles{spread};
  v.Required("quantiles", quantiles, "By percent: the value that so many paths do not exceed");
}

inline void Fields(Visitor& v, Histogram& histogram) {
  v.Type("Histogram");
  v.Required("from", histogram.from, "Yuan");
  v.Required("to", histogram.to, "Yuan, the largest");
  std::span<const int> counts(histogram.counts);
  v.Required("counts", counts, "Paths in 40 equal bins");
}

inline void Fields(Visitor& v, MeanDifference& difference) {
  v.Type("MeanDifference");
  v.Required("mean", difference.mean);
  v.Required("standard_error", difference.standard_error);
}

struct AgainstFirst {
  PolicyAnswer& policy;
};
inline void Fields(Visitor& v, AgainstFirst& against) {
  v.Type("AgainstFirst");
  v.Required("pension_total_today", against.policy.pension_against_first, "Yuan");
  v.Required("paid", against.policy.paid_against_first, "Yuan");
  v.Required("short", against.policy.short_against_first);
}

/// The fields of the measures, but for those that are shares.
template <class T>
void MeasureFields(Visitor& v, std::array<T, kMeasures>& of) {
  struct Named {
    const char* name;
    Doc doc;
  };
  static constexpr Named kNamed[] = {
      {"months_standard", "Paid the standard way"},
      {"months_fixed", "Paid by the fixed amount"},
      {"months_unpaid", "In which nothing is paid"},
      {"eligibility_months", "Towards the minimum"},
      {"mean_index", "Mean contribution index (平均缴费指数)"},
      {"paid", "Contributions in all, yuan"},
      {"pension_total_today", "Yuan a month in today's money; 0 where there is none"},
      {"extended_months", "Contributed after the chosen age"},
      {"net_present_value", "For the worker, yuan"},
  };
  for (std::size_t m = kShares; m < kMeasures; ++m) {
    v.Required(kNamed[m - kShares].name, of[m], kNamed[m - kShares].doc);
  }
}

inline void Fields(Visitor& v, PathValues& values) {
  v.Type("PathValues");
  std::array<std::vector<double>, kMeasures> of;
  for (std::size_t m = 0; m < kMeasures; ++m) {
    const auto list = values.Of(static_cast<Measure>(m));
    of[m].assign(list.begin(), list.end());
  }
  v.Required("short", of[0], "1e9 where true");
  v.Required("never_eligible", of[1], "1e9 where true");
  MeasureFields(v, of);
}

inline void Fields(Visitor& v, AccountAt& account) {
  v.Type("AccountAt");
  v.Required("month", account.month, "A December");
  v.Required("balance", account.balance, "Interest included, yuan");
}

inline void Fields(Visitor& v, PolicyAnswer& policy) {
  v.Type("PolicyAnswer");
  v.Required("id", policy.id);
  v.Required("short", policy.short_of, "Without enough months when the chosen age is reached");
  v.Required("never_eligible", policy.never_eligible, "Refunded in the end");
  MeasureFields(v, policy.spreads);
  v.Required("histogram", policy.histogram, "Of pension_total_today");
  AgainstFirst against{policy};
  v.Required("against_first", against, "Path by path, to the first policy");
  v.IfAsked("values", policy.values,
            "By path: money in fen, all others in billionths, whole numbers");
  v.IfAsked("accounts", policy.accounts, "By year, through that of the chosen month");
}

inline void Fields(Visitor& v, VolatileAnswer& answer) {
  v.Type("VolatileAnswer");
  v.Required("paths", answer.paths);
  v.Required("policies", answer.policies, "In the order of the request");
}

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_IO_FIELDS_VOLATILE_H_
