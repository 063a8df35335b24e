#include "core/compare/notices.h"

#include <algorithm>
#include <cmath>

namespace flexpension {
namespace {

std::string Number(int n) { return std::to_string(n); }

bool AnyInUse(const std::vector<FigureAnswer>& figures, Status status) {
  return std::any_of(figures.begin(), figures.end(), [status](const FigureAnswer& figure) {
    return figure.in_use.status == status;
  });
}

void AddFigureNotices(const RegionEntry* entry, const std::vector<FigureAnswer>& figures,
                      std::vector<NoticeAnswer>& notices) {
  const FigureAnswer& wage = figures.front();
  if (entry != nullptr && wage.in_use.status == Status::kProjected) {
    const std::string since = ToText(wage.month);
    notices.push_back(
        {"not_yet_published",
         {std::string(entry->name.zh) + "的最新标准为 " + since +
              " 起执行的数字，之后的尚未收入数据，现按假设的工资增长推算。新标准公布前，"
              "经办机构一般先按原标准收取，公布后再补差额",
          "The newest figures for " + std::string(entry->name.en) + " took effect in " + since +
              "; what follows is projected by the assumed wage growth. Until new figures are "
              "out, offices usually collect on the old ones and settle the difference later"}});
  }
  if (AnyInUse(figures, Status::kProvisional)) {
    notices.push_back({"provisional_figures",
                       {"部分标准尚未正式公布，暂用上年数字",
                        "Some figures are not final yet: last year's values are used"}});
  }
  if (AnyInUse(figures, Status::kDerived)) {
    notices.push_back({"derived_figures",
                       {"部分标准未见公布，按规定的比例由社平工资算出",
                        "Some figures were not found published and follow from the average wage "
                        "by rule"}});
  }
  if (AnyInUse(figures, Status::kProjected)) {
    notices.push_back({"projected_figures",
                       {"以后各年的社平工资和计发基数按假设推算，实际数字以当地公布为准",
                        "Wages and benefit bases of years to come are projected by assumption; "
                        "what counts is what the place publishes"}});
  }
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

void AddOutcomeNotices(const Setting& setting, const Accumulation& plan,
                       std::vector<NoticeAnswer>& notices) {
  if (!plan.eligible) {
    const int missing =
        static_cast<int>(std::ceil(plan.minimum_months - plan.eligibility_months - 1e-9));
    notices.push_back({"short_of_minimum",
                       {"缴费年限还差 " + Number(missing) +
                            " 个月，达不到按月领取的最低年限，只能一次性领回个人账户里的钱",
                        Number(missing) + " months short of the minimum: no monthly pension, the "
                                          "account is paid back in one sum"}});
  } else if (plan.reason == Reason::kExtended) {
    notices.push_back({"extended",
                       {"到龄时年限不够，需再缴 " + Number(plan.extended_months) +
                            " 个月，缴够后的下个月开始领取",
                        "Too few years at the chosen age: contributions go on for " +
                            Number(plan.extended_months) +
                            " more months, and the pension starts the month after"}});
  } else if (plan.reason == Reason::kLate) {
    notices.push_back({"late_needs_agreement",
                       {"弹性延迟退休须与用人单位协商一致，灵活就业人员能否办理请先问当地经办机构",
                        "Retiring late needs an employer's agreement; ask the local office whether "
                        "flexible workers may choose it"}});
  }
  if (setting.death_month <= plan.last) {
    notices.push_back({"death_before_pension",
                       {"按所填寿命，养老金开始前已去世，个人账户余额由家人继承",
                        "With the age at death given, the person dies before the pension starts; "
                        "the account goes to the heirs"}});
  }
}

}  // namespace

std::vector<NoticeAnswer> NoticesOf(const Setting& setting, const RegionEntry* entry,
                                    const Evaluation& plan,
                                    const std::vector<FigureAnswer>& figures) {
  std::vector<NoticeAnswer> notices;
  const auto& months = plan.accumulation.months;
  const bool has_fixed = std::any_of(months.begin(), months.end(), [](const PaidMonth& month) {
    return month.way == Way::kFixed;
  });
  if (has_fixed) {
    notices.push_back({"fixed_amount_is_a_proposal",
                       {"定额缴费是研究者的建议，不是现行政策，目前不能这样参保缴费",
                        "Fixed-amount contributions are a proposal, not the law: nobody can pay "
                        "this way today"}});
  }
  AddOutcomeNotices(setting, plan.accumulation, notices);
  const Record& record = setting.person.record;
  if (record.months > 0 && record.account_balance == Money{}) {
    notices.push_back({"account_balance_unknown",
                       {"没有填个人账户余额，按 0 计算，养老金会算少；余额可在社保卡 App 查到",
                        "No account balance was given; it counts as 0 and the pension comes out "
                        "too low. The balance is in the social security app"}});
  }
  AddFigureNotices(entry, figures, notices);
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
           {"每月取同样多的钱，存款在 " + ToText(*runs_dry) + "（" + Number(years) + " 岁）取完",
            "Drawing the same pension, the savings run dry in " + ToText(*runs_dry) + " (age " +
                Number(years) + ")"}}};
}

}  // namespace flexpension
