// The call `award`: what it asks for, what stands in, and what it says of a sheet.

#include "core/award/award.h"

#include <gtest/gtest.h>

#include "core/io/engine.h"
#include "tests/support/errors.h"

namespace flexpension::test {
namespace {

using Errors = std::vector<std::string>;

/// A sheet of Guangdong, as the contract has it.
Json Guangdong() {
  return Json::parse(R"({"region": "44", "retired": "2026-04", "benefit_base": 9493,
    "second_base": null, "mean_index": 0.4665, "trans_index": null, "total_months": 327,
    "deemed_months": 0, "before_months": 0, "balance": 83319.35, "payout_months": 195,
    "printed": {"basic": 1609.02, "account": 427.28, "transitional": 208, "total": 2244.30}})");
}

Json Awarded(const Json& request) { return Json::parse(Call("award", request.dump()).text); }

Json AwardedWith(Json request, const std::string& pointer, const Json& value) {
  request[Json::json_pointer(pointer)] = value;
  return Awarded(request);
}

Errors WrongWith(const std::string& pointer, const Json& value) {
  Json request = Guangdong();
  request[Json::json_pointer(pointer)] = value;
  return ErrorsOf(request.dump(), "award");
}

Errors WrongWithout(const std::string& field) {
  Json request = Guangdong();
  request.erase(field);
  return ErrorsOf(request.dump(), "award");
}

/// The amount of a part; null if there is no such part.
Json RowAmount(const Json& answer, std::string_view part) {
  for (const Json& row : answer["parts"]) {
    if (row["part"] == part) return row["amount"];
  }
  return nullptr;
}

/// "/inputs/only_child?" for an optional question, without the mark for another.
std::vector<std::string> QuestionsOf(const Json& answer) {
  std::vector<std::string> questions;
  for (const Json& question : answer["questions"]) {
    EXPECT_FALSE(question["message"]["zh"].get<std::string>().empty());
    EXPECT_FALSE(question["message"]["en"].get<std::string>().empty());
    questions.push_back(question["path"].get<std::string>() +
                        (question["optional"].get<bool>() ? "?" : ""));
  }
  return questions;
}

TEST(AwardCall, GivesEachPartBesideThePrintedOne) {
  const Json answer = Awarded(Guangdong());
  ASSERT_EQ(answer["parts"].size(), 4u) << answer.dump();
  const Json& basic = answer["parts"][0];
  EXPECT_EQ(basic["part"], "basic");
  EXPECT_EQ(basic["name"]["zh"], "基础养老金");
  EXPECT_EQ(basic["amount"], 1609.02);
  EXPECT_EQ(basic["printed"], 1609.02);
  EXPECT_EQ(basic["difference"], 0.0);
  EXPECT_EQ(basic["source"], "粤府〔2006〕96号");
  EXPECT_EQ(basic["confidence"], "A");
  EXPECT_EQ(answer["parts"][2]["source"], "粤劳电〔2009〕32号; 粤人社〔2014〕8号");
  EXPECT_EQ(answer["total"], 2244.30);
  EXPECT_EQ(answer["total_difference"], 0.0);
  EXPECT_EQ(answer["first_difference"], nullptr);
  EXPECT_EQ(answer["incomplete"], false);
}

TEST(AwardCall, NamesTheFirstPartThatDiffersByMoreThanAFen) {
  Json request = Guangdong();
  request["printed"]["account"] = 427.27;
  EXPECT_EQ(Awarded(request)["first_difference"], nullptr);
  request["printed"]["account"] = 427.26;
  const Json answer = Awarded(request);
  EXPECT_EQ(answer["first_difference"], "account");
  EXPECT_EQ(answer["parts"][1]["difference"], 0.02);
}

TEST(AwardCall, ComparesWhatAPrintedPartHoldsWithBoth) {
  Json request = Guangdong();
  request["before_months"] = 65;
  request["inputs"] = {{"old_transitional", 253.13}, {"weighted_index_years", 5}};
  request["printed"]["transitional"] = 700;
  const Json answer = Awarded(request);
  const double both = RowAmount(answer, "transitional").get<double>() +
                      RowAmount(answer, "transitional_adjustment").get<double>();
  EXPECT_NEAR(answer["parts"][2]["difference"].get<double>(), both - 700, 1e-9);
  request["printed"]["extras"] = {{"transitional_adjustment", 200}};
  EXPECT_NEAR(Awarded(request)["parts"][2]["difference"].get<double>(), 208 + 253.13 - 700, 1e-9);
}

TEST(AwardCall, ASumThatOnlyTheSheetHasIsSaid) {
  const Json answer = AwardedWith(Guangdong(), "/printed/extras", {{"heating", 120}});
  EXPECT_EQ(answer["printed_only"], Json::parse(R"([{"part": "heating", "amount": 120.0}])"));
}

TEST(AwardCall, AsksForWhatTheProvinceHasAndNothingElse) {
  EXPECT_EQ(QuestionsOf(Awarded(Guangdong())), (Errors{"/inputs/shenzhen?"}));
  EXPECT_EQ(QuestionsOf(AwardedWith(Guangdong(), "/region", "44-4401")), Errors{});
  EXPECT_EQ(QuestionsOf(AwardedWith(Guangdong(), "/region", "23")), Errors{});
  EXPECT_EQ(QuestionsOf(AwardedWith(Guangdong(), "/region", "53")),
            (Errors{"/inputs/only_child?"}));
}

TEST(AwardCall, ATypedSumIsAskedForOnlyByWhoHasTimeBeforeTheAccount) {
  const Json answer = AwardedWith(Guangdong(), "/before_months", 24);
  EXPECT_EQ(QuestionsOf(answer), (Errors{"/inputs/shenzhen?", "/inputs/old_transitional",
                                         "/inputs/weighted_index_years"}));
  EXPECT_EQ(answer["incomplete"], true);
  EXPECT_EQ(answer["parts"][2]["estimate"], true);
}

TEST(AwardCall, TheMeanIndexStandsInForAnIndexThatIsNotKnown) {
  Json request = Guangdong();
  request["region"] = "33";
  request["before_months"] = 60;
  const Json estimate = Awarded(request);
  EXPECT_EQ(QuestionsOf(estimate), (Errors{"/trans_index"}));
  EXPECT_EQ(estimate["parts"][2]["estimate"], true);
  request["trans_index"] = 0.4665;
  const Json answer = Awarded(request);
  EXPECT_EQ(QuestionsOf(answer), Errors{});
  EXPECT_EQ(answer["total"], estimate["total"]);
  EXPECT_EQ(answer["parts"][2]["estimate"], false);
}

TEST(AwardCall, ASecondBaseIsAQuestionWhereTwoAreUsed) {
  Json request = Guangdong();
  request["region"] = "22";
  const Json estimate = Awarded(request);
  EXPECT_EQ(QuestionsOf(estimate), (Errors{"/second_base"}));
  request["second_base"] = 9493;
  EXPECT_EQ(Awarded(request)["total"], estimate["total"]);
  EXPECT_EQ(QuestionsOf(Awarded(request)), Errors{});
}

TEST(AwardCall, ShenzhenFollowsFromItsCodeOrFromWhatIsSaid) {
  Json request = Guangdong();
  request["inputs"] = {{"local_months", 240}, {"local_months_1992", 0}};
  request["region"] = "44-4403";
  const Json by_code = Awarded(request);
  EXPECT_NE(RowAmount(by_code, "local_supplement"), nullptr);
  EXPECT_EQ(QuestionsOf(by_code), (Errors{"/inputs/insured_before_1992_08?"}));
  request["region"] = "44";
  request["inputs"]["shenzhen"] = true;
  EXPECT_EQ(Awarded(request)["parts"], by_code["parts"]);
}

TEST(AwardCall, ADatedAmountThatIsTooLateCountsAsNothingAndIsSaid) {
  Json request = Guangdong();
  request["region"] = "53";
  request["retired"] = "2020-05";
  request["inputs"] = {{"only_child", 1}};
  const Json answer = Awarded(request);
  EXPECT_EQ(RowAmount(answer, "only_child"), 0.0);
  ASSERT_EQ(answer["notices"].size(), 1u);
  EXPECT_EQ(answer["notices"][0]["code"], "dated_amount_missing");
}

TEST(AwardCall, TakesTheDatasBaseAndTheLawsPayoutMonths) {
  Json request = Guangdong();
  request["retired"] = "2025-04";
  request["benefit_base"] = nullptr;
  request["payout_months"] = nullptr;
  request["birth_month"] = "1975-04";
  const Json answer = Awarded(request);
  EXPECT_EQ(answer["benefit_base"], 9493.0);
  EXPECT_EQ(answer["payout_months"], 195.0);
}

TEST(AwardCall, AFigureThatTheDataDoesNotHoldIsAskedFor) {
  EXPECT_EQ(WrongWith("/benefit_base", nullptr), Errors{"not_available /benefit_base"});  // 2026
  EXPECT_EQ(WrongWith("/payout_months", nullptr), Errors{"missing /birth_month"});
  EXPECT_EQ(WrongWith("/region", "99"), Errors{"not_available /region"});
  EXPECT_EQ(WrongWith("/region", Json::object()), Errors{"not_available /region/award"});
}

TEST(AwardCall, SaysWhatIsWrongWithARequest) {
  EXPECT_EQ(WrongWithout("mean_index"), Errors{"missing /mean_index"});
  EXPECT_EQ(WrongWithout("retired"), Errors{"missing /retired"});
  EXPECT_EQ(WrongWith("/mean_index", 21), Errors{"out_of_range /mean_index"});
  EXPECT_EQ(WrongWith("/payout_months", 0), Errors{"out_of_range /payout_months"});
  EXPECT_EQ(WrongWith("/before_months", 400), Errors{"inconsistent /before_months"});
  EXPECT_EQ(WrongWith("/inputs", {{"only_child", 1}}), Errors{"unknown_field /inputs/only_child"});
  EXPECT_EQ(WrongWith("/inputs", {{"shenzhen", 2}}), Errors{"out_of_range /inputs/shenzhen"});
  EXPECT_EQ(WrongWith("/inputs", {{"shenzhen", "yes"}}), Errors{"wrong_type /inputs/shenzhen"});
  EXPECT_EQ(WrongWith("/printed/total", 1.005), Errors{"out_of_range /printed/total"});
  EXPECT_EQ(WrongWith("/id", "44-11"), Errors{"unknown_field /id"});
}

TEST(AwardCall, RulesMayBeGivenInARequest) {
  Json request = Guangdong();
  request["region"] = Json::parse(R"({"award": {
    "years": {"total": {}}, "amount": {"to": 0.01}, "total": {"to": 1, "mode": "up"},
    "terms": [
      {"part": "basic", "kind": "wage_years", "plain": 0.5, "indexed": 0.5, "rate": 0.01},
      {"part": "heating", "kind": "fixed", "amount": 120, "confidence": "C",
       "when": {"region_class": 2}, "unless": {"only_child": true}}]}})");
  request["inputs"] = {{"region_class", 2}};
  const Json answer = Awarded(request);
  EXPECT_EQ(RowAmount(answer, "heating"), 120.0);
  EXPECT_EQ(answer["total"], std::ceil(RowAmount(answer, "basic").get<double>() + 427.28 + 120));
  request["inputs"]["only_child"] = 1;
  EXPECT_EQ(RowAmount(Awarded(request), "heating"), nullptr);
}

