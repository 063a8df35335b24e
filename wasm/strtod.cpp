// Numbers of a request as JavaScript reads them: to the nearest double, ties to even, as the C
// library does (ECMAScript, StringToNumber). nlohmann/json gives it one checked number of JSON's
// grammar at a time. Without this the module would carry the C library's scanner, whose long
// doubles make it 8 kB compressed.

#include <emscripten.h>

#include <cstring>

EM_JS(double, NumberOf, (const char* text), { return +UTF8ToString(text); })

extern "C" double strtod(const char* text, char** end) {
  if (end != nullptr) *end = const_cast<char*>(text) + std::strlen(text);
  return NumberOf(text);
}

// In the C library's file with it, so they would bring the scanner back.
extern "C" float strtof(const char* text, char** end) {
  return static_cast<float>(strtod(text, end));
}
extern "C" long double strtold(const char* text, char** end) { return strtod(text, end); }
