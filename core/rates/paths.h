#ifndef FLEXPENSION_CORE_RATES_PATHS_H_
#define FLEXPENSION_CORE_RATES_PATHS_H_

#include "core/rates/assumptions.h"
#include "core/rates/data.h"
#include "core/rates/years.h"

namespace flexpension {

/// The inputs of the formulas year by year, as assumptions and observed figures give them.
/// Source: JH part 4 (1), as core/model.md#rates-inputs reads it.
struct RatesPaths {
  ByYear<int> heads_year;  ///< whose head counts and life tables stand in this year, from 2019
  ByYear<> men_age;        ///< retirement ages, years, from 2019
  ByYear<> women_age;
  ByYear<> urban;          ///< U, fraction, from 2019
  ByYear<> urban_rounded;  ///< likewise, to 0.1 %
  ByYear<> coverage;       ///< c, from 2018
  ByYear<> unemployment;   ///< true rate, from 2018
  ByYear<> natural_unemployment;
  ByYear<> self_employed;  ///< s, self-employed among the insured, from 2018
  ByYear<> wage;           ///< w, yuan a year, from 2017
  ByYear<> private_wage;   ///< yuan a year, from 2018
  ByYear<> allowance;      ///< not taxed, yuan a year, from 2018
  ByYear<> profit_share;   ///< φ, from 2018
  ByYear<> real_gdp;       ///< G of the desired series, 亿 yuan, from 2018
  ByYear<> potential_gdp;  ///< G of the potential series
  double late_growth[3];   ///< of incomes 2051-2060, 2061-2070, after
  double interest_shift = 0;
  int interest_until = 9999;  ///< the account interest falls no further after this year
};

RatesPaths PathsOf(const RatesData& data, const RatesAssumptions& assumptions);

/// b: what is taxed of the income of the self-employed, yuan a year. Never below zero.
double TaxBase(const RatesPaths& paths, int year);

/// Mean base of the account, (1 - s)·w + s·b, yuan a year, 2018-2050.
double MeanIncome(const RatesPaths& paths, int year);

/// Its growth over the year before, any year: the paper's steps to 2019 and after 2050, its own
/// growth between. Fraction a year.
double IncomeGrowth(const RatesPaths& paths, int year);

/// r of a year, fraction a year: falls by 0.05 points a year to 2015, announced 2016-2019, falls
/// again from 7 % in 2020.
double AccountInterest(const RatesPaths& paths, int year);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_RATES_PATHS_H_
