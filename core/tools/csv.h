#ifndef FLEXPENSION_CORE_TOOLS_CSV_H_
#define FLEXPENSION_CORE_TOOLS_CSV_H_

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace flexpension {

/// Comma-separated values on standard input (RFC 4180, UTF-8), record by record: lines end with LF
/// or CRLF, a field in quotation marks may hold both, and two marks stand for one. A byte order
/// mark before it all is passed over. Memory does not grow with the number of records.
class CsvInput {
 public:
  /// A record of more bytes than this is cut, and says so.
  static constexpr std::size_t kMostBytes = 1'000'000;

  /// The fields of the next record; false if there is none, or reading failed.
  bool Next(std::vector<std::string>& fields);

  bool too_long() const { return too_long_; }  ///< the last record was cut
  bool crlf() const { return crlf_; }          ///< the last record ended with CRLF
  /// Whether reading failed; then says why on standard error.
  bool Failed() const;

 private:
  static constexpr int kEnd = -1;

  /// The next byte, or kEnd.
  int Byte();
  int Peek();
  /// Reads the rest of a field that began with a quotation mark.
  void TakeQuoted(std::string& field);

  std::vector<char> buffer_ = std::vector<char>(65536);
  std::size_t begin_ = 0;
  std::size_t end_ = 0;
  std::size_t bytes_ = 0;  // of the record
  bool started_ = false;
  bool too_long_ = false;
  bool crlf_ = false;
  bool ended_ = false;
  const char* failure_ = nullptr;
};

/// Adds a field, in quotation marks where it needs them.
void PutCsv(std::string_view field, std::string& out);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_TOOLS_CSV_H_
