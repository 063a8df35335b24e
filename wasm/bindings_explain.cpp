// The further doors of what explains.

#include <emscripten/bind.h>

#include <string>

#include "core/io/engine.h"

namespace {

std::string Award(const std::string& request) { return flexpension::Call("award", request).text; }

std::string Burden(const std::string& request) { return flexpension::Call("burden", request).text; }

}  // namespace

EMSCRIPTEN_BINDINGS(flexpension_explain) {
  emscripten::function("award", &Award);
  emscripten::function("burden", &Burden);
}
