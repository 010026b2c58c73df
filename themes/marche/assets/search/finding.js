// The products that answer a query, and what of it had to be given up.
import { filter } from './facets.js';
import { isChosen, withSayings } from './choices.js';
import { rank } from './ranking.js';

/** For a query that readQuery read: { rows, facets, scores, tokens, said, nearest, isGuess }. */
export function find(market, query, filters) {
  return findSpelled(market, query, filters) ?? findSaid(market, query, filters);
}

/** « Pièce unique » are words like others where a product is named so. */
function findSpelled(market, { spelled, sayings }, filters) {
  const { rows, scores, kept, isNamed } = rank(market, spelled);
  const found = isNamed && kept.length === spelled.length && narrowed(market, rows, filters, sayings.filter(({ facet }) => facet === 'prix'));
  return found && found.rows.length ? { ...found, scores, tokens: spelled, nearest: null, isGuess: isGuess(kept) } : null;
}

function findSaid(market, query, filters) {
  const { sayings, tokens } = query;
  const { rows, scores, kept } = rank(market, tokens);
  // All there is, where there is nothing to look for, nothing that can be read, or nothing known beside a saying.
  const isAny = kept.length === 0 && (sayings.length > 0 || tokens.every(({ word }) => word === ''));
  const found = narrowed(market, isAny ? [...market.columns.vendor.keys()] : rows, filters, sayings);
  return { ...found, scores: isAny ? null : scores, tokens, nearest: nearest(query, kept, found), isGuess: isGuess(kept) };
}

const isGuess = (tokens) => tokens.some(({ matches }) => matches.every((match) => match.isGuess));

/** Where nothing is as the words say, they are heeded without one of the sayings, at last without any. */
function narrowed(market, rows, filters, sayings) {
  const all = sayings.filter(({ facet }) => facet && !isChosen(filters, facet));
  let first = null;
  for (const said of [all, ...all.map((given) => all.filter((each) => each !== given)), []]) {
    const found = { ...filter(market, rows, withSayings(filters, said)), said, dropped: all.filter((each) => !said.includes(each)) };
    if (found.rows.length) return found;
    first ??= found;
  }
  return first;
}

function nearest({ typed, tokens, sayings }, kept, { rows, said, dropped }) {
  const missing = [...tokens.filter((token) => !kept.includes(token)), ...dropped];
  if (rows.length === 0 || typed === '') {
    return null;
  }
  if (kept.length === 0 && sayings.length === 0) {
    return { kept: [], dropped: [typed] };
  }
  const inOrder = (parts) => parts.map((part) => part.typed).sort((a, b) => typed.indexOf(a) - typed.indexOf(b));
  return missing.length ? { kept: inOrder([...kept, ...sayings.filter((each) => !each.facet || said.includes(each))]), dropped: inOrder(missing) } : null;
}
