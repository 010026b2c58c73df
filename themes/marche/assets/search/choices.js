// The filters of a request as the market understands them. Addresses are kept, written by hand and shared: what they name may be gone.

/** The same filters without values that the market does not know, and with least and most in their order. */
export function understood({ facets }, filters) {
  const known = { ...filters };
  for (const facet in facets) {
    const { list } = facets[facet];
    const meant = (value) => (list.some((each) => each.value === value) ? value : facet === 'categorie' && begun(list, value));
    if (Array.isArray(filters[facet])) known[facet] = [...new Set(filters[facet].map(meant).filter(Boolean))];
  }
  if (known.min != null && known.max != null && known.min > known.max) {
    [known.min, known.max] = [known.max, known.min];
  }
  return known;
}

/** « bois » is the family « bois-metal-pierre », though categories begin so as well. */
function begun(categories, value) {
  const all = categories.filter((each) => each.value.startsWith(`${value}-`));
  const [one, other] = all.length > 1 ? all.filter(({ parent }) => parent < 0) : all;
  return one && !other && one.value;
}

/** Whether a filter that was chosen stands against what the words say of the same fact. */
export const isChosen = (filters, facet) => (facet === 'prix' ? filters.min != null || filters.max != null : facet === 'disponibilite' && filters.disponibilite?.length > 0);

/** Filters with what the words say. */
export function withSayings(filters, sayings) {
  const all = { ...filters };
  for (const { facet, value } of sayings) {
    if (facet === 'prix') Object.assign(all, value);
    else if (facet === 'disponibilite') all[facet] = [...(all[facet] ?? []), value];
    else all[facet] = value;
  }
  return all;
}
