#ifndef FLEXPENSION_CORE_IO_FIELDS_BURDEN_H_
#define FLEXPENSION_CORE_IO_FIELDS_BURDEN_H_

// The one list of the fields of a `burden` request and answer. Meanings and units are in
// core/burden/request.h and answer.h and repeated here in short for the schema.

#include "core/burden/answer.h"
#include "core/burden/request.h"
#include "core/io/fields_answer.h"
#include "core/io/fields_request.h"
#include "core/io/visitor.h"

namespace flexpension {

inline void Fields(Visitor& v, BurdenRequest& request) {
  Rule incomes = Between(0.01, 1'000'000, "yuan a month");
  incomes.min_items = 1;
  v.Type("BurdenRequest");
  v.Required("valuation_month", request.valuation_month, "Whose figures count");
  v.Optional("regions", request.regions, Items(1, 1000),
             "Codes of the data pack, or figures; all of the data if left out");
  v.Required("incomes", request.incomes, incomes, "One for all regions, or one a region");
  v.Optional("base_ratio", request.base_ratio, Between(0, 5, "fraction of the average wage"),
             "Contribution base; clamped by floor and ceiling");
  v.Optional("wage_growth", request.wage_growth, kGrowth,
             "Of figures past the last published ones; null: the newest published as they are");
}

/// The fields of a share, which may stand among those of what tells more of it.
inline void ShareFields(Visitor& v, BurdenShare& share) {
  v.Required("base", share.base, "Contribution base, yuan a month");
  v.Required("monthly", share.monthly, "Paid, yuan a month");
  v.Required("share", share.share, "Of the income");
}

inline void Fields(Visitor& v, BurdenShare& share) {
  v.Type("BurdenShare");
  ShareFields(v, share);
}

inline void Fields(Visitor& v, BurdenRow& row) {
  v.Type("BurdenRow");
  v.Required("region", row.region, "Code; null if all figures are typed");
  v.Required("income", row.income, "Yuan a month");
  v.Required("average_wage", row.average_wage, "Yuan a month");
  v.Required("base_floor", row.base_floor, "Yuan a month");
  v.Required("base_ceiling", row.base_ceiling, "Yuan a month");
  v.Required("at_ratio", row.at_ratio, "On the base ratio of the request");
  v.Required("at_floor", row.at_floor);
  v.Required("at_60", row.at_60, "On 60 % of the average wage, or the floor if that is higher");
  v.Required("figures", row.figures, "The wage and both bounds");
}

inline void Fields(Visitor& v, BurdenLeftOut& left_out) {
  v.Type("BurdenLeftOut");
  v.Required("region", left_out.region);
  v.Required("figure", left_out.figure, "That is lacking");
  v.Required("message", left_out.message);
}

inline void Fields(Visitor& v, PaperRebuilt& rebuilt) {
  v.Type("PaperRebuilt");
  ShareFields(v, rebuilt.burden);
  v.Required("agrees", rebuilt.agrees, "Rounded as printed, it is the share printed");
  v.Required("basis", rebuilt.basis, "Where the base comes from");
  v.Required("source", rebuilt.source);
  v.Required("confidence", rebuilt.confidence, "A, B or C");
}

inline void Fields(Visitor& v, PaperShare& share) {
  v.Type("PaperShare");
  v.Required("printed", share.printed, "As the paper prints it");
  v.Required("rebuilt", share.rebuilt, "Null where no source for its base was found");
}

inline void Fields(Visitor& v, PaperToday& today) {
  v.Type("PaperToday");
  v.Required("average_wage", today.average_wage, "Yuan a month");
  v.Required("base_floor", today.base_floor, "Yuan a month");
  v.Required("at_average", today.at_average);
  v.Required("at_floor", today.at_floor);
  v.Required("at_60", today.at_60);
}

inline void Fields(Visitor& v, PaperRow& row) {
  v.Type("PaperRow");
  v.Required("region", row.region);
  v.Required("income", row.income, "Flexible workers' mean income, yuan a month");
  v.Required("at_average", row.at_average);
  v.Required("at_floor", row.at_floor);
  v.Required("today", row.today,
             "The same income on the figures of the valuation month; null if one is lacking");
}

inline void Fields(Visitor& v, PaperBurden& paper) {
  v.Type("PaperBurden");
  v.Required("rows", paper.rows, "Lu & Li, table 1, in its order");
  v.Required("note", paper.note, "What the table rests on");
  v.Required("contribution_year", paper.contribution_year, "Whose standards its shares follow");
  v.Required("shares", paper.shares, "Printed");
  v.Required("rebuilt", paper.rebuilt, "Of these, a base was found for");
  v.Required("agreeing", paper.agreeing, "Of those, the share printed comes out");
  v.Required("source", paper.source);
  v.Required("confidence", paper.confidence, "A, B or C");
}

inline void Fields(Visitor& v, BurdenAnswer& answer) {
  v.Type("BurdenAnswer");
  v.Required("rows", answer.rows, "In the order of the request, or of the data");
  v.Required("left_out", answer.left_out,
             "Regions of the data without a figure; empty where regions were named");
  v.Required("paper", answer.paper);
}

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_IO_FIELDS_BURDEN_H_
