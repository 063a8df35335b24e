#include "core/compare/notices_award.h"

#include "core/plan/provincial.h"

namespace flexpension {
namespace {

/// A list in words.
struct Words {
  Text text;

  bool empty() const { return text.zh.empty(); }
  void Add(const PackText& words) {
    text.zh += (text.zh.empty() ? "" : "、") + std::string(words.zh);
    text.en += (text.en.empty() ? "" : ", ") + std::string(words.en);
  }
};

class AwardNotices {
 public:
  AwardNotices(const Setting& setting, const ProvincialAward& award,
               std::vector<NoticeAnswer>& notices)
      : names_(setting.award.names), award_(award), notices_(notices) {}

  void Run() {
    NotGiven();
    Unproved();
    MayChange();
  }

 private:
  void NotGiven() {
    Words missing;
    bool index = false;
    for (const AwardQuestion& question : award_.questions) {
      if (question.optional) continue;
      index = index || question.about == AwardQuestion::About::kTransitionalIndex;
      if (question.about != AwardQuestion::About::kInput) continue;
      if (const AwardInputName* name = names_.Input(question.input)) missing.Add(name->question);
    }
    if (!missing.empty()) {
      notices_.push_back(
          {"award_inputs_missing",
           {"当地计发还要用到这些，没有填的按 0 计算：" + missing.text.zh,
            "The local rules also need these; what is not given counts as 0: " + missing.text.en}});
    }
    if (index) {
      notices_.push_back({"transitional_is_estimate",
                          {"过渡性养老金要用建账前的指数，没有填，按平均缴费指数估算",
                           "The transitional pension rests on the index of the time before the "
                           "account; it is not given, and the mean index stands in: an estimate"}});
    }
  }

  void Unproved() {
    Words parts;
    for (const AwardPart& part : award_.parts) {
      if (part.confidence == Confidence::kA || part.amount == Money{}) continue;
      if (const AwardPartName* name = names_.Part(part.part)) parts.Add(name->name);
    }
    if (parts.empty()) return;
    notices_.push_back(
        {"award_unproved",
         {"这些待遇的算法只有一张核定表或没有核定表可以对照，仅供参考：" + parts.text.zh,
          "Only one award sheet, or none, bears out how these are worked out: " + parts.text.en}});
  }

  void MayChange() {
    Words parts;
    for (std::size_t i = kOwnParts; i < award_.parts.size(); ++i) {
      if (award_.parts[i].amount == Money{}) continue;
      if (const AwardPartName* name = names_.Part(award_.parts[i].part)) parts.Add(name->name);
    }
    for (const std::string_view part : award_.undated) {
      if (const AwardPartName* name = names_.Part(part)) parts.Add(name->name);
    }
    if (parts.empty()) return;
    notices_.push_back(
        {"supplements_may_change",
         {"当地加发的部分按现在的标准计算，到退休时可能已经改变：" + parts.text.zh,
          "What the place adds is worked out by today's amounts, which may have changed by then: " +
              parts.text.en}});
  }

  const AwardNames& names_;
  const ProvincialAward& award_;
  std::vector<NoticeAnswer>& notices_;
};

}  // namespace

void AddAwardNotices(const Setting& setting, const Evaluation& plan,
                     std::vector<NoticeAnswer>& notices) {
  if (plan.award.provincial) AwardNotices(setting, *plan.award.provincial, notices).Run();
}

}  // namespace flexpension
