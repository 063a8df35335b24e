#include "core/figures/figure_list.h"

#include <cstring>

namespace flexpension {

Figure FigureList::At(std::size_t i) const {
  const std::size_t at = first + i;
  const double value = columns->value[at];
  const char* letter = columns->confidence + at;
  Figure figure;
  figure.from = columns->from[at];
  if (value == value) figure.value = value;
  figure.status = static_cast<Status>(columns->status[at] - '0');
  const char* text = columns->texts;
  for (int before = columns->source[at]; before > 0; --before) text += std::strlen(text) + 1;
  figure.source = text;
  figure.confidence = {letter, *letter == ' ' ? 0u : 1u};
  return figure;
}

std::vector<Figure> FigureList::All() const {
  std::vector<Figure> figures;
  figures.reserve(size);
  for (std::size_t i = 0; i < size; ++i) figures.push_back(At(i));
  return figures;
}

}  // namespace flexpension
