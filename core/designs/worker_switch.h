#ifndef FLEXPENSION_CORE_DESIGNS_WORKER_SWITCH_H_
#define FLEXPENSION_CORE_DESIGNS_WORKER_SWITCH_H_

#include <variant>

#include "core/base/problem.h"
#include "core/designs/answer.h"
#include "core/plan/setting.h"

namespace flexpension {

/// The income of a row, as a ratio to the average wage.
constexpr double SwitchRatio(std::size_t row) { return static_cast<double>(row + 5) / 10.0; }

/// How closely the income of a flip is found, as a ratio to the average wage.
inline constexpr double kFlipPrecision = 1e-6;

/// Would a worker who pays the standard way move to the fixed amount (逆向激励), at which income,
/// and what does the pool lose?
///
/// Two ways of paying in the same months are compared. *Standard*: every fixed month of the plan is
/// paid the standard way. *Fixed*: the fixed months are paid by `design`, with the parameters of
/// the plan's scheme; when a limited term is used up they become what the plan says. In both, the
/// base of a standard month is the worker's income: base ratio = income / average wage, bounded as
/// always, in place of the plan's bases. All else (record, retirement, subsidy) stays.
///
/// Moving is *rational* by present value if the net present value of the fixed way is higher, to
/// the fen; by internal rate if both ways have an internal rate and that of the fixed way is
/// higher. The first counts yuan, at the discount rate of the assumptions; the second counts what a
/// yuan paid earns, so it may favour paying little. Neither counts what the money not paid would do
/// in the worker's hands beyond the discount rate.
///
/// A flip is sought between two neighbouring incomes of the table that differ in the answer, by
/// halving; two flips between the same neighbours stay unseen.
/// Source: Lu & Li, section 4 (1), first problem. The problem returned names a missing figure, or
/// says that amounts grow too large.
std::variant<SwitchAnswer, Problem> TestSwitch(const Setting& setting, const ContributionPlan& plan,
                                               const Design& design);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_DESIGNS_WORKER_SWITCH_H_
