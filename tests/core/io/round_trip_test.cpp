// A request that is read, written and read again is the same request.

#include <gtest/gtest.h>

#include "core/io/fields_designs.h"
#include "core/io/fields_request.h"
#include "core/io/reader.h"
#include "core/io/writer.h"
#include "tests/support/json.h"

namespace flexpension::test {
namespace {

Json ReadAndWritten(const Json& json) {
  CompareRequest request;
  Problems problems;
  Reader(problems).Read(json, request);
  for (const Problem& problem : problems) ADD_FAILURE() << problem.path << problem.message.en;
  return Json::parse(Writer::Write(request));
}

TEST(RoundTrip, AWrittenRequestIsReadAsItWas) {
  for (const Json& golden : ReadJson("tests/golden/compare.json")) {
    SCOPED_TRACE(golden["name"].get<std::string>());
    const Json written = ReadAndWritten(golden["request"]);
    EXPECT_TRUE(ReadAndWritten(written).dump() == written.dump());
    EXPECT_TRUE(Compared(written) == Compared(golden["request"]));
    if (HasFailure()) return;
  }
}

/// Every field that was given is written as it was; more may be written, the defaults.
void ExpectWritten(const Json& written, const Json& given) {
  for (const auto& item : given.items()) {
    if (item.value().is_object()) {
      ExpectWritten(written[item.key()], item.value());
    } else {
      EXPECT_EQ(written[item.key()], item.value()) << item.key();
    }
  }
}

TEST(RoundTrip, ARequestForDesignsIsWrittenAsItWasRead) {
  const Json given = ReadJson("tests/bench/designs.json");
  DesignsRequest request;
  Problems problems;
  Reader(problems).Read(given, request);
  ASSERT_TRUE(problems.empty());
  const Json written = Json::parse(Writer::Write(request));
  ExpectWritten(written["person"], given["person"]);
  EXPECT_EQ(written["plan"]["scheme"]["amount"], 500.0);
  EXPECT_EQ(written["switch"]["financing"], "split");
  EXPECT_EQ(written["switch"]["term"], "limited");
}

TEST(RoundTrip, WhatIsGivenIsWritten) {
  const Json request = ReadJson("tests/golden/contract.json")["request"];
  const Json written = ReadAndWritten(request);
  ExpectWritten(written["person"], request["person"]);
  ExpectWritten(written["assumptions"], request["assumptions"]);
  EXPECT_EQ(written["plans"][0]["phases"][0]["pattern"], "SSSSSSSSSSSS");
  EXPECT_EQ(written["plans"][1]["scheme"], request["plans"][1]["scheme"]);
  EXPECT_EQ(written["plans"][2]["kind"], "resident");
  EXPECT_EQ(written["plans"][3]["like"], "standard-60");
}

}  // namespace
}  // namespace flexpension::test
