// The further doors of the studies' module.

#include <emscripten/bind.h>

#include <string>

#include "core/io/engine.h"

namespace {

std::string Explore(const std::string& request) {
  return flexpension::Call("explore", request).text;
}

std::string Award(const std::string& request) { return flexpension::Call("award", request).text; }

std::string Designs(const std::string& request) {
  return flexpension::Call("designs", request).text;
}

std::string Rates(const std::string& request) { return flexpension::Call("rates", request).text; }

std::string Burden(const std::string& request) { return flexpension::Call("burden", request).text; }

}  // namespace

EMSCRIPTEN_BINDINGS(flexpension_studies) {
  emscripten::function("explore", &Explore);
  emscripten::function("award", &Award);
  emscripten::function("designs", &Designs);
  emscripten::function("rates", &Rates);
  emscripten::function("burden", &Burden);
}
