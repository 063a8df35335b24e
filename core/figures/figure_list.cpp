#include "core/figures/figure_list.h"

namespace flexpension {

Figure FigureList::At(std::size_t i) const {
  const std::size_t at = first + i;
  const double value = columns->value[at];
  const char* letter = columns->confidence + at;
  Figure figure;
  figure.from = columns->from[at];
  if (value == value) figure.value = value;
  figure.status = static_cast<Status>(columns->status[at] - '0');
  figure.source = columns->source[at];
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
