#include "core/base/problem.h"

namespace flexpension {

std::vector<Problem> Problems::Listed() const {
  std::vector<Problem> listed = kept_;
  if (more_ > 0) {
    const std::string more = std::to_string(more_);
    listed.push_back(
        {ProblemCode::kTooLarge,
         "",
         {"另有 " + more + " 处问题没有列出", more + " more problems are not listed"}});
  }
  return listed;
}

std::string Shortened(std::string_view name) {
  constexpr std::size_t kMostBytes = 100;
  constexpr std::size_t kMostFollowing = 3;  // bytes of a character after its first
  if (name.size() <= kMostBytes) return std::string(name);
  std::size_t end = kMostBytes;
  while (end > kMostBytes - kMostFollowing && (name[end] & 0xC0) == 0x80) --end;
  return std::string(name.substr(0, end)) + "…";
}

}  // namespace flexpension
