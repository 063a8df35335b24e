#include "core/population/population.h"

#include <set>

#include "core/population/behaviour.h"
#include "core/population/check.h"
#include "core/population/outcome.h"

namespace flexpension {
namespace {

Problem ProblemOf(Unsolved why) {
  if (why == Unsolved::kThreshold) {
    return {ProblemCode::kInconsistent,
            "/choice/threshold_effect",
            {"没有哪个负担权重能得到这样的影响", "no weight of the burden has this effect"}};
  }
  const char* group = why == Unsolved::kNothing    ? "/observed/nothing"
                      : why == Unsolved::kResident ? "/observed/resident"
                                                   : "/observed/employee";
  return {ProblemCode::kInconsistent,
          group,
          {"这一比例与能够选择它的人数不符",
           "this share does not fit those to whom such a plan is open"}};
}

bool WorkOutLives(const Pack& pack, Crowd& crowd, Problems& problems) {
  std::set<std::string> told;
  for (std::size_t i = 0; i < crowd.request.cells.size(); ++i) {
    Problems found;
    crowd.lives.push_back(LivesOf(pack, crowd.request, crowd.request.cells[i], found));
    for (Problem& problem : found) {
      problem.path = PathOfCell(i, problem.path);
      if (told.insert(problem.path).second) problems.push_back(std::move(problem));
    }
  }
  return problems.empty();
}

/// One thing that is not certain, tried another way.
struct Variation {
  const char* vary;
  NumberOrWord value;
  ChoiceTerms terms;
};

std::vector<Variation> VariationsOf(const ChoiceTerms& terms) {
  constexpr double kHalfAndTwice[] = {0.5, 2.0};  // NOLINT(*-avoid-c-arrays)
  constexpr double kMostShares[] = {0.2, 0.4};    // NOLINT(*-avoid-c-arrays)
  constexpr double kWithinGroup[] = {0.1, 1.0};   // NOLINT(*-avoid-c-arrays)
  std::vector<Variation> all;
  const auto vary = [&](const char* name, double ChoiceTerms::*field, double value) {
    Variation& row = all.emplace_back(Variation{name, {value, ""}, terms});
    row.terms.*field = value;
  };
  for (const double factor : kHalfAndTwice) {
    vary("value_weight", &ChoiceTerms::value_weight, terms.value_weight * factor);
  }
  if (!terms.burden_weight) {
    for (const double factor : kHalfAndTwice) {
      vary("threshold_effect", &ChoiceTerms::threshold_effect, terms.threshold_effect * factor);
    }
  }
  for (const double most : kMostShares) vary("most_share", &ChoiceTerms::most_share, most);
  for (const double within : kWithinGroup) vary("within_group", &ChoiceTerms::within_group, within);
  all.push_back({"burden_years", {1.0, ""}, terms});
  all.back().terms.burden_years = 1;
  all.push_back({"group_value", {0.0, "sum"}, terms});
  all.back().terms.group_value = GroupValue::kSum;
  return all;
}

UncertaintyRow RowOf(const Crowd& crowd, const Variation& variation) {
  UncertaintyRow row{variation.vary, variation.value, 0.0, {}};
  Choice choice(crowd, variation.terms);
  if (choice.Solve() != Unsolved::kNo) return row;
  row.burden_weight = choice.burden_weight();
  const Chances before = choice.ChancesOf(false);
  row.results = ResultsOf(OutcomeOf(crowd, choice, before, choice.ChancesOf(true)));
  return row;
}

}  // namespace

std::variant<PopulationAnswer, Problems> Population(const Pack& pack,
                                                    const PopulationRequest& request,
                                                    Problems found) {
  CheckConsistency(pack, request, found);
  if (!found.empty()) return found;
  Crowd crowd{.request = request, .lives = {}, .share = {}, .tenths = {}, .tenth_income = {}};
  if (!Weigh(crowd)) {
    return Problems{
        {ProblemCode::kInconsistent, "/cells", {"人数合计为 0", "the weights add up to nobody"}}};
  }
  CutIntoTenths(crowd);
  if (!WorkOutLives(pack, crowd, found)) return found;

  Choice choice(crowd, request.choice);
  if (const Unsolved why = choice.Solve(); why != Unsolved::kNo) return Problems{ProblemOf(why)};
  const Chances before = choice.ChancesOf(false);
  const Chances after = choice.ChancesOf(true);

  PopulationAnswer answer;
  answer.persons = crowd.persons;
  static_cast<ChoiceTerms&>(answer.choice) = request.choice;
  answer.choice.burden_weight = choice.burden_weight();
  answer.choice.solved = !request.choice.burden_weight;
  if (request.observed.employee > 0.0) answer.choice.employee = choice.constant(Group::kEmployee);
  if (request.observed.resident > 0.0) answer.choice.resident = choice.constant(Group::kResident);
  answer.outcome = OutcomeOf(crowd, choice, before, after);
  answer.tenths = TenthsOf(crowd, choice, before, after);
  for (const Variation& variation : VariationsOf(request.choice)) {
    answer.uncertainty.push_back(RowOf(crowd, variation));
  }
  if (!request.rules.empty()) answer.rules.emplace();
  for (const Behaviour rule : request.rules) {
    answer.rules->of[static_cast<std::size_t>(rule)] =
        OutcomeOf(crowd, choice, before, ChancesAfter(rule, crowd, choice, before));
  }
  if (!request.sweep) return answer;
  answer.sweep.emplace();
  for (std::size_t i = 0; i < request.sweep->amount.size(); ++i) {
    choice.Sweep(i);
    const Chances swept = choice.ChancesOf(true);
    answer.sweep->push_back(
        {request.sweep->amount[i], ResultsOf(OutcomeOf(crowd, choice, before, swept))});
  }
  return answer;
}

}  // namespace flexpension
