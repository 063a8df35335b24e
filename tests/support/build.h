#ifndef FLEXPENSION_TESTS_SUPPORT_BUILD_H_
#define FLEXPENSION_TESTS_SUPPORT_BUILD_H_

#include <gtest/gtest.h>

#include <initializer_list>
#include <string_view>
#include <utility>
#include <variant>

#include "core/compare/request.h"
#include "core/plan/evaluate.h"
#include "core/plan/prepare.h"

// Small persons, regions and plans to write tests with. Amounts are in yuan as a person says them.

namespace flexpension {

/// What GoogleTest prints when an expectation about them fails.
inline void PrintTo(Month month, std::ostream* out) { *out << ToText(month); }
inline void PrintTo(Money money, std::ostream* out) { *out << money.fen() << " fen"; }

namespace test {

constexpr Month M(int year, int month) { return Month::Of(year, month); }
constexpr Money FenOf(std::int64_t fen) { return Money::FromFen(fen); }
constexpr Money Yuan(std::int64_t yuan) { return Money::FromFen(yuan * 100); }

/// "SSSSSSFFFFNN"
Pattern PatternOf(std::string_view letters);

Figure FigureOf(Month from, double value);
Series SeriesOf(std::initializer_list<std::pair<Month, double>> figures);

/// One average wage and one benefit base from January 2020 on; bounds 0.6 and 3 times the wage.
RegionChoice FlatRegion(double average_wage, double benefit_base);

/// The standard contribution on one base ratio every month.
ContributionPlan Standard(double base_ratio);
/// One pattern throughout; its fixed months follow `scheme`.
ContributionPlan Mixed(std::string_view letters, double base_ratio, const Scheme& scheme);

/// A man born in January 1970 who has paid nothing so far, valued in January 2026 in a region with
/// wage and benefit base 6000 and no growth anywhere; he dies at 80.
CompareRequest PlainRequest();

/// Everything that follows from a request; fails the test if something is wrong with it.
Setting SettingOf(const CompareRequest& request);

/// A plan of that person, worked out over all ages at death; fails the test if a figure is missing.
Evaluation Worked(const Setting& setting, const ContributionPlan& plan);

/// The payout months of the law at the whole ages from 40 to 70.
std::span<const int> LawPayoutMonths();

}  // namespace test
}  // namespace flexpension

#endif  // FLEXPENSION_TESTS_SUPPORT_BUILD_H_
