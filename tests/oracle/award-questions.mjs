// What an award still needs to be known: core/model.md#award-the-call. A condition that is not given is a
// "no" and leaves nothing open.

const nested = ({ new: fresh = [], old = [] }) => [...fresh, ...old];

/** The names of what is open and changes the result, of the terms that apply. */
export function openQuestions(terms, { typed, second, trans, beforeMonths }) {
  const open = new Set();
  const visit = (term, isTransitional) => {
    const counts = !isTransitional || beforeMonths > 0;
    for (const name of typedNames(term)) if (counts && typed[name] == null) open.add(name);
    if (counts && trans === null && usesTransitional(term, typed)) open.add("trans_index");
    if (second === null && usesSecond(term, typed)) open.add("second_base");
    for (const inner of nested(term)) visit(inner, isTransitional);
  };
  for (const term of terms) visit(term, term.part.startsWith("transitional"));
  return [...open];
}

function typedNames({ kind, name, years }) {
  if (kind === "typed") return [name];
  if (typeof years === "string") return ["total", "before"].includes(years) ? [] : [`months_${years}`];
  const typedYears = years?.typed_years ?? years?.typed_months;
  return typedYears && typedYears !== "months_1998" ? [typedYears] : [];
}

const usesTransitional = ({ index }, typed) =>
  index === "transitional" || (index?.typed === "index_1998" && typed.index_1998 == null);

/** A typed indexed wage takes the place of base and mean index. */
function usesSecond({ kind, plain_base: plain, indexed_base: indexed, index = "mean" }, typed) {
  const replaced = index === "mean" && typed.indexed_wage != null;
  return kind === "paid_share" || plain === "second" || (indexed === "second" && !replaced);
}
