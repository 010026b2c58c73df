// Filters and their live counts. Several values of a facet widen it, facets narrow each other, and the counts of a facet
// disregard its own choice: they say what another value would bring.

/** « … € et moins » */
const BUDGETS = [20, 30, 50, 100];

// More makers are no list to choose from; those that were chosen are always told.
const MOST_MAKERS = 60;

/** The facets of a market: what may be chosen, and for each key that products have in a column, which numbers of that list it stands for. */
export function facetsOf({ columns, vendors, categories, communes, kinds, availabilities, events, deliveries }) {
  const { vendor, category, availability, personalised, price } = columns;
  const only = (number) => [number];
  const own = (_, number) => [number];
  const step = (cents) => BUDGETS.filter((euros) => cents < 0 || cents > euros * 100).length;
  return {
    categorie: { list: categories, keys: category, numbers: categories.map(({ parent }, i) => (parent < 0 ? [i] : [i, parent])) },
    commune: { list: communes, keys: vendor, numbers: vendors.commune.map(only) },
    genre: { list: kinds, keys: vendor, numbers: vendors.kind.map(only) },
    createur: { list: vendors.list, keys: vendor, numbers: vendors.list.map(own) },
    disponibilite: { list: availabilities, keys: availability, numbers: availabilities.map(own) },
    marche: { list: events, keys: vendor, numbers: vendors.events },
    livraison: { list: deliveries, keys: vendor, numbers: vendors.delivery },
    personnalisable: { list: [{ value: true, isAlways: true }], keys: personalised, numbers: [[], [0]] },
    prix: {
      list: BUDGETS.map((value) => ({ value, isAlways: true })),
      keys: Uint8Array.from(price, step),
      numbers: [...BUDGETS, Infinity].map((_, i) => [...BUDGETS.keys()].slice(i)),
    },
  };
}

/**
 * Runs the filters over products: { rows: those that pass, facets: their counts }. Products that are called as somebody typed need not be as
 * the words say: isExempt(row, facet).
 */
export function filter(market, rows, filters, isExempt) {
  const facets = Object.entries(market.facets).map(([name, { list, keys, numbers }], i) => {
    const test = testFor(market, name, filters);
    const passes = test && ((row) => test(row) || isExempt(row, name));
    return { name, list, keys, numbers, bit: 1 << i, passes, counts: new Uint32Array(list.length) };
  });
  const tests = facets.filter(({ passes }) => passes);
  const passing = [];
  for (const row of rows) {
    let failed = 0;
    for (const { passes, bit } of tests) {
      if (!passes(row)) failed |= bit;
    }
    if (failed === 0) passing.push(row);
    // Fails at most one: counts for that one, or for all.
    if ((failed & (failed - 1)) === 0) {
      for (const { keys, numbers, bit, counts } of facets) {
        if (failed === 0 || failed === bit) for (const number of numbers[keys[row]]) counts[number]++;
      }
    }
  }
  return { rows: passing, facets: Object.fromEntries(facets.map((facet) => [facet.name, counted(market, facet, filters)])) };
}

const valuesOf = (filters, name) => [filters[name] || []].flat();

function testFor({ facets, columns: { price } }, name, { min, max, ...filters }) {
  if (name === 'prix') {
    const low = Math.round((min ?? 0) * 100);
    const high = max == null ? Infinity : Math.round(max * 100);
    return (min != null || max != null) && ((row) => price[row] >= low && price[row] <= high);
  }
  const values = valuesOf(filters, name);
  const { list, keys, numbers } = facets[name];
  const chosen = values.length > 0 && numbers.map((each) => each.some((number) => values.includes(list[number]?.value)));
  return chosen && ((row) => chosen[keys[row]]);
}

function counted({ categories }, { name, list, counts }, filters) {
  const values = valuesOf(filters, name);
  const isOffered = name !== 'createur' || counts.filter((count) => count > 0).length <= MOST_MAKERS;
  const isListed = ({ value, isAlways }, i) => isAlways || (counts[i] > 0 && isOffered) || values.includes(value);
  return list
    .map((each, i) => isListed(each, i) && { value: each.value, label: each.label, count: counts[i], ...(each.parent >= -1 && { parent: categories[each.parent]?.value ?? null }) })
    .filter(Boolean);
}
