#include "core/plan/life_course.h"

namespace flexpension {

LifeCourse::LifeCourse(const Setting& setting, const Accumulation& accumulation, const Award& award)
    : setting_(setting),
      accumulation_(accumulation),
      award_(award),
      contribution_months_(setting.person.record.months + setting.person.record.deemed_months),
      account_(setting.assumptions.account_rate, setting.valuation_month,
               setting.person.record.account_balance) {}

LifeCourse::MonthOfLife LifeCourse::Next() {
  MonthOfLife month;
  if (k_ < accumulation_.months.size()) {
    Contribute(month);
  } else {
    Draw(month);
  }
  if (award_.resident &&
      setting_.valuation_month + static_cast<int>(k_) == award_.resident->making_up) {
    month.contribution += award_.resident->made_up;
  }
  ++k_;
  return month;
}

void LifeCourse::Contribute(MonthOfLife& month) {
  const PaidMonth& paid = accumulation_.months[k_];
  month.contribution = paid.credit.paid;
  month.to_pool = paid.credit.to_pool();
  month.subsidy = paid.subsidy;
  contribution_months_ += paid.way != Way::kNone ? 1 : 0;
  account_.Enter(setting_.valuation_month + static_cast<int>(k_));
  account_.Book(paid.credit.to_account);
  if (k_ + 1 < accumulation_.months.size()) return;
  if (const auto& lump = accumulation_.lump) {
    month.contribution += lump->paid();
    month.to_pool += lump->paid() - lump->to_account();
    contribution_months_ += lump->months;
    account_.Book(lump->to_account());
  }
}

void LifeCourse::Draw(MonthOfLife& month) {
  const Month now = setting_.valuation_month + static_cast<int>(k_);
  if (!award_.pension_from) {
    if (now == accumulation_.last + 1) month.refund = award_.refund;
    return;
  }
  if (now < *award_.pension_from) {
    if (now == accumulation_.last + 1) {
      account_ = Ledger(award_.resident->account_rate, now, award_.resident->brought);
    }
    account_.Enter(now);
    return;
  }
  if (!payment_)
    payment_.emplace(award_.pension, award_.account, *award_.pension_from, award_.raise);
  const Payment::Paid paid = payment_->Next();
  month.pension = paid.total;
  if (!award_.resident) month.from_pool = paid.from_pool();
  ++payments_;
}

Money LifeCourse::LeftToHeirs() const {
  if (payment_) return payment_->LeftInAccount();
  const Month now = setting_.valuation_month + static_cast<int>(k_) - 1;
  if (!award_.pension_from && now > accumulation_.last) return {};  // it was refunded
  Money left = account_.ClosedBalance();
  if (award_.resident && now >= award_.resident->making_up) left += award_.resident->made_up;
  return left;
}

DeathGrants LifeCourse::Grants() const {
  const Month now = setting_.valuation_month + static_cast<int>(k_) - 1;
  const bool left = now > accumulation_.last && !accumulation_.eligible;  // the employee scheme
  if (left || contribution_months_ == 0 || setting_.urban_income.empty()) return {};
  const auto year = static_cast<std::size_t>(now.year() - setting_.valuation_month.year());
  return GrantsOf(setting_.urban_income[year], contribution_months_, payments_);
}

}  // namespace flexpension
