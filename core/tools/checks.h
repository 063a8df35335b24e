#ifndef FLEXPENSION_CORE_TOOLS_CHECKS_H_
#define FLEXPENSION_CORE_TOOLS_CHECKS_H_

#include <string>
#include <vector>

#include "core/base/problem.h"

namespace flexpension {

/// An amount as it is printed: "8125", and with two digits where it is not whole, "7839.17".
std::string Shown(double amount);

/// What every file of the data is held to: where a figure comes from and how sure it is. What is
/// wrong is added to the problems, each with its place: the file, then the figure in it.
class Checks {
 public:
  explicit Checks(Problems& problems) : problems_(problems) {}

  Problems& problems() { return problems_; }
  void Wrong(const std::string& where, const std::string& what);

  /// Makes `id` a known source, once.
  void AddSource(const std::string& id);

  /// At least one source, all of them known.
  void Sources(const std::string& where, const std::vector<std::string>& sources);
  /// A, B or C (core/data/README.md).
  void Confidence(const std::string& where, const std::string& confidence);
  /// The same, or left out.
  void ConfidenceIfAny(const std::string& where, const std::string& confidence);
  void Sourced(const std::string& where, const std::vector<std::string>& sources,
               const std::string& confidence);

 private:
  bool Knows(const std::string& id) const;

  Problems& problems_;
  std::vector<std::string> source_ids_;
};

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_TOOLS_CHECKS_H_
