#ifndef FLEXPENSION_CORE_IO_FIELDS_AWARD_RULES_H_
#define FLEXPENSION_CORE_IO_FIELDS_AWARD_RULES_H_

// The one list of the fields of a province's award rules: as they stand in core/data/regions and in
// a request, and, for make_pack, as members.

#include <string>
#include <type_traits>
#include <vector>

#include "core/figures/award_rules.h"
#include "core/io/rule.h"
#include "core/io/visitor.h"

namespace flexpension {

inline constexpr Rule kAwardAmount = Between(0, 100'000, "yuan a month");
inline constexpr Rule kAwardRate = Between(0, 100);
inline constexpr Rule kAwardYears = Between(0, 100, "years");
inline constexpr Rule kAwardName = Items(1, 60);
inline constexpr Rule kConditionValue = Between(0.001, 1000);

/// False where members are listed, not the fields of a document.
template <class V>
inline constexpr bool kOfDocument = std::is_base_of_v<Visitor, V>;

/// One of something, or a list of it.
template <class T>
struct OneOrMore {
  HeldList<T>& items;
};

template <class T>
void VisitAs(Visitor& v, OneOrMore<T>& some, const Rule& rule) {
  if (v.IsList(true)) {
    v.Visit(some.items, rule);
  } else {
    std::vector<T> one(1);
    v.Visit(one.front(), rule);
    some.items = HeldList<T>(one);
  }
}

template <class V, class T>
constexpr void RoundingField(V& v, const char* name, HeldList<T>& items, Doc doc) {
  if constexpr (kOfDocument<V>) {
    OneOrMore<T> some{items};
    v.Optional(name, some, Items(1, 20), doc);
  } else {
    v.Kept(name, items);
  }
}

template <class V>
constexpr void Fields(V& v, AwardRounding& rounding) {
  v.Type("AwardRounding");
  v.Optional("from", rounding.from, "Month of retirement from which it is in force");
  v.Optional("to", rounding.to, Between(0, 1000), "To a multiple of this; 0: not rounded");
  v.Optional("mode", rounding.mode);
  v.Optional("cut", rounding.cut, Between(0, 1000), "Cut to a multiple of this first");
  v.Optional("odd_month", rounding.odd_month, Between(0, 1),
             "Of years: full years count 1, each odd month this much");
}

/// {"typed": name}
struct TypedName {
  std::string typed;
};

inline void Fields(Visitor& v, TypedName& name) {
  v.Type("TypedName");
  v.Required("typed", name.typed, kAwardName, "An input by its name");
}

/// "mean", "transitional", "one" or {"typed": name}.
inline void VisitAs(Visitor& v, AwardIndex& index, const Rule& rule) {
  TypedName name{std::string(index.name.view())};
  if (v.IsText(index.of != AwardIndexOf::kTyped)) {
    v.Visit(index.of, rule);
    return;
  }
  v.Visit(name, rule);
  if (!(index.name == name.typed)) index = {AwardIndexOf::kTyped, Label::Of(name.typed)};
}

template <class V>
constexpr void Fields(V& v, AwardIndex& index) {
  v.Type("AwardIndex");
  v.Required("of", index.of);
  v.Required("name", index.name);
}

/// {"typed_months": name} or {"typed_years": name}
struct TypedYears {
  std::string typed_months;
  std::string typed_years;
};

inline void Fields(Visitor& v, TypedYears& years) {
  v.Type("TypedYears");
  v.Optional("typed_months", years.typed_months, kAwardName, "An input, rounded as years are");
  v.Optional("typed_years", years.typed_years, kAwardName, "An input, as it is");
}

/// "total", "before", the name of a period, or TypedYears.
inline void VisitAs(Visitor& v, AwardYears& years, const Rule& rule) {
  std::string name(years.name.view());
  if (v.IsText(years.of < AwardYearsOf::kTypedMonths)) {
    if (years.of == AwardYearsOf::kTotal) name = "total";
    if (years.of == AwardYearsOf::kBefore) name = "before";
    const std::string before = name;
    v.Visit(name, kAwardName);
    if (name == before) return;
    years.of = name == "total"    ? AwardYearsOf::kTotal
               : name == "before" ? AwardYearsOf::kBefore
                                  : AwardYearsOf::kPeriod;
    if (years.of == AwardYearsOf::kPeriod) years.name = Label::Of(name);
    return;
  }
  TypedYears typed;
  (years.of == AwardYearsOf::kTypedMonths ? typed.typed_months : typed.typed_years) = name;
  v.Visit(typed, rule);
  const bool months = !typed.typed_months.empty();
  if ((months ? typed.typed_months : typed.typed_years) == name) return;
  years = {months ? AwardYearsOf::kTypedMonths : AwardYearsOf::kTypedYears,
           Label::Of(months ? typed.typed_months : typed.typed_years)};
}

template <class V>
constexpr void Fields(V& v, AwardYears& years) {
  v.Type("AwardYears");
  v.Required("of", years.of);
  v.Required("name", years.name);
}

template <class V>
constexpr void Fields(V& v, AwardBand& band) {
  v.Type("AwardBand");
  v.Required("over", band.over, kAwardYears);
  v.Optional("to", band.to, kAwardYears);
  v.Required("rate", band.rate, kAwardRate, "Of the years between the two");
}

template <class V>
constexpr void Fields(V& v, AwardRateOver& over) {
  v.Type("AwardRateOver");
  v.Required("of", over.of);
  v.Required("years", over.years, kAwardYears);
  v.Required("rate", over.rate, kAwardRate, "Of all years, once there are more than so many");
}

template <class V>
constexpr void Fields(V& v, AwardStep& step) {
  v.Type("AwardStep");
  v.Required("from_years", step.from_years, kAwardYears);
  v.Required("rate", step.rate, kAwardRate);
}

template <class V>
constexpr void Fields(V& v, AwardAmount& amount) {
  v.Type("AwardAmount");
  v.Required("from", amount.from);
  v.Required("amount", amount.amount, kAwardAmount);
}

template <class V>
constexpr void Fields(V& v, AwardShare& share) {
  v.Type("AwardShare");
  v.Required("from", share.from);
  v.Required("share", share.share, Between(0, 1));
}

template <class V>
constexpr void Fields(V& v, AwardCondition& condition) {
  v.Type("AwardCondition");
  v.Required("input", condition.input);
  v.Required("value", condition.value);
  v.Required("negated", condition.negated);
  v.Required("of_place", condition.of_place);
}

/// The conditions of a term that stand under "when", or under "unless": inputs by their names, each
/// with true, a number or, of city_rule and not_city_rule, the name of a place's rule.
struct ConditionsOf {
  HeldList<AwardCondition>& conditions;
  bool unless;
};

inline void VisitAs(Visitor& v, ConditionsOf& some, const Rule& rule) {
  constexpr std::string_view kPlace = "city_rule";
  constexpr std::string_view kNotPlace = "not_city_rule";
  NamedValues values{{}, true};
  std::vector<AwardCondition> conditions;
  for (const AwardCondition& condition : some.conditions) {
    const std::string name(condition.input.view());
    if (some.unless != (condition.negated && !condition.of_place)) {
      conditions.push_back(condition);
    } else if (condition.of_place) {
      values.list.push_back(
          {std::string(condition.negated ? kNotPlace : kPlace), 0.0, name, false});
    } else {
      values.list.push_back({name, condition.value, "", condition.value == 0.0});
    }
  }
  v.Visit(values, rule);
  for (const NamedValue& value : values.list) {
    const bool place = !value.text.empty();
    conditions.push_back({Label::Of(place ? value.text : value.name),
                          value.yes ? 0.0 : value.number,
                          place ? value.name == kNotPlace : some.unless, place});
  }
  if (conditions.size() != some.conditions.size()) {
    some.conditions = HeldList<AwardCondition>(conditions);
  }
}

/// A field that is `document` in a document and `member` in the struct.
template <class V>
constexpr const char* Named(const char* document, const char* member) {
  return kOfDocument<V> ? document : member;
}

template <class V>
constexpr void Fields(V& v, AwardSum& term) {
  v.Type("AwardSum");
  v.Optional("part", term.part, kAwardName, "What it is a term of");
  v.Required("kind", term.kind);
  v.Optional("plain", term.plain, kAwardRate,
             "W = plain * base * min(1, mean index / low_index) + indexed * base * index");
  v.Optional("indexed", term.indexed, kAwardRate);
  v.Optional("plain_base", term.plain_base);
  v.Optional("indexed_base", term.indexed_base);
  v.Optional("index", term.index, "Which index W has; the mean of all years if left out");
  v.Optional("index_floor", term.index_floor, kAwardRate, "The index is at least this");
  v.Optional("low_index", term.low_index, kAwardRate);
  v.Optional("years", term.years, "Y: total, before the account, a period, or typed ones");
  v.Optional("rate", term.rate, kAwardRate);
  v.Optional("plus", term.plus, kAwardAmount);
  v.Optional("bands", term.bands, Items(0, 20), "Instead of a rate");
  v.Optional("rate_over", term.rate_over);
  v.Optional("times", term.times, kAwardName, "An input to multiply by");
  v.Optional("only_if_years", term.only_if_years, "Nothing where Y is 0");
  v.Optional("steps", term.steps, Items(0, 20), "The highest that Y reaches");
  v.Optional("amount", term.amount, kAwardAmount);
  v.Optional("amounts", term.amounts, Items(0, 100), "Dated ones");
  v.Optional("parts", term.parts, "Whose sum is taken");
  v.Optional("name", term.name, kAwardName, "An input");
  v.Optional("divisor", term.divisor, Between(1, 1000));
  v.Optional("reference_base", term.reference_base, Between(1, 1'000'000, "yuan a month"));
}

template <class V>
constexpr void Fields(V& v, AwardTerm& term) {
  v.Type("AwardTerm");
  v.Inline("sum", term.sum);
  v.Optional(Named<V>("new", "fresh"), term.fresh, Items(0, 20), "Terms of the new method");
  v.Optional("old", term.old, Items(0, 20), "Terms of the old method");
  v.Optional("shares", term.shares, Items(0, 100), "Of what the new method gives above the old");
  if constexpr (kOfDocument<V>) {
    ConditionsOf when{term.conditions, false};
    v.Optional("when", when, kConditionValue,
               "All must hold: inputs that are given, or are a number");
    ConditionsOf unless{term.conditions, true};
    v.Optional("unless", unless, kConditionValue, "None must hold");
    v.Ignored("of");
    v.Ignored("sheets");
  } else {
    v.Kept("conditions", term.conditions);
  }
  v.Optional("confidence", term.confidence, "A, B or C");
  v.Optional("document", term.document, Items(0, 300), "Where it stands");
}

/// {"total": rounding}
struct AwardYearsRounding {
  HeldList<AwardRounding>& total;
};

inline void Fields(Visitor& v, AwardYearsRounding& years) {
  v.Type("AwardYearsRounding");
  OneOrMore<AwardRounding> some{years.total};
  v.Required("total", some, Items(1, 20), "Of every number of months, in years");
}

template <class V>
constexpr void Fields(V& v, AwardRules& rules) {
  v.Type("AwardRules");
  v.Optional("account_from", rules.account_from, Items(0, 100), "When accounts began, in words");
  v.Optional("transitional_months", rules.transitional_months,
             "Which months before that count for the transitional part");
  if constexpr (kOfDocument<V>) {
    AwardYearsRounding years{rules.years};
    v.Optional("years", years);
    for (const char* not_used : {"name", "cities", "note", "half_months", "only_child_base",
                                 "beside_the_sheet", "account_sheets", "total_sheets"}) {
      v.Ignored(not_used);
    }
  } else {
    v.Kept("years", rules.years);
  }
  RoundingField(v, "amount", rules.amount, "Of each part");
  RoundingField(v, "total", rules.total, "Of the sum of the rounded parts");
  RoundingField(v, "indexed_wage", rules.indexed_wage, "Of base * index, before use");
  v.Optional("index_digits", rules.index_digits, Between(0, 10), "Of the mean index, projected");
  v.Optional("round_each_term", rules.round_each_term, "As an amount, before they are added");
  v.Optional("periods", rules.periods, "Each has an input months_ and its name");
  v.Required("terms", rules.terms, Items(1, 60));
  v.Optional("break_months_index", rules.break_months_index, Between(0, 5));
}

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_IO_FIELDS_AWARD_RULES_H_
