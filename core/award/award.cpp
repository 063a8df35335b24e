#include "core/award/award.h"

#include <algorithm>

#include "core/award/cause.h"
#include "core/award/printed.h"
#include "core/plan/award_rules.h"
#include "core/plan/prepare.h"
#include "core/plan/provincial.h"
#include "core/rules/retirement.h"

namespace flexpension {
namespace {

Text WordsOf(const PackText& text) { return {std::string(text.zh), std::string(text.en)}; }

class Sheet {
 public:
  Sheet(const Pack& pack, const AwardRequest& request, Problems& problems)
      : pack_(pack), request_(request), problems_(problems) {}

  /// Finds the rules and what the figures lack; false if there is a problem.
  bool Prepare() {
    const AwardRegion& region = request_.region;
    if (region.code) entry_ = FindRegion(pack_, *region.code, problems_);
    if (!problems_.empty()) return false;
    rules_ = region.award ? &*region.award : RulesOf(entry_);
    if (rules_ == nullptr) {
      problems_.push_back({ProblemCode::kNotAvailable,
                           "/region/award",
                           {"没有这个地区的计发规则", "there are no award rules of this region"}});
      return false;
    }
    CheckInputs();
    CheckMonths();
    FindBase();
    FindPayoutMonths();
    return problems_.empty();
  }

  AwardAnswer Answer() {
    const AwardFacts facts = {.retired = request_.retired,
                              .base = answer_.benefit_base,
                              .second_base = request_.second_base,
                              .mean_index = request_.mean_index,
                              .trans_index = request_.trans_index,
                              .total_months = request_.total_months,
                              .before_months = request_.before_months,
                              .balance = request_.balance,
                              .payout_months = answer_.payout_months,
                              .inputs = inputs_,
                              .place_known = entry_ != nullptr && entry_->parent};
    Trace trace;
    const ProvincialAward award = AwardBy(*rules_, facts, pack_.award, &trace);
    TakeParts(award);
    if (answer_.first_difference) {
      answer_.causes =
          CausesOf({pack_, request_, entry_, *rules_, facts, award}, *answer_.first_difference);
    }
    SayTotal(award, trace);
    answer_.trace = trace.Take({});
    for (const AwardQuestion& question : award.questions) Ask(question);
    for (const std::string_view part : award.undated) {
      const Text name = NameOfPart(part);
      Notice("dated_amount_missing", {"“" + name.zh + "”最早的标准晚于退休时间，这里按 0 算。",
                                      "The earliest amount known of the " + name.en +
                                          " is later than the retirement: it "
                                          "counts as 0 here."});
    }
    return std::move(answer_);
  }

 private:
  static void SayTotal(const ProvincialAward& award, Trace& trace) {
    TraceInputs parts;
    for (const AwardPart& part : award.parts) {
      AddInput(parts, "part", part.amount.yuan(), AwardNumber(part.part));
    }
    if (const Money rounding = RoundingOf(award); rounding != Money{}) {
      AddInput(parts, "part", rounding.yuan(), AwardNumber(kRoundingPart));
    }
    trace.Add("pension.total", "pension-total", award.total.yuan(), std::move(parts));
  }

  void Wrong(ProblemCode code, std::string path, const char* zh, const char* en) {
    problems_.push_back({code, std::move(path), {zh, en}});
  }

  void CheckInputs() {
    CheckAwardInputs(*rules_, pack_.award, request_.inputs, {kIndexedWageInput}, "/inputs/",
                     problems_);
    inputs_ = request_.inputs;
    AddPlace(entry_, inputs_);
  }

  void CheckMonths() {
    if (request_.before_months > request_.total_months) {
      Wrong(ProblemCode::kInconsistent, "/before_months", "建账前的月数多于全部月数",
            "the months before the account are more than all months");
    }
  }

  void FindBase() {
    if (request_.benefit_base) {
      answer_.benefit_base = *request_.benefit_base;
      return;
    }
    Region region = entry_ == nullptr ? Region{} : entry_->ToRegion();
    region.benefit_base.Override(request_.region.benefit_base);
    const auto held = region.benefit_base.At(Month::Of(request_.retired.year(), 1), 0.0);
    if (held && held->status != Status::kProjected) {
      answer_.benefit_base = held->value;
      return;
    }
    Problem problem = NotAvailable("benefit_base", std::to_string(request_.retired.year()));
    problem.path = "/benefit_base";
    problems_.push_back(std::move(problem));
  }

