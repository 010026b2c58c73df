// What a shopper asks for, as the query of an address and back: it can be shared, and Back finds it again.
/** Facets of which several values may be chosen. */
export const LISTS = ['categorie', 'commune', 'genre', 'createur', 'disponibilite', 'marche', 'livraison'];
const SORTS = ['prix', 'prix-desc', 'nouveau', 'distance'];
const MOST_VALUES = 50;
const MOST_PAGES = 20;
const MOST_EUROS = 100_000;

/** Addresses are anybody's to write: what can't be right is left out. */
export function readAddress(query) {
  const asked = new URLSearchParams(query);
  const filters = { ...limits(amount(asked.get('min')), amount(asked.get('max'))), personnalisable: asked.get('personnalisable') === '1' };
  for (const name of LISTS) {
    filters[name] = [...new Set(asked.getAll(name))].filter((value) => /^[a-z0-9-]{1,80}$/.test(value)).slice(0, MOST_VALUES);
  }
  const sort = asked.get('tri');
  const place = asked.get('pres');
  const page = Number(asked.get('page'));
  return {
    q: (asked.get('q') ?? '').slice(0, 100),
    filters,
    sort: SORTS.includes(sort) ? sort : '',
    place: /^[a-z0-9-]{1,60}$/.test(place) ? place : null,
    page: Number.isInteger(page) && page > 1 ? Math.min(page, MOST_PAGES) : 1,
  };
}

/** The query, '' when there is nothing to ask. */
export function writeAddress({ q, filters, sort, place, page }) {
  const asked = new URLSearchParams();
  const add = (name, value) => value && asked.append(name, value);
  add('q', q.trim());
  LISTS.forEach((name) => filters[name].forEach((value) => add(name, value)));
  // Nought euros is no limit, but 0 written by hand stays what it is: nothing.
  add('min', filters.min);
  add('max', filters.max);
  add('personnalisable', filters.personnalisable && '1');
  add('tri', sort);
  add('pres', sort === 'distance' && place);
  add('page', page > 1 && page);
  const text = asked.toString();
  return text && `?${text}`;
}

/** Everything given up but the words. */
export const withoutFilters = (state) => ({ ...readAddress(''), q: state.q, sort: state.sort, place: state.place });

/** How many things are chosen. */
export function countChosen({ filters }) {
  return LISTS.reduce((sum, name) => sum + filters[name].length, 0) + (filters.personnalisable ? 1 : 0) + (filters.min || filters.max ? 1 : 0);
}

/** « 12,50 » as 12.5, « 1 500 euros » as 1500; null for what is no amount. */
export function amount(text) {
  const value = Math.round(Number((text ?? '').replace(/\s|(€|euros?)\s*$/gi, '').replace(',', '.')) * 100) / 100;
  return value > 0 && value <= MOST_EUROS ? value : null;
}

/** The least and the most, whichever was said first. */
export const limits = (min, max) => (min && max && min > max ? { min: max, max: min } : { min, max });
