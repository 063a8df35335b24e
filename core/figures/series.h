#ifndef FLEXPENSION_CORE_FIGURES_SERIES_H_
#define FLEXPENSION_CORE_FIGURES_SERIES_H_

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/base/month.h"

namespace flexpension {

/// Where a number stands between law and assumption.
enum class Status {
  kPublished,    ///< published by the authority
  kProvisional,  ///< last year's value, collected until the new one is out
  kDerived,      ///< follows from a published figure by rule (60 % of the average wage)
  kProjected,    ///< grown past the last published figure by an assumption
  kGiven,        ///< typed by the user
};

/// One dated figure of a series. Yearly figures (benefit bases) are dated January of their year.
struct Figure {
  Month from;
  std::optional<double> value;  ///< yuan a month; none: known not to be known from here on
  Status status = Status::kPublished;
  std::string_view source;      ///< document number and source labels, as shown to the reader
  std::string_view confidence;  ///< A, B or C (see core/data/README.md); empty for given figures
};

/// Figures in ascending order of month. The one in force in a month is the last one that took
/// effect by then; the last of all grows once for each full twelve months since it took effect.
/// A provisional figure says only what an office collects for the time being: the figure before it
/// stays in force, or grows, as if the provisional one were not there. Source:
/// core/model.md#figures.
class Series {
 public:
  struct InForce {
    const Figure* figure;
    double value;   ///< yuan a month, grown if projected
    Status status;  ///< the figure's own, or kProjected
  };

  Series() = default;
  /// `figures` ascend strictly by month (the readers of data and requests see to it).
  explicit Series(std::vector<Figure> figures);

  /// True if no figure can be in force in any month.
  bool empty() const { return figures_.empty(); }
  /// All but the provisional ones.
  const std::vector<Figure>& figures() const { return figures_; }

  /// The figure in force in `month`; none before the first one or inside a known gap.
  /// `growth` is a fraction a year.
  std::optional<InForce> At(Month month, double growth) const;

  /// Writes the values in force from `start` on, one a month, the same as At() gives.
  /// False if one of them is missing.
  bool Fill(Month start, double growth, std::span<double> values) const;

  /// The newest figure published by `month`, provisional ones among them, not grown: what an office
  /// collects on. Null before the first one; it may be a known gap.
  const Figure* Newest(Month month) const;

  /// Figures of `own`, which has no provisional ones, win from the month of the first of them on.
  void Override(const Series& own);

 private:
  std::vector<Figure> figures_;
  std::vector<Figure> provisional_;
};

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_FIGURES_SERIES_H_
