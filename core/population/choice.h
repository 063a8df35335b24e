#ifndef FLEXPENSION_CORE_POPULATION_CHOICE_H_
#define FLEXPENSION_CORE_POPULATION_CHOICE_H_

#include <array>
#include <optional>
#include <vector>

#include "core/population/crowd.h"

namespace flexpension {

/// What the persons of a cell do: chances that add up to 1.
struct Chances {
  std::vector<double> nothing;    ///< by cell
  std::vector<double> employees;  ///< by cell: all contribute plans together
  std::vector<double> of;         ///< cell by cell, of each plan of menu and reform
};

/// A plan as a cell sees it, on the terms of a choice.
struct Offer {
  bool open = false;
  double worth = 0.0;   ///< V′
  double burden = 0.0;  ///< s
  double now = 0.0;     ///< share of income that is borne in the first year
  double more = 0.0;    ///< what the burden grows by if the plan costs 1000 yuan a year more
};

/// Why a choice cannot be solved; the path of what must be changed follows from it.
enum class Unsolved { kNo, kNothing, kResident, kEmployee, kThreshold };

/// How the persons of a population choose among plans: a logit in two steps, first the group, then
/// the plan. Source: core/model.md#choice.
class Choice {
 public:
  /// The crowd must outlive it; `terms` are what it goes by, else the request's.
  Choice(const Crowd& crowd, const ChoiceTerms& terms);

  /// Finds the constants at which the menu gives the shares observed, and the burden's weight if
  /// it is not given.
  Unsolved Solve();

  /// Puts the plans of a sweep, the first being 0, in place of the reform's.
  void Sweep(std::size_t amount);

  const ChoiceTerms& terms() const { return terms_; }
  double burden_weight() const { return burden_weight_; }
  /// Of a group that the menu has plans of.
  double constant(Group group) const { return constants_[Index(group)]; }
  const Offer& offer(std::size_t cell, std::size_t plan) const {
    return offers_[cell * crowd_.plans() + plan];
  }
  /// What the persons of a cell live by the plan that stands there now.
  const PlanLife& life(std::size_t cell, std::size_t plan) const {
    return crowd_.lives[cell].plans[LifeIndex(plan)];
  }
  /// Today's, or with the reform.
  Chances ChancesOf(bool reform) const;

 private:
  static constexpr std::size_t kGroups = 2;  // resident and employee
  using ByGroup = std::array<double, kGroups>;
  static std::size_t Index(Group group) { return static_cast<std::size_t>(group) - 1; }

  struct Balance {
    ByGroup share{};
    std::array<double, 3> slope{};  // of each share by its constant, of one by the other's
  };
  Offer OfferOf(std::size_t cell, std::size_t plan, const PlanLife& life) const;
  void FillOffers();
  std::size_t LifeIndex(std::size_t plan) const {
    const std::size_t menu = crowd_.request.menu.size();
    return plan < menu ? plan : first_reform_ + plan - menu;
  }
  double Utility(std::size_t cell, std::size_t plan, double burden_weight, bool dearer) const;
  ByGroup Utilities(std::size_t cell, std::size_t plans, double burden_weight, bool dearer) const;
  std::vector<ByGroup> MenuUtilities(double burden_weight, bool dearer) const;
  static std::array<double, 3> GroupChances(const ByGroup& utilities, const ByGroup& constants);
  Balance BalanceAt(const std::vector<ByGroup>& utilities, const ByGroup& constants) const;
  Unsolved CheckOpen() const;
  bool SolveConstants(double burden_weight);
  ByGroup NewtonStep(const Balance& now) const;
  bool SolveOne(const std::vector<ByGroup>& utilities, std::size_t group);
  bool SolveBurdenWeight();
  bool FewEnough(double burden_weight);

  const Crowd& crowd_;
  ChoiceTerms terms_;
  ByGroup observed_;
  double target_ = 0.0;  // share of the employee scheme if contributions cost 1000 yuan more
  double burden_weight_ = 0.0;
  std::size_t first_reform_;  // of the lives of a cell
  ByGroup constants_{};
  std::vector<Offer> offers_;
};

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_POPULATION_CHOICE_H_
