// The products that answer a query, and what of it had to be given up.
import { filter } from './facets.js';
import { isChosen, withSayings } from './choices.js';
import { NAMED, keyOf } from './names.js';
import { rank } from './ranking.js';

/** For a query that readQuery read: { rows, facets, scores, tokens, said, nearest, isGuess }. */
export function find(market, query, filters) {
  const named = namedSo(market, query.typed);
  const found = findSpelled(market, query, filters, named) ?? findSaid(market, query, filters, named);
  const isNamed = found.rows.some((row) => named.has(row));
  return isNamed ? { ...found, scores: scoresWith(market, found, named), nearest: null, isGuess: false } : found;
}

/** Products that are called as was typed, and those of vendors who are: a map from each to how much its name is alike. */
function namedSo({ names, vendorNames, columns: { starts } }, typed) {
  const named = new Map();
  for (const id of vendorNames.of(typed).keys()) {
    for (let row = starts[id]; row < starts[id + 1]; row++) named.set(row, -1);
  }
  names.of(typed).forEach((likeness, row) => named.set(row, likeness));
  return named;
}

function scoresWith({ sheets }, { scores, rows }, named) {
  const all = scores ?? sheets.scores.fill(0);
  for (const row of rows) {
    if (named.get(row) >= 0) all[row] = NAMED * (1 + named.get(row));
  }
  return all;
}

/** « Pièce unique » are words like others where a product is named so. */
function findSpelled(market, { typed, spelled, sayings }, filters, named) {
  const { rows, scores, kept, isNamed } = rank(market, spelled, keyOf(typed));
  const found = isNamed && kept.length === spelled.length && narrowed(market, withNamed(rows, scores, named), filters, sayings.filter(({ facet }) => facet === 'prix'), named);
  return found && found.rows.length ? { ...found, scores, tokens: spelled, nearest: null, isGuess: isGuess(kept) } : null;
}

function findSaid(market, query, filters, named) {
  const { typed, sayings, tokens } = query;
  const { rows, scores, kept } = rank(market, tokens, keyOf(typed));
  // All there is, where there is nothing to look for, nothing that can be read, or nothing known beside a saying.
  const isAny = kept.length === 0 && (sayings.length > 0 || (named.size === 0 && tokens.every(({ word }) => word === '')));
  const found = narrowed(market, isAny ? [...market.columns.vendor.keys()] : withNamed(rows, scores, named), filters, sayings, named);
  return { ...found, scores: isAny ? null : scores, tokens, nearest: nearest(query, kept, found), isGuess: isGuess(kept) };
}

function withNamed(rows, scores, named) {
  const all = new Set(rows);
  for (const row of named.keys()) {
    if (!all.has(row)) scores[row] = 0;
    all.add(row);
  }
  return [...all];
}

const isGuess = (tokens) => tokens.some(({ matches }) => matches.every((match) => match.isGuess));

/** Where nothing is as the words say, they are heeded without one of the sayings, at last without any. */
function narrowed(market, rows, filters, sayings, named) {
  const all = sayings.filter(({ facet }) => facet && !isChosen(filters, facet));
  let first = null;
  for (const said of [all, ...all.map((given) => all.filter((each) => each !== given)), []]) {
    const isExempt = (row, facet) => named.get(row) >= 0 && said.some((each) => each.facet === facet);
    const found = { ...filter(market, rows, withSayings(filters, said), isExempt), said, dropped: all.filter((each) => !said.includes(each)) };
    if (found.rows.length) return found;
    first ??= found;
  }
  return first;
}

function nearest({ typed, tokens, sayings, denied }, kept, { rows, said, dropped }) {
  const missing = [...tokens.filter((token) => !kept.includes(token)), ...denied, ...dropped];
  if (rows.length === 0 || typed === '') {
    return null;
  }
  if (kept.length === 0 && sayings.length === 0) {
    return { kept: [], dropped: [typed] };
  }
  const inOrder = (parts) => parts.map((part) => part.typed).sort((a, b) => typed.indexOf(a) - typed.indexOf(b));
  return missing.length ? { kept: inOrder([...kept, ...sayings.filter((each) => !each.facet || said.includes(each))]), dropped: inOrder(missing) } : null;
}
