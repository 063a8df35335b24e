/** Sheets print years with two digits, which give months only nearly: 30.67 are 368. */
export const wholeMonths = (months: number): number => Math.round(months);
