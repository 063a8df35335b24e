#include "core/figures/figure_name.h"

namespace flexpension {

Text FigureName(std::string_view series) {
  if (series == "average_wage") return {"社平工资", "average wage"};
  if (series == "base_floor") return {"缴费基数下限", "floor of the contribution base"};
  if (series == "base_ceiling") return {"缴费基数上限", "ceiling of the contribution base"};
  if (series == "benefit_base") return {"养老金计发基数", "benefit base"};
  return {"指数化工资所用基数", "base of the indexed wage"};
}

}  // namespace flexpension
