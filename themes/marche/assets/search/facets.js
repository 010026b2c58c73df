// Filters and their live counts. Several values of a facet widen it, facets narrow each other, and the counts of a facet
// disregard its own choice: they say what another value would bring.

/** « … € et moins » */
const BUDGETS = [20, 30, 50, 100];

const FACETS = ['categorie', 'commune', 'genre', 'createur', 'disponibilite', 'marche', 'livraison', 'personnalisable', 'prix'];
const BIT = Object.fromEntries(FACETS.map((facet, i) => [facet, 1 << i]));

/** Runs the filters over products: { rows: those that pass, facets }. */
export function filter(index, rows, filters, price) {
  const tests = testsFor(index, filters, price);
  const tally = new Tally(index);
  const passing = [];
  for (const row of rows) {
    let failed = 0;
    for (const test of tests) {
      if (!test.passes(row)) failed |= test.bit;
    }
    if (failed === 0) passing.push(row);
    // Fails at most one: counts for that one, or for all.
    if ((failed & (failed - 1)) === 0) tally.add(row, failed);
  }
  return { rows: passing, facets: tally.facets(filters) };
}

function testsFor(index, filters, price) {
  const { columns, vendors } = index;
  const tests = [];
  const add = (facet, passes) => tests.push({ bit: BIT[facet], passes });
  const ofRow = (facet, list, numbers) => {
    const chosen = chosenOf(filters[facet], list);
    if (chosen) add(facet, (row) => chosen[numbers(row)] === 1);
  };
  const ofMany = (facet, list, sets) => {
    const chosen = chosenOf(filters[facet], list);
    if (chosen) add(facet, (row) => sets[columns.vendor[row]].some((each) => chosen[each]));
  };
  const categories = chosenOf(filters.categorie, index.categories);
  if (categories) {
    const family = (number) => index.categories[number].parent;
    add('categorie', (row) => categories[columns.category[row]] || (family(columns.category[row]) >= 0 && categories[family(columns.category[row])]));
  }
  ofRow('commune', index.communes, (row) => vendors.commune[columns.vendor[row]]);
  ofRow('genre', index.kinds, (row) => vendors.kind[columns.vendor[row]]);
  ofRow('createur', vendors.list, (row) => columns.vendor[row]);
  ofRow('disponibilite', index.availabilities, (row) => columns.availability[row]);
  ofMany('marche', index.events, vendors.events);
  ofMany('livraison', index.deliveries, vendors.delivery);
  if (filters.personnalisable) add('personnalisable', (row) => columns.personalised[row] === 1);
  if (price.min != null || price.max != null) {
    const low = Math.round((price.min ?? 0) * 100);
    const high = price.max == null ? Infinity : Math.round(price.max * 100);
    add('prix', (row) => columns.price[row] >= low && columns.price[row] <= high);
  }
  return tests;
}

function chosenOf(values, list) {
  if (!values?.length) {
    return null;
  }
  const chosen = new Uint8Array(list.length + 1);
  list.forEach((each, number) => (chosen[number] = values.includes(each.value) ? 1 : 0));
  return chosen;
}

class Tally {
  #index;
  #counts;

  constructor(index) {
    this.#index = index;
    const zeros = (list) => new Uint32Array(list.length);
    this.#counts = {
      categorie: zeros(index.categories),
      commune: zeros(index.communes),
      genre: zeros(index.kinds),
      disponibilite: zeros(index.availabilities),
      marche: zeros(index.events),
      livraison: zeros(index.deliveries),
      prix: zeros(BUDGETS),
      personnalisable: new Uint32Array(1),
    };
  }

  add(row, failed) {
    const { columns, vendors, categories } = this.#index;
    const counts = this.#counts;
    const vendor = columns.vendor[row];
    const wants = (facet) => failed === 0 || failed === BIT[facet];
    if (wants('categorie')) {
      const category = columns.category[row];
      counts.categorie[category]++;
      if (categories[category].parent >= 0) counts.categorie[categories[category].parent]++;
    }
    if (wants('commune')) counts.commune[vendors.commune[vendor]]++;
    if (wants('genre')) counts.genre[vendors.kind[vendor]]++;
    if (wants('disponibilite')) counts.disponibilite[columns.availability[row]]++;
    if (wants('marche')) for (const each of vendors.events[vendor]) counts.marche[each]++;
    if (wants('livraison')) for (const each of vendors.delivery[vendor]) counts.livraison[each]++;
    if (wants('personnalisable')) counts.personnalisable[0] += columns.personalised[row];
    if (wants('prix') && columns.price[row] >= 0) {
      BUDGETS.forEach((euros, i) => (counts.prix[i] += columns.price[row] <= euros * 100 ? 1 : 0));
    }
  }

  facets(filters) {
    const { categories, communes, kinds, availabilities, events, deliveries } = this.#index;
    const of = (facet, list) => list
      .map(({ value, label, parent }, i) => ({ value, label, count: this.#counts[facet][i], ...(parent >= -1 && { parent: categories[parent]?.value ?? null }) }))
      .filter(({ value, count }) => count > 0 || filters[facet]?.includes(value));
    return {
      categorie: of('categorie', categories),
      commune: of('commune', communes),
      genre: of('genre', kinds),
      disponibilite: of('disponibilite', availabilities),
      marche: of('marche', events),
      livraison: of('livraison', deliveries),
      prix: BUDGETS.map((value, i) => ({ value, count: this.#counts.prix[i] })),
      personnalisable: [{ count: this.#counts.personnalisable[0] }],
    };
  }
}
