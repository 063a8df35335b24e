#ifndef FLEXPENSION_CORE_IO_FIELDS_AWARD_H_
#define FLEXPENSION_CORE_IO_FIELDS_AWARD_H_

// The one list of the fields of an `award` request and answer. Meanings and units are in
// core/award/request.h and answer.h and repeated here in short for the schema.

#include "core/award/answer.h"
#include "core/award/request.h"
#include "core/io/fields_answer.h"
#include "core/io/fields_award_inputs.h"
#include "core/io/fields_award_rules.h"
#include "core/io/fields_request.h"
#include "core/io/fields_trace.h"
#include "core/io/visitor.h"

namespace flexpension {

/// Sums by the names of parts.
struct ExtrasOf {
  std::vector<PrintedPart>& extras;
};

inline void VisitAs(Visitor& v, ExtrasOf& of, const Rule& rule) {
  NamedValues values;
  for (const PrintedPart& extra : of.extras) {
    values.list.push_back({extra.part, extra.amount.yuan(), "", false});
  }
  v.Visit(values, rule);
  if (values.list.size() == of.extras.size()) return;
  for (const NamedValue& value : values.list) {
    of.extras.push_back({value.name, Fen(value.number)});
  }
}

/// A region of the data pack is given by its code alone.
inline std::optional<std::string>& ShorthandOf(AwardRegion& region) { return region.code; }

inline void Fields(Visitor& v, AwardRegion& region) {
  v.Type("AwardRegion");
  RegionFields(v, region);
  v.Optional("award", region.award, "How the office works out the whole award (计发办法)");
}

inline void Fields(Visitor& v, PrintedAward& printed) {
  v.Type("PrintedAward");
  v.Optional("basic", printed.basic, kMonthlyYuan, "Basic pension (基础养老金)");
  v.Optional("account", printed.account, kMonthlyYuan, "Account pension (个人账户养老金)");
  v.Optional("transitional", printed.transitional, kMonthlyYuan,
             "Transitional pension (过渡性养老金)");
  ExtrasOf extras{printed.extras};
  v.Optional("extras", extras, kMonthlyYuan, "Other parts by their names");
  v.Optional("total", printed.total, kMonthlyYuan, "The whole of the month's pension");
}

inline void Fields(Visitor& v, AwardRequest& request) {
  v.Type("AwardRequest");
  v.Required("region", request.region, "A code of the data pack, or figures with award rules");
  v.Required("retired", request.retired, "Month of retirement as printed");
  v.Optional("benefit_base", request.benefit_base, kWage,
             "As printed (计发基数); the data's of that year if null");
  v.Optional("second_base", request.second_base, kWage,
             "Where two are used; the benefit base if null");
  v.Required("mean_index", request.mean_index, kIndex, "As printed (平均缴费指数)");
  v.Optional("trans_index", request.trans_index, kIndex,
             "The second index a sheet prints; the mean index stands in if null");
  v.Required("total_months", request.total_months, kMonths, "Months of contributions, all");
  v.Optional("deemed_months", request.deemed_months, kMonths, "Not used");
  v.Optional("before_months", request.before_months, kMonths,
             "Before the individual account began, as the region's transitional_months counts");
  v.Required("balance", request.balance, kYuan, "Individual account (个人账户储存额)");
  v.Optional("payout_months", request.payout_months, Between(1, 300, "months"),
             "As printed (计发月数); those of the age in `retired` if null");
  v.Optional("birth_month", request.birth_month, "Needed where the payout months are not given");
  AwardInputsOf inputs{request.inputs};
  v.Optional("inputs", inputs, kAwardInput, "What the region asks for by name");
  v.Optional("printed", request.printed, "What the sheet prints as its result");
}

inline void Fields(Visitor& v, PrintedPart& part) {
  v.Type("PrintedPart");
  v.Required("part", part.part);
  v.Required("amount", part.amount);
}

inline void Fields(Visitor& v, AwardPartAnswer& answer) {
  v.Type("AwardPart");
  v.Required("part", answer.part, "By the name that the rules give it");
  v.Required("name", answer.name);
  v.Required("amount", answer.amount, "Yuan a month");
  v.Required("source", answer.source, "Documents of the rule");
  v.Required("confidence", answer.confidence, "Of the rule: A, B or C");
  v.Required("estimate", answer.estimate, "Something that it needs was not given");
  v.Required("printed", answer.printed, "On the sheet; null if not given");
  v.Required("difference", answer.difference, "Worked out less printed; null if not given");
}

inline void Fields(Visitor& v, AwardQuestionAnswer& question) {
  v.Type("AwardQuestion");
  v.Required("path", question.path, "JSON Pointer into the request");
  v.Required("optional", question.optional, "Not given means no");
  v.Required("message", question.message);
}

inline void Fields(Visitor& v, AwardNotice& notice) {
  v.Type("AwardNotice");
  v.Required("code", notice.code);
  v.Required("message", notice.message);
}

inline void Fields(Visitor& v, AwardCause& cause) {
  v.Type("AwardCause");
  v.Required("code", cause.code, "The figure's name in the request, or what is rounded");
  v.Required("value", cause.value, "What it would have to be");
  v.Required("region", cause.region, "Whose figure of the data that is; null if none's");
  v.Required("year", cause.year, "Likewise");
}

inline void Fields(Visitor& v, AwardAnswer& answer) {
  v.Type("AwardAnswer");
  v.Required("parts", answer.parts, "Basic, account and transitional part, then the others");
  v.Required("total", answer.total, "Yuan a month");
  v.Required("total_printed", answer.total_printed, "Null if not given");
  v.Required("total_difference", answer.total_difference, "Worked out less printed");
  v.Required("first_difference", answer.first_difference,
             "The first part that differs by more than a fen, or total; null if none does");
  v.Required("causes", answer.causes,
             "Each alone would make that as printed; none is known if empty");
  v.Required("printed_only", answer.printed_only, "Printed parts that the rules do not have");
  v.Required("incomplete", answer.incomplete, "A question that is not optional is open");
  v.Required("questions", answer.questions);
  v.Required("benefit_base", answer.benefit_base, "That was used, yuan a month");
  v.Required("payout_months", answer.payout_months, "That were used");
  v.Required("notices", answer.notices);
  v.Required("trace", answer.trace, "Every step, so that it can be redone by hand");
}

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_IO_FIELDS_AWARD_H_
