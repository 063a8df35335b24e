#ifndef FLEXPENSION_CORE_IO_FIELDS_EXPLORE_H_
#define FLEXPENSION_CORE_IO_FIELDS_EXPLORE_H_

// The one list of the fields of an `explore` request and answer. Meanings and units are in
// core/explore and repeated here in short for the schema.

#include <span>

#include "core/base/limits.h"
#include "core/explore/answer.h"
#include "core/explore/request.h"
#include "core/io/fields_request.h"
#include "core/io/visitor.h"

namespace flexpension {

inline constexpr std::size_t kAnyCount = kMaxRequestBytes;  // a request cannot hold more

/// One name, or two for a grid.
struct VaryOf {
  std::vector<Varied>& names;
};
inline void VisitAs(Visitor& v, VaryOf& vary, const Rule& /*rule*/) {
  if (v.IsList(vary.names.size() != 1)) {
    v.Visit(vary.names, Items(2, 2));
  } else {
    vary.names.resize(1);
    v.Visit(vary.names.front(), kAnyRule);
  }
}

inline void VisitAs(Visitor& v, SweepAxis& axis, const Rule& /*rule*/) {
  v.Visit(axis.values, Items(1, kAnyCount));
}

/// One list of values, or two for a grid.
struct AxesOf {
  std::vector<SweepAxis>& axes;
  bool grid;
};
inline void VisitAs(Visitor& v, AxesOf& values, const Rule& rule) {
  if (v.IsNested(values.grid)) {
    v.Visit(values.axes, Items(2, 2));
  } else {
    values.axes.resize(1);
    v.Visit(values.axes.front(), rule);
  }
}

inline void SweepFields(Visitor& v, Sweep& sweep) {
  v.Required("plan", sweep.plan, kName, "Id of a contribute plan");
  VaryOf vary{sweep.vary};
  v.Required("vary", vary, "What is changed; two for a grid");
  AxesOf values{sweep.values, sweep.vary.size() == 2};
  v.Required("values", values, "What it is changed to; two lists for a grid");
}

inline void Fields(Visitor& v, Sweep& sweep) {
  v.Type("Sweep");
  SweepFields(v, sweep);
}

inline void Fields(Visitor& v, GoalTarget& target) {
  v.Type("GoalTarget");
  v.Optional("pension_total_today", target.pension_total_today, kYuan, "In today's money");
  v.Optional("pension_total", target.pension_total, kYuan);
  v.Optional("share_of_last_income", target.share_of_last_income, Between(0, 100, "fraction"));
}

inline void Fields(Visitor& v, GoalMost& most) {
  v.Type("GoalMost");
  v.Required("first_month", most.first_month, kYuan, "Paid in the valuation month");
}

inline void Fields(Visitor& v, Goal& goal) {
  v.Type("Goal");
  v.Required("plan", goal.plan, kName, "Id of a contribute plan");
  v.Required("by", goal.by, "What is changed");
  v.Optional("target", goal.target, "To be reached by the smallest value: one of these");
  v.Optional("most", goal.most, "Or not to be passed by the largest value");
}

inline void Fields(Visitor& v, ExploreRequest& request) {
  v.Type("ExploreRequest");
  SituationFields(v, request);
  v.Required("plans", request.plans, Items(1, kMaxPlans), "Those of a request of compare");
  v.Ignored("trace");
  v.Ignored("causes");
  v.Optional("sweeps", request.sweeps, "At most 20000 points in all");
  v.Optional("goals", request.goals, Items(0, kMaxGoals), "Which value does it");
  v.Optional("sensitivity", request.sensitivity, Items(0, kMaxPlans), "Ids of contribute plans");
}

inline void Fields(Visitor& v, decltype(PointAnswer::against_nothing)& answer) {
  v.Type("PointAgainstNothing");
  v.Required("net_present_value", answer.net_present_value, "Yuan");
}

/// As in the fields of ContributeAnswer.
inline void Fields(Visitor& v, PointAnswer& point) {
  v.Type("Point");
  v.Required("first_month", point.first_month, "contributions.first_month, yuan");
  v.Required("total", point.total, "contributions.total, yuan");
  v.Required("eligible", point.eligible, "entitlement.eligible");
  v.Required("pension_from", point.pension_from, "retirement.pension_from");
  v.Required("pension_total", point.pension_total, "pension.total, yuan");
  v.Required("pension_total_today", point.pension_total_today, "pension.total_today, yuan");
  v.Required("received", point.received, "lifetime.received, yuan");
  v.Required("net_present_value", point.net_present_value, "lifetime.net_present_value, yuan");
  v.Required("internal_rate", point.internal_rate, "lifetime.internal_rate");
  v.Required("break_even_month", point.break_even_month, "lifetime.break_even_month");
  v.Required("against_nothing", point.against_nothing);
  v.Required("pool_net_cost", point.pool_net_cost, "pool.net_cost, yuan");
}

/// What of the request comes back; a schema has none and looks at a sample.
template <class T>
T& AskedOr(T& sample, const T* asked) {
  return kWithDocs && asked == nullptr ? sample : const_cast<T&>(*asked);
}

/// A list that only answers hold.
template <class List>
void Listed(Visitor& v, const char* name, List& items, Doc doc = "") {
  std::span<const typename List::value_type> view(items);
  v.Required(name, view, doc);
}

inline void Fields(Visitor& v, SweepAnswer& answer) {
  v.Type("SweepAnswer");
  Sweep sample;
  SweepFields(v, AskedOr(sample, answer.asked));
  Listed(v, "points", answer.points, "One a value; of a grid row by row, a row a first value");
}

inline void Fields(Visitor& v, GoalAnswer& answer) {
  v.Type("GoalAnswer");
  Goal sample;
  Goal& asked = AskedOr(sample, answer.asked);
  v.Required("plan", asked.plan);
  v.Required("by", asked.by);
  v.Required("reached", answer.reached);
  v.Required("value", answer.value, "If not reached: the limit");
  v.Required("point", answer.point, "At that value");
}

inline void Fields(Visitor& v, EffectSide& side) {
  v.Type("EffectSide");
  v.Required("value", side.value, "Of the assumption");
  v.Required("point", side.point);
}

inline void Fields(Visitor& v, Effect& effect) {
  v.Type("AssumptionEffect");
  v.Required("assumption", effect.assumption);
  v.Required("cautious", effect.cautious);
  v.Required("optimistic", effect.optimistic);
}

inline void Fields(Visitor& v, SensitivityAnswer& answer) {
  v.Type("SensitivityAnswer");
  v.Required("plan", answer.plan);
  std::span<const Effect> effects(answer.effects.data(), answer.count);
  v.Required("effects", effects, "What moves the pension in today's money most comes first");
}

inline void Fields(Visitor& v, ExploreAnswer& answer) {
  v.Type("ExploreAnswer");
  Listed(v, "sweeps", answer.sweeps);
  Listed(v, "goals", answer.goals);
  Listed(v, "sensitivity", answer.sensitivity);
}

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_IO_FIELDS_EXPLORE_H_
