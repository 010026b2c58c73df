// What a list asks the search: what the shopper chose, within what the page is about.
import { LISTS } from './address.js';
import { PAGE } from './results.js';

// A budget's page has nothing that is sold.
const ON_SALE = ['in-stock', 'unique', 'made-to-order'];

/** See search/client.js. The pages of an address are shown one below the other. */
export function requestOf({ q, filters, sort, page }, scope, near) {
  const orElse = (chosen, own) => (chosen.length === 0 && own ? own : chosen);
  return {
    q,
    filters: {
      ...filters,
      categorie: orElse(filters.categorie, scope.categorie && [scope.categorie]),
      disponibilite: orElse(filters.disponibilite, scope.max && ON_SALE),
      commune: scope.commune ? [scope.commune] : filters.commune,
      max: filters.max && scope.max ? Math.min(filters.max, scope.max) : (filters.max ?? scope.max),
    },
    sort: sort || scope.sort || 'pertinence',
    near,
    offset: 0,
    limit: page * PAGE,
  };
}

/** The state without what the search doesn't know of it. What the page itself is about is no choice. */
export function settled(state, understood) {
  const lists = Object.fromEntries(LISTS.map((name) => [name, state.filters[name].length > 0 ? understood[name] : []]));
  return { ...state, filters: { ...state.filters, ...lists } };
}