TEST(AwardCall, RulesThatDoNotFitTogetherAreRefused) {
  const auto wrong = [](const std::string& term) {
    Json request = Guangdong();
    request["region"] = {{"award", {{"terms", Json::array({Json::parse(term)})}}}};
    return ErrorsOf(request.dump(), "award");
  };
  const std::string at = " /region/award/terms/0";
  EXPECT_EQ(wrong(R"({"part": "gift", "kind": "fixed", "amount": 5})"),
            Errors{"inconsistent" + at + "/part"});
  EXPECT_EQ(wrong(R"({"part": "heating", "kind": "gift", "amount": 5})"),
            Errors{"out_of_range" + at + "/kind"});
  EXPECT_EQ(wrong(R"({"part": "heating", "kind": "fixed"})"),
            Errors{"inconsistent" + at + "/amount"});
  EXPECT_EQ(wrong(R"({"part": "heating", "kind": "typed"})"),
            Errors{"inconsistent" + at + "/name"});
  EXPECT_EQ(wrong(R"({"part": "heating", "kind": "typed", "name": "gift"})"),
            Errors{"inconsistent" + at + "/name"});
  EXPECT_EQ(wrong(R"({"part": "heating", "kind": "fixed", "amount": 5, "when": {"gift": true}})"),
            Errors{"inconsistent" + at + "/when"});
  EXPECT_EQ(wrong(R"({"part": "heating", "kind": "fixed", "amount": 5, "sum": 5})"),
            Errors{"unknown_field" + at + "/sum"});
  EXPECT_EQ(wrong(R"({"part": "basic", "kind": "wage_years", "plain": 1, "rate": 0.01,
                      "years": "before_the_flood"})"),
            (Errors{"inconsistent" + at + "/years", "inconsistent" + at + "/years"}));
}

}  // namespace
}  // namespace flexpension::test
