// flexpension CALL [--lines] < request > answer
// flexpension batch CALL --request FILE [--columns PATH,…] < in.csv > out.csv
// flexpension describe|schema > answer
//
// `schema` prints the JSON Schemas of all requests and answers, and of the page's file of steps.
// Exit codes: 0 answered, 2 the request had errors (they are the answer), 64 wrong use, 66 the
// input could not be read, 74 the answer could not be written. With --lines each line is a request
// and each line out its answer, in order; errors are answers like others there. All answers are out
// before the program waits for more input, so that one may ask line by line. Memory grows neither
// with the number of lines nor with the length of one. With `batch` each row of a CSV is a request
// and each row out its answer (core/tools/batch.h); 1 says that some rows have errors.

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

#include "core/io/dump.h"
#include "core/io/engine.h"
#include "core/io/schemas.h"
#include "core/tools/batch.h"

namespace {

constexpr std::string_view kUsage =
    "usage: flexpension compare|explore|award|designs|rates|burden|volatile|population\n"
    "                   [--lines] < request\n"
    "       flexpension batch CALL --request FILE [--columns PATH,...] < in.csv\n"
    "       flexpension describe|schema\n";

/// One byte more than is accepted: enough for the engine to see that a request is too long.
constexpr std::size_t kEnough = flexpension::kMaxRequestBytes + 1;

/// Standard input. A stream would not do: it does not say whether it is about to wait.
class Input {
 public:
  /// The next line, without its end, and without what is beyond `kEnough`; it holds until the next
  /// call. False if there is none, or reading failed.
  bool NextLine(std::string_view& line) {
    std::size_t searched = begin_;
    for (;;) {
      const void* found = std::memchr(&buffer_[searched], '\n', end_ - searched);
      if (found != nullptr) {
        Take(static_cast<std::size_t>(static_cast<const char*>(found) - buffer_.data()), 1, line);
        return true;
      }
      if (end_ - begin_ > kEnough) end_ = begin_ + kEnough;
      if (end_ + kChunk > buffer_.size()) MoveToFront();
      searched = end_;
      if (Read()) continue;
      if (failed_ || begin_ == end_) return false;
      Take(end_, 0, line);
      return true;
    }
  }

  /// All there is, without what is beyond `kEnough`.
  std::string_view All() {
    while (end_ < kEnough && Read()) {
    }
    return {buffer_.data(), std::min(end_, kEnough)};
  }

  /// Whether reading failed; then says why on standard error.
  bool Failed() const {
    if (failed_) std::cerr << "flexpension: the input cannot be read: " << reason_ << '\n';
    return failed_;
  }

 private:
  static constexpr std::size_t kChunk = 65536;

  /// Reads some bytes behind those held. False at the end of the input, or if that fails.
  bool Read() {
    std::cout.flush();
    ssize_t count = 0;
    do {
      count = read(STDIN_FILENO, &buffer_[end_], buffer_.size() - end_);
    } while (count < 0 && errno == EINTR);
    failed_ = count < 0;
    if (failed_) reason_ = std::strerror(errno);
    if (count > 0) end_ += static_cast<std::size_t>(count);
    return count > 0;
  }

  void MoveToFront() {
    std::memmove(buffer_.data(), &buffer_[begin_], end_ - begin_);
    end_ -= begin_;
    begin_ = 0;
  }

  void Take(std::size_t until, std::size_t skip, std::string_view& line) {
    line = std::string_view(&buffer_[begin_], std::min(until - begin_, kEnough));
    if (line.ends_with('\r')) line.remove_suffix(1);
    begin_ = until + skip;
  }

  std::vector<char> buffer_ = std::vector<char>(kEnough + 2 * kChunk);
  std::size_t begin_ = 0;  // of what is held and not taken
  std::size_t end_ = 0;
  bool failed_ = false;
  const char* reason_ = "";
};

constexpr int kNoInput = 66;

int AnswerLines(std::string_view call) {
  Input input;
  std::string_view line;
  while (std::cout && input.NextLine(line)) {
    std::cout << flexpension::Call(call, line).text << '\n';
  }
  return input.Failed() ? kNoInput : 0;
}

int AnswerOnce(std::string_view call) {
  Input input;
  const std::string_view request = input.All();
  if (input.Failed()) return kNoInput;
  const flexpension::Answer answer = flexpension::Call(call, request);
  std::cout << answer.text << '\n';
  return answer.ok ? 0 : 2;
}

bool TakesRequest(std::string_view call) {
  return call == "compare" || call == "explore" || call == "award" || call == "designs" ||
         call == "rates" || call == "burden" || call == "volatile" || call == "population";
}

/// True if the words ask for a batch; then `call`, `request` and `columns` say which.
bool AsksForBatch(const std::vector<std::string_view>& words, std::string_view& call,
                  std::string& request, std::string_view& columns) {
  if (words.size() < 4 || words[0] != "batch" || !TakesRequest(words[1])) return false;
  call = words[1];
  for (std::size_t i = 2; i < words.size(); i += 2) {
    if (i + 1 == words.size()) return false;
    if (words[i] == "--request") {
      request = words[i + 1];
    } else if (words[i] == "--columns") {
      columns = words[i + 1];
    } else {
      return false;
    }
  }
  return !request.empty();
}

/// What `argv` asks for; the exit code.
int Run(int argc, char** argv) {
  const std::string_view call = argc > 1 ? argv[1] : "";
  std::string_view rows_of;
  std::string request;
  std::string_view columns;
  if (AsksForBatch({argv + 1, argv + argc}, rows_of, request, columns)) {
    return flexpension::AnswerRows(rows_of, request, columns);
  }
  if (argc == 2 && call == "schema") {
    std::cout << flexpension::Dump(flexpension::Schemas()) << '\n';
  } else if (argc == 2 && call == "describe") {
    std::cout << flexpension::Call(call, "").text << '\n';
  } else if (argc == 2 && TakesRequest(call)) {
    return AnswerOnce(call);
  } else if (argc == 3 && TakesRequest(call) && std::string_view(argv[2]) == "--lines") {
    return AnswerLines(call);
  } else {
    std::cerr << kUsage;
    return 64;
  }
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  std::ios::sync_with_stdio(false);
  const int code = Run(argc, argv);
  std::cout.flush();
  return std::cout ? code : 74;
}
