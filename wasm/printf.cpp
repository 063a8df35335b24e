// All that the module's libraries ask of printf: Embind names a type it does not know by its
// address (%p), and nlohmann/json escapes in hexadecimal. Without this the module would carry the C
// library's printf, 4 kB compressed, whose long doubles alone are half of that.

#include <cstdarg>
#include <cstddef>
#include <cstdint>

namespace {

/// Numbers are written in hexadecimal with as many digits as the libraries ask for.
int Format(char* out, std::size_t size, const char* format, std::va_list arguments) {
  std::size_t length = 0;
  const auto put = [&](char c) {
    if (length + 1 < size) out[length] = c;
    ++length;
  };
  for (; *format != '\0'; ++format) {
    if (*format != '%') {
      put(*format);
      continue;
    }
    while (*format != 'x' && *format != 'X' && *format != 'p') {
      if (*format == '\0') __builtin_trap();  // a conversion that no library asked for so far
      ++format;
    }
    const char* digits = *format == 'X' ? "0123456789ABCDEF" : "0123456789abcdef";
    const auto value = va_arg(arguments, std::uint32_t);  // an address has 32 bits too
    for (int shift = *format == 'p' ? 28 : 12; shift >= 0; shift -= 4) {
      put(digits[(value >> shift) & 15u]);
    }
  }
  if (size > 0) out[length < size ? length : size - 1] = '\0';
  return static_cast<int>(length);
}

}  // namespace

extern "C" int snprintf(char* out, std::size_t size, const char* format, ...) {
  std::va_list arguments;
  va_start(arguments, format);
  const int length = Format(out, size, format, arguments);
  va_end(arguments);
  return length;
}

/// What the compiler makes of sprintf where no number is a floating one.
extern "C" int siprintf(char* out, const char* format, ...) {
  std::va_list arguments;
  va_start(arguments, format);
  const int length = Format(out, SIZE_MAX, format, arguments);
  va_end(arguments);
  return length;
}
