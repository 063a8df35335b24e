#ifndef FLEXPENSION_CORE_AWARD_ANSWER_H_
#define FLEXPENSION_CORE_AWARD_ANSWER_H_

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/award/request.h"
#include "core/base/text.h"

namespace flexpension {

/// A part of the award beside what the sheet prints for it.
struct AwardPartAnswer {
  std::string part;
  Text name;
  Money amount;
  std::string source;
  Confidence confidence = Confidence::kA;
  bool estimate = false;  ///< something that it needs was not given
  std::optional<Money> printed;
  /// What is worked out less what is printed; none where nothing is.
  std::optional<Money> difference;
};

struct AwardQuestionAnswer {
  std::string path;
  bool optional = false;  ///< not given means no
  Text message;
};

struct AwardNotice {
  std::string_view code;
  Text message;
};

/// Something that, in place of what was used, makes the first part that differs as it is printed
/// (core/award/cause.h).
struct AwardCause {
  std::string_view code;                   ///< the figure's name in the request, or what is rounded
  double value = 0.0;                      ///< what it would have to be
  std::optional<std::string_view> region;  ///< whose figure of the data that is
  std::optional<int> year;                 ///< likewise
};

struct AwardAnswer {
  std::vector<AwardPartAnswer> parts;
  Money total;
  std::optional<Money> total_printed;
  std::optional<Money> total_difference;
  /// The first part that differs by more than a fen from what is printed, or "total".
  std::optional<std::string> first_difference;
  std::vector<AwardCause> causes;         ///< of that; none known if empty
  std::vector<PrintedPart> printed_only;  ///< printed parts that the rules do not have
  bool incomplete = false;                ///< a question that is not optional is open
  std::vector<AwardQuestionAnswer> questions;
  double benefit_base = 0.0;   ///< that was used, yuan a month
  double payout_months = 0.0;  ///< that were used
  std::vector<AwardNotice> notices;
  std::vector<TraceStep> trace;
};

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_AWARD_ANSWER_H_
