// The further doors of the studies.

#include <emscripten/bind.h>

#include <string>

#include "core/io/engine.h"

namespace {

std::string Designs(const std::string& request) {
  return flexpension::Call("designs", request).text;
}

std::string Rates(const std::string& request) { return flexpension::Call("rates", request).text; }

std::string Volatile(const std::string& request) {
  return flexpension::Call("volatile", request).text;
}

std::string Population(const std::string& request) {
  return flexpension::Call("population", request).text;
}

}  // namespace

EMSCRIPTEN_BINDINGS(flexpension_studies) {
  emscripten::function("designs", &Designs);
  emscripten::function("rates", &Rates);
  emscripten::function("volatile", &Volatile);
  emscripten::function("population", &Population);
}
