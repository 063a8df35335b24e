#include "core/tools/csv.h"

#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <iostream>
#include <utility>

namespace flexpension {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

}  // namespace

bool CsvInput::Next(std::vector<std::string>& fields) {
  fields.clear();
  bytes_ = 0;
  too_long_ = crlf_ = false;
  if (Peek() == kEnd) return false;
  fields.emplace_back();
  const bool first = !std::exchange(started_, true);
  for (;;) {
    const int byte = Byte();
    if (first && fields.size() == 1 && fields[0] == kByteOrderMark) fields[0].clear();
    if (byte == kEnd || byte == '\n') return failure_ == nullptr;
    if (byte == '\r' && (Peek() == '\n' || Peek() == kEnd)) {
      crlf_ = true;
      Byte();
      return failure_ == nullptr;
    }
    if (byte == ',') {
      fields.emplace_back();
    } else if (byte == '"' && fields.back().empty()) {
      TakeQuoted(fields.back());
    } else if (!too_long_) {
      fields.back() += static_cast<char>(byte);
    }
  }
}

void CsvInput::TakeQuoted(std::string& field) {
  for (;;) {
    const int byte = Byte();
    if (byte == kEnd) return;
    if (byte == '"') {
      if (Peek() != '"') return;
      Byte();
    }
    if (!too_long_) field += static_cast<char>(byte);
  }
}

int CsvInput::Byte() {
  const int byte = Peek();
  if (byte == kEnd) return byte;
  ++begin_;
  too_long_ = too_long_ || ++bytes_ > kMostBytes;
  return byte;
}

int CsvInput::Peek() {
  if (begin_ == end_ && !ended_) {
    std::cout.flush();  // all answers are out before the program waits
    ssize_t count = 0;
    do {
      count = read(STDIN_FILENO, buffer_.data(), buffer_.size());
    } while (count < 0 && errno == EINTR);
    if (count < 0) failure_ = std::strerror(errno);
    ended_ = count <= 0;
    begin_ = 0;
    end_ = ended_ ? 0 : static_cast<std::size_t>(count);
  }
  return begin_ == end_ ? kEnd : static_cast<unsigned char>(buffer_[begin_]);
}

bool CsvInput::Failed() const {
  if (failure_ != nullptr) {
    std::cerr << "flexpension: the input cannot be read: " << failure_ << '\n';
  }
  return failure_ != nullptr;
}

void PutCsv(std::string_view field, std::string& out) {
  if (field.find_first_of(",\"\r\n") == std::string_view::npos) {
    out += field;
    return;
  }
  out += '"';
  for (const char c : field) {
    if (c == '"') out += '"';
    out += c;
  }
  out += '"';
}

}  // namespace flexpension
