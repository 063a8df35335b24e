// The further door of Calculate.

#include <emscripten/bind.h>

#include <string>

#include "core/io/engine.h"

namespace {

std::string Explore(const std::string& request) {
  return flexpension::Call("explore", request).text;
}

}  // namespace

EMSCRIPTEN_BINDINGS(flexpension_calculate) { emscripten::function("explore", &Explore); }
