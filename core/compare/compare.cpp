#include "core/compare/compare.h"

#include <algorithm>
#include <map>

#include "core/compare/alternatives.h"
#include "core/compare/causes.h"
#include "core/compare/check.h"
#include "core/compare/difference.h"
#include "core/compare/figures.h"
#include "core/compare/notices.h"
#include "core/plan/evaluate.h"
#include "core/plan/prepare.h"
#include "core/plan/too_large.h"

namespace flexpension {
namespace {

/// Works out the plans of one request, in order.
class Comparison {
 public:
  Comparison(const Pack& pack, const CompareRequest& request, const Prepared& prepared)
      : pack_(pack), request_(request), setting_(prepared.setting), entry_(prepared.entry) {}

  std::variant<CompareAnswer, Problems> Run() {
    CompareAnswer answer;
    answer.record = setting_.from_years;
    answer.plans.reserve(request_.plans.size());
    for (std::size_t i = 0; i < request_.plans.size(); ++i) {
      const PlanRequest& plan = request_.plans[i];
      PlanAnswer result;
      result.id = plan.id;
      path_ = "/plans/" + std::to_string(i);
      std::visit([&](const auto& body) { Answer(plan.id, body, result); }, plan.body);
      if (IsTooLarge(result)) problems_.push_back(AmountsTooLarge(path_));
      answer.plans.push_back(std::move(result));
    }
    if (!problems_.empty()) return std::move(problems_);
    for (PlanAnswer& plan : answer.plans) {
      plan.difference = DifferenceOf(plan, answer.plans.front());
      if (kExplains && request_.causes) {
        plan.difference.causes = CausesOf(setting_, SideOf(plan), SideOf(answer.plans.front()));
      }
    }
    return answer;
  }

 private:
  void Answer(const std::string& id, const ContributionPlan& plan, PlanAnswer& result) {
    if (!nothing_) nothing_ = EvaluateOrReport(ContributionPlan{});
    Trace trace;
    const TraceTo asked = request_.trace ? &trace : nullptr;
    std::optional<Evaluation> evaluation = EvaluateOrReport(plan, asked, Ages::kAll);
    if (!nothing_ || !evaluation) return;
    const ContributeAnswer answer = AnswerOf(setting_, *evaluation, *nothing_, asked);
    result.body = answer;
    result.figures = FiguresOf(setting_, evaluation->award, evaluation->accumulation.awarded);
    result.notices = NoticesOf(setting_, entry_, plan, *evaluation, *nothing_, result.figures);
    if (evaluation->award.resident) AddBasePensionOf(*setting_.choice.resident, result);
    Explain(trace, result);
    contributed_.insert_or_assign(id, std::move(*evaluation));
  }

  void Answer(const std::string& /*id*/, const ResidentRequest& request, PlanAnswer& result) {
    const ResidentPlan plan = ResidentPlanOf(setting_, request);
    Trace trace;
    const ResidentLife life =
        LiveAsResident(plan, setting_.person.birth_month, setting_.valuation_month,
                       setting_.death_month, request_.trace ? &trace : nullptr);
    result.body = AnswerOf(setting_, plan, life);
    result.notices = ResidentNotices(setting_.person, entry_);
    AddBasePensionOf(request, result);
    Explain(trace, result);
  }

  void Answer(const std::string& /*id*/, const SaveRequest& request, PlanAnswer& result) {
    const auto matched = contributed_.find(request.like);
    if (matched == contributed_.end()) return;  // it has a problem, which is reported already
    const SaveAnswer answer = AnswerOf(setting_, request, matched->second);
    result.body = answer;
    result.notices = SaveNotices(setting_.person, answer.lifetime.runs_dry_month);
  }

  void Explain(Trace& trace, PlanAnswer& result) const {
    if (kExplains && request_.trace) result.trace = trace.Take(TraceFiguresOf(result.figures));
  }

  void AddBasePensionOf(const ResidentTerms& terms, PlanAnswer& result) const {
    if (entry_ == nullptr) return;
    AddBasePension(pack_, *entry_, setting_.valuation_month, terms.base_pension, result.figures);
  }

  PlanSide SideOf(const PlanAnswer& plan) const {
    const auto worked = contributed_.find(plan.id);
    return {plan, worked == contributed_.end() ? nullptr : &worked->second};
  }

  std::optional<Evaluation> EvaluateOrReport(const ContributionPlan& plan, TraceTo trace = {},
                                             Ages ages = Ages::kOne) {
    auto result = Evaluate(setting_, plan, trace, ages);
    auto* evaluation = std::get_if<Evaluation>(&result);
    if (evaluation == nullptr) {
      Report(std::move(std::get<Problem>(result)));
    } else if (auto problem = CheckResult(*evaluation, path_)) {
      Report(std::move(*problem));
    } else {
      return std::move(*evaluation);
    }
    return std::nullopt;
  }

  /// Every plan can miss the same figure: it is reported once.
  void Report(Problem problem) {
    const bool known = std::any_of(problems_.begin(), problems_.end(), [&](const Problem& other) {
      return other.path == problem.path;
    });
    if (!known) problems_.push_back(std::move(problem));
  }

  const Pack& pack_;
  const CompareRequest& request_;
  const Setting& setting_;
  const RegionEntry* entry_;
  std::string path_;                   // of the plan being worked out
  std::optional<Evaluation> nothing_;  // the same person paying nothing more
  std::map<std::string, Evaluation> contributed_;
  Problems problems_;
};

}  // namespace

std::variant<CompareAnswer, Problems> Compare(const Pack& pack, const CompareRequest& request,
                                              Problems found) {
  if (!kExplains && (request.trace || request.causes)) {
    found.push_back({ProblemCode::kNotAvailable,
                     request.trace ? "/trace" : "/causes",
                     {"这个模块不解释结果，请用 flexpension-explain",
                      "this module explains nothing; please ask flexpension-explain"}});
  }
  CheckConsistency(request, found);
  CheckHeld(pack, request, found);
  if (!found.empty()) return found;
  Prepared prepared;
  Prepare(pack, request, prepared, found);
  if (!found.empty()) return found;
  return Comparison(pack, request, prepared).Run();
}

}  // namespace flexpension
