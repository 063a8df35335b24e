// A list of fields that lacks a member of its struct is found when the pack is written.

#include "core/tools/members.h"

#include <gtest/gtest.h>

#include <sstream>

#include "core/tools/code_writer.h"

namespace flexpension::test {
namespace {

/// A tier to which somebody added a member, but not to its list.
struct LongerTier {
  double annual = 0.0;
  double subsidy = 0.0;
  std::optional<std::string_view> source;
};

template <class V>
constexpr void Fields(V& v, LongerTier& tier) {
  v.Required("annual", tier.annual);
  v.Required("subsidy", tier.subsidy);
}

TEST(Members, AMemberThatIsNotListedIsCounted) {
  EXPECT_EQ(ListedOf<LongerTier>(), 2u);
  EXPECT_EQ(MembersOf<LongerTier>(), 3u);
}

TEST(Members, AreAllListedInEveryStructOfThePack) {
  EXPECT_EQ(MembersOf<RegionEntry>(), 12u);
  EXPECT_EQ(ListedOf<RegionEntry>(), 12u);
  EXPECT_EQ(MembersOf<Figure>(), 5u);
  EXPECT_EQ(ListedOf<Pack>(), MembersOf<Pack>());
  EXPECT_EQ(ListedOf<Assumptions>(), MembersOf<Assumptions>());
}

TEST(CodeWriter, NamesEachMemberAndWritesAListOnce) {
  std::ostringstream out;
  const ResidentTier tiers[] = {{200.0, 30.0, "[S1]", "B"}, {500.0, 60.5, "[S1]", "B"}};
  ResidentFigures resident;
  resident.tiers = tiers;
  CodeWriter writer(out);
  EXPECT_EQ(writer.Code(resident),
            "{.base_pension = {}, .tiers = kList1, .account_rate = {}, .extra_per_year = {}}");
  EXPECT_EQ(out.str(),
            "constexpr ResidentTier kList1[] = {\n"
            "    {.annual = 200.0, .subsidy = 30.0, .source = R\"~([S1])~\", "
            ".confidence = R\"~(B)~\"},\n"
            "    {.annual = 500.0, .subsidy = 60.5, .source = R\"~([S1])~\", "
            ".confidence = R\"~(B)~\"},\n};\n");
  writer.Code(std::span<const ResidentTier>(tiers));
  EXPECT_EQ(out.str().find("kList2"), std::string::npos);
}

TEST(CodeWriter, PutsFiguresIntoColumnsAndAListOnce) {
  std::vector<std::shared_ptr<const void>> kept;
  Storage storage(kept);
  const Month july = Month::Of(2025, 7);
  const FigureList list =
      storage.Keep({Figure{july, 10.5, Status::kDerived, "[S1]", "B"},
                    Figure{july + 1, std::nullopt, Status::kPublished, "[S2]", ""}});
  const FigureList last = storage.Keep({list.At(1)});
  EXPECT_EQ(list.At(0).value, 10.5);
  EXPECT_EQ(list.At(0).confidence, "B");
  EXPECT_EQ(list.All()[1].value, std::nullopt);
  EXPECT_EQ(list.All()[1].confidence, "");
  std::ostringstream out;
  CodeWriter writer(out);
  EXPECT_EQ(writer.Code(list), "{&kFigures, 0, 2}");
  EXPECT_EQ(writer.Code(last), "{&kFigures, 2, 1}");
  EXPECT_EQ(writer.Code(list), "{&kFigures, 0, 2}");
  EXPECT_NE(writer.Figures().find("kValues[] = {10.5,\nkNotKnown,\nkNotKnown,\n}"),
            std::string::npos);
  EXPECT_NE(writer.Figures().find("\"200\", \"B  \""), std::string::npos);
}

}  // namespace
}  // namespace flexpension::test
