#include "core/compare/notices_outcome.h"

#include <cmath>

#include "core/compare/in_words.h"

namespace flexpension {
namespace {

/// Divisors differ by who is asked: the law's is that of the age at which the pension was due, and
/// one award sheet shows that of the age at which it was applied for.
NoticeAnswer OwedNotice(const Setting& setting, const Evaluation& plan) {
  const Month since = plan.accumulation.awarded + 1;
  const std::string used = Decimal(plan.award.payout_months, 1);
  const std::string applied = Decimal(
      PayoutMonths(setting.payout_table, plan.accumulation.last - setting.person.birth_month), 1);
  return {"pension_is_owed",
          {"按所填记录，" + InChinese(since) +
               "起就该领养老金，请尽快申请。这里从测算月份算起，以前应补发的没有算。计发月数用"
               "到龄时的 " +
               used + "；也有经办机构用申请时的 " + applied,
           "A pension has been due since " + ToText(since) +
               ": apply now. Here it is paid from the valuation month on; what was owed before is "
               "not counted. Payout months are those of the age then, " +
               used + "; an office may take those at application, " + applied}};
}

NoticeAnswer ShortNotice(const Evaluation& plan) {
  const Accumulation& end = plan.accumulation;
  const std::string missing =
      Number(static_cast<int>(std::ceil(end.minimum_months - end.eligibility_months - 1e-9)));
  if (const auto& move = plan.award.resident) {
    std::string zh = "缴费年限还差 " + missing + " 个月，这里按转入城乡居民养老保险计算，" +
                     InChinese(move->start) + "起领取";
    std::string en = missing +
                     " months short of the minimum: this plan moves to the resident "
                     "scheme, which pays from " +
                     ToText(move->start);
    if (move->made_up > Money{}) {
      zh += "；居民养老保险不满 15 年的部分补缴 " + Amount(move->made_up) + " 元";
      en += "; years short of its 15 are made up for " + Amount(move->made_up) + " yuan";
    }
    return {"moved_to_resident", {zh, en}};
  }
  return {"short_of_minimum",
          {"缴费年限还差 " + missing +
               " 个月，达不到按月领取的最低年限。这里按退回个人账户计算；实际还可以延长缴费，"
               "或者转入城乡居民养老保险，请问当地经办机构",
           missing +
               " months short of the minimum for a monthly pension. Here the account is paid back; "
               "one may also go on contributing or move to the resident scheme: ask the local "
               "office"}};
}

NoticeAnswer LumpSumNotice(const LumpSum& lump) {
  const std::string months = Number(lump.months);
  const std::string paid = Amount(lump.paid());
  return {
      "lump_sum",
      {"延长缴费五年后还差 " + months + " 个月，按一次性补缴计算，共 " + paid +
           " 元。只有 2011 年 7 月前参保的人可以这样，各地办法不一，请先问当地经办机构",
       "After five more years " + months + " months are still missing and paid at once, " + paid +
           " yuan. Only who joined before July 2011 may do so, and places differ: ask the "
           "local office first"}};
}

NoticeAnswer ExtendedNotice(int months) {
  return {"extended",
          {"原定的时间年限还不够，照这个方案要再延长 " + Number(months) +
               " 个月才够，够了的下个月开始领取",
           "Too few years by the time chosen: this plan goes on for " + Number(months) +
               " more months until there are enough, and the pension starts the month after"}};
}

/// Break months that lower the mean index, on whose word, and what the pension is without. What the
/// data says rests on award sheets of the place, one source (core/data/README.md).
void AddBreakNotice(const Setting& setting, const RegionEntry* entry, const Evaluation& plan,
                    std::vector<NoticeAnswer>& notices) {
  const auto index = setting.region.break_months_index;
  const int breaks = plan.accumulation.break_months;
  if (!index || breaks == 0 || !plan.accumulation.eligible) return;
  const Money total = plan.award.pension.total();
  const Money without = PensionWithoutBreaks(setting, plan.accumulation, plan.award).total();
  const std::string as = Decimal(*index, 1);
  const bool held = entry != nullptr && entry->rules.break_months_index == index;
  notices.push_back(
      {"break_months_count",
       {"当地把中断缴费的月份按指数 " + as + " 计入平均缴费指数" +
            (held ? "（据当地核定表，可信度 B）" : "") + "，共 " + Number(breaks) +
            " 个月：每月养老金 " + Amount(total) + " 元，不计入则为 " + Amount(without) + " 元",
        "This place counts months without contribution in the mean index, at " + as +
            (held ? " (by its award sheets, confidence B)" : "") + ": " + Number(breaks) +
            " months, a monthly pension of " + Amount(total) + " yuan instead of " +
            Amount(without)}});
}

}  // namespace

void AddOutcomeNotices(const Setting& setting, const RegionEntry* entry, const Evaluation& plan,
                       std::vector<NoticeAnswer>& notices) {
  const Accumulation& end = plan.accumulation;
  if (setting.choice.shift_months > 0) {
    notices.push_back({"late_needs_agreement",
                       {"弹性延迟退休须与用人单位协商一致，灵活就业人员能否办理请先问当地经办机构",
                        "Retiring late needs an employer's agreement; ask the local office whether "
                        "flexible workers may choose it"}});
  }
  if (end.awarded < end.last) notices.push_back(OwedNotice(setting, plan));
  const Month paid_from = plan.award.pension_from.value_or(end.last + 1);
  if (setting.death_month < paid_from) {
    notices.push_back({"death_before_pension",
                       {"按所填寿命，没有领到养老金就已去世，个人账户余额由家人继承",
                        "With the age at death given, the person dies without a pension; the "
                        "account goes to the heirs"}});
  } else if (!end.eligible) {
    notices.push_back(ShortNotice(plan));
  } else if (end.lump) {
    notices.push_back(LumpSumNotice(*end.lump));
  } else if (end.extended_months > 0) {
    notices.push_back(ExtendedNotice(end.extended_months));
  }
  AddBreakNotice(setting, entry, plan, notices);
  if (setting.urban_income.empty()) {
    notices.push_back(
        {"death_grants_not_known",
         {"遗属可领丧葬补助金和抚恤金；数据中没有当地上一年的城镇居民人均可支配收入，没有"
          "算入，可自行填写",
          "Death grants are not counted: the data has no urban disposable income of "
          "this place for last year. It can be typed"}});
  }
}

}  // namespace flexpension
