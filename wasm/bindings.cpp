// The door: JSON text in, JSON text out. Nothing is computed here.

#include <emscripten/bind.h>

#include <string>

#include "core/io/engine.h"

namespace {

std::string Compare(const std::string& request) {
  return flexpension::Call("compare", request).text;
}

std::string Describe() { return flexpension::Call("describe", "").text; }

}  // namespace

EMSCRIPTEN_BINDINGS(flexpension) {
  emscripten::function("compare", &Compare);
  emscripten::function("describe", &Describe);
}
