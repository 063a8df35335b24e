#include "tests/support/record.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>

namespace flexpension::test {
namespace {

/// The assertions of the running test that have failed so far.
int Failures() {
  const ::testing::TestResult& result =
      *::testing::UnitTest::GetInstance()->current_test_info()->result();
  int failures = 0;
  for (int i = 0; i < result.total_part_count(); ++i) {
    failures += result.GetTestPartResult(i).failed() ? 1 : 0;
  }
  return failures;
}

}  // namespace

Record::~Record() {
  Settle();
  const char* folder = std::getenv("FLEXPENSION_REPORT_DIR");
  if (folder == nullptr) return;
  Json record = {
      {"id", id_}, {"tolerance", tolerance_}, {"compared", all_.compared}, {"agree", all_.agree}};
  for (const auto& [group, count] : groups_) {
    if (group.empty()) continue;
    record["groups"].push_back(
        {{"id", group}, {"compared", count.compared}, {"agree", count.agree}});
  }
  if (!misses_.empty()) record["misses"] = misses_;
  std::ofstream(std::string(folder) + "/" + id_ + ".json") << record.dump() << "\n";
}

void Record::Next(const std::string& group) {
  Settle();
  open_ = true;
  missed_ = false;
  group_ = group;
  failures_ = Failures();
}

void Record::Misses(Json miss) {
  missed_ = true;
  misses_.push_back(std::move(miss));
}

void Record::Settle() {
  if (!open_) return;
  open_ = false;
  const int agrees = missed_ || Failures() > failures_ ? 0 : 1;
  for (Count* count : {&all_, &groups_[group_]}) {
    ++count->compared;
    count->agree += agrees;
  }
}

}  // namespace flexpension::test
