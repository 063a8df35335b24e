#include "core/compare/notices.h"

#include <algorithm>

#include "core/compare/figures.h"
#include "core/compare/in_words.h"
#include "core/compare/notices_award.h"
#include "core/compare/notices_outcome.h"
#include "core/figures/figure_name.h"

namespace flexpension {
namespace {

/// The names of the figures that are used with this status, or are provisional, as a list in words;
/// empty: none is.
Text NamesOf(const std::vector<FigureAnswer>& figures, Status status) {
  Text names;
  for (const FigureAnswer& figure : figures) {
    if ((status == Status::kProvisional ? figure.status : figure.in_use.status) != status) continue;
    const Text name = FigureName(figure.name);
    names.zh += (names.zh.empty() ? "" : "、") + name.zh;
    names.en += (names.en.empty() ? "" : ", ") + name.en;
  }
  return names;
}

void AddFigureNotices(const RegionEntry* entry, const std::vector<FigureAnswer>& figures,
                      std::vector<NoticeAnswer>& notices) {
  const FigureAnswer& wage = figures.front();
  const bool ours = entry != nullptr && wage.status != Status::kGiven;
  if (ours && wage.in_use.status == Status::kProjected) {
    const std::string since = ToText(wage.month);
    notices.push_back(
        {"not_yet_published",
         {std::string(entry->name.zh) + "的最新标准为 " + InChinese(wage.month) +
              "起执行的数字，之后的尚未收入数据，现按假设的工资增长推算。新标准公布前，"
              "经办机构可能先按原标准收取，公布后再补差额",
          "The newest figures for " + std::string(entry->name.en) + " took effect in " + since +
              "; what follows is projected by the assumed wage growth. Until new figures are "
              "out, an office may collect on the old ones and settle the difference later"}});
  }
  if (const Text names = NamesOf(figures, Status::kProvisional); !names.zh.empty()) {
    notices.push_back(
        {"provisional_figures",
         {"新标准尚未公布，经办机构暂按上年数字收取：" + names.zh + "。测算按最后公布的数字推算",
          "Not out yet, offices collect on last year's for the time being: " + names.en +
              ". The calculation goes on from the last published ones"}});
  }
  if (const Text names = NamesOf(figures, Status::kDerived); !names.zh.empty()) {
    notices.push_back(
        {"derived_figures",
         {"未见公布，按规定由社平工资推出：" + names.zh,
          "Not found published, derived from the average wage by rule: " + names.en}});
  }
  if (const Text names = NamesOf(figures, Status::kProjected); !names.zh.empty()) {
    notices.push_back({"projected_figures",
                       {"以后各年的社平工资和计发基数按假设推算，实际数字以当地公布为准",
                        "Wages and benefit bases of years to come are projected by assumption; "
                        "what counts is what the place publishes"}});
  }
}

/// The benefit base is expected to come back to the average wage: by how much, and what that takes
/// from this pension.
void AddConvergenceNotice(const Setting& setting, const Evaluation& plan,
                          std::vector<NoticeAnswer>& notices) {
  const BenefitBase& base = plan.award.benefit_base;
  if (base.ratio <= 1.0 || !plan.accumulation.eligible) return;
  const Money total = plan.award.pension.total();
  const Money plain = PensionWithoutConvergence(setting, plan.accumulation, plan.award).total();
  const std::string then = Percent(base.ratio * base.factor);
  const std::string published = Number(base.figure->from.year());
  const std::string year = Number(plan.accumulation.awarded.year());
  notices.push_back(
      {"benefit_base_converges",
       {published + " 年的计发基数是社平工资的 " + Percent(base.ratio) +
            "。各地正在把它降到社平工资，这里假设每年靠近 " +
            Percent(setting.assumptions.benefit_base_convergence) + "，到 " + year + " 年为 " +
            then + "：每月养老金 " + Amount(total) + " 元，不靠近则为 " + Amount(plain) +
            " 元，差 " + Amount(plain - total) + " 元。这是我们的判断，可以改",
        "The benefit base of " + published + " is " + Percent(base.ratio) +
            " of the average wage. Provinces are lowering it to that wage; this assumes " +
            Percent(setting.assumptions.benefit_base_convergence) + " of the wage a year, " + then +
            " in " + year + ": a monthly pension of " + Amount(total) + " yuan instead of " +
            Amount(plain) + ", a difference of " + Amount(plain - total) +
            ". It is our judgement and can be changed"}});
}

/// Notices of the region that concern this plan: their codes begin with what they are about.
template <class Concerns>
void AddRegionNotices(const RegionEntry* entry, Concerns concerns,
                      std::vector<NoticeAnswer>& notices) {
  if (entry == nullptr) return;
  for (const RegionNotice& notice : entry->notices) {
    if (!concerns(notice.code)) continue;
    notices.push_back(
        {notice.code, {std::string(notice.message.zh), std::string(notice.message.en)}});
  }
}

void AddPlanNotices(const Setting& setting, const ContributionPlan& plan,
                    const Accumulation& result, std::vector<NoticeAnswer>& notices) {
  const auto after = std::count_if(plan.months.begin(), plan.months.end(),
                                   [&](const auto& month) { return month.first > result.last; });
  if (after == 0) return;
  const Month last = std::max(result.last, setting.valuation_month - 1);
  const std::string count = std::to_string(after);
  notices.push_back({"months_not_reached",
                     {"单独设定的月份里有 " + count + " 个在最后一个缴费月份 " + InChinese(last) +
                          "之后，不起作用",
                      "Of the months set singly " + count + " come after the last month, " +
                          ToText(last) + ", and do nothing"}});
}

void AddFixedNotices(const Evaluation& plan, const Evaluation& nothing,
                     std::vector<NoticeAnswer>& notices) {
  if (!HasFixed(plan)) return;
  notices.push_back({"fixed_amount_is_a_proposal",
                     {"定额缴费是研究者的建议，不是现行政策，目前不能这样参保缴费",
                      "Fixed-amount contributions are a proposal, not the law: nobody can pay "
                      "this way today"}});
  if (!FixedLowersPension(plan, nothing)) return;
  const std::string pension = Amount(plan.award.pension.total());
  const std::string without = Amount(nothing.award.pension.total());
  notices.push_back({"fixed_lowers_pension",
                     {"这样缴，养老金每月 " + pension + " 元，比今后不再缴费的 " + without +
                          " 元还少：定额月份拉低了平均缴费指数",
                      "Paid this way the pension is " + pension + " yuan a month, less than the " +
                          without + " of paying nothing more: fixed months lower the mean index"}});
}

/// What the record leaves open counts as nothing, which a reader must know.
void AddRecordNotices(const Record& record, std::vector<NoticeAnswer>& notices) {
  if (record.months > 0 && record.account_balance == Money{}) {
    notices.push_back({"account_balance_unknown",
                       {"个人账户余额没有填或填了 0，按 0 计算，养老金会算少；余额可向参保地"
                        "社保经办机构查询",
                        "The account balance is not given or 0 and counts as 0: the pension comes "
                        "out too low. The local office knows the balance"}});
  }
  if (record.months > 0 && record.mean_index <= 0.0) {
    notices.push_back({"mean_index_unknown",
                       {"以前的平均缴费指数没有填，按 0 计算，养老金会算少",
                        "The mean index of the record is not given and counts as 0: the pension "
                        "comes out too low"}});
  }
  if (record.deemed_months > 0 && !record.deemed_index) {
    notices.push_back({"deemed_index_unknown",
                       {"视同缴费指数没有填，按平均缴费指数计算",
                        "The index of the deemed years is not given; the mean index stands in"}});
  }
}

}  // namespace

std::vector<NoticeAnswer> NoticesOf(const Setting& setting, const RegionEntry* entry,
                                    const ContributionPlan& plan, const Evaluation& evaluation,
                                    const Evaluation& nothing,
                                    const std::vector<FigureAnswer>& figures) {
  std::vector<NoticeAnswer> notices;
  AddFixedNotices(evaluation, nothing, notices);
  AddOutcomeNotices(setting, entry, evaluation, notices);
  AddPlanNotices(setting, plan, evaluation.accumulation, notices);
  const Record& record = setting.person.record;
  AddRecordNotices(record, notices);
  AddFigureNotices(entry, figures, notices);
  AddConvergenceNotice(setting, evaluation, notices);
  AddAwardNotices(setting, evaluation, notices);
  const auto concerns = [&](std::string_view code) {
    if (code.starts_with("transitional_")) return record.deemed_months > 0;
    return !code.starts_with("resident_");
  };
  AddRegionNotices(entry, concerns, notices);
  return notices;
}

std::vector<NoticeAnswer> ResidentNotices(const Person& person, const RegionEntry* entry) {
  std::vector<NoticeAnswer> notices;
  if (person.record.months + person.record.deemed_months > 0) {
    notices.push_back({"employee_record_not_counted",
                       {"以前缴的职工养老保险没有算进这个方案",
                        "Earlier contributions to the employee scheme are not part of this plan"}});
  }
  const auto concerns = [](std::string_view code) { return code.starts_with("resident_"); };
  AddRegionNotices(entry, concerns, notices);
  return notices;
}

std::vector<NoticeAnswer> SaveNotices(const Person& person, std::optional<Month> runs_dry) {
  if (!runs_dry) return {};
  const int years = (*runs_dry - person.birth_month) / 12;
  return {{"savings_run_dry",
           {"每月取同样多的钱，存款在 " + InChinese(*runs_dry) + "（" + Number(years) + " 岁）取完",
            "Drawing the same pension, the savings run dry in " + ToText(*runs_dry) + " (age " +
                Number(years) + ")"}}};
}

}  // namespace flexpension
