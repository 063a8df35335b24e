#include "core/tools/batch.h"

#include <fstream>
#include <iostream>
#include <iterator>
#include <vector>

#include "core/io/dump.h"
#include "core/io/engine.h"
#include "core/io/parse.h"
#include "core/io/schemas.h"
#include "core/tools/csv.h"
#include "core/tools/json_path.h"

namespace flexpension {
namespace {

using Json = nlohmann::ordered_json;

constexpr int kBadRows = 1;
constexpr int kUnusable = 2;
constexpr int kNoInput = 66;

int Unusable(const std::string& why) {
  std::cerr << "flexpension: " << why << '\n';
  return kUnusable;
}

/// A column of the input, and where it goes; or of the answer, and where it is from.
struct Column {
  std::string heading;
  JsonPath path;
  Allowed allowed;
};

/// What most want to see: of each plan of `compare`; of an award its sums.
std::vector<std::string> DefaultColumns(std::string_view call, const Json& request) {
  std::vector<std::string> columns;
  if (call == "award") columns = {"total", "incomplete", "parts"};
  const auto plans = request.find("plans");
  if (call != "compare" || plans == request.end()) return columns;
  for (std::size_t i = 0; i < plans->size(); ++i) {
    for (const char* number : {"contributions.first_month", "contributions.total",
                               "entitlement.eligible", "retirement.pension_from", "pension.total",
                               "pension.total_today", "lifetime.net_present_value"}) {
      columns.push_back("plans." + std::to_string(i) + "." + number);
    }
  }
  return columns;
}

std::vector<std::string> Split(std::string_view list) {
  std::vector<std::string> parts;
  while (!list.empty()) {
    const std::size_t comma = list.find(',');
    parts.emplace_back(list.substr(0, comma));
    list.remove_prefix(comma == std::string_view::npos ? list.size() : comma + 1);
  }
  return parts;
}

std::string ErrorsOf(const Json& answer) {
  const auto errors = answer.find("errors");
  std::string text;
  if (errors == answer.end()) return text;
  for (const Json& error : *errors) {
    if (!text.empty()) text += "; ";
    text += error["code"].get<std::string>();
    const auto path = error["path"].get<std::string>();
    if (!path.empty()) text += " " + path;
  }
  return text;
}

class Batch {
 public:
  Batch(std::string_view call, Json request) : call_(call), request_(std::move(request)) {}

  /// What cannot be used of the headings or of the answer's columns; empty if all can.
  std::string Prepare(const std::vector<std::string>& headings,
                      const std::vector<std::string>& columns) {
    const Json schemas = Schemas();
    const Json& of = schemas[std::string(call_)];
    Json tried = request_;
    for (const std::string& heading : headings) {
      Column column{heading, PathOf(heading), {}};
      column.allowed = AllowedAt(of["request"], column.path);
      if (!column.allowed.any) return "the request has no field " + heading;
      if (!Put(tried, column.path, nullptr)) {
        return "the request file has no place for " + heading;
      }
      input_.push_back(std::move(column));
    }
    for (const std::string& name : columns) {
      Column column{name, PathOf(name), {}};
      if (!AllowedAt(of["answer"], column.path).any) return "the answer has no field " + name;
      output_.push_back(std::move(column));
    }
    return output_.empty() ? "say which --columns of the answer are wanted" : "";
  }

  void WriteHeading(const char* line_end) {
    line_end_ = line_end;
    std::string line;
    for (const Column& column : input_) {
      PutCsv(column.heading, line);
      line += ',';
    }
    for (const Column& column : output_) {
      PutCsv(column.heading, line);
      line += ',';
    }
    std::cout << line << "error" << line_end_;
  }

  /// Answers a row; false if it has errors.
  bool Answer(std::vector<std::string>& cells, bool too_long) {
    std::string line;
    Json answer;
    std::string error;
    if (too_long) {
      error = "too_large";
    } else if (cells.size() < input_.size()) {
      error = "missing " + Pointer(input_[cells.size()]);
    } else if (cells.size() > input_.size()) {
      error = "unknown_field";
    } else {
      Json request = request_;
      for (std::size_t i = 0; i < cells.size(); ++i) {
        if (!cells[i].empty()) Put(request, input_[i].path, ValueOf(cells[i], input_[i].allowed));
      }
      answer = Json::parse(Call(call_, Dump(request)).text, nullptr, false);
      error = ErrorsOf(answer);
    }
    cells.resize(input_.size());
    for (const std::string& cell : cells) {
      PutCsv(cell, line);
      line += ',';
    }
    for (const Column& column : output_) {
      if (error.empty()) PutCsv(CellOf(Find(answer, column.path)), line);
      line += ',';
    }
    PutCsv(error, line);
    std::cout << line << line_end_;
    return error.empty();
  }

 private:
  static std::string Pointer(const Column& column) {
    std::string pointer;
    for (const std::string& name : column.path) pointer += "/" + name;
    return pointer;
  }

  std::string_view call_;
  Json request_;
  std::vector<Column> input_;
  std::vector<Column> output_;
  const char* line_end_ = "\n";
};

}  // namespace

int AnswerRows(std::string_view call, const std::string& request_file, std::string_view columns) {
  std::ifstream file(request_file, std::ios::binary);
  if (!file) return Unusable("there is no request file " + request_file);
  const std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  Problems problems;
  const auto request = ParseJson(text, problems);
  if (!request || !request->is_object()) return Unusable(request_file + " holds no JSON object");

  CsvInput input;
  std::vector<std::string> cells;
  if (!input.Next(cells)) {
    return input.Failed() ? kNoInput : Unusable("the input has no heading");
  }
  Batch batch(call, *request);
  const auto asked = columns.empty() ? DefaultColumns(call, *request) : Split(columns);
  if (const std::string why = batch.Prepare(cells, asked); !why.empty()) return Unusable(why);
  batch.WriteHeading(input.crlf() ? "\r\n" : "\n");
  bool all = true;
  while (std::cout && input.Next(cells)) {
    if (cells.size() == 1 && cells[0].empty()) continue;  // an empty line is no row
    all = batch.Answer(cells, input.too_long()) && all;
  }
  if (input.Failed()) return kNoInput;
  return all ? 0 : kBadRows;
}

}  // namespace flexpension
