/** What a language needs to say the difference between today's money and the money of then. */
export interface MoneyWords {
  inflation: string;
  valuation: string;
  from: string;
  today: string;
  nominal: string;
}
