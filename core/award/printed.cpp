#include "core/award/printed.h"

namespace flexpension {

std::optional<Money> PrintedOf(const PrintedAward& printed, std::string_view part) {
  if (part == kWholeAward) return printed.total;
  if (part == kBasicPart) return printed.basic;
  if (part == kAccountPart) return printed.account;
  if (part == kTransitionalPart) return printed.transitional;
  for (const PrintedPart& extra : printed.extras) {
    if (extra.part == part) return extra.amount;
  }
  return std::nullopt;
}

Money ComparedOf(const ProvincialAward& award, const PrintedAward& printed, const AwardNames& names,
                 std::string_view part) {
  if (part == kWholeAward) return award.total;
  Money compared;
  for (const AwardPart& other : award.parts) {
    const AwardPartName* name = names.Part(other.part);
    const bool within = name != nullptr && name->printed_within == part;
    if (other.part == part || (within && !PrintedOf(printed, other.part))) {
      compared += other.amount;
    }
  }
  return compared;
}

bool Differs(Money one, Money other) {
  const Money difference = one - other;
  return difference > Money::FromFen(1) || difference < Money::FromFen(-1);
}

}  // namespace flexpension
