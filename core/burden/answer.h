#ifndef FLEXPENSION_CORE_BURDEN_ANSWER_H_
#define FLEXPENSION_CORE_BURDEN_ANSWER_H_

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/money.h"
#include "core/base/text.h"
#include "core/compare/answer.h"
#include "core/figures/pack_text.h"

namespace flexpension {

/// What a standard month costs on one base, and how much of an income that is.
struct BurdenShare {
  double base = 0.0;   ///< yuan a month, within the bounds
  Money monthly;       ///< paid a month
  double share = 0.0;  ///< monthly / income; above 1 where it is more than all of it
};

struct BurdenRow {
  std::optional<std::string_view> region;  ///< its code; none if all its figures are typed
  double income = 0.0;                     ///< yuan a month
  double average_wage = 0.0;               ///< yuan a month, as are the bounds
  double base_floor = 0.0;
  double base_ceiling = 0.0;
  BurdenShare at_ratio;  ///< on the base ratio that was asked for
  BurdenShare at_floor;
  BurdenShare at_60;  ///< on 60 % of the average wage, or the floor where that is higher
  std::vector<FigureAnswer> figures;  ///< the wage and both bounds
};

/// A region of the data that has no row, because a figure is lacking.
struct BurdenLeftOut {
  std::string_view region;
  std::string figure;  ///< "base_floor"
  Text message;
};

/// A base that was found to be behind a share of the paper, and the share it gives.
struct PaperRebuilt {
  BurdenShare burden;
  bool agrees = false;  ///< rounded as the paper rounds, it is the share printed
  PackText basis;       ///< where the base comes from
  std::string_view source;
  std::string_view confidence;
};
struct PaperShare {
  double printed = 0.0;                 ///< a fraction, of four digits
  std::optional<PaperRebuilt> rebuilt;  ///< none where no source for the base was found
};

/// The same income on the figures of the valuation month.
struct PaperToday {
  double average_wage = 0.0;
  double base_floor = 0.0;
  BurdenShare at_average;
  BurdenShare at_floor;
  BurdenShare at_60;
};

struct PaperRow {
  std::string_view region;
  double income = 0.0;  ///< flexible workers' mean income in the paper's survey, yuan a month
  PaperShare at_average;
  PaperShare at_floor;
  std::optional<PaperToday> today;  ///< none where a figure of that month is lacking
};

/// Lu & Li, table 1.
struct PaperBurden {
  std::vector<PaperRow> rows;  ///< ten, in the paper's order
  PackText note;               ///< what the table rests on
  int contribution_year = 0;   ///< whose standards its shares are found to follow
  int shares = 0;              ///< printed: two a row
  int rebuilt = 0;             ///< of these, a base was found for
  int agreeing = 0;            ///< of those, the share printed comes out
  std::string_view source;
  std::string_view confidence;
};

struct BurdenAnswer {
  std::vector<BurdenRow> rows;          ///< in the order of the request, or of the data
  std::vector<BurdenLeftOut> left_out;  ///< empty where regions were named
  PaperBurden paper;
};

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_BURDEN_ANSWER_H_
