// flexpension CALL [--lines] < request > answer
// flexpension describe|schema > answer
//
// `schema` prints the JSON Schemas of all requests and answers.
// Exit codes: 0 answered, 2 the request had errors (they are the answer), 64 wrong use, 74 the
// answer could not be written.
// With --lines each line is a request and each line out its answer, in order; errors are answers
// like others there. Memory grows neither with the number of lines nor with the length of one.

#include <iostream>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include "core/io/dump.h"
#include "core/io/engine.h"
#include "core/io/schemas.h"

namespace {

constexpr std::string_view kUsage =
    "usage: flexpension compare|designs|rates [--lines] < request\n"
    "       flexpension describe|schema\n";

/// One byte more than is accepted: enough for the engine to see that a request is too long.
constexpr std::streamsize kEnough = static_cast<std::streamsize>(flexpension::kMaxRequestBytes) + 1;

/// Reads a line into `buffer`, dropping what is beyond `kEnough`. False at the end of the input.
bool ReadLine(std::vector<char>& buffer, std::string_view& line) {
  std::cin.getline(buffer.data(), static_cast<std::streamsize>(buffer.size()));
  const std::streamsize count = std::cin.gcount();
  if (count == 0 && std::cin.eof()) return false;
  const bool cut = std::cin.fail() && !std::cin.eof();
  const bool ended = !cut && !std::cin.eof();  // then the count includes the line's end
  line = {buffer.data(), static_cast<std::size_t>(ended ? count - 1 : count)};
  if (line.ends_with('\r')) line.remove_suffix(1);
  if (cut) {
    std::cin.clear();
    std::cin.ignore(std::numeric_limits<std::streamsize>::max(), '\n');
  }
  return true;
}

int AnswerLines(std::string_view call) {
  std::vector<char> buffer(static_cast<std::size_t>(kEnough) + 1);  // getline adds a null
  std::string_view line;
  while (ReadLine(buffer, line)) {
    std::cout << flexpension::Call(call, line).text << '\n';
  }
  return 0;
}

int AnswerOnce(std::string_view call) {
  std::string request(static_cast<std::size_t>(kEnough), '\0');
  std::cin.read(request.data(), kEnough);
  request.resize(static_cast<std::size_t>(std::cin.gcount()));
  const flexpension::Answer answer = flexpension::Call(call, request);
  std::cout << answer.text << '\n';
  return answer.ok ? 0 : 2;
}

bool TakesRequest(std::string_view call) {
  return call == "compare" || call == "designs" || call == "rates";
}

/// What `argv` asks for; the exit code.
int Run(int argc, char** argv) {
  const std::string_view call = argc > 1 ? argv[1] : "";
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
  std::cin.tie(nullptr);
  const int code = Run(argc, argv);
  std::cout.flush();
  return std::cout ? code : 74;
}
