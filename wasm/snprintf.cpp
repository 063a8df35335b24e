// All that nlohmann/json asks of snprintf: texts with %04x and %.4X in them. Without this the
// module would carry the C library's printf, whose long doubles alone are 2 kB compressed.

#include <cstdarg>
#include <cstddef>

extern "C" int snprintf(char* out, std::size_t size, const char* format, ...) {
  std::va_list arguments;
  va_start(arguments, format);
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
    while (*format != 'x' && *format != 'X') ++format;
    const char* digits = *format == 'x' ? "0123456789abcdef" : "0123456789ABCDEF";
    const unsigned value = va_arg(arguments, unsigned);
    for (int shift = 12; shift >= 0; shift -= 4) put(digits[(value >> shift) & 15u]);
  }
  va_end(arguments);
  if (size > 0) out[length < size ? length : size - 1] = '\0';
  return static_cast<int>(length);
}
