#include "core/rules/ledger.h"

namespace flexpension {

Ledger::Ledger(double rate, Month opens, Money opening)
    : rate_(rate),
      now_(opens),
      december_(Month::Of(opens.year(), 12)),
      first_month_(opens.month()),
      opening_(opening),
      balance_(opening) {}

void Ledger::Enter(Month month) {
  while (december_ < month) {
    CreditThrough(12);
    first_month_ = 1;
    now_ = december_ + 1;
    december_ = december_ + 12;
  }
  now_ = month;
}

void Ledger::Book(Money amount) {
  balance_ += amount;
  weighted_ += amount.fen() * (12 - (december_ - now_));
}

void Ledger::Close() {
  CreditThrough(now_.month());
  first_month_ = now_.month() + 1;  // 13 after December: nothing left to earn until next year
}

void Ledger::Say(int months, std::int64_t booked, int last_month) const {
  const auto in_yuan = [](std::int64_t fen) { return static_cast<double>(fen) / 100.0; };
  const auto end_of = [&](int year) { return "account." + std::to_string(year); };
  const int year = now_.year();
  TraceInputs inputs;
  AddInput(inputs, "opening", opening_.yuan(), end_of(year - 1));
  AddInput(inputs, "contributions", in_yuan(booked), "to_" + end_of(year));
  AddInput(inputs, "months", months);
  AddInput(inputs, "contribution_months", in_yuan(booked * (last_month + 1) - weighted_));
  AddInput(inputs, "account_rate", rate_);
  trace_->Add(end_of(year), "account-year", balance_.yuan(), std::move(inputs));
}

Money Ledger::InterestThrough(int last_month) const {
  // Fen · months, exact: the only rounding is that of the interest itself.
  const std::int64_t booked = (balance_ - opening_).fen();
  const std::int64_t fen_months =
      opening_.fen() * (last_month - first_month_ + 1) + booked * (last_month + 1) - weighted_;
  return Fen(static_cast<double>(fen_months) * rate_ / 12.0 / 100.0);
}

void Ledger::CreditThrough(int last_month) {
  const std::int64_t booked = (balance_ - opening_).fen();
  const Money interest = InterestThrough(last_month);
  interest_ += interest;
  balance_ += interest;
  if (trace_) Say(last_month - first_month_ + 1, booked, last_month);
  opening_ = balance_;
  weighted_ = 0;
}

}  // namespace flexpension
