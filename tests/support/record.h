#ifndef FLEXPENSION_TESTS_SUPPORT_RECORD_H_
#define FLEXPENSION_TESTS_SUPPORT_RECORD_H_

#include <map>
#include <string>

#include "tests/support/json.h"

namespace flexpension::test {

/// Counts what a test holds against something else, while it asserts: what agrees is what no
/// assertion has failed for. At its end it writes `<id>.json` into the folder that
/// FLEXPENSION_REPORT_DIR names, of which tests/report.json is made; without that folder, nothing.
class Record {
 public:
  /// `tolerance`: how far what agrees may be away, by kind of number, as {"yuan": 0.01}.
  Record(std::string id, Json tolerance) : id_(std::move(id)), tolerance_(std::move(tolerance)) {}
  Record(const Record&) = delete;
  Record& operator=(const Record&) = delete;
  ~Record();

  /// The assertions from here to the next one are about one more thing, of `group` if there are
  /// any.
  void Next(const std::string& group = {});

  /// It is known to differ, and how: `miss` has an id, mostly a difference, and a reason in both
  /// languages.
  void Misses(Json miss);

 private:
  struct Count {
    int compared = 0;
    int agree = 0;
  };

  void Settle();

  std::string id_;
  Json tolerance_;
  Count all_;
  std::map<std::string, Count> groups_;
  Json misses_ = Json::array();
  bool open_ = false;
  bool missed_ = false;
  std::string group_;
  int failures_ = 0;
};

}  // namespace flexpension::test

#endif  // FLEXPENSION_TESTS_SUPPORT_RECORD_H_
