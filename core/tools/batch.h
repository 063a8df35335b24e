#ifndef FLEXPENSION_CORE_TOOLS_BATCH_H_
#define FLEXPENSION_CORE_TOOLS_BATCH_H_

#include <string>
#include <string_view>

namespace flexpension {

/// Answers a call for each row of a CSV on standard input: the row sets fields of the request in
/// `request_file`, its headings being paths with dots ("person.birth_month"); an empty cell sets
/// nothing. Out go the row, the answer's `columns` (a list of such paths with commas; empty: those
/// of DefaultColumns()) and `error`: empty, or code and path of each problem. A bad row does not
/// stop the others. Memory does not grow with the number of rows.
/// Returns the exit code: 0 all rows were answered, 1 some have errors, 2 the request, the heading
/// or the columns cannot be used, 66 the input cannot be read.
int AnswerRows(std::string_view call, const std::string& request_file, std::string_view columns);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_TOOLS_BATCH_H_
