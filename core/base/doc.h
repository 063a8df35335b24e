#ifndef FLEXPENSION_CORE_BASE_DOC_H_
#define FLEXPENSION_CORE_BASE_DOC_H_

namespace flexpension {

/// False in the module of the page, which reads and writes documents but does not describe them.
#ifdef FLEXPENSION_WITHOUT_DOCS
inline constexpr bool kWithDocs = false;
#else
inline constexpr bool kWithDocs = true;
#endif

/// What a field means, in a few words, for the JSON Schema. The module of the page has no schemas
/// and is built with FLEXPENSION_WITHOUT_DOCS, which leaves these words out of it.
class Doc {
 public:
  // Implicit, so that field lists hold plain texts. NOLINTBEGIN(google-explicit-constructor)
#ifdef FLEXPENSION_WITHOUT_DOCS
  constexpr Doc(const char* /*text*/) {}
  constexpr const char* text() const { return ""; }
#else
  constexpr Doc(const char* text) : text_(text) {}
  constexpr const char* text() const { return text_; }

 private:
  const char* text_;
#endif
  // NOLINTEND(google-explicit-constructor)
};

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_BASE_DOC_H_
