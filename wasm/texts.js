// Embind as far as these modules need it: texts go in and out, and nothing else does. Its own way of
// texts goes through each of them byte by byte, twice on the way out; the browser's encoder and decoder
// do not: a tenth of a call's time. What would register numbers, views and wide texts does nothing, and
// its code is not in the module's script. A function that takes or gives anything else is refused by
// Embind when the module starts.

mergeInto(LibraryManager.library, {
  _embind_register_std_string__deps: [
    "$readLatin1String",
    "$registerType",
    "$simpleReadValueFromPointer",
    "$throwBindingError",
    "malloc",
    "free",
  ],
  // As BindingType<std::string> has it: the length in bytes and then the bytes.
  _embind_register_std_string: function (rawType, name) {
    name = readLatin1String(name);
    registerType(rawType, {
      name: name,
      fromWireType: function (value) {
        var text = new TextDecoder().decode(HEAPU8.subarray(value + 4, value + 4 + HEAPU32[value >> 2]));
        _free(value);
        return text;
      },
      toWireType: function (destructors, value) {
        if (typeof value != "string") throwBindingError("Cannot pass non-string to " + name);
        var bytes = new TextEncoder().encode(value);
        var place = _malloc(4 + bytes.length);
        HEAPU32[place >> 2] = bytes.length;
        HEAPU8.set(bytes, place + 4);
        destructors.push(_free, place);
        return place;
      },
      argPackAdvance: 8,
      readValueFromPointer: simpleReadValueFromPointer,
      destructorFunction: function (place) {
        _free(place);
      },
    });
  },
  _embind_register_bigint__deps: [],
  _embind_register_bigint: function () {},
  _embind_register_bool__deps: [],
  _embind_register_bool: function () {},
  _embind_register_emval__deps: [],
  _embind_register_emval: function () {},
  _embind_register_float__deps: [],
  _embind_register_float: function () {},
  _embind_register_integer__deps: [],
  _embind_register_integer: function () {},
  _embind_register_memory_view__deps: [],
  _embind_register_memory_view: function () {},
  _embind_register_std_wstring__deps: [],
  _embind_register_std_wstring: function () {},
});
