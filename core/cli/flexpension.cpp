// flexpension CALL [--lines] < request > answer
//
// Exit codes: 0 answered, 2 the request had errors (they are the answer), 64 wrong use.
// With --lines each line is a request and each line out its answer, in order; errors are answers
// like others there, and memory does not grow with the number of lines.

#include <iostream>
#include <iterator>
#include <string>
#include <string_view>

#include "core/api/engine.h"

namespace {

constexpr std::string_view kUsage = "usage: flexpension compare|describe [--lines] < request\n";

int AnswerLines(std::string_view call) {
  std::string line;
  while (std::getline(std::cin, line)) {
    if (!line.empty() && line.back() == '\r') line.pop_back();
    if (line.empty()) continue;
    std::cout << flexpension::Call(call, line).text << '\n';
  }
  return 0;
}

int AnswerOnce(std::string_view call) {
  std::string request;
  if (call != "describe") {
    request.assign(std::istreambuf_iterator<char>(std::cin), std::istreambuf_iterator<char>());
  }
  const flexpension::Answer answer = flexpension::Call(call, request);
  std::cout << answer.text << '\n';
  return answer.ok ? 0 : 2;
}

}  // namespace

int main(int argc, char** argv) {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  const bool lines = argc == 3 && std::string_view(argv[2]) == "--lines";
  if (argc != 2 && !lines) {
    std::cerr << kUsage;
    return 64;
  }
  const std::string_view call = argv[1];
  if (call != "compare" && call != "describe") {
    std::cerr << kUsage;
    return 64;
  }
  const int code = lines ? AnswerLines(call) : AnswerOnce(call);
  std::cout.flush();
  return std::cout ? code : 74;
}