  void FindPayoutMonths() {
    if (request_.payout_months) {
      answer_.payout_months = *request_.payout_months;
    } else if (!request_.birth_month) {
      Wrong(ProblemCode::kMissing, "/birth_month", "没有计发月数时要填出生年月",
            "without the payout months the month of birth is needed");
    } else if (const int age = request_.retired - *request_.birth_month; age < 0) {
      Wrong(ProblemCode::kInconsistent, "/birth_month", "出生年月晚于退休时间",
            "the birth month is after the retirement");
    } else {
      answer_.payout_months = PayoutMonths(pack_.payout_months, age);
    }
  }

  Text NameOfPart(std::string_view part) const {
    const AwardPartName* name = pack_.award.Part(part);
    return name == nullptr ? Text{std::string(part), std::string(part)} : WordsOf(name->name);
  }

  void TakeParts(const ProvincialAward& award) {
    const PrintedAward& printed = request_.printed;
    for (const AwardPart& part : award.parts) {
      AwardPartAnswer row{std::string(part.part),
                          NameOfPart(part.part),
                          part.amount,
                          part.source,
                          part.confidence,
                          part.estimate,
                          PrintedOf(printed, part.part),
                          {}};
      if (row.printed) {
        Compare(row.part, ComparedOf(award, printed, pack_.award, part.part), *row.printed,
                row.difference);
      }
      answer_.parts.push_back(std::move(row));
    }
    for (const PrintedPart& extra : printed.extras) {
      if (std::none_of(award.parts.begin(), award.parts.end(),
                       [&](const AwardPart& part) { return part.part == extra.part; })) {
        answer_.printed_only.push_back(extra);
      }
    }
    answer_.total = award.total;
    answer_.total_printed = printed.total;
    if (printed.total) {
      Compare(kWholeAward, award.total, *printed.total, answer_.total_difference);
    }
  }

  void Compare(std::string_view what, Money ours, Money printed, std::optional<Money>& place) {
    place = ours - printed;
    if (Differs(ours, printed) && !answer_.first_difference) answer_.first_difference = what;
  }

  void Ask(const AwardQuestion& question) {
    AwardQuestionAnswer asked;
    asked.optional = question.optional;
    switch (question.about) {
      case AwardQuestion::About::kInput: {
        asked.path = "/inputs/" + std::string(question.input);
        const AwardInputName* name = pack_.award.Input(question.input);
        if (name != nullptr) asked.message = WordsOf(name->question);
        break;
      }
      case AwardQuestion::About::kTransitionalIndex:
        asked.path = "/trans_index";
        asked.message = {
            "核定表上建账前（过渡性养老金）的指数是多少？不知道就先按平均缴费指数估算。",
            "Which index of the time before the account does the sheet print? Without "
            "it the mean index stands in, as an estimate."};
        break;
      case AwardQuestion::About::kSecondBase:
        asked.path = "/second_base";
        asked.message = {"核定表上的第二个计发基数是多少？不知道就先用第一个。",
                         "Which second benefit base does the sheet print? Without it the first one "
                         "stands in."};
        break;
    }
    answer_.incomplete = answer_.incomplete || !question.optional;
    answer_.questions.push_back(std::move(asked));
  }

  void Notice(std::string_view code, Text message) {
    answer_.notices.push_back({code, std::move(message)});
  }

  const Pack& pack_;
  const AwardRequest& request_;
  Problems& problems_;
  const RegionEntry* entry_ = nullptr;
  const AwardRules* rules_ = nullptr;
  std::vector<AwardInput> inputs_;
  AwardAnswer answer_;
};

}  // namespace

std::variant<AwardAnswer, Problems> AwardFromSheet(const Pack& pack, const AwardRequest& request,
                                                   Problems found) {
  if (request.region.award) {
    CheckAwardRules(*request.region.award, pack.award, "/region/award", found);
  }
  if (!found.empty()) return found;
  Sheet sheet(pack, request, found);
  if (!sheet.Prepare()) return found;
  return sheet.Answer();
}

}  // namespace flexpension
