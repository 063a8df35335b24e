#include "core/rules/death_grants.h"

#include <algorithm>

namespace flexpension {
namespace {

constexpr int kFuneralMonths = 2;
constexpr int kKeptMonths = 9;
constexpr int kMostMonths = 24;

}  // namespace

int SurvivorMonths(int contribution_months, int payments) {
  const int years = contribution_months / 12;
  const int months =
      years < 15 ? 3 * (years / 5 + 1) : std::min(kKeptMonths + years - 15, kMostMonths);
  return std::max(months - payments / 12, std::min(months, kKeptMonths));
}

DeathGrants GrantsOf(double urban_income, int contribution_months, int payments) {
  return {.funeral = Fen(kFuneralMonths * urban_income),
          .survivors = Fen(urban_income * SurvivorMonths(contribution_months, payments))};
}

}  // namespace flexpension
