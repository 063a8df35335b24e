#include "core/trace/trace.h"

namespace flexpension {

/// Alone in its file: a program with a definition of its own never takes this one from the library.
const bool kExplains = true;

}  // namespace flexpension
