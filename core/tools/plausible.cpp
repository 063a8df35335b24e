#include "core/tools/plausible.h"

#include <algorithm>

namespace flexpension {
namespace {

Series SeriesOf(std::span<const Figure> figures) {
  return Series({figures.begin(), figures.end()});
}

/// The value in force in December of the figure's year, published or projected without growth.
std::optional<double> InDecember(const Series& series, const Figure& figure) {
  const auto found = series.At(Month::Of(figure.from.year(), 12), 0.0);
  return found ? std::optional(found->value) : std::nullopt;
}

bool IsBetween(double value, double least, double most) { return value >= least && value <= most; }

}  // namespace

void Plausible::Report(const std::string& name, std::size_t i, const std::string& what,
                       std::optional<Month> from) {
  for (const std::string& exception : exceptions_) {
    if (exception != name && !(from && exception == name + "@" + ToText(*from))) continue;
    needed_.push_back(exception);
    return;
  }
  checks_.Wrong(where_ + "/" + name + "/" + std::to_string(i), what);
}

void Plausible::Finish() {
  for (const std::string& name : exceptions_) {
    if (std::count(needed_.begin(), needed_.end(), name) > 0) continue;
    checks_.Wrong(where_ + "/exceptions", name + " is no exception: its figures lie within limits");
  }
}

void Plausible::OfSeries(std::string_view name, std::span<const Figure> figures,
                         std::span<const Figure> wages) {
  const std::string series(name);
  if (name == "average_wage") {
    Growth(series, figures, -0.05, 0.17);
  } else if (name == "base_floor") {
    Bounds(series, figures, wages, 0.4, 0.75);
  } else if (name == "base_ceiling") {
    Bounds(series, figures, wages, 2.98, 3.07);
  } else if (name == "benefit_base" || name == "indexed_wage_base") {
    Bases(series, figures, wages);
  } else if (name == "urban_income") {
    Bounds(series, figures, wages, 0.25, 0.8);
  } else {
    checks_.Wrong(where_ + "/" + series, "nothing says what is plausible of this series");
  }
}

void Plausible::Growth(const std::string& name, std::span<const Figure> figures, double least,
                       double most) {
  const Figure* before = nullptr;
  for (std::size_t i = 0; i < figures.size(); ++i) {
    const Figure& figure = figures[i];
    if (!figure.value || figure.status == Status::kProvisional) continue;
    if (before != nullptr) {
      const double years = std::max(1.0, (figure.from - before->from) / 12.0);
      const double growth = *figure.value / *before->value - 1.0;
      if (!IsBetween(growth, least * years, most * years)) {
        Report(name, i,
               Shown(*figure.value) + " after " + Shown(*before->value) +
                   " is not a growth between " + Shown(100.0 * least) + " and " +
                   Shown(100.0 * most) + " % a year",
               figure.from);
      }
    }
    before = &figure;
  }
}

void Plausible::Bounds(const std::string& name, std::span<const Figure> bounds,
                       std::span<const Figure> wages, double least, double most) {
  const Series series = SeriesOf(wages);
  for (std::size_t i = 0; i < bounds.size(); ++i) {
    const Figure& bound = bounds[i];
    const auto wage = series.At(bound.from, 0.0);
    if (!bound.value || !wage || wage->status == Status::kProjected) continue;
    if (!IsBetween(*bound.value / wage->value, least, most)) {
      Report(
          name, i,
          Shown(*bound.value) + " is out of proportion to the average wage " + Shown(wage->value),
          bound.from);
    }
  }
  Growth(name, bounds, -0.02, 0.15);
}

void Plausible::Bases(const std::string& name, std::span<const Figure> bases,
                      std::span<const Figure> wages) {
  const Series series = SeriesOf(wages);
  for (std::size_t i = 0; i < bases.size(); ++i) {
    const Figure& base = bases[i];
    if (!base.value) continue;
    const auto wage = InDecember(series, base);
    if (wage && !IsBetween(*base.value / *wage, 0.9, 1.5)) {
      Report(
          name, i,
          Shown(*base.value) + " is not between 0.9 and 1.5 of the average wage " + Shown(*wage));
    }
    if (i > 0 && bases[i - 1].value && !IsBetween(*base.value / *bases[i - 1].value, 0.8, 1.2)) {
      Report(name, i,
             Shown(*base.value) + " is not within 20 % of the year before, " +
                 Shown(*bases[i - 1].value));
    }
  }
}

void Plausible::ResidentBases(std::span<const Figure> bases, std::span<const Figure> national) {
  const Series least = SeriesOf(national);
  for (std::size_t i = 0; i < bases.size(); ++i) {
    if (!bases[i].value) continue;
    const auto minimum = InDecember(least, bases[i]);
    if (minimum && !IsBetween(*bases[i].value / *minimum, 0.5, 2.0)) {
      Report("resident/base_pension", i,
             Shown(*bases[i].value) + " is not between half and twice the national minimum " +
                 Shown(*minimum));
    }
  }
}

void Plausible::Tiers(std::span<const ResidentTier> tiers) {
  for (std::size_t i = 0; i < tiers.size(); ++i) {
    if (i > 0 && tiers[i].annual <= tiers[i - 1].annual) {
      Report("resident/tiers", i, "tiers must ascend");
    }
    if (tiers[i].subsidy > tiers[i].annual) {
      Report("resident/tiers", i,
             "a subsidy of " + Shown(tiers[i].subsidy) + " on " + Shown(tiers[i].annual));
    }
  }
}

void Plausible::ResidentRates(std::span<const Figure> rates) {
  for (std::size_t i = 0; i < rates.size(); ++i) {
    if (rates[i].value && !IsBetween(*rates[i].value, 0.0, 0.1)) {
      Report("resident/account_rate", i, "interest must be between 0 and 0.1 a year");
    }
  }
}

void CheckPayoutMonths(const std::string& where, std::span<const int> months, Checks& checks) {
  for (std::size_t i = 1; i < months.size(); ++i) {
    const int fall = months[i - 1] - months[i];
    if (fall < 1 || fall > 12) {
      checks.Wrong(where, std::to_string(months[i]) + " months after " +
                              std::to_string(months[i - 1]) + " do not fall with age");
    }
  }
}

void CheckRemainingLife(const std::string& where, std::span<const double> men,
                        std::span<const double> women, Checks& checks) {
  for (const auto life : {men, women}) {
    for (std::size_t age = 1; age < life.size(); ++age) {
      if (!IsBetween(life[age - 1] - life[age], 0.0, 1.0)) {
        checks.Wrong(where, "the years left at " + std::to_string(age) + ", " + Shown(life[age]) +
                                ", do not follow those at the age before, " + Shown(life[age - 1]));
      }
    }
  }
  for (std::size_t age = 0; age < men.size() && age < women.size(); ++age) {
    if (women[age] < men[age]) {
      checks.Wrong(where, "women have fewer years left than men at " + std::to_string(age));
    }
  }
}

void CheckDying(const std::string& where, std::span<const double> dying,
                std::span<const double> life, Checks& checks) {
  constexpr std::size_t kRising = 30;
  constexpr double kRounding = 0.011;  // of two numbers of years, each rounded to 0.01
  for (std::size_t age = 0; age < dying.size(); ++age) {
    const double share = dying[age];
    const auto wrong = [&](const std::string& what) {
      checks.Wrong(where, "the share dying at " + std::to_string(age) + " " + what);
    };
    if (!IsBetween(share, 0.0, 1.0)) wrong("is not between 0 and 1");
    if (age > kRising && share <= dying[age - 1]) wrong("does not rise with age");
    if (age + 1 == dying.size()) {
      if (share != 1.0) wrong("is the last one and not 1");
      break;
    }
    // Those who die within the year live a part of it.
    const double years = (1.0 - share) * (1.0 + life[age + 1]) + share / 2.0;
    if (!IsBetween(life[age] - years, -share / 2.0 - kRounding, share / 2.0 + kRounding)) {
      wrong("does not lead from the years left then to those a year later");
    }
  }
}

void CheckSteps(const std::string& where, std::span<const double> values, double least, double most,
                Checks& checks) {
  for (std::size_t i = 1; i < values.size(); ++i) {
    if (IsBetween(values[i] / values[i - 1] - 1.0, least, most)) continue;
    checks.Wrong(where, Shown(values[i]) + " does not follow " + Shown(values[i - 1]));
  }
}

}  // namespace flexpension
