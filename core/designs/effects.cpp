#include "core/designs/effects.h"

#include <algorithm>
#include <cmath>

namespace flexpension {
namespace {

constexpr int kAny = -1;
constexpr Levels kAll{kAny, kAny, kAny, kAny, kAny, kAny};

/// Of a design, or means: pension, net present value and pool cost in fen, eligible 0 or 1.
using Row = std::array<double, 4>;

/// Means of the designs by their levels. Sums of whole fen stay below 2^53 and are exact.
class Means {
 public:
  explicit Means(const std::vector<DesignAnswer>& designs) {
    for (std::size_t i = 0; i < kCount; ++i) {
      const DesignAnswer& answer = designs[i];
      rows_[i] = {static_cast<double>(answer.pension_total.fen()),
                  static_cast<double>(answer.net_present_value.fen()),
                  static_cast<double>(answer.pool_net_cost.fen()), answer.eligible ? 1.0 : 0.0};
      levels_[i] = LevelsAt(static_cast<int>(i));
    }
  }

  /// Over the designs that have the wanted levels.
  Row Of(const Levels& wanted) const {
    Row mean{};
    int count = 0;
    for (std::size_t i = 0; i < kCount; ++i) {
      bool has = true;
      for (std::size_t c = 0; c < kChoices; ++c) {
        has = has && (wanted[c] == kAny || wanted[c] == levels_[i][c]);
      }
      if (!has) continue;
      for (std::size_t m = 0; m < mean.size(); ++m) mean[m] += rows_[i][m];
      ++count;
    }
    for (double& value : mean) value /= count;
    return mean;
  }

 private:
  static constexpr std::size_t kCount = kDesigns;
  std::array<Row, kCount> rows_;
  std::array<Levels, kCount> levels_;
};

Money FromFen(double fen) { return Fen(fen / 100.0); }

DesignMeans Rounded(const Row& row) {
  return {FromFen(row[0]), FromFen(row[1]), FromFen(row[2]), row[3]};
}

Row Minus(Row a, const Row& b) {
  for (std::size_t m = 0; m < a.size(); ++m) a[m] -= b[m];
  return a;
}

LevelEffect EffectOf(const Row& mean, const Row& of_all) {
  return {Rounded(mean), Rounded(Minus(mean, of_all))};
}

Money Size(Money money) { return std::max(money, -money); }
Money Size(const InteractionCell& cell) { return Size(cell.effect); }
Money Size(const Interaction& pair) { return pair.strength; }

/// Puts `item` behind those that are as large; what is pushed out at the end is lost. `count` items
/// are there already.
template <class T, std::size_t n>
void Insert(std::array<T, n>& sorted, std::size_t count, T item) {
  bool found = false;  // its place; from there on each item makes room for the one before
  for (std::size_t i = 0; i < std::min(count + 1, n); ++i) {
    found = found || i == count || Size(item) > Size(sorted[i]);
    if (found) std::swap(item, sorted[i]);
  }
}

/// The interaction of two choices in one of the measures.
class Pair {
 public:
  Pair(std::size_t first, std::size_t second) { result_.choices = {first, second}; }

  void Add(const std::array<int, 2>& levels, double effect) {
    squares_ += effect * effect;
    Insert(result_.cells, count_, {result_.choices, levels, FromFen(effect)});
    ++count_;
  }

  Interaction Result() const {
    Interaction result = result_;
    result.strength = FromFen(std::sqrt(squares_ / static_cast<double>(count_)));
    return result;
  }

 private:
  Interaction result_;
  double squares_ = 0.0;
  std::size_t count_ = 0;
};

}  // namespace

void FindEffects(DesignsAnswer& answer) {
  const Means means(answer.designs);
  const Row of_all = means.Of(kAll);
  std::array<std::array<Row, 3>, kChoices> of_level{};
  for (std::size_t c = 0; c < kChoices; ++c) {
    for (int level = 0; level < kLevels[c]; ++level) {
      const auto l = static_cast<std::size_t>(level);
      Levels wanted = kAll;
      wanted[c] = level;
      of_level[c][l] = means.Of(wanted);
      answer.effects[c].levels[l] = EffectOf(of_level[c][l], of_all);
    }
  }
  PairsOfChoices* const lists[] = {&answer.interactions.pension_total,
                                   &answer.interactions.net_present_value,
                                   &answer.interactions.pool_net_cost};
  std::size_t count = 0;
  for (std::size_t a = 0; a < kChoices; ++a) {
    for (std::size_t b = a + 1; b < kChoices; ++b, ++count) {
      std::array<Pair, 3> pairs{Pair(a, b), Pair(a, b), Pair(a, b)};
      for (int i = 0; i < kLevels[a]; ++i) {
        for (int j = 0; j < kLevels[b]; ++j) {
          Levels wanted = kAll;
          wanted[a] = i;
          wanted[b] = j;
          // mean of both - mean of the one - (mean of the other - mean of all)
          const Row effect =
              Minus(Minus(means.Of(wanted), of_level[a][static_cast<std::size_t>(i)]),
                    Minus(of_level[b][static_cast<std::size_t>(j)], of_all));
          for (std::size_t m = 0; m < pairs.size(); ++m) pairs[m].Add({i, j}, effect[m]);
        }
      }
      for (std::size_t m = 0; m < pairs.size(); ++m) Insert(*lists[m], count, pairs[m].Result());
    }
  }
}

}  // namespace flexpension
