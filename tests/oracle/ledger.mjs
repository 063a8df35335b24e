// The individual account, credited by the month-weighted method: core/model.md#account.

import { isJanuary, numberOf } from "./months.mjs";
import { fenOf } from "./numbers.mjs";

/** An account in fen. Months are entered in order; `credit` closes the open part of a year. */
export class Ledger {
  constructor(balance, month, rate) {
    this.rate = rate;
    this.balance = balance;
    this.interest = 0;
    this.#open(month);
  }

  #open(month) {
    this.parts = [{ amount: this.balance, from: numberOf(month) }];
  }

  /** Goes on to a month; a January before it closes the year that ends. */
  reach(month) {
    if (isJanuary(month)) {
      this.credit(month - 1);
      this.#open(month);
    }
  }

  enter(amount, month) {
    this.balance += amount;
    this.parts.push({ amount, from: numberOf(month) });
  }

  /** Interest of the open part of a year, each amount from its month through this one. */
  credit(month) {
    const interest = this.#due(month);
    this.balance += interest;
    this.interest += interest;
  }

  /** What the balance would be if the account were closed in a month. */
  closedIn(month) {
    return this.balance + this.#due(month);
  }

  #due(month) {
    const until = numberOf(month);
    let weighted = 0;
    for (const { amount, from } of this.parts) weighted += amount * (until - from + 1);
    return fenOf((weighted * this.rate) / 12);
  }
}
