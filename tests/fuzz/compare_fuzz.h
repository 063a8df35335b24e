#ifndef FLEXPENSION_TESTS_FUZZ_COMPARE_FUZZ_H_
#define FLEXPENSION_TESTS_FUZZ_COMPARE_FUZZ_H_

#include <cstddef>
#include <cstdint>

/// Hands any bytes to `compare`, `award`, `designs`, `rates` and `burden` and aborts, saying why,
/// unless the answers keep the promises that hold for every request. The name and the type are
/// libFuzzer's.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

#endif  // FLEXPENSION_TESTS_FUZZ_COMPARE_FUZZ_H_
